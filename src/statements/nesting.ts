import type { Span, Statement } from "../model/index.ts";

interface Held {
  readonly span: Span;
  readonly id: string;
  /** Place in the order of the statements. */
  readonly rank: number;
}

/**
 * For each statement the one whose content its cue stands in; the innermost where contents nest. Only a statement that begins
 * earlier holds another, so that none is ever within itself where two contents cross.
 *
 * @param statements in the order in which they begin, the longer first
 */
export function containers(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const spans: Held[] = statements.flatMap(({ id, content }, rank) => content.map((span) => ({ span, id, rank })));
  spans.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const asked = statements.map(({ id, cue, content }, rank) => ({ id, rank, place: cue?.[0] ?? content[0]?.[0] ?? 0 }));
  asked.sort((a, b) => a.place - b.place);
  const result = new Map<string, string>();
  const open: Held[] = [];
  let next = 0;
  for (const { id, rank, place } of asked) {
    while (next < spans.length && (spans[next]?.span[0] ?? 0) <= place) {
      const held = spans[next++] as Held;
      while (open.length > 0 && (open.at(-1)?.span[1] ?? 0) <= held.span[0]) open.pop();
      open.push(held);
    }
    while (open.length > 0 && (open.at(-1)?.span[1] ?? 0) <= place) open.pop();
    for (let at = open.length - 1; at >= 0 && at > open.length - 6; at--) {
      const held = open[at] as Held;
      if (held.rank < rank && held.span[1] > place) {
        result.set(id, held.id);
        break;
      }
    }
  }
  return result;
}
