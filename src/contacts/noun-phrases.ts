import type { ContactStatus } from "../model/index.ts";
import type { NounChunk, VerbChunk } from "./clause/chunk.ts";
import { before, headWord, isFinite, isNoun, isVerb, isWord, nounHead, type Clauses } from "./clause/frame.ts";
import { governingAdjectives, governingNouns, supportNouns, type Governing } from "./governing-lexicon.ts";
import { governingAt, standing, underGoverning, unheld, type Standing } from "./standing.ts";

/** What an infinitive to the right does to a dealing: "asked for his visit, due on Monday, to be delayed". */
export function fateOf(clauses: Clauses, at: number): Governing | null {
  for (let here = at + 1; here < at + 12; here++) {
    const chunk = clauses.chunks[here];
    if (isWord(chunk, "quote", "stop", "that", "relative", "subordinator") || isFinite(chunk)) return null;
    if (!isVerb(chunk) || chunk.form !== "infinitive" || !chunk.passive) continue;
    const governing = governingAt(clauses, here);
    return governing === "postpone" || governing === "cancel" || governing === "plan" ? governing : null;
  }
  return null;
}

/** "later than planned", "on a later date": put off without the word. */
export function isLater(clauses: Clauses, verb: VerbChunk): boolean {
  for (let k = verb.to; k < verb.to + 6; k++) {
    if (clauses.tokens[k]?.lower !== "later") continue;
    const next = clauses.tokens[k + 1]?.lower;
    return next === "than" || ((next === "date" || next === "day" || next === "time" || next === "stage") && /^(?:a|some|an)$/.test(clauses.tokens[k - 1]?.lower ?? ""));
  }
  return false;
}

/** "originally planned for May": told of a noun between it and its verb. */
export function wasOnce(clauses: Clauses, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:originally|initially|once|earlier|previously|formerly)$/.test(clauses.tokens[k]?.lower ?? "")) return true;
  return false;
}

/** "that had been set for Monday": a plan told between a noun and its verb. */
export function isPlannedBetween(clauses: Clauses, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:set|planned|scheduled|due|fixed|arranged|expected|announced|slated|booked)$/.test(clauses.tokens[k]?.lower ?? "")) return true;
  return false;
}

/** "until after the feast" behind a verb. */
export function isUntil(clauses: Clauses, verb: VerbChunk): boolean {
  for (let k = verb.to; k < verb.to + 10; k++) if (/^(?:until|till)$/.test(clauses.tokens[k]?.lower ?? "")) return true;
  return false;
}

/** "knows nothing of", "was not aware of". */
export function knowsNothing(clauses: Clauses, verb: VerbChunk): boolean {
  return verb.negated && /^(?:kn[eo]w|known|hear|heard)/.test(headWord(clauses, verb)) && verb.form !== "modal";
}

/** Where dealings to come are put down: "on the agenda is a meeting". */
const calendars = /^(?:calendars?|diar(?:y|ies)|agendas?|programmes?|programs?|schedules?|timetables?|cards|offing|works|pipeline|itinerary)$/;

/** "Also planned is a meeting", "on the agenda is a summit": what stands before the copula says how it stands. */
export function inverted(clauses: Clauses, verbAt: number): Standing | null {
  for (let here = verbAt - 1, steps = 0; here >= 0 && steps < 6; here--, steps++) {
    const chunk = clauses.chunks[here];
    if (isWord(chunk, "quote", "stop", "that", "relative", "subordinator")) return null;
    if (isNoun(chunk)) {
      if (chunk.prep === null) return null;
      if (calendars.test(nounHead(clauses, chunk))) return standing("planned", "calendar");
      continue;
    }
    if (isVerb(chunk)) {
      const governing = chunk.form === "participle" ? governingAt(clauses, here) : null;
      return governing === null ? null : underGoverning(governing, standing("held", "inverted"));
    }
    if (isWord(chunk, "adjective")) {
      const governing = governingAdjectives.get(chunk.text);
      return governing === undefined ? null : underGoverning(governing, standing("held", "inverted"));
    }
  }
  return null;
}

