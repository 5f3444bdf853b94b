import type { LinkedReport, Mention } from "../actors/index.ts";
import { tokenFilter, type Sentence, type Token } from "../language/index.ts";
import { silent, type Actor, type Contact, type ContactStatus, type Span, type Statement, type Tell } from "../model/index.ts";
import { findTimes, type TimeMention } from "../time/index.ts";
import { chunkSentence } from "./clause/chunk-sentence.ts";
import type { Clauses } from "./clause/frame.ts";
import { officialNouns } from "./clause/official-noun-lexicon.ts";
import type { ContactDraft, Party } from "./contact-draft.ts";
import { contactDate, isAfter } from "./contact-date.ts";
import { issueSpans } from "./contact-issues.ts";
import { placeSpan } from "./contact-place.ts";
import { sidesOf, type Sides } from "./contact-sides.ts";
import { mergeContacts, type Telling } from "./merge-contacts.ts";
import { idiomWords } from "./idiom-lexicon.ts";
import { isQuestion } from "./question.ts";
import type { NounStanding } from "./noun-standing.ts";
import { clauseAround, nounDraft } from "./noun-drafts.ts";
import { companions, habitWords, nounTriggers, otherWorlds, verbTriggers } from "./trigger-lexicon.ts";
import { verbDraft } from "./verb-drafts.ts";
import { withOtherSide } from "./sides-in-play.ts";
import type { Standing } from "./standing.ts";
import { vouchersOf, type Vouchers } from "./voucher.ts";

/**
 * True for words that can tell of a contact, or the word that must follow soon; false for words that show another world: one
 * look-up a token.
 */
const telling: ReadonlyMap<string, boolean | string> = new Map<string, boolean | string>([
  ...[...verbTriggers].map(([word, trigger]) => [word, companions.get(trigger) ?? true] as const),
  ...[...nounTriggers.keys()].map((word) => [word, true] as const),
  ...idiomWords.map((word) => [word, true] as const),
  ...[...otherWorlds].map((word) => [word, false] as const),
]);

const mayBeTelling: (token: Token) => boolean = tokenFilter(telling.keys());

function followsSoon(tokens: readonly Token[], at: number, word: string): boolean {
  for (let next = at + 1; next < at + 7; next++) if (tokens[next]?.lower === word) return true;
  return false;
}

/** A cheap test that spares most sentences the phrases: a word that can tell of a contact. */
function mayTell(sentence: Sentence): boolean {
  let found = false;
  let elsewhere = false;
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const tells = mayBeTelling(token) ? telling.get(token.lower) : undefined;
    if (tells === undefined) continue;
    if (tells === true) found = true;
    else if (tells === false) elsewhere = true;
    else found ||= followsSoon(tokens, at, tells);
  }
  // "no minister would attend the World Cup": where an official is named, sport is only the occasion.
  return found && (!elsewhere || sentence.tokens.some(({ lower }) => officialNouns.has(lower)));
}

/** How many states the actors behind a list belong to; 2 stands for more. */
function statesOf<T>(list: readonly T[], actorOf: (one: T) => Actor | undefined): 0 | 1 | 2 {
  let first: string | null = null;
  for (const one of list) {
    const actor = actorOf(one);
    if (actor === undefined || actor.kind === "outlet" || actor.state === null || actor.state === first) continue;
    if (first !== null) return 2;
    first = actor.state;
  }
  return first === null ? 0 : 1;
}

const elliptic = new Set(["they", "both", "two", "pair", "refused", "offer", "offers", "plans", "up", "answer"]);

/** Words by which a sentence leaves a side to the reader: "the pair met", "has no plans to take part in talks". */
function isElliptic(sentence: Sentence): boolean {
  return sentence.tokens.some(({ lower }) => elliptic.has(lower));
}

/**
 * Whether a contact in a sentence can have two sides: two states named, or one and a speaker's, or those of a contact told
 * of before.
 */
function mayHaveSides(linked: LinkedReport, sentence: Sentence, mentions: readonly Mention[], vouchers: Vouchers, told: number): boolean {
  if (told > 0 && mentions.length > 0) return true;
  if (mentions.length === 0 || (mentions.length === 1 && mentions[0]?.kind === "place")) return isElliptic(sentence);
  const states = statesOf(mentions, ({ actor }) => linked.actorById.get(actor));
  return states === 2 || (states === 1 && vouchers.touches(...sentence.span)) || isElliptic(sentence);
}

