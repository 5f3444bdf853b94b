import type { NamingPhrase } from "./naming-phrase.ts";
import { speakingGroups } from "./name-lexicon.ts";
import { personAfter } from "./scan-name.ts";
import { advance, determinerBefore, joinedOwners, lowerAt, matchAt, ownerBefore, ownerKinds, ownerShapes, possessiveMarks, push, type Scan } from "./scan.ts";
import { isCapitalised } from "./sentence-casing.ts";
import { actingWords, formerWords } from "./title-lexicon.ts";
import { type Standing, startsTitle, titleAt, type TitlePhrase } from "./title-phrase.ts";

/** Heads that are everyday words when they stand alone. */
const weakAlone: ReadonlySet<string> = new Set(["general", "major", "chief", "head", "chair", "state", "executive", "private", "captain", "justice", "representative", "marshal", "official", "king", "speaker", "deputy", "trader", "candidate", "nominee", "member"]);
/** Nouns that may follow a person's title without making it part of a compound. */
const titleFollowers: ReadonlySet<string> = new Set(["today", "yesterday", "tomorrow", "himself", "herself", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
/** Titles that one person of each state bears, so that "the Russian and US presidents" are two people. */
export const heldAlone: ReadonlySet<string> = new Set(["president", "prime-minister", "foreign-minister", "defence-minister", "minister", "leader", "monarch", "vice-president", "security-adviser"]);
/** Of these, military and royal ranks, which a surname alone may follow. */
const ranks: ReadonlySet<string> = new Set(["general", "king", "captain", "major", "marshal"]);
const pageants: ReadonlySet<string> = new Set(["universe", "america", "world", "usa", "earth"]);

/** A title in its sentence: with the owner that stands before it, and where the whole phrase begins. */
interface PlacedTitle {
  readonly title: TitlePhrase;
  readonly owner: NamingPhrase | null;
  readonly begin: number;
  /** The offset at which the phrase begins, where that is inside a token ("US-Russian"). */
  readonly start: { readonly start?: number };
}

/**
 * Takes a title with its owner before or after it and the name that follows; gives the token to go on with.
 *
 * The order: a name right after settles it; then an owner after "of"; then titles in the plural; a title alone last.
 */
export function takeTitle(scan: Scan, whole: TitlePhrase): number {
  const { from } = whole;
  const joined = joinedTitle(scan, whole);
  if (lowerAt(scan, joined.to - 1) === "miss" && pageants.has(lowerAt(scan, joined.to))) return joined.to + 1;
  const owner = ownerBefore(scan, from);
  // "former Estonian foreign minister": the word before the owner says how the office stands
  const standing = owner === null ? null : standingOf(lowerAt(scan, owner.from - 1));
  const title = standing === null ? joined : { ...joined, standing };
  const placed: PlacedTitle = {
    title,
    owner,
    begin: owner === null ? from : standing === null ? owner.from : owner.from - 1,
    start: owner === null || standing !== null ? {} : { start: owner.start },
  };
  const isAbbreviation = title.role === "honorific" || lowerAt(scan, title.to - 1).endsWith(".");
  return takeNamed(scan, placed) ?? (isAbbreviation ? title.to : (takeOwnedAfter(scan, placed) ?? (title.plural ? takePlural(scan, placed) : takeAlone(scan, placed))));
}

/** "Foreign Minister Lavrov", "Finance Minister Sheikh Ali al-Sabah". */
function takeNamed(scan: Scan, { title, owner, begin, start }: PlacedTitle): number | null {
  if (title.plural) return null;
  const { tokens } = scan;
  const second = startsTitle(lowerAt(scan, title.to)) ? titleAt(tokens, title.to) : null;
  const goesOn = second !== null && !second.plural && (second.role === "honorific" || second.role === "soldier" || second.role === "monarch" || lowerAt(scan, second.to - 1).endsWith("."));
  const nameFrom = goesOn ? second.to : title.to;
  const name = personAfter(scan, nameFrom);
  if (name === null && goesOn) return takeRankSurname(scan, { title, owner, begin, start }, second);
  if (name === null) return null;
  const isEveryday = owner === null && title.to - title.from === 1 && weakAlone.has(lowerAt(scan, title.from));
  // "the major Smith" does not occur; "head Smith" and "general Motors" are not titles
  if (isEveryday && !isCapitalised(tokens[title.to - 1])) return title.from + 1;
  // "Chief Forum", "Chair Lift": an everyday word with a capital before an unknown one shows nothing
  const isWeak = isEveryday && !ranks.has(lowerAt(scan, title.from)) && name.to - nameFrom === 1 && name.known.length === 0;
  push(scan, "person", begin, "title-name", { to: name.to, nameFrom, nameTo: name.to, known: name.known, title, owner, strength: isWeak ? 0 : 2, determiner: determinerBefore(scan, begin), ...start });
  return name.to;
}

/** "Prime Minister Major", "Mr. King": a rank without a name, after another title, is the surname. */
function takeRankSurname(scan: Scan, { title, owner, begin, start }: PlacedTitle, rank: TitlePhrase): number | null {
  const at = title.to;
  if (rank.to !== at + 1 || !ranks.has(lowerAt(scan, at)) || !isCapitalised(scan.tokens[at]) || scan.casing === "shouted") return null;
  const known = matchAt(scan, at)?.candidates.filter(({ kind }) => kind === "surname") ?? [];
  push(scan, "person", begin, "title-name", { to: rank.to, nameFrom: at, nameTo: rank.to, known, title, owner, strength: 2, determiner: determinerBefore(scan, begin), ...start });
  return rank.to;
}

/** "foreign minister of Russia", "ambassador to Moscow", "spokesman for the Kremlin", "presidents of Russia and Turkey". */
function takeOwnedAfter(scan: Scan, { title, owner }: PlacedTitle): number | null {
  const joint = lowerAt(scan, title.to);
  if (owner !== null || (joint !== "of" && joint !== "for" && joint !== "to")) return null;
  // "send its foreign minister to Egypt": only who is posted or works there is "to" a state.
  if (joint === "to" && (title.level === "leader" || title.level === "minister")) return null;
  const ownerFrom = lowerAt(scan, title.to + 1) === "the" ? title.to + 2 : title.to + 1;
  advance(scan, ownerFrom);
  const match = matchAt(scan, ownerFrom);
  if (match === null || !match.candidates.some(({ kind }) => ownerKinds.has(kind))) return null;
  const { from } = title;
  const before = scan.phrases.length;
  let to = scan.takeMatch(scan, match, ownerFrom);
  if (to <= ownerFrom) return null;
  let after = scan.phrases[before];
  // "a spokeswoman for the Colombian defence ministry": the ministry owns the title
  if (after?.shape === "adjective" && after.to === to && scan.phrases.length === before + 1) {
    advance(scan, to);
    const body = matchAt(scan, to);
    if (body !== null && body.candidates.some(({ kind }) => kind === "body")) {
      to = Math.max(to, scan.takeMatch(scan, body, to));
      after = scan.phrases[scan.phrases.length - 1];
    }
  }
  // "an aide to Vladimir Putin": the title belongs to the name before it
  if (after?.shape === "person" && !title.plural) push(scan, "title", from, "title-of-person", { to: title.to, title, determiner: determinerBefore(scan, from) });
  if (after === undefined || !ownerShapes.has(after.shape)) return to;
  if (title.plural) return takeOwners(scan, title, after, to);
  // "the leader of Norway's Labour Party" does not lead Norway
  if (possessiveMarks.has(lowerAt(scan, to))) return to;
  // "the spokesman of the French opposition" does not speak for France
  if (after.shape === "adjective" && scan.tokens[to]?.upos === "NOUN") return to;
  const owns = joint !== "to";
  const determiner = determinerBefore(scan, from);
  const name = owns ? personAfter(scan, to) : null;
  if (name !== null) {
    push(scan, "person", from, "title-owner-name", { to: name.to, nameFrom: to, nameTo: name.to, known: name.known, title, owner: after, strength: 2, determiner });
    return name.to;
  }
  push(scan, "title", from, "title-of-owner", { to, title, owner: owns || title.role === "spokesperson" ? after : null, determiner });
  return to;
}

/** The other states of "the foreign ministers of Russia, Turkey and Iran". */
function takeOwners(scan: Scan, title: TitlePhrase, first: NamingPhrase, firstTo: number): number {
  const owners = [first];
  let to = firstTo;
  while (heldAlone.has(title.role) && (lowerAt(scan, to) === "," || lowerAt(scan, to) === "and")) {
    let at = lowerAt(scan, to) === "," && lowerAt(scan, to + 1) === "and" ? to + 2 : to + 1;
    if (lowerAt(scan, at) === "the") at += 1;
    advance(scan, at);
    const match = matchAt(scan, at);
    if (match === null || !match.candidates.some(({ kind }) => kind === "state")) break;
    const before = scan.phrases.length;
    to = scan.takeMatch(scan, match, at);
    const owner = scan.phrases[before];
    if (owner?.shape === "state") owners.push(owner);
  }
  if (owners.length > 1) for (const owner of owners) push(scan, "title", title.from, "joint-title", { to, title, owner, determiner: "the" });
  return to;
}

/** "the Russian and US presidents", "Presidents Putin and Obama", "Russian ministers". */
function takePlural(scan: Scan, { title, owner, begin, start }: PlacedTitle): number {
  if (heldAlone.has(title.role)) {
    const others = owner === null ? [] : joinedOwners(scan, owner);
    const first = others[0];
    if (owner !== null && first !== undefined) {
      for (const one of [...others, owner]) push(scan, "title", first.from, "joint-title", { to: title.to, title, owner: one, determiner: "the", start: first.start });
      return title.to;
    }
    const named = namesAfter(scan, title, owner);
    if (named > title.to) return named;
  }
  if ((owner?.shape === "adjective" || owner?.shape === "state") && speakingGroups.has(lowerAt(scan, title.to - 1))) {
    push(scan, "group", begin, "state-group", { to: title.to, owner, nameFrom: title.to - 1, ...start });
  }
  return title.to;
}

/** "the Russian foreign minister", "the minister": only as the head of a noun phrase that says whose or which. */
function takeAlone(scan: Scan, { title, owner, begin, start }: PlacedTitle): number {
  const { tokens } = scan;
  const { from, to } = title;
  const determiner = determinerBefore(scan, begin);
  if (owner === null) {
    if (determiner === "none" && !isCapitalised(tokens[from])) return to;
    const after = tokens[to]?.upos;
    const isThatOne = lowerAt(scan, from) === "official" && determiner === "the" && (after === "PUNCT" || after === "VERB" || after === "AUX");
    if (to - from === 1 && weakAlone.has(lowerAt(scan, from)) && !isThatOne) return to;
    const last = isThatOne ? "NOUN" : tokens[to - 1]?.upos;
    if (last === "ADJ" || last === "VERB" || last === "ADV") return to;
  }
  // "the president's office", "a minister level meeting"
  const next = tokens[to];
  if (next?.upos === "NOUN" && !titleFollowers.has(next.lower)) return to;
  push(scan, "title", begin, owner === null ? "title-alone" : "owner-title", { to, title, owner, determiner, ...start });
  return to;
}

/** "State Councilor and Foreign Minister Wang Yi": the higher of the two is the title. */
function joinedTitle(scan: Scan, title: TitlePhrase): TitlePhrase {
  const { tokens } = scan;
  if (title.plural || lowerAt(scan, title.to) !== "and" || !startsTitle(lowerAt(scan, title.to + 1))) return title;
  const other = titleAt(tokens, title.to + 1);
  if (other === null || other.plural || other.role === "honorific" || personAfter(scan, other.to) === null) return title;
  // "The Secretary and Foreign Minister Wang": the first is somebody else, spoken of before
  if (title.to - title.from === 1 && title.domain === null && lowerAt(scan, title.from - 1) === "the") return title;
  return title.level === "working" ? other : { ...title, to: other.to };
}

/** "Presidents Putin and Obama": each has the title. */
function namesAfter(scan: Scan, title: TitlePhrase, owner: NamingPhrase | null): number {
  let at = title.to;
  for (let count = 0; count < 4; count++) {
    const name = personAfter(scan, at);
    if (name === null) break;
    const begin = count === 0 ? (owner?.from ?? title.from) : at;
    push(scan, "person", begin, "joint-title-name", { to: name.to, nameFrom: at, nameTo: name.to, known: name.known, title: { ...title, plural: false }, owner, strength: 2, ...(count === 0 && owner !== null ? { start: owner.start } : {}) });
    at = name.to;
    const comma = lowerAt(scan, at) === "," ? at + 1 : at;
    const next = lowerAt(scan, comma) === "and" ? comma + 1 : comma;
    if (next === at || personAfter(scan, next) === null) break;
    at = next;
  }
  return at;
}

/** What a word before a state's name says of the office after it. */
function standingOf(lower: string): Standing | null {
  if (formerWords.has(lower)) return "former";
  if (actingWords.has(lower)) return "acting";
  return lower === "incoming" ? "designate" : null;
}
