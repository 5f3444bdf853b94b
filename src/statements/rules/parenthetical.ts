import { adjunctsEnd, hearerAfter } from "../adjunct.ts";
import { contentEnd, isReporterBack, startsClause, trimmed } from "../clause-end.ts";
import { kindFor, verbFinding, type VerbRule } from "../finding.ts";
import type { Range } from "../passage.ts";
import { frameToken, sentenceFrom, type Scope } from "../scope.ts";
import { isComma, isDash, isStop } from "../word-class.ts";

/** Words after which the reporter tells of the saying, not of what was said. */
const closing = new Set([";", ":", "when", "as", "and", "while", "because", "after", "before", "since", "if", "although"]);

/** "Talks will go on, Kirby said.", "Talks, he told reporters on Friday, will go on.": the cue follows a comma, or stands between two. */
export const parenthetical: VerbRule = {
  name: "parenthetical",
  find(scope, group, attribution) {
    const kind = kindFor(group, "cto");
    if (kind === null || group.shape === "gerund" || group.shape === "infinitive" || attribution.source === null && group.shape !== "passive") return null;
    // "A day before, Paris would answer": what might be said is not what was said.
    if (group.modal) return null;
    let from = Math.min(attribution.from, attribution.source?.[0] ?? attribution.from);
    const aside = frameToken(scope, from - 1).lower === "as";
    if (aside) {
      // "as we noted": the speaker points back, and says nothing new.
      if (/^(?:i|we|you)$/u.test(frameToken(scope, from).lower)) return null;
      from--;
    }
    const mark = frameToken(scope, from - 1);
    if (!isComma(mark) && !isDash(mark)) return null;
    const hearer = group.cue.verb.speech.includes("o") && !attribution.inverted ? hearerAfter(scope, group.to) : null;
    const after = hearer?.[1] ?? attribution.to;
    const end = adjunctsEnd(scope, after);
    const close = frameToken(scope, end);
    const isOver = close.text === "" || isStop(close) || isComma(close) || isDash(close) || close.xpos === "VBG" || closing.has(close.lower);
    if (!isOver) return null;
    const left = trimmed(scope, [contentStart(scope, from - 1, aside), from - 1]);
    if (left[1] <= left[0]) return null;
    const content: Range[] = [left];
    if ((isComma(close) || isDash(close)) && goesOn(scope, end + 1, left)) content.push([end + 1, contentEnd(scope, end + 1)]);
    else if (left[1] - left[0] < 3) return null;
    return verbFinding("parenthetical", group, attribution, { kind, confidence: 0.85, content, hearer, circumstance: end > after ? [[after, end]] : [] });
  },
};

/**
 * The start of the sentence without a leading "But" or "And".
 *
 * @param aside "they differ about one thing: talks, as Paris says": only what stands after the colon is what Paris says
 */
function contentStart(scope: Scope, to: number, aside: boolean): number {
  const start = sentenceFrom(scope, to);
  const from = aside ? afterColon(scope, start, to) : start;
  const first = frameToken(scope, from);
  return (first.lower === "but" || first.lower === "and") && from + 1 < to ? from + 1 : from;
}

function afterColon(scope: Scope, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (frameToken(scope, at).lower === ":" || frameToken(scope, at).lower === ";") return at + 1;
  return from;
}

/** Whether the words after the second comma belong to what was said: the first part was no sentence yet. */
function goesOn(scope: Scope, at: number, left: Range): boolean {
  const next = frameToken(scope, at);
  if (next.text === "" || next.xpos === "VBG" || next.lower === "who" || next.lower === "which" || next.lower === "according" || next.lower === "or") return false;
  if (isReporterBack(scope, at)) return false;
  if (next.lower === "and" || next.lower === "but" || next.lower === "because" || next.lower === "by" || next.lower === "although") return true;
  return !startsClause(scope, left[0]) || next.upos === "VERB" && next.xpos !== "VBN" || next.upos === "AUX";
}
