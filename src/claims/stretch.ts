import type { LinkedReport, Mention } from "../actors/index.ts";
import type { Sentence, Token } from "../language/index.ts";
import type { Statement } from "../model/index.ts";

/** The words of one statement in one sentence, or a headline's own: what the rules look at. */
export interface Stretch {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** First token and the token after the last. */
  readonly from: number;
  readonly to: number;
  readonly statement: Statement | null;
  /** Whether the words are the speaker's very own: tense and "we" are then the speaker's. */
  readonly verbatim: boolean;
  readonly mentions: readonly Mention[];
}

/** A stretch that holds the tokens between two offsets, without white space or marks at its edges; `null` when none are left. */
export function stretchOf(
  linked: LinkedReport,
  sentence: Sentence,
  [start, end]: readonly [number, number],
  statement: Statement | null,
): Stretch | null {
  const { tokens } = sentence;
  let from = 0;
  let to = tokens.length;
  while (from < to && (tokens[from] as Token).end <= start) from++;
  while (to > from && (tokens[to - 1] as Token).start >= end) to--;
  if (from === to) return null;
  const mentions = linked.mentions[sentence.index] ?? [];
  return { sentence, tokens, from, to, statement, verbatim: statement?.form === "direct", mentions };
}

const stop: Token = { start: -1, end: -1, text: "", lower: "", upos: "PUNCT", xpos: "." };

/** The token at an index, or a full stop past the edges of the stretch. */
export function tokenAt({ tokens, from, to }: Stretch, index: number): Token {
  return index >= from && index < to ? (tokens[index] ?? stop) : stop;
}
