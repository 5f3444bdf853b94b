import { silent, type Report, type Tell } from "../model/index.ts";
import type { AnalysedReport } from "../language/index.ts";
import { actorOf, type Member, nameKey, newCast } from "./cast.ts";
import { newDiscourse } from "./discourse.ts";
import type { Facts } from "./facts.ts";
import type { LinkedReport, Mention, MentionKind } from "./linked-report.ts";
import { drop, type Linking, sentenceOf } from "./linking.ts";
import { sayingVerbs } from "./name-lexicon.ts";
import type { NamingPhrase } from "./naming-phrase.ts";
import { type Awaited, issuingState, learnHomeState, learnState } from "./person-state.ts";
import { peopleShown } from "./people-shown.ts";
import { quotedWords } from "./quoted-words.ts";
import { withSourceActor } from "./report-source.ts";
import { body, homeState, knownOrganisation, newOrganisation, resolveBody, resolveGovernment, resolveGroup, resolveSeat } from "./resolve-organisation.ts";
import { learnTitle, resolveFullName, resolveSurname } from "./resolve-person.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { isSupported, ownerState, stateMeant, stateMember } from "./resolve-state.ts";
import { learnCounterpart, resolveCounterpart, resolvePlural, resolveTitle } from "./resolve-title.ts";
import { resolveDescribed } from "./state-description.ts";
import { scanSentence } from "./scan-sentence.ts";
import type { Dropped } from "./scan.ts";

/** The day that the report's own voice speaks on: the dateline's, else the day of publication where it was published. */
function todayOf(report: Report): string | null {
  const day = report.dateline?.date ?? report.published?.value ?? null;
  return day !== null && /^\d{4}-\d\d-\d\d/.test(day) ? day.slice(0, 10) : null;
}

/**
 * Finds the words that name actors and says which actor each of them means on the report's day.
 *
 * @param analysed sentences with tagged tokens
 * @param facts states, offices and their holders
 * @param tell told of every mention, and of words that look like a name and stay unlinked, with the reason
 * @returns the report with its source's actor set, its actors in order of first mention, and the mentions by sentence
 */
export function linkActors(analysed: AnalysedReport, facts: Facts, tell: Tell = silent): LinkedReport {
  const report = withSourceActor(analysed.report, facts);
  const today = todayOf(report);
  const dropped: Dropped = ({ tokens }, from, to, rule, why) => {
    if (tell !== silent) tell({ stage: "actors", rule, action: "dropped", span: [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0], why });
  };
  const scanned = analysed.sentences.map((sentence) => scanSentence(sentence, facts, dropped));
  const mentions: Mention[][] = scanned.map(() => []);
  const cast = newCast();
  const linking: Linking = {
    analysed, facts, cast, today, tell,
    discourse: newDiscourse(),
    quotes: quotedWords(analysed),
    issuer: null,
    home: homeState({ facts, today }, report.dateline?.place ?? null),
    ...namedStates(scanned, facts, today),
    people: peopleShown(scanned),
    emit(phrase, member, kind, rule) {
      const span = [phrase.start, phrase.end] as const;
      mentions[phrase.sentence]?.push({ span, actor: member.id, kind, sentence: phrase.sentence, tokens: [phrase.from, phrase.to], rule });
      member.spans.push(span);
      if (tell !== silent) tell({ stage: "actors", rule, action: "made", span, why: `${kind} of ${member.id}` });
    },
  };
  linking.issuer = issuingState(linking, scanned);
  const named = nameInFull(linking, scanned);
  const ordered = scanned.map(inOrder);
  for (const phrases of ordered) learnAppositions(linking, phrases, named);
  if (linking.issuer !== null) learnHomeState(linking);
  for (const phrases of ordered) linkSentence(linking, phrases, named);
  learnHomeState(linking);
  for (const list of mentions) if (list.length > 1) list.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  if (report.source !== null && report.source.actor !== null) {
    const row = facts.outlets.get(report.source.actor);
    if (row !== undefined) body(linking, row.id, "outlet", row.name, row.state);
  }
  const actors = [...cast.members.values()].filter((member) => member.spans.length > 0 || member.id === report.source?.actor)
    .sort((a, b) => (a.spans[0]?.[0] ?? Infinity) - (b.spans[0]?.[0] ?? Infinity) || (a.spans.length === 0 ? 1 : 0) - (b.spans.length === 0 ? 1 : 0))
    .map(actorOf);
  return { report, sentences: analysed.sentences, actors, actorById: new Map(actors.map((actor) => [actor.id, actor])), mentions, today };
}

