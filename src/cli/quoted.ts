import type { Span } from "../model/index.ts";
import { shown, type Run } from "./cells.ts";
import { clipped } from "./clipped.ts";
import { unquoted } from "./unquoted.ts";

const longest = 280;

/** Words in quotation marks, joined where they are apart and cut where they are long. */
export function quotedWords(pieces: readonly string[]): readonly Run[] {
  return [{ text: `“${clipped(pieces.map((piece) => unquoted(shown(piece))).join(" … "), longest)}”`, look: "words" }];
}

/** The words that a result rests on, in quotation marks. */
export function quoted(text: string, spans: readonly Span[]): readonly Run[] {
  return quotedWords(spans.map((span) => text.slice(...span)));
}
