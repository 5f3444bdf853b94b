import type { LinkedReport } from "../actors/index.ts";
import { silent, type Contact, type ContactStatus, type Span, type Statement, type Tell } from "../model/index.ts";
import type { Token } from "../language/index.ts";
import { findTimes, type TimeMention } from "../time/index.ts";
import { chunkSentence } from "./clause/chunk-sentence.ts";
import type { Clauses } from "./clause/frame.ts";
import type { ContactDraft, Party } from "./contact-draft.ts";
import { contactDate, isAfter } from "./contact-date.ts";
import { issueSpans } from "./contact-issues.ts";
import { placeSpan } from "./contact-place.ts";
import { sidesOf, type Sides } from "./contact-sides.ts";
import { mayHaveSides, mayTell, statesOf } from "./may-tell.ts";
import { mergeContacts, type Telling } from "./merge-contacts.ts";
import { isQuestion } from "./question.ts";
import { draftsOf, textSpan } from "./sentence-drafts.ts";
import { withOtherSide } from "./sides-in-play.ts";
import { habitWords } from "./trigger-lexicon.ts";
import { vouchersOf, type Vouchers } from "./voucher.ts";

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

/** Verbs whose past is their present. */
const invariable = /^(?:put|set|cut|let|hit|quit|shut|beat|read)$/;

/** "In the film, a colonel rings": what a story tells. */
function isFiction(tokens: readonly Token[]): boolean {
  return tokens[0]?.lower === "in" && /^(?:the|a|his|her|this|that|one)$/.test(tokens[1]?.lower ?? "") && tokens.slice(2, 5).some(({ lower }) => stories.test(lower));
}

const stories = /^(?:film|movie|novel|play|opera|musical|joke|dream|painting|cartoon|fable|sketch|comic|thriller|sitcom)$/;

/** "flies to Oslo today", "meets Birk tonight": told in the present of what is still to come. */
function isToday(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  for (let k = from; k < Math.min(to, from + 60); k++) {
    const lower = tokens[k]?.lower;
    if (lower === "tonight" || lower === "tomorrow" || lower === "today") return true;
    if (lower === "this" && /^(?:evening|afternoon|morning)$/.test(tokens[k + 1]?.lower ?? "")) return true;
  }
  return false;
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
    if (!mayTell(sentence) || isFiction(sentence.tokens) || !mayHaveSides(linked, sentence, mentions, vouchers, told.length)) continue;
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
      } else if (sides === null && voucher !== null && voucher.speaker !== null && (draft.parties.length > 0 || (draft.mode === "visit" && draft.host !== null)) && !(draft.alone && draft.mode !== "talks")) {
        // "Talks with Norway go on," said by a minister of Chad: the speaker's side is the other one.
        const speaker = linked.actorById.get(voucher.onBehalfOf ?? voucher.speaker);
        const state = speaker === undefined || speaker.state === null || speaker.kind === "outlet" ? null : `state/${speaker.state}`;
        if (state !== null && speaker !== undefined) {
          const own: Party = { mention: { ...((draft.parties[0]?.mention ?? draft.host) as Party["mention"]), actor: linked.actorById.has(state) ? state : speaker.id, kind: "name" }, rank: null };
          sides = sidesOf(linked, [own, ...draft.parties], draft.host);
        }
      }
      // "refused to attend the talks", "we expect to meet again": the other side is the one that the report is about.
      if (sides === null && draft.open) sides = withOtherSide(linked, draft, told, voucher);
      // "Norway and Chad talk to each other": in running text a present tense of speaking tells of a habit.
      const idle = draft.present && draft.status === "held" && /^(?:speak|discuss|write)/.test(draft.rule) && linked.report.parts[sentence.part]?.kind === "paragraph" && sentence.tokens.at(-1)?.text === ".";
      const habit = idle || sentence.tokens.slice(draft.clause[0], Math.min(draft.clause[1], draft.clause[0] + 200)).some((token) => habitWords.has(token.lower));
      if (sides === null || habit) {
        if (tell !== silent) tell({ stage: "contacts", rule: draft.rule, action: "dropped", span, why: habit ? "a habit, not a dealing" : "fewer than two states take part" });
        continue;
      }
      // "arrived in Oslo for talks with Birk": the talks are the visit's own, unless they are with somebody else's state.
      const journey = told.at(-1);
      const purpose = draft.status === "planned" && /(?:for|purpose|: before)$/.test(draft.rule);
      if (purpose && (journey?.mode === "visit" || journey?.mode === "meeting") && lastSentence === sentence.index && journey.states.join() === sides.states.join()) {
        const people = sides.participants.filter((id) => !journey.participants.includes(id));
        told[told.length - 1] = {
          ...journey,
          // "flew to Oslo to meet Birk": the meeting is what the journey is for; who has arrived has visited.
          mode: journey.mode === "visit" && journey.status === "planned" && !journey.rule.startsWith("visit") ? draft.mode : journey.mode,
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
      // "They resume their talks on Friday": in running text a present tense with a day is a plan.
      const scheduled = draft.present && !above && !invariable.test(trigger.lower) && (draft.status === "held" || draft.status === "ongoing") && sentence.tokens.at(-1)?.text === ".";
      const date = contactDate(scheduled ? { ...draft, status: "planned" } : draft, sentence, times, anchor, text);
      const issues = issueSpans(clauses, draft.chunks, draft.trigger);
      const place = placeSpan(clauses, draft.chunks, draft.trigger, issues);
      // "was to meet Birk, but the meeting did not take place": the plan came to nothing.
      const lapsed = draft.known && draft.status === "denied" && (before?.status === "planned" || before?.status === "proposed");
      const telling = {
        id: "",
        above,
        mode: draft.mode,
        status: settled(lapsed ? "cancelled" : draft.status, draft.present, isAfter(date, anchor) || (!above && draft.status === "held" && isToday(sentence.tokens, draft.clause))),
        participants: sides.participants,
        states: sides.states,
        // Only leaders hold summits.
        level: sides.level ?? (draft.mode === "summit" ? "leader" : null),
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
