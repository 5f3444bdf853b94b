import type { Token } from "../language/index.ts";
import type { Level, PartKind } from "../model/index.ts";
import { type Member, nameKey } from "./cast.ts";
import { type Discourse, isJoined, lastDifferent, lastStates, latest, statesIn, type Trace } from "./discourse.ts";
import type { Facts } from "./facts.ts";
import { drop, type Linking, sentenceOf } from "./linking.ts";
import { mainStates } from "./main-states.ts";
import { sayingVerbs } from "./name-lexicon.ts";
import type { NamingPhrase } from "./naming-phrase.ts";
import { officeOnDay, plainTitle, titleFits } from "./office-on-day.ts";
import { pluralKind, twinStates } from "./plural-description.ts";
import { pluralOf, resolveGroup } from "./resolve-organisation.ts";
import { holdsTitle, knownPerson, officeFromText } from "./resolve-person.ts";
import { localState, ownerState, stateMember } from "./resolve-state.ts";
import type { Role } from "./title-lexicon.ts";
import { type TitlePhraseWords, titleWords } from "./title-words.ts";

const heldByOne: ReadonlySet<string> = new Set(["leader", "minister", "spokesperson"]);

/** Whether the member may be called so: by the report's own title for it, or by an office of the facts. */
function bears(linking: Linking, member: Member, title: TitlePhraseWords): boolean {
  if (member.kind !== "person") return false;
  const { phrase } = title;
  if (phrase.sex !== null && member.sex !== null && phrase.sex !== member.sex) return false;
  if (phrase.role === "official" || phrase.role === "lawmaker") {
    if (member.heads.has(title.words.slice(title.words.lastIndexOf(" ") + 1).toLowerCase())) return true;
    const level = member.office?.level ?? member.level;
    return isDiplomat(title.words) && level !== "leader" && level !== "working" && level !== null;
  }
  const { facts } = linking;
  // A president is no prince, whatever leads a state
  const noun = title.words.slice(title.words.lastIndexOf(" ") + 1).toLowerCase();
  if (phrase.role === "monarch" && !member.heads.has(noun) && !(member.office?.title.toLowerCase().endsWith(noun) ?? false)) return false;
  if (linking.today === null && member.known && phrase.standing === "held" && heldByOne.has(phrase.level) && holdsTitle(linking, member.id, title)) return true;
  const office = member.office?.id === null || member.office === null ? undefined : facts.offices.get(member.office.id.replace(/-(?:elect|designate)$/, ""));
  if (office !== undefined && titleFits(facts, phrase, title.words, office)) return !(phrase.standing === "held" && member.office?.id !== office.id);
  if (member.role === null) return false;
  if (member.role === phrase.role) return phrase.domain === null || member.domain === null || phrase.domain === member.domain;
  if (phrase.role === "leader") return member.level === "leader";
  return phrase.role === "minister" && phrase.domain === null && member.level === "minister";
}

function isDiplomat(words: string): boolean {
  return /diplomat$/i.test(words);
}

/** Levels whose bearer "In Moscow, the foreign minister" may mean. */
const ruling: ReadonlySet<Level> = new Set(["leader", "minister"]);

/** "any US president" is nobody. */
function isGeneric(linking: Linking, phrase: NamingPhrase): boolean {
  const before = sentenceOf(linking, phrase.sentence).tokens[phrase.from - 1]?.lower;
  return before === "any" || before === "no" || before === "every" || before === "each";
}

/** The holder of an office on the report's day, where one person holds it. */
function holderOf(facts: Facts, owner: string, words: string, day: string): string | null {
  const offices = facts.officesFor(owner, words);
  // "Secretary" alone names any of a dozen
  if (offices.length > 1 && /^secretary$/i.test(words)) return null;
  for (const office of offices) {
    if (!office.single && !heldByOne.has(office.level)) continue;
    const holders = facts.holdersOn(office.id, day);
    if (holders.length === 1 && holders[0] !== undefined) return holders[0].person;
  }
  return null;
}

/** The holder of an office that is named by its seat: "the Kremlin spokesman". */
function seatOfficer({ facts }: Linking, owner: NamingPhrase | null, words: string, day: string): string | null {
  const seat = owner?.known.find(({ kind }) => kind === "seat");
  if (seat === undefined) return null;
  const office = facts.lookUp(`${seat.id} ${words}`).find(({ kind }) => kind === "office");
  const holders = office === undefined ? [] : facts.holdersOn(office.id, day);
  return holders.length === 1 ? (holders[0]?.person ?? null) : null;
}