/** Phrases in the order of the text, outer before inner: most are found so. */
function inOrder(phrases: readonly NamingPhrase[]): readonly NamingPhrase[] {
  for (let index = 1; index < phrases.length; index++) {
    const one = phrases[index - 1];
    const other = phrases[index];
    if (one !== undefined && other !== undefined && (one.start > other.start || (one.start === other.start && one.end < other.end))) return phrases.toSorted((a, b) => a.start - b.start || b.end - a.end);
  }
  return phrases;
}

function namedStates(scanned: readonly (readonly NamingPhrase[])[], facts: Facts, today: string | null): Pick<Linking, "named" | "weights"> {
  const named = new Set<string>();
  const weights = new Map<string, number>();
  const linking = { facts, today, home: null } as unknown as Linking;
  for (const phrases of scanned) {
    for (const phrase of phrases) {
      if (phrase.shape === "person" || phrase.known.length === 0) continue;
      const code = ownerState(linking, phrase);
      if (code === null) continue;
      named.add(code);
      if (phrase.shape !== "state") named.add(`${code} by another name`);
      if (phrase.shape !== "outlet") weights.set(code, (weights.get(code) ?? 0) + 1);
    }
  }
  return { named, weights };
}

/** Full names first, over the whole report: a surname in the headline means the person whom the text names in full. */
function nameInFull(linking: Linking, scanned: readonly (readonly NamingPhrase[])[]): ReadonlyMap<NamingPhrase, Member> {
  const found = new Map<NamingPhrase, Member>();
  const phrases = scanned.flat().filter((phrase) => phrase.shape === "person" && isFullName(phrase));
  const courteous = ({ title }: NamingPhrase): boolean => title?.role === "honorific";
  // "Mr. Peña Nieto" may be a family name of two words: the names that certainly are whole go first
  for (const late of [false, true]) {
    for (const phrase of phrases) {
      if (courteous(phrase) !== late) continue;
      const member = resolveFullName(linking, phrase);
      if (member === null) continue;
      learnTitle(linking, member, phrase);
      found.set(phrase, member);
    }
  }
  return found;
}

/** Titles beside full names, read before anything is linked: a headline may give the title alone. */
function learnAppositions(linking: Linking, phrases: readonly NamingPhrase[], inFull: ReadonlyMap<NamingPhrase, Member>): void {
  let before: NamingPhrase | null = null;
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.shape === "title") {
      const member = before === null ? undefined : inFull.get(before);
      if (before === null || member === undefined || apposed(linking, before, phrase, member) === null) namedAfter(linking, phrase, phrases, index, inFull);
    }
    if (phrase.shape === "person" || phrase.shape === "title") before = phrase;
  }
}

function isFullName(phrase: NamingPhrase): boolean {
  return phrase.nameTo - phrase.nameFrom > 1 && phrase.name.includes(" ");
}

