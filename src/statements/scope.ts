import type { Token } from "../language/index.ts";
import { tokenAt, type Bounds, type Passage } from "./passage.ts";
import type { Quotation } from "./quotation.ts";

/**
 * The tokens that a cue can reach: its sentence, or, for a cue inside a quotation, its sentence within that quotation;
 * stretched to the whole of any quotation that crosses the edge, since `"A. B," he said` is three sentences to a splitter.
 */
export interface Scope {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  /** The quotation that the cue itself stands in; -1 outside all. */
  readonly frame: number;
}

/** No rule looks farther than this, so that one endless sentence costs no more than many short ones. */
export const reach = 120;

export function scopeOf(passage: Passage, bounds: Bounds, frame: number): Scope {
  const around = passage.quotations[frame];
  let from = bounds.from;
  let to = bounds.to;
  if (around !== undefined) {
    from = Math.max(from, around.from + (tokenAt(passage, around.from).start < around.inner[0] ? 1 : 0));
    to = Math.min(to, around.closed ? around.to - 1 : around.to);
  }
  const first = childOver(passage, from, frame);
  const last = childOver(passage, to - 1, frame);
  if (first !== undefined) from = Math.min(from, first.from);
  else from = withQuestionBefore(passage, bounds, frame) ?? from;
  if (last !== undefined) to = Math.max(to, last.to);
  return { passage, from, to, frame };
}

/** A splitter ends the sentence after `"Is it open?"`, but a few words after it ("Orlova asked.") only say who asked. */
function withQuestionBefore(passage: Passage, bounds: Bounds, frame: number): number | null {
  if (bounds.to - bounds.from > 7 || bounds.from === 0) return null;
  const before = childOver(passage, bounds.from - 1, frame);
  if (before === undefined || before.to !== bounds.from) return null;
  return /[?!,]/u.test(passage.text.charAt(before.inner[1] - 1)) ? before.from : null;
}

/** The quotation directly inside `frame` that holds a token. */
export function childOver(passage: Passage, index: number, frame: number): Quotation | undefined {
  let at = passage.quotedBy[index] ?? -1;
  while (at >= 0 && at !== frame) {
    const quotation = passage.quotations[at];
    if (quotation === undefined || quotation.parent === frame) return quotation;
    at = quotation.parent;
  }
  return undefined;
}

/** A full stop with a quotation after it: the splitter sometimes takes "on October 5." for an ordinal and goes on. */
export function endsBeforeQuotation(scope: Scope, at: number): boolean {
  const { lower } = frameToken(scope, at);
  return (lower === "." || lower === "?" || lower === "!") && quotationFrom(scope, at + 1) !== undefined;
}

/** Where the sentence that holds the token before `to` starts, no farther back than twice the reach. */
export function sentenceFrom(scope: Scope, to: number): number {
  const from = Math.max(scope.from, to - 2 * reach);
  if (scope.passage.quotations.length === 0) return from;
  for (let at = to - 2; at >= from; at--) if (endsBeforeQuotation(scope, at)) return at + 1;
  return from;
}

function isInFrame(scope: Scope, index: number): boolean {
  return index >= scope.from && index < scope.to && scope.passage.quotedBy[index] === scope.frame;
}

/** The quotation whose opening mark stands at `index`. */
export function quotationFrom(scope: Scope, index: number): Quotation | undefined {
  if (index < scope.from || index >= scope.to) return undefined;
  const child = childOver(scope.passage, index, scope.frame);
  return child !== undefined && child.from === index ? child : undefined;
}

/** The quotation whose closing mark stands just before `index`. */
export function quotationUpTo(scope: Scope, index: number): Quotation | undefined {
  if (index <= scope.from) return undefined;
  const child = childOver(scope.passage, index - 1, scope.frame);
  return child !== undefined && child.to === index ? child : undefined;
}

/** The token at `index` if the scope holds it outside inner quotations; else an empty one. */
export function frameToken(scope: Scope, index: number): Token {
  return isInFrame(scope, index) ? tokenAt(scope.passage, index) : tokenAt(scope.passage, -1);
}