/** Whose spokesman "his spokesman" is: the words by which the facts know the office. */
const spokenFor: Readonly<Record<string, string>> = { president: "presidential spokesman", "prime-minister": "prime minister's spokesman", "foreign-minister": "foreign ministry spokesman", "defence-minister": "defence ministry spokesman" };

function spokespersonOf(facts: Facts, own: Member, state: string, { phrase: { sex } }: TitlePhraseWords, day: string): string | null {
  const words = spokenFor[roleOf(own) ?? ""];
  const holder = words === undefined ? null : holderOf(facts, state, words, day);
  const known = holder === null ? undefined : facts.people.get(holder)?.sex;
  return (sex === "male" && known === "f") || (sex === "female" && known === "m") ? null : holder;
}

function ownerId(linking: Linking, owner: NamingPhrase | null): string | null {
  if (owner === null) return null;
  const organisation = owner.known.find(({ kind }) => kind === "organisation");
  if (organisation !== undefined) return organisation.id;
  return ownerState(linking, owner);
}

/**
 * Whom a title without a name means ("the Russian foreign minister", "the minister", "a Kremlin spokesman").
 *
 * The order: somebody in the report who bears it, of that state if one is given, the latest first; the holder by the
 * facts, where a state is given or clear; unnamed people of the state; an office-holder without a name.
 */
export function resolveTitle(linking: Linking, phrase: NamingPhrase): Member | null {
  const title = titleWords(sentenceOf(linking, phrase.sentence), phrase.title);
  if (title === null) return null;
  const { facts, discourse, today, cast } = linking;
  let state = phrase.owner !== null && phrase.owner.shape !== "body" ? ownerState(linking, phrase.owner) : null;
  if (phrase.owner?.shape === "body") state = (phrase.owner.owner === null ? localState(linking, phrase) : null) ?? ownerState(linking, phrase.owner);
  else if (phrase.owner === null && phrase.determiner === "the" && ruling.has(title.phrase.level)) state = localState(linking, phrase);
  // "The Pope": an office that only one state has.
  if (phrase.owner === null && state === null && phrase.determiner === "the") state = onlyStateOf(linking, title.words);
  if (phrase.owner !== null && state === null) {
    drop(linking, phrase, "title-of-unknown", "the title belongs to a body that has no state");
    return null;
  }
  if (phrase.determiner === "his" && phrase.owner === null) {
    const before = latest(discourse, ({ sentence, member }) => member.state !== null && sentence >= phrase.sentence - 1);
    state = before?.member.state ?? lastStates(discourse, 1)[0] ?? null;
    if (state === null) return null;
    const own = before?.member;
    const found = latest(discourse, ({ member }) => member !== own && member.state === state && bears(linking, member, title));
    if (found !== null) return found.member;
    const words = plainTitle(title.words);
    const holder = today === null || phrase.title?.standing !== "held" ? null
      : holderOf(facts, state, words, today) ?? (title.phrase.role === "spokesperson" && own !== undefined ? spokespersonOf(facts, own, state, title, today) : null);
    return holder === null || holder === own?.id ? null : knownPerson(linking, holder);
  }
  if (state !== null) {
    if (phrase.determiner === "a") return isGeneric(linking, phrase) ? null : resolveGroup(linking, phrase, nameKey(title.words).split(" ").at(-1) ?? "officials");
    const found = latest(discourse, ({ member }) => member.state === state && bears(linking, member, title))?.member
      ?? cast.people.find((member) => member.state === state && bears(linking, member, title));
    if (found !== undefined) return found;
    const owner = ownerId(linking, phrase.owner) ?? state;
    if (today !== null && owner !== null && title.phrase.standing !== "former") {
      const words = plainTitle(title.words);
      const holder = seatOfficer(linking, phrase.owner, words, today) ?? holderOf(facts, owner, words, today) ?? (owner === state ? null : holderOf(facts, state, words, today));
      const person = holder === null || title.phrase.standing === "designate" ? null : knownPerson(linking, holder);
      if (person !== null) return person;
    }
    if (title.phrase.level === "working") return title.phrase.role === "official" && /(?:official|diplomat)$/i.test(title.words) ? resolveGroup(linking, phrase, nameKey(title.words).split(" ").at(-1) ?? "officials") : null;
    if (title.phrase.standing !== "held" || title.phrase.role === "soldier") return null;
    return unnamed(linking, phrase, title, state);
  }
  const noun = nameKey(title.words).split(" ").at(-1) ?? "";
  if (phrase.determiner === "a") {
    discourse.strangers.set(noun, phrase.sentence);
    return null;
  }
  const stranger = discourse.strangers.get(noun);
  if (stranger !== undefined && stranger >= phrase.sentence - officialReach && latest(discourse, (trace) => trace.sentence > stranger && bears(linking, trace.member, title)) === null) {
    drop(linking, phrase, "title-of-stranger", "somebody unnamed bears it, and nobody named was spoken of since");
    return null;
  }
  const one = unnamedOne(linking, phrase, title);
  return one ?? withoutOwner(linking, phrase, title, discourse);
}

