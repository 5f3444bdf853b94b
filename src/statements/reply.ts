import type { LinkedReport } from "../actors/index.ts";
import type { Statement } from "../model/index.ts";
import { answeringIn, isAboutWords } from "./answering.ts";
import type { Draft } from "./draft.ts";
import type { Growing, Made } from "./made.ts";
import { tokenAt, type Passage } from "./passage.ts";
import { mentionsFrom } from "./source-mention.ts";

/** Verbs that are replies by themselves: what they answer is the last statement of somebody else. */
const replyVerbs: ReadonlySet<string> = new Set(["replied", "responded", "retorted", "countered", "rejoined", "answered"]);
/** Words told as a question of reporters, and not by another speaker. */
const questions = new Set(["asked", "question", "questions", "pressed"]);

/**
 * What a statement is a stated reply to: words named in the same sentence ("in reply to Peskov's words that …"), else the last
 * words of somebody else, where the report calls it an answer to words and not to an event or a question.
 */
export function answeredBy(linked: LinkedReport, { statement, draft, near }: Made, all: readonly Statement[], previous: Statement | null): string | null {
  const answering = answeringIn(near);
  if (answering !== null) {
    const { object, onlyWords } = answering;
    const [from, to] = object ?? [0, 0];
    const named = to > from ? wordsNamed(linked, draft, statement, near[from]?.start ?? 0, all) : undefined;
    if (named !== undefined) return named.id;
    if (previous === null || previous.speaker === statement.speaker) return null;
    const isMeant = object === null || isAboutWords(near, object) || (!onlyWords && to > from && isSpeaker(linked, draft, previous, near[from]?.start ?? 0, near[to - 1]?.end ?? 0));
    return isMeant ? previous.id : null;
  }
  const { cue } = draft.finding;
  const isReply = cue !== null && replyVerbs.has(tokenAt(draft.scope.passage, cue[1] - 1).lower) && !near.some(({ lower }) => questions.has(lower));
  return isReply && previous !== null && previous.speaker !== statement.speaker ? previous.id : null;
}

/** "…'s words that the road was closed": words that the object of an answer tells of. */
function wordsNamed(linked: LinkedReport, draft: Draft, { id }: Statement, from: number, all: readonly Statement[]): Statement | undefined {
  const end = linked.sentences[draft.sentence]?.span[1] ?? 0;
  return all.find((other) => other.id !== id && other.rule === "speech-noun" && other.cue !== null && other.cue[0] > from && other.cue[0] < end);
}

/** "Replying to Kerry": the object is nothing but whoever spoke last. */
function isSpeaker(linked: LinkedReport, { sentence }: Draft, { speaker }: Statement, from: number, to: number): boolean {
  return speaker !== null && mentionsFrom(linked, sentence, from).some((mention) => mention.actor === speaker && mention.span[0] <= from + 4 && mention.span[1] >= to);
}

const restating = new Set(["replying", "responding", "answering", "reacting", "commenting"]);

/** "Replying to Kerry's remark that the door was open, Lavrov said": words that are answered are those of whoever the noun names, not of who answers. */
export function withoutAnswered(drafts: readonly Draft[]): readonly Draft[] {
  const told = new Map<Passage, Set<number>>();
  for (const { scope: { passage }, finding: { rule, content } } of drafts) {
    if (rule !== "speech-noun" || content[0] === undefined) continue;
    const starts = told.get(passage) ?? new Set<number>();
    told.set(passage, starts.add(content[0][0]));
  }
  if (told.size === 0) return drafts;
  return drafts.filter(({ scope: { passage }, finding: { rule, cue, content } }) => {
    if (rule === "speech-noun" || cue === null || !restating.has(tokenAt(passage, cue[0]).lower)) return true;
    return content[0] === undefined || told.get(passage)?.has(content[0][0]) !== true;
  });
}

/** Words that another statement's own sentence tells of in passing ("in reply to Peskov's words that …") stand within it. */
export function tellInPassing(statements: readonly Growing[]): void {
  let told: Map<string, string> | null = null;
  for (const { id, repliesTo, cue } of statements) if (repliesTo !== null && cue !== null) (told ??= new Map<string, string>()).set(repliesTo, id);
  if (told === null) return;
  for (const statement of statements) if (statement.within === null && statement.rule === "speech-noun") statement.within = told.get(statement.id) ?? null;
}
