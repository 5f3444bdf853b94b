import type { Span } from "../model/index.ts";
import type { Placed } from "./draft.ts";
import { tokenAt } from "./passage.ts";
import { childOver } from "./scope.ts";

const outside = /[\s,;:—–-]/u;
const openers = /["“„«‘'`]/u;
const closers = /["”»’']/u;

/**
 * The characters of a content: without the marks around it where one quotation is all of it, without the comma that
 * joins it to its cue; the full stop of a whole quoted sentence stays, the reporter's own does not.
 * @returns `null` where nothing is left
 */
export function contentSpan({ scope, range }: Placed): Span | null {
  const { passage } = scope;
  const { text } = passage;
  const quotation = childOver(passage, range[0], scope.frame);
  let start = tokenAt(passage, range[0]).start;
  let end = tokenAt(passage, range[1] - 1).end;
  if (start < 0 || end < 0) return null;
  if (quotation !== undefined && quotation.from === range[0] && quotation.to >= range[1] - 1) {
    start = quotation.inner[0];
    end = quotation.to > range[1] ? Math.min(end, quotation.inner[1]) : quotation.inner[1];
  }
  const whole = quotation !== undefined && quotation.from === range[0] && quotation.to >= range[1] - 1;
  [start, end] = trimmed(text, start, end, whole);
  if (!whole) [start, end] = trimmed(text, ...withoutLoneMarks(text, start, end), whole);
  return end > start ? [start, end] : null;
}

/** Without the reporter's marks and blanks at either end. */
function trimmed(text: string, from: number, to: number, whole: boolean): Span {
  let [start, end] = [from, to];
  while (end > start && isOutside(text, end, whole)) end--;
  while (start < end && outside.test(text.charAt(start))) start++;
  return [start, end];
}

/** Whether the character before `end` belongs to the reporter: marks that join, and, but for a whole quotation, the full stop. */
function isOutside(text: string, end: number, whole: boolean): boolean {
  const last = text.charAt(end - 1);
  return outside.test(last) || (!whole && last === "." && !isAbbreviation(text, end));
}

/** "U.S." keeps its full stop. */
function isAbbreviation(text: string, end: number): boolean {
  return text.charAt(end - 3) === "." || /\b(?:Mr|Mrs|Ms|Dr|Jr|Sr|Inc|Corp|Co|Gen|Sen|Rep)$/u.test(text.slice(Math.max(0, end - 6), end - 1));
}

/** A mark at one edge whose partner is not inside belongs to what was cut off. */
function withoutLoneMarks(text: string, start: number, end: number): Span {
  const inside = text.slice(start, end);
  if (closers.test(text.charAt(end - 1)) && !openers.test(inside.slice(0, -1))) return [start, end - 1];
  if (openers.test(text.charAt(start)) && !closers.test(inside.slice(1))) return [start + 1, end];
  return [start, end];
}
