import { silent, type Contact, type ContactStatus, type Span, type Tell } from "../model/index.ts";
import { clauseAround } from "./clause-around.ts";
import type { NounChunk } from "./clause/chunk.ts";
import { governorOf, isNoun, isWord, nounHead, subjectOf, type Clauses, type Frame } from "./clause/frame.ts";
import { agentsOf, type ContactDraft, type Party } from "./contact-draft.ts";
import { nounDraft } from "./noun-drafts.ts";
import type { NounStanding } from "./noun-standing.ts";
import type { Standing } from "./standing.ts";
import { placeDraft } from "./place-drafts.ts";
import { verbDraft } from "./verb-drafts.ts";
import { legsOf } from "./verb-legs.ts";

export function textSpan(clauses: Clauses, from: number, to: number): Span {
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

/** The chunk with which a clause opens whose subject stands at `subject`: a time phrase before it belongs to it. */
function opensAt(clauses: Clauses, subject: number): number {
  let at = subject;
  while (at > 0 && (clauses.chunks[at - 1]?.kind === "time" || isWord(clauses.chunks[at - 1], "comma", "adverb"))) at--;
  return at;
}

/** Who wants or rejects what an infinitive with one side names: "Norway called on Chad to negotiate", "rebuffed Chad's offer to talk". */
function askers(clauses: Clauses, at: number, status: ContactStatus, named: readonly Party[]): readonly Party[] {
  const verb = clauses.chunks[at];
  if ((status !== "proposed" && status !== "refused") || named.length !== 1 || verb?.kind !== "vg" || verb.form !== "infinitive") return [];
  const governor = governorOf(clauses, at);
  const subject = governor.kind === "verb" ? subjectOf(clauses, governor.chunk) : null;
  return subject === null ? [] : agentsOf(clauses, clauses.chunks[subject] as NounChunk).filter(({ mention }) => mention.actor !== named[0]?.mention.actor);
}

/** Where the date of what a verb tells may stand: not beside the verb that refuses or plans it. */
function datedVerb(clauses: Clauses, at: number, status: ContactStatus, why: string): readonly [number, number] {
  const verb = clauses.chunks[at];
  if (verb === undefined || status === "held" || status === "ongoing" || verb.kind !== "vg") return everywhere;
  // "rang him on Monday and invited him": the time before "and" is the first verb's.
  if (isWord(clauses.chunks[at - 1], "and") && verb.form !== "infinitive") return [verb.from, Number.MAX_SAFE_INTEGER];
  // "would fly to Oslo on Monday to meet Birk", "is to play host on Monday"
  if (why === "purpose" || why === "is to") return everywhere;
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
  if (stands.status !== null || stands.unheld === undefined || !missed.has(mode) || (rule.startsWith("discuss") && stands.unheld !== "refused")) return stands.status;
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
  // "the visit was off"
  if (/^(?:visit|trip|tour|journey)$/.test(word) && /^(?:the|this|that)$/.test(clauses.tokens[trigger - 1]?.lower ?? "")) return true;
  // "refused to take his calls"
  if (status === "refused" && (word === "call" || word === "calls")) return true;
  // "denied that any conversation had taken place", "no such meeting"
  if (status === "denied" && /^(?:any|no|such|secret)$/.test(clauses.tokens[trigger - 1]?.lower ?? "")) return true;
  for (let k = trigger - 1; k >= 0 && k >= trigger - 3; k--) if (manySided.test(clauses.tokens[k]?.lower ?? "")) return true;
  return false;
}

function isApart(clauses: Clauses, clause: readonly [number, number]): boolean {
  for (let k = clause[0]; k < Math.min(clause[1], clause[0] + 60); k++) {
    const lower = clauses.tokens[k]?.lower;
    if (lower === "separately" || (lower === "one" && /^(?:after|by)$/.test(clauses.tokens[k + 1]?.lower ?? "") && /^(?:another|one|the)$/.test(clauses.tokens[k + 2]?.lower ?? "")) || (lower === "in" && clauses.tokens[k + 1]?.lower === "turn")) return true;
  }
  return false;
}

/** A subject that names nobody but stands for the sides: "we", "they", "the pair", "officials of the two Koreas". */
function isPlural(clauses: Clauses, subject: number | null): boolean {
  const chunk = subject === null ? undefined : clauses.chunks[subject];
  if (chunk?.kind !== "np" || chunk.items.some((item) => item.parties.length > 0)) return false;
  if (companies.test(nounHead(clauses, chunk))) return false;
  for (let k = chunk.from; k < Math.min(chunk.to, chunk.from + 12); k++) if (pluralWords.has(clauses.tokens[k]?.lower ?? "")) return true;
  return false;
}

/** "They met officials", "talked to reporters": an other side, whoever that is. */
function namesOthers(clauses: Clauses, frame: Frame): boolean {
  const reciprocal = (at: number): boolean => /^(?:each|one)$/.test(clauses.tokens[(clauses.chunks[at] as NounChunk).items[0]?.from ?? 0]?.lower ?? "");
  if (frame.object !== null && isNoun(clauses.chunks[frame.object]) && !reciprocal(frame.object)) return true;
  return frame.complements.some(({ prep, at }) => (prep === "with" || prep === "to") && !reciprocal(at));
}

const companies = /^(?:compan(?:y|ies)|firms?|banks?|groups?|teams?|unions?|carmakers?|airlines?|clubs?|creditors?)$/;

const pluralWords = new Set(["we", "they", "both", "two", "pair", "duo"]);

/** "talked to Norwegian and Chadian officials": to each in their own country. */
function areOfficials([first, ...others]: readonly Party[]): boolean {
  return first !== undefined && first.mention.actor.startsWith("person/") && others.length > 1 && others.every(({ mention, rank }) => rank === "working" && !mention.actor.startsWith("person/"));
}

const privateWords = /^(?:holiday|holidays|vacation|honeymoon|medical|treatment|check-up|checkup|convalesce|convalescence|surgery)$/;

/** "for a private visit", "on holiday", "for medical treatment": on no business of a state. */
function isPrivate(clauses: Clauses, [from, to]: readonly [number, number]): boolean {
  for (let k = from; k < Math.min(to, from + 60); k++) {
    const lower = clauses.tokens[k]?.lower ?? "";
    if (privateWords.test(lower) || (lower === "private" && /^(?:visit|trip|stay|journey|tour)$/.test(clauses.tokens[k + 1]?.lower ?? ""))) return true;
  }
  return false;
}

/** Drafts of one sentence, verbs and nouns in the order of the text. */
export function draftsOf(clauses: Clauses, sentence: number, tell: Tell): readonly ContactDraft[] {
  const drafts: ContactDraft[] = [];
  clauses.chunks.forEach((chunk, at) => {
    if (chunk.kind === "vg") {
      const found = verbDraft(clauses, at);
      if (found === null) return;
      const [from, to] = clauseAround(clauses, at, at);
      const { why, present } = found.standing;
      // "On Monday Alder is to see Birk": the time before the subject counts.
      const opening = why === "is to" && found.frame.subject !== null ? opensAt(clauses, found.frame.subject) : from;
      const clause = [clauses.chunks[Math.min(from, opening)]?.from ?? 0, clauses.chunks[to - 1]?.to ?? 0] as const;
      const status = statusOf(found.standing, found.mode, found.rule);
      if (status === null) {
        if (tell !== silent) tell({ stage: "contacts", rule: found.rule, action: "dropped", span: textSpan(clauses, ...clause), why: `did not take place: ${why}` });
        return;
      }
      if (found.mode === "visit" && isPrivate(clauses, clause)) return;
      if (found.rule === "discuss" && drafts.at(-1)?.sentence === sentence && chunk.form === "infinitive") return;
for (const { parties: named, host, dated } of legsOf(clauses, found.frame, found)) {
        const parties = [...named, ...askers(clauses, at, status, named)];
        drafts.push({ mode: found.mode, status, parties, host, sentence, chunks: [from, to], clause, words: withSubject(clauses, clause, found.frame.subject), trigger: found.trigger, present, known: false, apart: found.rule === "phone" || found.rule === "call" || found.rule === "summon" || found.rule === "call in" || ((found.rule === "meet" || found.rule === "speak") && (isApart(clauses, clause) || areOfficials(named))), open: found.rule === "pick up" || (isPlural(clauses, found.frame.subject) && !namesOthers(clauses, found.frame)), guest: false, alone: false, since: found.standing.unheld === "held", dated: dated ?? datedVerb(clauses, at, status, why), confidence: found.confidence, rule: `${found.rule}: ${why}` });
      }
      return;
    }
    if (chunk.kind !== "np") return;
    const placed = placeDraft(clauses, at);
    if (placed !== null && placed.standing.status !== null) {
      const [from, to] = clauseAround(clauses, at, null);
      const clause = [clauses.chunks[from]?.from ?? 0, clauses.chunks[to - 1]?.to ?? 0] as const;
      drafts.push({ mode: placed.mode, status: placed.standing.status, parties: placed.parties, host: placed.host, sentence, chunks: [from, to], clause, words: withSubject(clauses, clause, placed.subject), trigger: placed.trigger, present: false, known: false, apart: false, open: false, guest: false, alone: false, since: false, dated: everywhere, confidence: placed.confidence, rule: placed.rule });
    }
    const found = nounDraft(clauses, at);
    if (found === null) return;
    const [from, to] = clauseAround(clauses, at, found.standing.verb, true);
    const clause = [clauses.chunks[from]?.from ?? 0, clauses.chunks[to - 1]?.to ?? 0] as const;
    const status = statusOf(found.standing, found.mode, found.rule);
    if (status === null) {
      if (tell !== silent) tell({ stage: "contacts", rule: found.rule, action: "dropped", span: textSpan(clauses, ...clause), why: `did not take place: ${found.standing.why}` });
      return;
    }
    if (found.mode === "visit" && isPrivate(clauses, clause)) return;
    for (const host of (found.more ?? []).length > 0 ? (found.more ?? []) : [found.host]) drafts.push({ mode: found.mode, status, parties: found.parties, host, sentence, chunks: [from, to], clause, words: withSubject(clauses, clause, found.standing.agent), trigger: found.trigger, present: found.standing.present, apart: false, open: found.guest || (!found.elsewhere && !(found.standing.role === "phrase" && (status === "planned" || status === "proposed")) && isOpenNoun(clauses, found.standing.agent, found.trigger, status)), guest: found.guest, alone: found.bare, since: found.standing.unheld === "held", known: found.definite && found.bare && found.standing.role !== "phrase", dated: datedNoun(clauses, at, found.standing), confidence: found.confidence, rule: found.rule });
  });
  return drafts;
}
