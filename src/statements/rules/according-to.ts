import { contentEnd, trimmed } from "../clause-end.ts";
import type { WordRule } from "../finding.ts";
import type { Range } from "../passage.ts";
import { frameToken, quotationUpTo, sentenceFrom, type Scope } from "../scope.ts";
import { invertedSubject } from "../subject.ts";
import { isComma } from "../word-class.ts";

/** "According to Paris, …", "…, according to officials": the source follows a preposition. */
export const accordingTo: WordRule = {
  name: "according-to",
  triggers: new Set(["according"]),
  find(scope, at) {
    if (frameToken(scope, at + 1).lower !== "to") return null;
    const source = invertedSubject(scope, at + 2);
    if (source === null || isMeasure(scope, source)) return null;
    const left = trimmed(scope, [contentStart(scope, at), at]);
    const close = frameToken(scope, source[1]);
    const content: Range[] = [];
    if (left[1] - left[0] >= 2 || quotationUpTo(scope, at) !== undefined) content.push(left);
    if (isComma(close) && (content.length === 0 || left[1] < at && !/^(?:who|which|and|but|while)$/u.test(frameToken(scope, source[1] + 1).lower))) {
      const start = source[1] + 1;
      const end = contentEnd(scope, start);
      if (end > start) content.push([start, end]);
    }
    if (content.length === 0) return null;
    return { rule: "according-to", kind: "speech", confidence: 0.85, cue: [at, at + 2], source, content, hearer: null, circumstance: [] };
  },
};

const measures = new Set(["interest", "interests", "plan", "plans", "schedule", "law", "rules", "need", "needs", "size", "age", "custom", "tradition", "taste", "ability", "merit", "script", "weight"]);

/** "each according to its own interest": a measure, nobody who speaks. */
function isMeasure(scope: Scope, source: Range): boolean {
  return measures.has(frameToken(scope, source[1] - 1).lower);
}

/** The start of the sentence without a leading "But" or "And". */
function contentStart(scope: Scope, to: number): number {
  const from = sentenceFrom(scope, to);
  const first = frameToken(scope, from).lower;
  return first === "but" || first === "and" ? from + 1 : from;
}