/** The state whose office the words name by themselves, where nobody else's is called so: "the Taoiseach". */
function onlyStateOf({ facts }: Linking, words: string): string | null {
  const [office, ...others] = facts.lookUp(plainTitle(words)).filter(({ kind }) => kind === "office");
  const row = office === undefined || others.length > 0 ? undefined : facts.offices.get(office.id);
  return row === undefined || row.state === "" || !heldByOne.has(row.level) ? null : row.state;
}

/** How many sentences "the official" may look back to "a Saudi official". */
const officialReach = 6;

/** "A Saudi official was guarded … the official said": one of a group, spoken of before. */
function unnamedOne({ discourse }: Linking, phrase: NamingPhrase, { phrase: { level, plural }, words }: TitlePhraseWords): Member | null {
  if (plural || phrase.determiner !== "the" || (level !== "working" && level !== "spokesperson" && level !== "envoy")) return null;
  const noun = nameKey(words).split(" ").at(-1) ?? "";
  const found = latest(discourse, ({ member, single, sentence }) => single && sentence >= phrase.sentence - officialReach && (member.id.endsWith(`/${pluralOf(noun)}`) || (noun === "spokesperson" && /\/spokes(?:wo)?men$/.test(member.id))));
  if (found === null) return null;
  const named = latest(discourse, ({ member, sentence }) => member.kind === "person" && sentence > found.sentence && member.level === level && member.heads.has(noun));
  return named === null ? found.member : null;
}

const aboveText: ReadonlySet<PartKind> = new Set(["headline", "standfirst"]);

/** "the president", "the minister", "the diplomat": somebody spoken of already, and nobody else who might be meant. */
function withoutOwner(linking: Linking, phrase: NamingPhrase, title: TitlePhraseWords, discourse: Discourse): Member | null {
  const bearers = lastDifferent(discourse, 3, (member) => bears(linking, member, title));
  if (bearers.length === 1 && bearers[0] !== undefined) return bearers[0];
  if (bearers.length > 1) {
    const own = linking.issuer === null ? [] : bearers.filter(({ state }) => state === linking.issuer);
    if (own.length === 1 && own[0] !== undefined) return own[0];
    const near = latest(discourse, ({ member, subject, sentence, quoted }) => !quoted && subject && sentence >= phrase.sentence - 1 && bears(linking, member, title));
    if (near !== null && !isJoined(discourse, near, (member) => bears(linking, member, title))) return near.member;
    drop(linking, phrase, "title-of-several", "several people of this report bear the title, and none of them leads this sentence or the last");
    return null;
  }
  // A headline or standfirst may give by the title whom the text names
  const isAbove = aboveText.has(linking.analysed.report.parts[sentenceOf(linking, phrase.sentence).part]?.kind ?? "paragraph");
  const named = linking.cast.people.filter((member) => bears(linking, member, title) && (member.spans.length > 0 || isAbove));
  if (named.length === 1 && named[0] !== undefined && title.phrase.level !== "working") return named[0];
  const { today, facts } = linking;
  const states = new Set(linking.discourse.states.map(({ code }) => code));
  if (today !== null && title.phrase.level === "leader" && states.size === 1 && named.length === 0) {
    const [state] = states;
    const holder = state === undefined ? null : holderOf(facts, state, plainTitle(title.words), today);
    if (holder !== null) return knownPerson(linking, holder);
  }
  drop(linking, phrase, "title-of-nobody", "no state stands beside the title, and nobody in the report bears it alone");
  return null;
}

/** An office-holder whom neither report nor facts name: "the Estonian defence minister". */
function unnamed(linking: Linking, phrase: NamingPhrase, title: TitlePhraseWords, state: string): Member {
  const words = plainTitle(title.words).toLowerCase();
  const adjective = linking.facts.states.get(state)?.adjectives[0] ?? state;
  return linking.cast.add({
    id: `person/${state.toLowerCase()}/${words.replace(/[^a-z0-9]+/g, "-")}`, kind: "person", name: `${adjective} ${words}`, state,
    office: officeFromText(linking, title, state), sex: phrase.title?.sex ?? null, surname: "",
    role: title.phrase.role, level: title.phrase.level, domain: title.phrase.domain, known: false,
  });
}