function textSpan(clauses: Clauses, from: number, to: number): Span {
  return [clauses.tokens[from]?.start ?? 0, clauses.tokens[to - 1]?.end ?? 0];
}

const everywhere: readonly [number, number] = [0, Number.MAX_SAFE_INTEGER];

/** A clause with the subject that governs it, where that stands before it in the same stretch: "Alder refused to meet Birk". */
function withSubject(clauses: Clauses, clause: readonly [number, number], subject: number | null): readonly [number, number] {
  const chunk = subject === null ? undefined : clauses.chunks[subject];
  if (chunk === undefined || chunk.from >= clause[0]) return clause;
  for (let at = (subject as number) + 1; (clauses.chunks[at]?.from ?? clause[0]) < clause[0]; at++) {
    const between = clauses.chunks[at];
    if (between?.kind === "word" && (between.role === "quote" || between.role === "stop")) return clause;
  }
  return [chunk.from, clause[1]];
}

/** Where the date of what a verb tells may stand: not beside the verb that refuses or plans it. */
function datedVerb(clauses: Clauses, at: number, status: ContactStatus): readonly [number, number] {
  const verb = clauses.chunks[at];
  if (verb === undefined || status === "held" || status === "ongoing" || verb.kind !== "vg") return everywhere;
  return verb.form === "infinitive" || verb.form === "gerund" ? [verb.from, Number.MAX_SAFE_INTEGER] : everywhere;
}

/** Where the date of what a noun tells may stand: after it, and before the verb that calls it off. */
function datedNoun(clauses: Clauses, at: number, stands: NounStanding): readonly [number, number] {
  if (stands.status === "held" || stands.status === "ongoing") return everywhere;
  const noun = clauses.chunks[at];
  const verb = stands.verb === null ? undefined : clauses.chunks[stands.verb];
  if (noun === undefined || verb === undefined) return everywhere;
  if (stands.role === "phrase" && stands.status === "planned") return everywhere;
  if (stands.role === "subject") return stands.status === "planned" || stands.status === "proposed" ? everywhere : [0, verb.from];
  return verb.kind === "vg" && (verb.form === "future" || verb.form === "infinitive") && stands.status === "planned" ? everywhere : [noun.from, Number.MAX_SAFE_INTEGER];
}

/** Modes of dealings whose absence is news: nobody reports the letter that was not written. */
const missed: ReadonlySet<Contact["mode"]> = new Set(["call", "meeting", "visit", "talks", "summit", "conference"]);

/** The status of a dealing; where it did not take place, what that counts as. */
function statusOf(stands: Standing, mode: Contact["mode"], rule: string): ContactStatus | null {
  if (stands.status !== null || stands.unheld === undefined || !missed.has(mode) || rule.startsWith("discuss")) return stands.status;
  if (rule.startsWith("pick up")) return "refused";
  return stands.unheld;
}

const openStatus: ReadonlySet<ContactStatus> = new Set(["planned", "proposed", "refused", "cancelled", "postponed", "denied"]);
/** What makes a meeting one between states without naming the other: "a bilateral meeting". */
const manySided = /^(?:bilateral|trilateral|quadrilateral|three-way|two-way|[a-z]+-sided|sided|way|face-to-face)$/;

/** "an exchange of letters": between two, whoever they are. */
function isExchange(clauses: Clauses, trigger: number): boolean {
  return clauses.tokens[trigger - 1]?.lower === "of" && clauses.tokens[trigger - 2]?.lower.startsWith("exchange") === true;
}

/** Whether the words for a dealing leave its other side to the reader. */
function isOpenNoun(clauses: Clauses, agent: number | null, trigger: number, status: ContactStatus): boolean {
  if (isPlural(clauses, agent) || isExchange(clauses, trigger)) return true;
  if (!openStatus.has(status)) return false;
  const word = clauses.tokens[trigger]?.lower ?? "";
  if (word === "talks" || word === "negotiations" || word === "summit") return true;
  // "refused to take his calls"
  if (status === "refused" && (word === "call" || word === "calls")) return true;
  // "denied that any conversation had taken place", "no such meeting"
  if (status === "denied" && /^(?:any|no|such|secret)$/.test(clauses.tokens[trigger - 1]?.lower ?? "")) return true;
  for (let k = trigger - 1; k >= 0 && k >= trigger - 3; k--) if (manySided.test(clauses.tokens[k]?.lower ?? "")) return true;
  return false;
}

