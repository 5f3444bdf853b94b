import { silent, type Report, type Tell } from "../model/index.ts";
import type { AnalysedReport } from "../language/index.ts";
import { apposed, namedAfter } from "./apposition.ts";
import { actorOf, type Member, nameKey, newCast } from "./cast.ts";
import { newDiscourse } from "./discourse.ts";
import type { Facts } from "./facts.ts";
import { foremostStates } from "./foremost.ts";
import { linkHere } from "./filed-here.ts";
import type { LinkedReport, Mention, MentionKind } from "./linked-report.ts";
import { drop, type Linking, sentenceOf } from "./linking.ts";
import type { NameModel } from "./names/name-model.ts";
import { isFullName, type NamingPhrase } from "./naming-phrase.ts";
import { type Awaited, issuingState, learnHomeState, learnState, learnStranger } from "./person-state.ts";
import { peopleShown } from "./people-shown.ts";
import { quotedWords } from "./quoted-words.ts";
import { learnKin } from "./learn-kin.ts";
import { withSourceActor } from "./report-source.ts";
import { body, homeState, knownOrganisation, newOrganisation, resolveBody, resolveGovernment, resolveGroup, resolveSeat } from "./resolve-organisation.ts";
import { resolvePair } from "./resolve-pair.ts";
import { learnTitle, resolveFullName, resolveSurname } from "./resolve-person.ts";
import { isOneNational, resolveNational } from "./resolve-national.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { joinPair, remember } from "./remember.ts";
import { isSupported, ownerState, stateMeant, stateMember } from "./resolve-state.ts";
import { resolveCounterpart, resolvePlural, resolveTitle } from "./resolve-title.ts";
import { resolveDescribed } from "./state-description.ts";
import { scanSentence } from "./scan-sentence.ts";
import { learnColleagues, learnLocalOffice } from "./untold-state.ts";
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
 * @param names what was learnt of names, for words that neither facts nor rules can tell; `null` where rules stand alone
 * @param tell told of every mention, and of words that look like a name and stay unlinked, with the reason
 * @returns the report with its source's actor set, its actors in order of first mention, and the mentions by sentence
 */
export function linkActors(analysed: AnalysedReport, facts: Facts, names: NameModel | null = null, tell: Tell = silent): LinkedReport {
  const report = withSourceActor(analysed.report, facts);
  const today = todayOf(report);
  const dropped: Dropped = ({ tokens }, from, to, rule, why) => {
    if (tell !== silent) tell({ stage: "actors", rule, action: "dropped", span: [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0], why });
  };
  const scanned = analysed.sentences.map((sentence) => scanSentence(sentence, facts, names, dropped));
  const mentions: Mention[][] = scanned.map(() => []);
  const cast = newCast();
  const linking: Linking = {
    analysed, facts, cast, today, tell,
    discourse: newDiscourse(),
    quotes: quotedWords(analysed),
    issuer: null,
    home: homeState({ facts, today }, report.dateline?.place ?? null),
    ...namedStates(scanned, facts, today),
    foremost: foremostStates(scanned, facts, today),
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
  for (const phrases of ordered) learnColleagues(linking, phrases, named);
  learnLocalOffice(linking);
  if (linking.issuer !== null) learnHomeState(linking);
  for (const [sentence, phrases] of ordered.entries()) {
    linkSentence(linking, phrases, named);
    linkHere(linking, sentence);
  }
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
      learnKin(linking, member, phrase);
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
    learnStranger(linking, phrase, member);
    led = remember(linking, phrase, members, led, owners.has(phrase)) || led;
    if (members.length > 1 && (phrase.shape === "plural" || phrase.shape === "pronoun")) linking.discourse.pairs.push({ members, sentence: phrase.sentence });
    joinPair(linking, previous, phrase, member);
    if (!owners.has(phrase)) previous = { phrase, member };
  }
}

function kindOf(phrase: NamingPhrase, member: Member): MentionKind {
  switch (phrase.shape) {
    case "person":
    case "outlet":
      return "name";
    case "state":
      return phrase.acts || member.kind === "person" ? "name" : "place";
    case "capital":
    case "seat":
      // "Jack London … London said"
      if (member.kind === "person") return "name";
      return phrase.acts ? "metonym" : "place";
    case "adjective":
    case "demonym":
      return member.kind === "person" ? "description" : "demonym";
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
      const pair = resolvePair(linking, phrase);
      if (pair !== null) return pair;
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
      if (isOneNational(linking, phrase, code)) {
        const national = resolveNational(linking, code);
        if (national === null) drop(linking, phrase, "national-of-several", "no one person of that state, or several, were spoken of before");
        return one(national);
      }
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