/** The office of the one to whom somebody is a counterpart, as words that other states' offices answer to. */
const roleWords: Readonly<Record<string, readonly string[]>> = {
  "foreign-minister": ["foreign minister", "secretary of state"],
  "defence-minister": ["defence minister", "defense minister", "secretary of defense"],
  president: ["president", "prime minister", "chancellor"],
  "prime-minister": ["prime minister", "chancellor", "president"],
};

function roleOf(member: Member): string | null {
  const id = member.office?.id ?? "";
  if (/foreign|secretary-of-state|external-affairs/.test(id)) return "foreign-minister";
  if (/defen[cs]e/.test(id)) return "defence-minister";
  if (/prime-minister|chancellor|premier/.test(id)) return "prime-minister";
  if (/(?:^|\/)president$/.test(id)) return "president";
  return member.role;
}

/** What "his Russian counterpart, Sergey Lavrov," says of the one who is named: the state, and the like office. */
export function learnCounterpart(linking: Linking, member: Member, phrase: NamingPhrase): void {
  const state = ownerState(linking, phrase.owner);
  member.state ??= state;
  const like = antecedentOf(linking, phrase, state)?.member;
  if (like === undefined || member.office !== null || like.office === null) return;
  member.role ??= like.role;
  member.level ??= like.office.level;
  const role = roleOf(like);
  const words = role === null ? undefined : roleWords[role]?.[0];
  const title = words === undefined ? like.office.title : words.charAt(0).toUpperCase() + words.slice(1);
  member.office = { id: null, title, level: like.office.level };
}

/** Whose counterpart it is: who acts in the clause ("said that his minister would call …"), else who leads the sentence, else the last one. */
function antecedentOf(linking: Linking, phrase: NamingPhrase, state: string | null): Trace | null {
  const { discourse } = linking;
  const fits = ({ member, sentence }: Trace): boolean => member.kind === "person" && (state === null || member.state !== state) && member.level !== "working" && sentence >= phrase.sentence - 1;
  const { tokens } = sentenceOf(linking, phrase.sentence);
  const opens = clauseStart(tokens, phrase.from);
  return (opens === 0 ? null : latest(discourse, (trace) => fits(trace) && trace.sentence === phrase.sentence && trace.from > opens && !possessives.has(tokens[trace.from]?.lower ?? "")))
    ?? latest(discourse, (trace) => fits(trace) && trace.subject)
    ?? latest(discourse, ({ member, sentence }) => member.kind === "person" && (state === null || member.state !== state) && sentence >= phrase.sentence - 1);
}

const possessives: ReadonlySet<string> = new Set(["his", "her", "their"]);

/** The "that" or verb of saying that opens the clause of a token; 0 where the sentence is one clause. */
function clauseStart(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index > 0 && index > at - 40; index--) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.lower === "that" && token.upos === "SCONJ") return index;
    if (token.upos === "VERB" && sayingVerbs.has(token.lower)) return index;
  }
  return 0;
}

/** "his Russian counterpart": who holds for that state the office that the one spoken of holds for his. */
export function resolveCounterpart(linking: Linking, phrase: NamingPhrase): Member | null {
  const { facts, today } = linking;
  const state = ownerState(linking, phrase.owner);
  const isGuestOf = state !== null && /(?:visitor|guest|interlocutor)$/i.test(phrase.name);
  const antecedent = isGuestOf ? null : antecedentOf(linking, phrase, state);
  if (state === null) {
    const isGuest = !/(?:counterpart|number|homologue)$/i.test(phrase.name);
    const known = antecedent === null || phrase.owner !== null || phrase.determiner === "a" || phrase.determiner === "none" ? null : isGuest ? guestSpokenOf(linking, phrase, antecedent.member) : counterpartSpokenOf(linking, antecedent.member);
    if (known === null) drop(linking, phrase, "counterpart-of-no-state", "no state stands beside the counterpart");
    return known;
  }
  if (antecedent === null) {
    drop(linking, phrase, "counterpart-of-nobody", "nobody of another state was spoken of before");
    return null;
  }
  const role = roleOf(antecedent.member);
  const level = antecedent.member.office?.level ?? antecedent.member.level;
  const there = linking.cast.people.find((member) => member.state === state && member.spans.length > 0 && role !== null && roleOf(member) === role);
  if (there !== undefined) return there;
  for (const words of role === null ? [] : (roleWords[role] ?? [])) {
    const holder = today === null ? null : holderOf(facts, state, words, today);
    if (holder !== null && (officeOnDay(facts, holder, today ?? "")?.level ?? level) === level) return knownPerson(linking, holder);
  }
  const words = role === null ? undefined : roleWords[role]?.[0];
  if (words !== undefined && level !== null && role !== null) return unnamedLike(linking, state, words, level, antecedent.member.role);
  drop(linking, phrase, "counterpart-unknown", "the facts name nobody in the like office of that state");
  return null;
}

