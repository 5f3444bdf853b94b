import type { Token } from "../language/index.ts";

const answers = new Set(["reply", "response", "answer", "reaction", "rebuttal", "retort"]);
const answering = new Set(["replying", "responding", "answering", "reacting", "commenting", "replied", "responded", "answered", "reacted", "commented"]);

/** Verbs that are replies by themselves: what they answer is the last statement of somebody else. */
export const replyVerbs: ReadonlySet<string> = new Set(["replied", "responded", "retorted", "countered", "rejoined"]);

/** The first token of "in reply to", "written as an answer to", "commenting on"; -1 where none stands there. */
export function replyWords(near: readonly Token[]): number {
  // The preposition is the rarer look-up: two short words.
  for (let at = 0; at + 1 < near.length; at++) {
    const next = near[at + 1]?.lower;
    if (next !== "to" && next !== "on") continue;
    const { lower } = near[at] as Token;
    if ((answers.has(lower) && next === "to") || answering.has(lower)) return at;
  }
  return -1;
}
