import { adjunctsEnd, hearerAfter } from "../adjunct.ts";
import { contentEnd, trimmed } from "../clause-end.ts";
import { kindFor, verbFinding, type VerbRule } from "../finding.ts";
import type { Range } from "../passage.ts";
import type { Quotation } from "../quotation.ts";
import { frameToken, quotationFrom, quotationUpTo, sentenceFrom, type Scope } from "../scope.ts";
import { isComma, isDash, isStop } from "../word-class.ts";

/** `"…," Kirby said`, `said Kirby: "…"`, `"…," he said, "…"`: a quotation touches the cue or its source. */
export const besideQuotation: VerbRule = {
  name: "beside-quotation",
  find(scope, group, attribution) {
    const kind = kindFor(group, "qcton");
    if (kind === null || group.shape === "passive") return null;
    const left = group.shape === "gerund" ? undefined : quotationLeftOf(scope, attribution.from);
    const { quotation: right, hearer, circumstance } = quotationRightOf(scope, attribution.to, group.cue.verb.speech.includes("o"), left !== undefined);
    if (left === undefined && right === undefined) return null;
    // "In reply to words about "gains", the envoy stated the following:" announces what comes below.
    if (right === undefined && announces(scope, attribution.to)) return null;
    // "The meeting began 'well'": verbs of manner and turn attribute only what a comma or colon sets off.
    if (left === undefined && right !== undefined && kindFor(group, "cto") === null && !isSetOff(scope, right)) return null;
    if (group.cue.verb.lemma === "quote") return null;
    if (left !== undefined && left.to - left.from < 8 && right === undefined && !endsQuotedClause(scope, left)) return null;
    const content: Range[] = [];
    if (left !== undefined) content.push(trimmed(scope, [scope.from < left.from ? sentenceStart(scope, left) : left.from, left.to]));
    if (right !== undefined) content.push([right.from, Math.max(right.to, contentEnd(scope, right.from))]);
    return verbFinding("beside-quotation", group, attribution, { kind, confidence: 0.95, content, hearer, circumstance });
  },
};

/** "the following:", ":" at the end. */
function announces(scope: Scope, at: number): boolean {
  return frameToken(scope, at).lower === ":" || (frameToken(scope, at).lower === "the" && frameToken(scope, at + 1).lower === "following");
}

function isSetOff(scope: Scope, quotation: Quotation): boolean {
  const before = frameToken(scope, quotation.from - 1);
  return isComma(before) || before.lower === ":" || isDash(before);
}

/** The quotation that ends right before a token, with at most a comma between. */
function quotationLeftOf(scope: Scope, at: number): Quotation | undefined {
  const conjunction = frameToken(scope, at - 1).lower === "as" ? 1 : 0;
  const place = at - conjunction;
  const touching = quotationUpTo(scope, place);
  if (touching !== undefined) return touching;
  const mark = frameToken(scope, place - 1);
  return isComma(mark) || isDash(mark) ? quotationUpTo(scope, place - 1) : undefined;
}

/** A partial quotation is the end of what was said only where its closing mark holds a comma or the like. */
function endsQuotedClause(scope: Scope, quotation: Quotation): boolean {
  const last = scope.passage.tokens[quotation.to - 2];
  const after = frameToken(scope, quotation.to);
  return (last !== undefined && (isComma(last) || isStop(last))) || isComma(after);
}

function quotationRightOf(
  scope: Scope,
  start: number,
  takesHearer: boolean,
  leftToo: boolean,
): { quotation: Quotation | undefined; hearer: Range | null; circumstance: readonly Range[] } {
  const hearer = takesHearer ? hearerAfter(scope, start) : null;
  const from = hearer === null ? start : hearer[1];
  const end = adjunctsEnd(scope, from);
  const circumstance: readonly Range[] = end > from ? [[from, end]] : [];
  let at = end;
  const mark = frameToken(scope, at);
  if (isComma(mark) || mark.lower === ":") at++;
  else if (mark.lower === "that" || mark.lower === "as" || isDash(mark)) at++;
  // "told reporters, quote, …": what one says aloud for a quotation mark.
  if (frameToken(scope, at).lower === "quote" && frameToken(scope, at - 1).lower === ",") at += isComma(frameToken(scope, at + 1)) || frameToken(scope, at + 1).lower === ":" ? 2 : 1;
  if (at === end && leftToo && isStop(mark)) return { quotation: undefined, hearer, circumstance };
  return { quotation: quotationFrom(scope, at), hearer, circumstance };
}

/** The start of a mixed content: the sentence up to the quotation, without a leading "But" or "And". */
function sentenceStart(scope: Scope, quotation: Quotation): number {
  let from = sentenceFrom(scope, quotation.from + 1);
  const first = frameToken(scope, from);
  if (first.lower === "but" || first.lower === "and") from++;
  return Math.min(from, quotation.from);
}