/** "the dinner with his counterpart": the one of another state and like rank whom the report spoke of. */
function counterpartSpokenOf({ discourse }: Linking, own: Member): Member | null {
  const level = own.office?.level ?? own.level;
  const found = lastDifferent(discourse, 2, (member) => member.kind === "person" && member.state !== null && own.state !== null && member.state !== own.state && level !== null && (member.office?.level ?? member.level) === level);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "held talks with the visitor": the last one of another state, of the sentences right before. */
function guestSpokenOf({ discourse }: Linking, { sentence }: NamingPhrase, own: Member): Member | null {
  return latest(discourse, (trace) => trace.member.kind === "person" && trace.member.state !== null && own.state !== null && trace.member.state !== own.state && trace.sentence < sentence && trace.sentence >= sentence - 2)?.member ?? null;
}

/** The holder of the like office, where neither report nor facts name one: "his Estonian counterpart". */
function unnamedLike({ cast, facts }: Linking, state: string, words: string, level: Level, role: Role | null): Member {
  const adjective = facts.states.get(state)?.adjectives[0] ?? state;
  return cast.add({
    id: `person/${state.toLowerCase()}/${words.replace(/ /g, "-")}`, kind: "person", name: `${adjective} ${words}`, state,
    office: { id: null, title: words.charAt(0).toUpperCase() + words.slice(1), level }, sex: null, surname: "", role, level, domain: null, known: false,
  });
}

const definite: ReadonlySet<string> = new Set(["the", "these", "those", "their", "all", "our", "its"]);

/**
 * "the two leaders", "both sides", "the three capitals". States: those that the sentence joins, else those that the report
 * is about, else the last of the sentence before, else the last ones. People: the last of different states, without the
 * one who deals with them.
 */
export function resolvePlural(linking: Linking, phrase: NamingPhrase): readonly Member[] {
  const sentence = sentenceOf(linking, phrase.sentence);
  const { tokens } = sentence;
  const noun = tokens[phrase.to - 1]?.lower ?? "";
  const kind = pluralKind(noun);
  const twins = twinStates(noun);
  if (twins !== null) return twins.filter((code) => linking.facts.states.has(code)).map((code) => stateMember(linking, code));
  const number = tokens[phrase.from]?.lower ?? "";
  const count = number === "three" ? 3 : 2;
  // "two envoys" are new; "the two envoys" were spoken of
  const isKnown = number === "both" || definite.has(tokens[phrase.from - 1]?.lower ?? "") || (phrase.from === 0 && count === 2);
  if (isKnown && kind === "states") {
    const states = statesOfPlural(linking, phrase, count);
    if (states.length === count) return states.map((code) => stateMember(linking, code));
  } else if (isKnown && kind === "people") {
    const title = titleWords(sentence, phrase.title);
    const dealt = withPlural.has(tokens[phrase.from - (number === "both" ? 1 : 2)]?.lower ?? "")
      ? latest(linking.discourse, (trace) => trace.sentence === phrase.sentence && trace.subject)?.member : undefined;
    const main = mainStates(linking.weights, count);
    const find = (among: readonly string[] | null): readonly Member[] => {
      const seen = new Set<string>();
      return lastDifferent(linking.discourse, count, (member) => {
        if (member.kind !== "person" || member === dealt || (title !== null && title.phrase.role !== "official" && !bears(linking, member, title))) return false;
        if (member.state === null || seen.has(member.state) || (among !== null && !among.includes(member.state))) return false;
        seen.add(member.state);
        return true;
      });
    };
    const own = main.length === count && !main.some((code) => code === dealt?.state) ? find(main) : [];
    const found = own.length === count ? own : find(null);
    if (found.length === count) return found.toReversed();
  }
  drop(linking, phrase, "two-of-whom", "the report does not name so many such of different states before");
  return [];
}

/** "spoke with both men": whoever leads the sentence is none of them. */
const withPlural: ReadonlySet<string> = new Set(["with", "to", "between", "by"]);

function statesOfPlural({ discourse, weights }: Linking, { sentence }: NamingPhrase, count: number): readonly string[] {
  const here = statesIn(discourse, sentence);
  if (here.length === count) return here;
  const main = mainStates(weights, count);
  if (main.length === count) return main;
  const before = statesIn(discourse, sentence - 1);
  if (before.length === count) return before;
  const last = lastStates(discourse, count);
  return last.toReversed();
}
