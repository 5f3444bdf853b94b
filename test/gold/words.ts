import type { Span } from "../../src/index.ts";

/** The words of a stretch of text without marks and blanks at their edges, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s"“”«»]+/u)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word !== "");
}

/** Where a phrase stands, whatever the line breaks and blanks in it; marks before its first word do not count. */
function findPhrase(text: string, phrase: string, from: number): Span | null {
  const pattern = phrase.trim().split(/\s+/u).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, "\\$&")).join("\\s+");
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "gu");
  match.lastIndex = from;
  const found = match.exec(text);
  return found === null ? null : [found.index, found.index + found[0].length];
}

/**
 * The span of a stretch written as `first … last`, searched from an offset on.
 *
 * @throws Error when the text does not hold it: the gold is wrong then
 */
export function findStretch(text: string, stretch: string, from: number): Span {
  const [first = "", last] = stretch.split(" … ");
  const start = findPhrase(text, first, from);
  const end = start === null || last === undefined ? start : findPhrase(text, last, start[1]);
  if (start === null || end === null) throw new Error(`the text does not hold "${stretch}"`);
  return [start[0], end[1]];
}

/** The number of characters that two lists of spans share. */
export function overlap(ones: readonly Span[], others: readonly Span[]): number {
  let shared = 0;
  for (const one of ones) for (const other of others) shared += Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
  return shared;
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
