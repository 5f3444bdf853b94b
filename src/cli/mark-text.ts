import type { Reading, Span } from "../model/index.ts";
import { shown, type Look, type Run } from "./cells.ts";

/** A stretch of the text to mark, with the number of its statement where it holds what was said. */
interface Mark {
  readonly span: Span;
  readonly look: "speaker" | "cue" | "words";
  readonly number: number;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const superscript = (number: number): string => [...String(number)].map((digit) => superscripts[Number(digit)] ?? "").join("");

/** Speakers over cues over words, where they overlap. */
const rank: Readonly<Record<Mark["look"], number>> = { speaker: 2, cue: 1, words: 0 };

/** The marks of all statements, in the order in which they open; what holds others comes before them. */
export function marksOf({ statements }: Reading): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [index, { source, cue, content }] of statements.entries()) {
    const number = index + 1;
    if (source !== null) marks.push({ span: source, look: "speaker", number });
    if (cue !== null) marks.push({ span: cue, look: "cue", number });
    for (const span of content) marks.push({ span, look: "words", number });
  }
  return marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || rank[a.look] - rank[b.look]);
}

function opening(look: Mark["look"], colour: boolean): string {
  if (colour) return "";
  return look === "words" ? "«" : look === "speaker" ? "[" : "_";
}

function closing({ look, number }: Mark, colour: boolean): string {
  if (look === "words") return `${colour ? "" : "»"}${superscript(number)}`;
  return colour ? "" : look === "speaker" ? "]" : "_";
}

/**
 * The words of one part with its speakers, cues and quoted words marked: in colours, or with `[speaker]`, `_cue_` and
 * `«words»`. What was said ends with the number of its statement. One speaker marked twice is marked once.
 *
 * @param marks all marks of the reading, from {@link marksOf}
 */
export function markText(text: string, [from, to]: Span, marks: readonly Mark[], colour: boolean): readonly Run[] {
  const inside: Mark[] = [];
  const known = new Set<string>();
  for (const mark of marks) {
    const key = mark.look === "words" ? "" : `${mark.look} ${mark.span[0]} ${mark.span[1]}`;
    if (mark.span[0] < from || mark.span[1] > to || known.has(key)) continue;
    if (key !== "") known.add(key);
    inside.push(mark);
  }
  const runs: Run[] = [];
  let at = from;
  const open: Mark[] = [];
  const upTo = (offset: number): void => {
    if (offset <= at) return;
    const top = open.reduce<Mark | null>((best, mark) => (best === null || rank[mark.look] >= rank[best.look] ? mark : best), null);
    const look: Look = top?.look ?? "plain";
    runs.push({ text: shown(text.slice(at, offset)), look });
    at = offset;
  };
  const closeUntil = (offset: number): void => {
    for (;;) {
      // The one that closes first; of those that close together, the one that opened last.
      const next = open.reduce<Mark | null>((best, mark) => (best === null || mark.span[1] <= best.span[1] ? mark : best), null);
      if (next === null || next.span[1] > offset) return;
      upTo(next.span[1]);
      open.splice(open.indexOf(next), 1);
      const words = closing(next, colour);
      if (words !== "") runs.push({ text: words, look: "mark" });
    }
  };
  for (const mark of inside) {
    closeUntil(mark.span[0]);
    upTo(mark.span[0]);
    const words = opening(mark.look, colour);
    if (words !== "") runs.push({ text: words, look: "mark" });
    open.push(mark);
  }
  closeUntil(to);
  upTo(to);
  return runs;
}