function isApart(clauses: Clauses, clause: readonly [number, number]): boolean {
  for (let k = clause[0]; k < Math.min(clause[1], clause[0] + 60); k++) if (clauses.tokens[k]?.lower === "separately") return true;
  return false;
}

/** A subject that names nobody but stands for the sides: "we", "they", "the pair", "officials of the two Koreas". */
function isPlural(clauses: Clauses, subject: number | null): boolean {
  const chunk = subject === null ? undefined : clauses.chunks[subject];
  if (chunk?.kind !== "np" || chunk.items.some((item) => item.parties.length > 0)) return false;
  for (let k = chunk.from; k < Math.min(chunk.to, chunk.from + 12); k++) if (pluralWords.has(clauses.tokens[k]?.lower ?? "")) return true;
  return false;
}

const pluralWords = new Set(["we", "they", "both", "two", "pair", "duo"]);

/** Drafts of one sentence, verbs and nouns in the order of the text. */
function draftsOf(clauses: Clauses, sentence: number, tell: Tell): readonly ContactDraft[] {
  const drafts: ContactDraft[] = [];
  clauses.chunks.forEach((chunk, at) => {
    if (chunk.kind === "vg") {
      const found = verbDraft(clauses, at);
      if (found === null) return;
      const [from, to] = clauseAround(clauses, at, at);
      const clause = [clauses.chunks[from]?.from ?? 0, clauses.chunks[to - 1]?.to ?? 0] as const;
      const { why, present } = found.standing;
      const status = statusOf(found.standing, found.mode, found.rule);
      if (status === null) {
        if (tell !== silent) tell({ stage: "contacts", rule: found.rule, action: "dropped", span: textSpan(clauses, ...clause), why: `did not take place: ${why}` });
        return;
      }
      if (found.rule === "discuss" && drafts.at(-1)?.sentence === sentence && chunk.form === "infinitive") return;
      drafts.push({ mode: found.mode, status, parties: found.parties, host: found.host, sentence, chunks: [from, to], clause, words: withSubject(clauses, clause, found.frame.subject), trigger: found.trigger, present, known: false, apart: (found.rule === "meet" || found.rule === "speak") && isApart(clauses, clause), open: found.rule === "pick up" || isPlural(clauses, found.frame.subject), guest: false, alone: false, since: found.standing.unheld === "held", dated: datedVerb(clauses, at, status), confidence: found.confidence, rule: `${found.rule}: ${why}` });
      return;
    }
    if (chunk.kind !== "np") return;
    const found = nounDraft(clauses, at);
    if (found === null) return;
    const [from, to] = clauseAround(clauses, at, found.standing.verb, true);
    const clause = [clauses.chunks[from]?.from ?? 0, clauses.chunks[to - 1]?.to ?? 0] as const;
    const status = statusOf(found.standing, found.mode, found.rule);
    if (status === null) {
      if (tell !== silent) tell({ stage: "contacts", rule: found.rule, action: "dropped", span: textSpan(clauses, ...clause), why: `did not take place: ${found.standing.why}` });
      return;
    }
    drafts.push({ mode: found.mode, status, parties: found.parties, host: found.host, sentence, chunks: [from, to], clause, words: withSubject(clauses, clause, found.standing.agent), trigger: found.trigger, present: found.standing.present, apart: false, open: found.guest || isOpenNoun(clauses, found.standing.agent, found.trigger, status), guest: found.guest, alone: found.bare, since: found.standing.unheld === "held", known: found.definite && found.bare && found.standing.role !== "phrase", dated: datedNoun(clauses, at, found.standing), confidence: found.confidence, rule: found.rule });
  });
  return drafts;
}

const meetings = new Set(["meeting", "talks", "summit", "conference"]);

