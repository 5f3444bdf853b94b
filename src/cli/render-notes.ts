import type { Note } from "../model/index.ts";
import { faint, plain, shown } from "./cells.ts";
import { paint } from "./paint.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

const longestWords = 60;

function wordsOf(text: string, { span }: Note): string {
  if (span === null) return "";
  const words = shown(text.slice(span[0], Math.min(span[1], span[0] + longestWords * 2)));
  return words.length <= longestWords && span[1] - span[0] <= longestWords * 2 ? ` “${words}”` : ` “${words.slice(0, longestWords).trimEnd()} …”`;
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