function linkSentence(linking: Linking, phrases: readonly NamingPhrase[], inFull: ReadonlyMap<NamingPhrase, Member>): void {
  let previous: { phrase: NamingPhrase; member: Member } | null = null;
  let led = false;
  let awaited: Awaited | null = null;
  const owners = new Set<NamingPhrase>();
  for (const { owner } of phrases) if (owner !== null) owners.add(owner);
  for (const [index, phrase] of phrases.entries()) {
    const appositive: Member | null = (previous === null ? null : apposed(linking, previous.phrase, phrase, previous.member)) ?? namedAfter(linking, phrase, phrases, index, inFull);
    const members: readonly Member[] = appositive === null ? resolve(linking, phrase, inFull, owners.has(phrase)) : [appositive];
    const rule = appositive === null ? phrase.rule : "apposition";
    for (const member of members) {
      if (phrase.shape === "pronoun") continue;
      linking.emit(phrase, member, kindOf(phrase, member), rule);
    }
    const member: Member | undefined = members[0];
    if (member === undefined) continue;
    if (awaited !== null && awaited.at >= phrase.from - 1 && awaited.at <= phrase.from && member !== awaited.member) awaited.member.state ??= member.state;
    awaited = learnState(linking, phrase, member, previous) ?? awaited;
    led = remember(linking, phrase, members, led, owners.has(phrase)) || led;
    if (members.length > 1 && (phrase.shape === "plural" || phrase.shape === "pronoun")) linking.discourse.pairs.push({ members, sentence: phrase.sentence });
    joinPair(linking, previous, phrase, member);
    if (!owners.has(phrase)) previous = { phrase, member };
  }
}

/** "Sergei Lavrov, the Russian foreign minister," and "the Russian foreign minister, Sergei Lavrov," name one person twice. */
function apposed(linking: Linking, before: NamingPhrase, phrase: NamingPhrase, member: Member): Member | null {
  if (member.kind !== "person" || before.sentence !== phrase.sentence) return null;
  const { tokens } = sentenceOf(linking, phrase.sentence);
  const comma = tokens[before.to]?.text === ",";
  let at = comma ? before.to + 1 : before.to;
  if (tokens[at]?.lower === "who" && (tokens[at + 1]?.lower === "is" || tokens[at + 1]?.lower === "was")) at += tokens[at + 2]?.lower === "also" ? 3 : 2;
  const first = tokens[at]?.lower === "the" || tokens[at]?.lower === "a" || tokens[at]?.lower === "an" || tokens[at]?.lower === "his" || tokens[at]?.lower === "her" ? at + 1 : at;
  if (phrase.from !== first) return null;
  const closes = tokens[phrase.to]?.upos === "PUNCT" || tokens[phrase.to] === undefined;
  if (phrase.shape === "title" && before.shape === "person" && comma) {
    if (!closes && !afterApposition.has(tokens[phrase.to]?.lower ?? "")) return null;
    learnTitle(linking, member, phrase);
    return member;
  }
  return null;
}

/** Words by which a title after a name goes on: "Hikmet Hajiyev, an aide to Aliyev," */
const afterApposition: ReadonlySet<string> = new Set(["and", "who", "to", "of", "for", "in", "at", "on"]);

/** The one whom the words after a title name: "Kuwait's oil minister, Ali Sabah, said". */
function namedAfter(linking: Linking, phrase: NamingPhrase, ordered: readonly NamingPhrase[], index: number, inFull: ReadonlyMap<NamingPhrase, Member>): Member | null {
  if (phrase.shape !== "title" && phrase.shape !== "counterpart") return null;
  const { tokens } = sentenceOf(linking, phrase.sentence);
  const comma = tokens[phrase.to]?.text === ",";
  const at = comma ? phrase.to + 1 : phrase.to;
  for (let next = index + 1; next < Math.min(ordered.length, index + 4); next++) {
    const person = ordered[next];
    if (person === undefined || person.from > at) return null;
    if (person.from !== at || person.shape !== "person") continue;
    if (person.title !== null && person.title.role !== "honorific") return null;
    const after = tokens[person.to];
    if (comma && after !== undefined && after.upos !== "PUNCT" && after.upos !== "VERB" && after.upos !== "AUX" && after.lower !== "and") return null;
    const member = isFullName(person) ? inFull.get(person) : resolveSurname(linking, person);
    if (member === undefined || member === null) return null;
    if (phrase.shape === "counterpart") learnCounterpart(linking, member, phrase);
    else learnTitle(linking, member, phrase);
    return member;
  }
  return null;
}