/** The last dealing told of that a word for `mode` with "the" before it can mean. */
function lastOf(told: readonly Contact[], { mode, status }: ContactDraft): Contact | null {
  const goesOn = status === "held" || status === "ongoing";
  for (let k = told.length - 1; k >= 0 && k > told.length - 4; k--) {
    const contact = told[k];
    // "The talks have resumed": not those that somebody refused.
    if (goesOn && (contact?.status === "refused" || contact?.status === "denied")) continue;
    if (contact !== undefined && (contact.mode === mode || (meetings.has(mode) && meetings.has(contact.mode)))) return contact;
  }
  return null;
}

/** Rules of statements that name what is spoken of, and do not repeat what was said. */
const naming = new Set(["noun-object", "infinitive", "preposition"]);

/**
 * Who vouches for a draft: whoever says that it was proposed, planned or refused, not whoever proposes, plans or refuses it.
 * "Norway proposed talks" is the report's word, "Norway denied that there were talks" Norway's.
 */
function vouching({ status }: ContactDraft, words: Span, told: Statement | null, vouchers: Vouchers): Statement | null {
  if (status !== "proposed" && status !== "planned" && status !== "refused") return told;
  let statement = told;
  while (statement !== null && naming.has(statement.rule) && statement.cue !== null && statement.cue[0] >= words[0] && statement.cue[1] <= words[1]) statement = vouchers.outer(statement);
  return statement;
}

/** One contact of the first-named with each of the others. */
function eachApart(linked: LinkedReport, draft: ContactDraft, telling: Telling): readonly Telling[] {
  const stateOf = (party: Party): string | null => linked.actorById.get(party.mention.actor)?.state ?? null;
  const own = draft.parties.filter((party) => stateOf(party) === stateOf(draft.parties[0] as Party));
  const found: Telling[] = [];
  for (const state of new Set(draft.parties.map(stateOf))) {
    if (state === null || state === stateOf(own[0] as Party)) continue;
    const sides = sidesOf(linked, [...own, ...draft.parties.filter((party) => stateOf(party) === state)], null);
    if (sides !== null) found.push({ ...telling, participants: sides.participants, states: sides.states, level: sides.level });
  }
  return found;
}

function settled(status: ContactStatus, present: boolean, ahead: boolean): ContactStatus {
  return present && ahead && (status === "held" || status === "ongoing") ? "planned" : status;
}

/**
 * Finds dealings between representatives of two states or more: calls, meetings, talks, visits, letters, signings and
 * summonses, held or not, each once with all its evidence.
 *
 * @param statements the report's statements: the innermost that holds a contact vouches for it, and dates it
 * @param tell hears what was made and what was dropped, and why
 */
