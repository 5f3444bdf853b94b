import type { Span } from "../model/index.ts";
import type { NounChunk } from "./clause/chunk.ts";
import { isNoun, type Clauses } from "./clause/frame.ts";

/** The words for where a contact is: the noun after "in" or "at" nearest to its trigger inside its clause. */
export function placeSpan(clauses: Clauses, within: readonly [from: number, to: number], trigger: number, issues: readonly Span[]): Span | null {
  let best: NounChunk | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = within[0]; at < within[1]; at++) {
    const chunk = clauses.chunks[at];
    if (!isNoun(chunk) || chunk.prep !== "in") continue;
    const item = chunk.items[0];
    if (item === undefined) continue;
    const head = clauses.tokens[item.head];
    if (head === undefined) continue;
    const isPlace = item.places.length > 0 || (head.upos === "PROPN" && item.parties.every((mention) => mention.kind === "metonym" || mention.kind === "name" && mention.actor.startsWith("state/")));
    if (!isPlace) continue;
    // "about the fighting in Chad" says what about, not where.
    if (issues.some(([start, end]) => head.start >= start && head.start <= end + 40 && (clauses.tokens[chunk.from]?.start ?? 0) <= end + 1)) continue;
    const distance = item.from > trigger ? item.from - trigger : trigger - item.to + 30;
    if (distance < nearest) {
      best = chunk;
      nearest = distance;
    }
  }
  const item = best?.items[0];
  const first = item === undefined ? undefined : clauses.tokens[item.from];
  const last = item === undefined ? undefined : clauses.tokens[item.to - 1];
  return first === undefined || last === undefined ? null : [first.start, last.end];
}