function kindOf(phrase: NamingPhrase, member: Member): MentionKind {
  switch (phrase.shape) {
    case "person":
    case "outlet":
      return "name";
    case "state":
      return phrase.acts ? "name" : "place";
    case "capital":
    case "seat":
      return phrase.acts ? "metonym" : "place";
    case "adjective":
    case "demonym":
      return "demonym";
    case "organisation":
    case "body":
      return member.kind === "state" ? "metonym" : "name";
    case "group":
    case "counterpart":
    case "plural":
    case "described":
      return "description";
    case "title":
      return member.kind === "group" || /(?:diplomat|official)$/i.test(phrase.name) ? "description" : "title";
    case "pronoun":
      return "pronoun";
    default:
      return phrase.shape satisfies never;
  }
}

const none: readonly Member[] = [];

function resolve(linking: Linking, phrase: NamingPhrase, inFull: ReadonlyMap<NamingPhrase, Member>, isOwner: boolean): readonly Member[] {
  const one = (member: Member | null | undefined): readonly Member[] => (member === null || member === undefined ? none : [member]);
  switch (phrase.shape) {
    case "person": {
      if (isFullName(phrase)) return one(inFull.get(phrase));
      const member = resolveSurname(linking, phrase);
      if (member !== null) learnTitle(linking, member, phrase);
      return one(member);
    }
    case "state":
    case "adjective":
    case "demonym":
    case "capital": {
      const code = stateMeant(linking, phrase.known);
      if (code === null) return none;
      if (phrase.shape === "capital" && phrase.from < 3 && !phrase.acts) opensIn(linking, phrase, code);
      const surname = phrase.shape === "state" || phrase.shape === "capital" ? linking.cast.withSurname(nameKey(phrase.name)) : none;
      if (surname.length === 1) return surname;
      if (!isSupported(linking, code, phrase.shape)) {
        drop(linking, phrase, "state-without-support", "the name is also another place's, and nothing in the report speaks for the state");
        return none;
      }
      return [stateMember(linking, code)];
    }
    case "seat":
      return one(resolveSeat(linking, phrase));
    case "organisation": {
      if (phrase.rule === "state-government") {
        const state = ownerState(linking, phrase.owner);
        return state === null ? none : [resolveGovernment(linking, state)];
      }
      return one(phrase.known.length > 0 ? knownOrganisation(linking, phrase) : newOrganisation(linking, phrase));
    }
    case "outlet":
      return one(knownOrganisation(linking, phrase));
    case "body":
      return one(resolveBody(linking, phrase, isOwner));
    case "group":
      return one(resolveGroup(linking, phrase, sentenceOf(linking, phrase.sentence).tokens[phrase.to - 1]?.lower ?? ""));
    case "title":
      return one(resolveTitle(linking, phrase));
    case "counterpart":
      return one(resolveCounterpart(linking, phrase));
    case "plural":
      return resolvePlural(linking, phrase);
    case "described":
      return one(resolveDescribed(linking, phrase));
    case "pronoun": {
      const { members, rule } = resolvePronoun(linking, phrase);
      for (const member of members) linking.emit(phrase, member, "pronoun", rule);
      return members;
    }
    default:
      return phrase.shape satisfies never;
  }
}

/** "In Moscow, …", "Back in Moscow, …" */
function opensIn({ analysed, discourse }: Linking, { sentence, from, to }: NamingPhrase, code: string): void {
  const tokens = analysed.sentences[sentence]?.tokens ?? [];
  if (tokens[from - 1]?.lower === "in" && tokens[to]?.text === ",") discourse.place = { code, sentence };
}

