import type { Sentence, Token } from "../language/index.ts";
import type { PartKind, Span } from "../model/index.ts";
import type { Quotation } from "./quotation.ts";
import { findQuotations } from "./find-quotations.ts";
import { quotationMarkPlaces } from "./quotation-mark-places.ts";

/** Where a sentence lies in its passage: first token and the token after the last. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
  /** Index of the sentence in `LinkedReport.sentences`. */
  readonly sentence: number;
}

/** A half-open range of tokens of a passage. */
export type Range = readonly [from: number, to: number];

/**
 * One part of the report with the tokens of all its sentences in a row, because quotations do not stop at
 * the end of a sentence.
 */
export interface Passage {
  readonly part: number;
  readonly kind: PartKind;
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Bounds[];
  readonly quotations: readonly Quotation[];
  /** For each token the innermost quotation that it stands in, marks included; -1 outside. */
  readonly quotedBy: Int32Array;
}

/** Stands for the token before the first and after the last, so that rules may look past an edge. */
const edge: Token = { start: -1, end: -1, text: "", lower: "", upos: "X", xpos: "" };

export function tokenAt(passage: Passage, index: number): Token {
  return passage.tokens[index] ?? edge;
}

/** The characters from the first to the last token of a range. */
export function spanOf(passage: Passage, [from, to]: Range): Span {
  return [tokenAt(passage, from).start, tokenAt(passage, to - 1).end];
}

/**
 * Builds the passage of one part from its sentences, which must come in order.
 *
 * @param marks where the text holds quotation marks: the same for all passages of a report
 */
export function passageOf(
  text: string,
  part: number,
  kind: PartKind,
  span: Span,
  sentences: readonly Sentence[],
  marks: readonly number[] = quotationMarkPlaces(text),
): Passage {
  const bounds: Bounds[] = [];
  let tokens: readonly Token[] = sentences[0]?.tokens ?? [];
  if (sentences.length > 1) tokens = sentences.flatMap((sentence) => sentence.tokens);
  let from = 0;
  for (const sentence of sentences) {
    const to = from + sentence.tokens.length;
    bounds.push({ from, to, sentence: sentence.index });
    from = to;
  }
  const quotations = findQuotations(text, span, tokens, marks);
  return { part, kind, text, span, tokens, sentences: bounds, quotations, quotedBy: quotedBy(tokens.length, quotations) };
}

/** What most passages share: no token of theirs is quoted. Nobody writes to it. */
const nothingQuoted = new Int32Array(1024).fill(-1);

function quotedBy(count: number, quotations: readonly Quotation[]): Int32Array {
  if (quotations.length === 0 && count <= nothingQuoted.length) return nothingQuoted;
  const result = new Int32Array(count).fill(-1);
  let last = -1;
  const close = (index: number): number => quotations[index]?.parent ?? -1;
  let next = 0;
  for (let token = 0; token < count; token++) {
    while (last >= 0 && (quotations[last]?.to ?? 0) <= token) last = close(last);
    while (next < quotations.length && (quotations[next]?.from ?? 0) <= token) {
      if ((quotations[next]?.to ?? 0) > token) last = next;
      next++;
    }
    result[token] = last;
  }
  return result;
}
