import type { Token } from "../language/index.ts";
import { isPossessive, isStop } from "./word-class.ts";

const answers = new Set(["reply", "response", "answer", "reaction", "rebuttal", "retort"]);
const answering = new Set(["replying", "responding", "answering", "reacting", "commenting", "replied", "responded", "answered", "reacted", "commented"]);
const asked = new Set(["asked", "questioned", "pressed", "quizzed"]);
const rejecting = new Set([
  "dismissed", "dismissing", "dismisses", "rejected", "rejecting", "rejects", "denied", "denying", "denies", "disputed", "disputing", "disputes",
  "rebutted", "rebutting", "refuted", "refuting", "contradicted", "contradicting", "ridiculed", "ridiculing", "rebuffed", "rebuffing",
]);
const striking = new Set(["hit", "hits", "hitting", "fired", "fires", "firing", "shot", "shoots", "shooting", "struck", "snapped", "snapping"]);

/** Words of the reporter that say what a statement answers: "replying to …", "asked about …", "rejected …". */
export interface Answering {
  /** What is answered, as places among the reporter's words; `null` where they only say that it is an answer. */
  readonly object: readonly [from: number, to: number] | null;
  /** "rejected", "asked about": an answer only where their object is somebody's words. */
  readonly onlyWords: boolean;
}

/** The first words of the reporter's around a cue that make what is said there an answer; `null` where none do. */
export function answeringIn(near: readonly Token[]): Answering | null {
  for (let at = 0; at < near.length; at++) {
    const { lower } = near[at] as Token;
    const next = near[at + 1]?.lower;
    if (answers.has(lower) || answering.has(lower)) {
      const isNoun = answers.has(lower);
      if (next === "to" || (next === "on" && !isNoun)) return { object: objectFrom(near, at + 2), onlyWords: false };
      if (isNoun && near[at - 1]?.lower === "in" && (next === undefined || next === "," || isStop(near[at + 1] as Token))) return { object: null, onlyWords: false };
    } else if (asked.has(lower)) {
      if (next === "about" || next === "on") return { object: objectFrom(near, at + 2), onlyWords: true };
    } else if (rejecting.has(lower)) return { object: objectFrom(near, at + 1), onlyWords: true };
    else if (striking.has(lower) && next === "back") return { object: null, onlyWords: false };
  }
  return null;
}

/** As far as the next comma: what is answered stands in one phrase. */
function objectFrom(near: readonly Token[], from: number): readonly [number, number] {
  let to = from;
  while (to < near.length && near[to]?.lower !== "," && !isStop(near[to] as Token) && near[to]?.upos !== "AUX" && !(near[to]?.upos === "VERB" && near[to]?.xpos !== "VBN" && near[to]?.xpos !== "VBG")) to++;
  return [from, to];
}

const saidBefore = new Set([
  "words", "word", "claim", "claims", "remark", "remarks", "comment", "comments", "statement", "statements", "assertion", "assertions", "allegation", "allegations",
  "accusation", "accusations", "charge", "charges", "suggestion", "suggestions", "warning", "warnings", "threat", "threats", "criticism", "argument", "arguments", "rebuke", "version",
]);
const pointing = new Set(["the", "that", "this", "those", "these", "such", "his", "her", "their", "its", "all"]);

/** "it", "this", "the accusation", "Kerry's remarks": the object of an answer is words, and the phrase itself does not tell them. */
export function isAboutWords(near: readonly Token[], [from, to]: readonly [number, number]): boolean {
  const first = near[from];
  if (first === undefined || to <= from) return false;
  if (to - from === 1 && (first.lower === "it" || first.lower === "this" || first.lower === "that")) return true;
  let isPointed = pointing.has(first.lower);
  for (let at = from; at < to; at++) {
    const token = near[at] as Token;
    if (isPossessive(token) || token.lower === "by") isPointed = true;
    if (saidBefore.has(token.lower)) return isPointed || near[at + 1]?.lower === "by";
  }
  return false;
}
