import type { LinkedReport } from "../actors/index.ts";
import type { Token } from "../language/index.ts";
import type { Statement } from "../model/index.ts";
import type { Growing, Made } from "./made.ts";
import { tokenAt } from "./passage.ts";

const answers = new Set(["reply", "response", "answer", "reaction", "rebuttal", "retort"]);
const answering = new Set(["replying", "responding", "answering", "reacting", "commenting", "replied", "responded", "answered", "reacted", "commented"]);

/** Verbs that are replies by themselves: what they answer is the last statement of somebody else. */
const replyVerbs: ReadonlySet<string> = new Set(["replied", "responded", "retorted", "countered", "rejoined"]);

/** The first token of "in reply to", "written as an answer to", "commenting on"; -1 where none stands there. */
function replyWords(near: readonly Token[]): number {
  // The preposition is the rarer look-up: two short words.
  for (let at = 0; at + 1 < near.length; at++) {
    const next = near[at + 1]?.lower;
    if (next !== "to" && next !== "on") continue;
    const { lower } = near[at] as Token;
    if ((answers.has(lower) && next === "to") || answering.has(lower)) return at;
  }
  return -1;
}

/** What a statement is a stated reply to: words named after "in reply to", else the last words of somebody else. */
export function answeredBy(linked: LinkedReport, { statement, draft, near }: Made, all: readonly Statement[], previous: Statement | null): string | null {
  const at = replyWords(near);
  if (at >= 0) {
    const from = near[at]?.start ?? 0;
    const end = linked.sentences[draft.sentence]?.span[1] ?? 0;
    const named = all.find((other) => other.id !== statement.id && other.rule === "speech-noun" && other.cue !== null && other.cue[0] > from && other.cue[0] < end);
    if (named !== undefined) return named.id;
  }
  const { cue } = draft.finding;
  const isReply = at >= 0 || (cue !== null && replyVerbs.has(tokenAt(draft.scope.passage, cue[1] - 1).lower));
  return isReply && previous !== null && previous.speaker !== statement.speaker ? previous.id : null;
}

/** Words that another statement's own sentence tells of in passing ("in reply to Peskov's words that …") stand within it. */
export function tellInPassing(statements: readonly Growing[]): void {
  let told: Map<string, string> | null = null;
  for (const { id, repliesTo, cue } of statements) if (repliesTo !== null && cue !== null) (told ??= new Map<string, string>()).set(repliesTo, id);
  if (told === null) return;
  for (const statement of statements) if (statement.within === null && statement.rule === "speech-noun") statement.within = told.get(statement.id) ?? null;
}
