import type { LinkedReport, Mention } from "../actors/index.ts";
import type { Sentence } from "../language/index.ts";
import { silent, type Actor, type Contact, type ContactStatus, type Span, type Statement, type Tell } from "../model/index.ts";
import { findTimes, wordFilter, type TimeMention } from "../time/index.ts";
import { chunkSentence } from "./clause/chunk-sentence.ts";
import type { Clauses } from "./clause/frame.ts";
import type { ContactDraft, Party } from "./contact-draft.ts";
import { contactDate, isAfter } from "./contact-date.ts";
import { issueSpans } from "./contact-issues.ts";
import { placeSpan } from "./contact-place.ts";
import { sidesOf, type Sides } from "./contact-sides.ts";
import { mergeContacts } from "./merge-contacts.ts";
import type { NounStanding } from "./noun-standing.ts";
import { clauseAround, nounDraft } from "./noun-drafts.ts";
import { habitWords, nounTriggers, otherWorlds, verbTriggers } from "./trigger-lexicon.ts";
import { verbDraft } from "./verb-drafts.ts";
import { vouchersOf, type Vouchers } from "./voucher.ts";

/** True for words that can tell of a contact, false for those that show another world: one look-up a token. */
const telling: ReadonlyMap<string, boolean> = new Map([
  ...[...verbTriggers.keys(), ...nounTriggers.keys()].map((word) => [word, true] as const),
  ...[...otherWorlds].map((word) => [word, false] as const),
]);

const mayBeTelling: (word: string) => boolean = wordFilter(telling.keys());

