import type { Token } from "../language/index.ts";
import type { Span } from "../model/index.ts";
import { markAt, type Mark } from "./quotation-mark.ts";
import type { Quotation } from "./quotation.ts";
import { firstPlaceFrom } from "./quotation-mark-places.ts";

/** Deeper than this no news report nests; further openers are read as siblings, so that damage stays local. */
const deepest = 4;

const none: readonly Quotation[] = [];

interface Opening {
  readonly at: number;
  readonly mark: Mark;
  readonly index: number;
}

/**
 * Pairs the quotation marks of one part, in order of their openers. A quotation without a closer runs to the end
 * of the part (news leaves it open when the next paragraph goes on);
 * @param tokens the tokens of the part, in order
 * @param places where the text holds quotation marks, in order
 */
export function findQuotations(text: string, span: Span, tokens: readonly Token[], places: readonly number[]): readonly Quotation[] {
  const first = firstPlaceFrom(places, span[0]);
  if ((places[first] ?? span[1]) >= span[1]) return none;
  const spans: Draft[] = [];
  const open: Opening[] = [];
  let free = span[0];
  for (let next = first; next < places.length; next++) {
    const at = places[next] as number;
    if (at >= span[1]) break;
    // The second of two single marks that make a double one.
    if (at < free) continue;
    const mark = markAt(text, at);
    const role = mark.role === "none" ? "none" : roleAmong(open, mark);
    if (role === "open" && open.length < deepest) {
      open.push({ at, mark, index: spans.length });
      const parent = open.at(-2)?.index ?? -1;
      const around = spans[parent];
      if (around?.family === mark.family) around.holdsItsLike = true;
      spans.push({ outer: [at, at], inner: [at, at], parent, closed: false, family: mark.family, holdsItsLike: false });
    } else if (role === "close") {
      while (open.length > 0) {
        const top = open.pop() as Opening;
        const own = top.mark.family === mark.family;
        settle(spans, top, at, own ? mark.length : 0, own);
        if (own) break;
      }
    }
    free = at + mark.length;
  }
  if (spans.length === 0) return none;
  while (open.length > 0) settle(spans, open.pop() as Opening, span[1], 0, false);
  return withTokens(spans, tokens);
}

/** A double mark closes what is open, else opens; a single mark never closes a double one. */
function roleAmong(open: readonly Opening[], mark: Mark): "open" | "close" | "none" {
  let isOpen = false;
  for (const one of open) isOpen ||= one.mark.family === mark.family;
  if (mark.role === "open") return isOpen && mark.family === "single" ? "none" : "open";
  if (mark.role === "either") return isOpen ? "close" : "open";
  return isOpen ? "close" : "none";
}

interface Draft {
  outer: Span;
  inner: Span;
  parent: number;
  closed: boolean;
  family: Mark["family"];
  /** A quotation of the same family stands inside. */
  holdsItsLike: boolean;
}

function settle(spans: Draft[], opening: Opening, at: number, length: number, closed: boolean): void {
  const draft = spans[opening.index];
  if (draft === undefined) return;
  draft.outer = [opening.at, at + length];
  draft.inner = [opening.at + opening.mark.length, at];
  draft.closed = closed;
}

/**
 * An opener without a closer is kept only where news leaves one out on purpose. A single mark on its own is an
 * apostrophe; a double one with whole quotations after it has lost its closer, and nobody can say where.
 */
function isMeant(draft: Draft): boolean {
  if (draft.inner[1] <= draft.inner[0]) return false;
  return draft.closed || (draft.family === "double" && !draft.holdsItsLike);
}

/** Drops what is no quotation and finds the tokens of the rest. */
function withTokens(spans: readonly Draft[], tokens: readonly Token[]): readonly Quotation[] {
  const kept: Quotation[] = [];
  const place = new Int32Array(spans.length).fill(-1);
  let first = 0;
  spans.forEach((draft, index) => {
    const parent = draft.parent < 0 ? -1 : (place[draft.parent] ?? -1);
    if (!isMeant(draft)) return void (place[index] = parent);
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= draft.outer[0]) first++;
    const to = firstFrom(tokens, draft.outer[1]);
    if (to <= first) return void (place[index] = parent);
    place[index] = kept.length;
    kept.push({ outer: draft.outer, inner: draft.inner, from: first, to, parent, closed: draft.closed });
  });
  return kept;
}

/** The first token that starts at or after `at`. */
function firstFrom(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
