import type { Token } from "../language/index.ts";

const answers = new Set(["reply", "response", "answer", "reaction", "rebuttal", "retort"]);
const answering = new Set(["replying", "responding", "answering", "reacting", "commenting", "replied", "responded", "answered", "reacted", "commented"]);

/** Verbs that are replies by themselves: what they answer is the last statement of somebody else. */
export const replyVerbs: ReadonlySet<string> = new Set(["replied", "responded", "retorted", "countered", "rejoined"]);

/** The first token of "in reply to", "written as an answer to", "commenting on"; -1 where none stands there. */
export function replyWords(near: readonly Token[]): number {
  return near.findIndex((token, at) => {
    const next = near[at + 1]?.lower;
    return (answers.has(token.lower) && next === "to") || (answering.has(token.lower) && (next === "to" || next === "on"));
  });
}