/** A cheap test that spares most sentences the phrases: a word that can tell of a contact. */
function mayTell(sentence: Sentence): boolean {
  let found = false;
  for (const token of sentence.tokens) {
    const tells = mayBeTelling(token.lower) ? telling.get(token.lower) : undefined;
    if (tells === undefined) continue;
    if (!tells) return false;
    found = true;
  }
  return found;
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

/**
 * Whether a contact in a sentence can have two sides: two states named, or one and a speaker's, or those of a contact told
 * of before.
 */
function mayHaveSides(linked: LinkedReport, sentence: Sentence, mentions: readonly Mention[], vouchers: Vouchers, told: number): boolean {
  if (mentions.length === 0 || (mentions.length === 1 && mentions[0]?.kind === "place")) return false;
  if (told > 0) return true;
  const states = statesOf(mentions, ({ actor }) => linked.actorById.get(actor));
  return states === 2 || (states === 1 && vouchers.touches(...sentence.span));
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

/** Drafts of one sentence, verbs and nouns in the order of the text. */
function draftsOf(clauses: Clauses, sentence: number, tell: Tell): readonly ContactDraft[] {
  const drafts: ContactDraft[] = [];
  clauses.chunks.forEach((chunk, at) => {
    if (chunk.kind === "vg") {
      const found = verbDraft(clauses, at);
      if (found === null) return;
      const [from, to] = clauseAround(clauses, at, at);
      const clause = [clauses.chunks[from]?.from ?? 0, clauses.chunks[to - 1]?.to ?? 0] as const;
      const { status, why, present } = found.standing;
      if (status === null) {
        if (tell !== silent) tell({ stage: "contacts", rule: found.rule, action: "dropped", span: textSpan(clauses, ...clause), why: `did not take place: ${why}` });
        return;
      }
      if (found.rule === "discuss" && drafts.at(-1)?.sentence === sentence && chunk.form === "infinitive") return;
      drafts.push({ mode: found.mode, status, parties: found.parties, host: found.host, sentence, chunks: [from, to], clause, words: withSubject(clauses, clause, found.frame.subject), trigger: found.trigger, present, known: false, dated: datedVerb(clauses, at, status), confidence: found.confidence, rule: `${found.rule}: ${why}` });
      return;
    }
    if (chunk.kind !== "np") return;
    const found = nounDraft(clauses, at);
    if (found === null) return;
    const [from, to] = clauseAround(clauses, at, found.standing.verb, true);
    const clause = [clauses.chunks[from]?.from ?? 0, clauses.chunks[to - 1]?.to ?? 0] as const;
    if (found.standing.status === null) {
      if (tell !== silent) tell({ stage: "contacts", rule: found.rule, action: "dropped", span: textSpan(clauses, ...clause), why: `did not take place: ${found.standing.why}` });
      return;
    }
    drafts.push({ mode: found.mode, status: found.standing.status, parties: found.parties, host: found.host, sentence, chunks: [from, to], clause, words: withSubject(clauses, clause, found.standing.agent), trigger: found.trigger, present: found.standing.present, known: found.definite && found.bare && found.standing.role !== "phrase", dated: datedNoun(clauses, at, found.standing), confidence: found.confidence, rule: found.rule });
  });
  return drafts;
}

const meetings = new Set(["meeting", "talks", "summit", "conference"]);

/** The last dealing told of that a word for `mode` with "the" before it can mean. */
function lastOf(told: readonly Contact[], mode: Contact["mode"]): Contact | null {
  for (let k = told.length - 1; k >= 0 && k > told.length - 4; k--) {
    const contact = told[k];
    if (contact !== undefined && (contact.mode === mode || (meetings.has(mode) && meetings.has(contact.mode)))) return contact;
  }
  return null;
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
  const told: Contact[] = [];
  let lastSentence = -1;
  for (const sentence of linked.sentences) {
    const mentions = linked.mentions[sentence.index] ?? [];
    if (!mayHaveSides(linked, sentence, mentions, vouchers, told.length) || !mayTell(sentence)) continue;
    const clauses: Clauses = { tokens: sentence.tokens, chunks: chunkSentence(sentence, mentions) };
    let times: readonly TimeMention[] | null = null;
    let timesFrom: string | null = null;
    for (const draft of draftsOf(clauses, sentence.index, tell)) {
      const span = textSpan(clauses, ...draft.words);
      const trigger = sentence.tokens[draft.trigger];
      if (trigger === undefined) continue;
      const voucher = vouchers.innermost(trigger.start, trigger.end);
      let sides: Sides | null = sidesOf(linked, draft.parties, draft.host);
      const before = draft.known ? lastOf(told, draft.mode) : null;
      if (before !== null && (sides === null || sides.states.join() === before.states.join())) {
        sides = { participants: before.participants, states: before.states, level: before.level };
      } else if (sides === null && voucher !== null && voucher.speaker !== null && draft.parties.length > 0) {
        // "Talks with Norway go on," said by a minister of Chad: the speaker's side is the other one.
        const speaker = linked.actorById.get(voucher.onBehalfOf ?? voucher.speaker);
        const state = speaker === undefined || speaker.state === null || speaker.kind === "outlet" ? null : `state/${speaker.state}`;
        if (state !== null && linked.actorById.has(state)) {
          const own: Party = { mention: { ...(draft.parties[0] as Party).mention, actor: state }, rank: null };
          sides = sidesOf(linked, [own, ...draft.parties], draft.host);
        }
      }
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
      if (purpose && journey?.mode === "visit" && lastSentence === sentence.index && journey.states.join() === sides.states.join()) {
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
        times = findTimes(sentence, anchor, text);
        timesFrom = anchor;
      }
      const date = contactDate(draft, sentence, times, anchor, text);
      const issues = issueSpans(clauses, draft.chunks, draft.trigger);
      const place = placeSpan(clauses, draft.chunks, draft.trigger, issues);
      told.push({
        id: "",
        mode: draft.mode,
        status: settled(draft.status, draft.present, isAfter(date, anchor)),
        participants: sides.participants,
        states: sides.states,
        level: sides.level,
        date,
        place: place === null ? (draft.mode === "visit" && draft.host !== null ? text.slice(draft.host.span[0], draft.host.span[1]) : null) : text.slice(place[0], place[1]),
        issues: issues.map(([start, end]) => text.slice(start, end).replace(/\s+/g, " ")),
        evidence: [span],
        statement: voucher?.id ?? null,
        confidence: draft.confidence,
        rule: draft.rule,
      });
    }
  }
  const merged = mergeContacts(told).map((contact, index): Contact => ({ ...contact, id: `c${index + 1}` }));
  if (tell !== silent) for (const contact of merged) tell({ stage: "contacts", rule: contact.rule, action: "made", span: contact.evidence[0] ?? null, why: `${contact.mode} ${contact.status} ${contact.states.join(" and ")}` });
  return merged;
}
