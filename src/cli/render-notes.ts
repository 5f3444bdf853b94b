import type { Note } from "../model/index.ts";
import { clipped } from "./clipped.ts";
import { faint, plain, shown } from "./cells.ts";
import { paint } from "./paint.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

const longestWords = 60;

function wordsOf(text: string, { span }: Note): string {
  if (span === null) return "";
  const [start, end] = span;
  // Enough to fill the line whatever blanks fold; a whole report is not walked for the beginning of it.
  return ` “${clipped(shown(text.slice(start, Math.min(end, start + longestWords * 4))), longestWords)}”`;
}

/** What each stage made (+) and dropped (−), by which rule, and why, in the order in which it happened. */
export function renderNotes(text: string, notes: readonly Note[], style: Style): readonly string[] {
  const lines = ["", paint([{ text: "What the rules did", look: "title" }], style)];
  let stage: string | null = null;
  for (const note of notes) {
    if (note.stage !== stage) {
      stage = note.stage;
      lines.push(paint([plain("  "), { text: stage, look: "strong" }], style));
    }
    const made = note.action === "made";
    const runs = [plain(note.rule), faint(wordsOf(text, note)), plain(`: ${shown(note.why)}`)];
    const margin = { first: [{ text: made ? "    + " : "    − ", look: made ? ("good" as const) : ("bad" as const) }], rest: [plain("        ")] };
    lines.push(...wrap(runs, style.width, margin).map((line) => paint(line, style)));
  }
  if (notes.length === 0) lines.push("  nothing told");
  return lines;
}