/** Keeps for later pronouns and descriptions what this mention brings; says whether it leads the sentence. */
function remember(linking: Linking, phrase: NamingPhrase, members: readonly Member[], led: boolean, isOwner: boolean): boolean {
  const { discourse, quotes } = linking;
  const quoted = quotes.isQuoted(phrase.sentence, phrase.from);
  const { tokens } = sentenceOf(linking, phrase.sentence);
  let leads = false;
  for (const member of members) {
    if (member.state !== null && (member.kind === "state" ? phrase.acts && phrase.shape !== "plural" : member.kind === "person" || member.kind === "organisation")) discourse.states.push({ code: member.state, sentence: phrase.sentence });
    if (member.kind !== "person" && member.kind !== "group") continue;
    if (isOwner) continue;
    // "MR PRICE:" in a transcript: he is not the "he" of his own words
    if (phrase.shape === "person" && phrase.from === 0 && tokens[phrase.to]?.text === ":") continue;
    const governed = isGoverned(tokens, phrase.from);
    const subject = !led && !quoted && !governed && !isPossessive(phrase, tokens);
    const single = member.kind === "group" && (phrase.shape === "title" ? phrase.determiner === "a" : tokens[phrase.to - 1]?.lower === "source");
    discourse.traces.push({ member, sentence: phrase.sentence, from: phrase.from, to: phrase.to, subject, quoted, single });
    if (subject) leads = true;
    // "Two people close to Leyva say": he says nothing
    if (!quoted && (member.kind === "person" || single) && speaks(tokens, phrase, governed)) {
      discourse.speaker = member;
      discourse.speakerSentence = phrase.sentence;
    }
  }
  return leads;
}

type Tokens = ReturnType<typeof sentenceOf>["tokens"];

/** Whether a preposition stands before, with nothing but determiners and adjectives between. */
function isGoverned(tokens: Tokens, from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 3); index--) {
    const upos = tokens[index]?.upos;
    if (upos === "ADP") return true;
    if (upos !== "DET" && upos !== "ADJ") return false;
  }
  return false;
}

/** "His counterpart shrugged": the one whose it is does not lead the sentence. */
function isPossessive({ shape, name, to }: NamingPhrase, tokens: Tokens): boolean {
  if (shape !== "pronoun") return false;
  if (name === "his" || name === "their") return true;
  const upos = tokens[to]?.upos;
  return name === "her" && (upos === "NOUN" || upos === "ADJ" || upos === "PROPN");
}

/** How many words may stand between a speaker and the verb: "Lavrov, speaking in a separate room a few minutes later, said". */
const longestAside = 25;

function speaks(tokens: Tokens, phrase: NamingPhrase, governed: boolean): boolean {
  const previous = tokens[phrase.from - 1];
  if (previous !== undefined && sayingVerbs.has(previous.lower) && previous.upos !== "NOUN") return true;
  if (governed) return false;
  let from = phrase.to;
  if (tokens[from]?.text === ",") {
    const limit = Math.min(tokens.length, from + longestAside);
    let close = from + 1;
    while (close < limit && tokens[close]?.text !== "," && tokens[close]?.text !== "\"" && tokens[close]?.text !== "“") close += 1;
    if (close === limit || tokens[close]?.text !== ",") return false;
    from = close + 1;
  }
  for (let index = from; index < Math.min(tokens.length, from + 3); index++) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (sayingVerbs.has(token.lower) && token.upos !== "NOUN") return true;
    if (token.lower === "quoted" && tokens[index + 1]?.lower === "as") return true;
    if (token.upos !== "ADV" && token.upos !== "AUX") return false;
  }
  return false;
}

/** "Kerry and Lavrov": two actors of one kind with "and" between. */
function joinPair(linking: Linking, previous: { phrase: NamingPhrase; member: Member } | null, phrase: NamingPhrase, member: Member): void {
  if (previous === null || previous.member === member || previous.member.kind !== member.kind) return;
  if (previous.phrase.from === phrase.from && previous.phrase.to === phrase.to) {
    linking.discourse.pairs.push({ members: [previous.member, member], sentence: phrase.sentence });
    return;
  }
  const { tokens } = sentenceOf(linking, phrase.sentence);
  let at = previous.phrase.to;
  if (tokens[at]?.lower !== "and") return;
  const before = tokens[previous.phrase.from - 1]?.upos;
  if (before === "VERB" || before === "ADP" || before === "CCONJ") return;
  at += 1;
  while (at < phrase.from && at < previous.phrase.to + 4 && (tokens[at]?.upos === "DET" || tokens[at]?.upos === "ADJ" || tokens[at]?.upos === "PRON")) at += 1;
  if (at < phrase.from) return;
  linking.discourse.pairs.push({ members: [previous.member, member], sentence: phrase.sentence });
}
