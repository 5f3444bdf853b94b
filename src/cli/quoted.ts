import type { Span } from "../model/index.ts";
import { shown, type Run } from "./cells.ts";
import { clipped } from "./clipped.ts";
import { unquoted } from "./unquoted.ts";

const longest = 280;

/** The words that a result rests on, in quotation marks, joined where they are apart and cut where they are long. */
export function quoted(text: string, spans: readonly Span[]): readonly Run[] {
  const words = spans.map(([start, end]) => unquoted(shown(text.slice(start, end))));
  return [{ text: `“${clipped(words.join(" … "), longest)}”`, look: "words" }];
}
