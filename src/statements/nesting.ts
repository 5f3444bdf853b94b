import type { Span, Statement } from "../model/index.ts";

interface Held {
  readonly span: Span;
  readonly id: string;
}

/** For each statement the one whose content its cue stands in; the innermost where contents nest. */
export function containers(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const spans: Held[] = statements.flatMap(({ id, content }) => content.map((span) => ({ span, id })));
  spans.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const asked = statements.map(({ id, cue, content }) => ({ id, place: cue?.[0] ?? content[0]?.[0] ?? 0 }));
  asked.sort((a, b) => a.place - b.place);
  const result = new Map<string, string>();
  const open: Held[] = [];
  let next = 0;
  for (const { id, place } of asked) {
    while (next < spans.length && (spans[next]?.span[0] ?? 0) <= place) {
      const held = spans[next++] as Held;
      while (open.length > 0 && (open.at(-1)?.span[1] ?? 0) <= held.span[0]) open.pop();
      open.push(held);
    }
    while (open.length > 0 && (open.at(-1)?.span[1] ?? 0) <= place) open.pop();
    for (let at = open.length - 1; at >= 0 && at > open.length - 6; at--) {
      const held = open[at] as Held;
      if (held.id !== id && held.span[1] > place) {
        result.set(id, held.id);
        break;
      }
    }
  }
  return result;
}