/** The chunk that a phrase hangs on; of "a request from Norway for talks" the request. */
export function hostNoun(clauses: Clauses, at: number): number {
  const left = before(clauses, at);
  const host = clauses.chunks[left];
  if (!isNoun(host) || !(host.prep === "from" || host.prep === "by" || host.prep === "to" || (host.prep === "at" && /^(?:present|moment|time)$/.test(nounHead(clauses, host))))) return left;
  const further = before(clauses, left);
  const noun = clauses.chunks[further];
  return isNoun(noun) && governingNouns.has(nounHead(clauses, noun)) ? further : left;
}

/** "were still at their talks", "was deep in talks" */
export function isStill(clauses: Clauses, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:still|deep)$/.test(clauses.tokens[k]?.lower ?? "")) return true;
  return false;
}

/** "pulled the plug on talks", "gave the nod to a visit", "opened the door to talks". */
export function supportedBy(clauses: Clauses, verb: VerbChunk, prep: string, at: number): Governing | null {
  const object = clauses.chunks[at - 1];
  if ((prep !== "on" && prep !== "to" && prep !== "for" && prep !== "with") || !isNoun(object) || object.prep !== null || object.from < verb.to) {
    // "said yes to a meeting"
    return prep === "to" && /^sa(?:y|id|ys|ying)$/.test(headWord(clauses, verb)) && clauses.tokens[verb.to]?.lower === "yes" ? "plan" : null;
  }
  const head = nounHead(clauses, object);
  const word = headWord(clauses, verb);
  if (head === "door" || head === "doors") return /^(?:open|leav|left|keep|kept|hold|held)/.test(word) ? "propose" : /^(?:shut|slam|clos|bolt|lock)/.test(word) ? "refuse" : null;
  if (head === "water") return /^(?:pour|throw|threw)/.test(word) ? "refuse" : null;
  return supportNouns.get(head) ?? null;
}

export function saysNo(clauses: Clauses, verb: VerbChunk, prep: string): boolean {
  const word = headWord(clauses, verb);
  const next = clauses.tokens[verb.to]?.lower;
  const second = clauses.tokens[verb.to + 1]?.lower;
  if (prep === "to") return /^sa(?:y|id|ys|ying)$/.test(word) && (next === "no" || next === '"' || next === "“") && (next === "no" || second === "no");
  // "would not hear of talks", "would have none of it"
  if (prep === "of" && verb.negated && word.startsWith("hear")) return true;
  // "will have nothing to do with talks"
  if (prep === "with" && word === "do") return clauses.tokens[verb.from - 1]?.lower === "nothing";
  if (prep !== "on") return false;
  return (/^(?:shut|slam|clos)/.test(word) && second === "door") || (word.startsWith("turn") && second === "back") || (/^balk|^baulk/.test(word));
}

const headlineStates: readonly (readonly [RegExp, ContactStatus])[] = [
  [/^(?:under way|underway|in progress|go on|ongoing)\b/, "ongoing"],
  [/^(?:off|cancelled|canceled|scrapped|called off)\b/, "cancelled"],
  [/^(?:on hold|on ice|postponed|delayed|put off|put back)\b/, "postponed"],
  [/^(?:set|due|likely|on the cards|planned|scheduled|on track|looms)\b/, "planned"],
  [/^(?:possible|in doubt|mooted|proposed|uncertain)\b/, "proposed"],
];

/** "Norway-Chad summit under way in Oslo", "Border talks off": a headline's noun and what stands for its verb. */
export function bareHeadline(clauses: Clauses, at: number): Standing | null {
  if (clauses.chunks.some((chunk) => isFinite(chunk)) || clauses.tokens.length > 25) return null;
  if ((clauses.chunks[at] as NounChunk).items[0]?.determiner === "no") return unheld("denied", "headline");
  for (let here = (clauses.chunks[at] as NounChunk).to; here < (clauses.chunks[at] as NounChunk).to + 10; here++) {
    const words = clauses.tokens.slice(here, here + 3).map(({ lower }) => lower).join(" ");
    for (const [pattern, status] of headlineStates) if (pattern.test(words)) return standing(status, "headline");
  }
  return null;
}