export function findContacts(linked: LinkedReport, statements: readonly Statement[], tell: Tell = silent): readonly Contact[] {
  const text = linked.report.text;
  // Most reports of the world end here: no two states in all of it.
  if (statesOf(linked.actors, (actor) => actor) < 2) return [];
  const vouchers = vouchersOf(statements);
  const told: Telling[] = [];
  let lastSentence = -1;
  for (const sentence of linked.sentences) {
    const mentions = linked.mentions[sentence.index] ?? [];
    if (!mayTell(sentence) || !mayHaveSides(linked, sentence, mentions, vouchers, told.length)) continue;
    const clauses: Clauses = { tokens: sentence.tokens, chunks: chunkSentence(sentence, mentions) };
    let times: readonly TimeMention[] | null = null;
    let timesFrom: string | null = null;
    for (const draft of draftsOf(clauses, sentence.index, tell)) {
      const span = textSpan(clauses, ...draft.words);
      const trigger = sentence.tokens[draft.trigger];
      if (trigger === undefined) continue;
      if (isQuestion(sentence.tokens, draft.trigger)) {
        if (tell !== silent) tell({ stage: "contacts", rule: draft.rule, action: "dropped", span, why: "a question asserts nothing" });
        continue;
      }
      const voucher = vouchers.innermost(trigger.start, trigger.end);
      let sides: Sides | null = sidesOf(linked, draft.parties, draft.host);
      const before = draft.known ? lastOf(told, draft) : null;
      if (before !== null && (sides === null || sides.states.join() === before.states.join())) {
        sides = { participants: before.participants, states: before.states, level: before.level };
      } else if (sides === null && voucher !== null && voucher.speaker !== null && draft.parties.length > 0 && !(draft.alone && draft.mode !== "talks")) {
        // "Talks with Norway go on," said by a minister of Chad: the speaker's side is the other one.
        const speaker = linked.actorById.get(voucher.onBehalfOf ?? voucher.speaker);
        const state = speaker === undefined || speaker.state === null || speaker.kind === "outlet" ? null : `state/${speaker.state}`;
        if (state !== null && linked.actorById.has(state)) {
          const own: Party = { mention: { ...(draft.parties[0] as Party).mention, actor: state }, rank: null };
          sides = sidesOf(linked, [own, ...draft.parties], draft.host);
        }
      }
      // "refused to attend the talks", "we expect to meet again": the other side is the one that the report is about.
      if (sides === null && draft.open) sides = withOtherSide(linked, draft, told, voucher);
      // "Norway and Chad talk to each other": in running text a present tense of speaking tells of a habit.
      const idle = draft.present && /^(?:speak|discuss|write)/.test(draft.rule) && linked.report.parts[sentence.part]?.kind === "paragraph";
      const habit = idle || sentence.tokens.slice(draft.clause[0], Math.min(draft.clause[1], draft.clause[0] + 200)).some((token) => habitWords.has(token.lower));
      if (sides === null || habit) {
        if (tell !== silent) tell({ stage: "contacts", rule: draft.rule, action: "dropped", span, why: habit ? "a habit, not a dealing" : "fewer than two states take part" });
        continue;
      }
      // "arrived in Oslo for talks with Birk": the talks are the visit's own, unless they are with somebody else's state.
      const journey = told.at(-1);
      const purpose = draft.mode !== "visit" && draft.status === "planned" && /(?:for|purpose)$/.test(draft.rule);
      if (purpose && (journey?.mode === "visit" || journey?.mode === "meeting") && lastSentence === sentence.index && journey.states.join() === sides.states.join()) {
        const people = sides.participants.filter((id) => !journey.participants.includes(id));
        told[told.length - 1] = {
          ...journey,
          participants: [...journey.participants.filter((id) => !id.startsWith("state/") || people.every((other) => `state/${linked.actorById.get(other)?.state}` !== id)), ...people],
          level: sides.level ?? journey.level,
          issues: [...new Set([...journey.issues, ...issueSpans(clauses, draft.chunks, draft.trigger).map(([start, end]) => text.slice(start, end).replace(/\s+/g, " "))])],
        };
        continue;
      }
      lastSentence = sentence.index;
      const anchor = vouchers.anchor(voucher, linked.today);
      if (times === null || timesFrom !== anchor) {
        times = findTimes(sentence, anchor, text, linked.report.published?.value ?? null);
        timesFrom = anchor;
      }
      const above = linked.report.parts[sentence.part]?.kind === "headline";
      const date = contactDate(draft, sentence, times, anchor, text);
      const issues = issueSpans(clauses, draft.chunks, draft.trigger);
      const place = placeSpan(clauses, draft.chunks, draft.trigger, issues);
      const telling = {
        id: "",
        above,
        mode: draft.mode,
        status: settled(draft.status, draft.present, isAfter(date, anchor)),
        participants: sides.participants,
        states: sides.states,
        level: sides.level,
        date,
        place: place === null ? (draft.mode === "visit" && draft.host !== null ? text.slice(draft.host.span[0], draft.host.span[1]) : null) : text.slice(place[0], place[1]),
        issues: issues.map(([start, end]) => text.slice(start, end).replace(/\s+/g, " ")),
        subjects: [],
        evidence: [span],
        statement: vouching(draft, span, voucher, vouchers)?.id ?? null,
        confidence: draft.confidence,
        rule: draft.rule,
      };
      if (draft.apart && sides.states.length > 2) told.push(...eachApart(linked, draft, telling));
      else told.push(telling);
    }
  }
  const merged = mergeContacts(told).map((contact, index): Contact => ({ ...contact, id: `c${index + 1}` }));
  if (tell !== silent) for (const contact of merged) tell({ stage: "contacts", rule: contact.rule, action: "made", span: contact.evidence[0] ?? null, why: `${contact.mode} ${contact.status} ${contact.states.join(" and ")}` });
  return merged;
}
