import type { Reading, Span } from "../model/index.ts";
import { shown, type Run } from "./cells.ts";

/** A stretch of the text to mark, with the number of its statement. */
export interface Stretch {
  readonly span: Span;
  readonly look: "speaker" | "cue" | "words";
  readonly number: number;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const endsInNumber = /[⁰¹²³⁴⁵⁶⁷⁸⁹]$/;
const beginsWithNumber = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/;
const superscript = (number: number): string => String(number).replaceAll(/\d/g, (digit) => superscripts[Number(digit)] ?? "");

/** Speakers over cues over words, where they overlap. */
const rank: Readonly<Record<Stretch["look"], number>> = { speaker: 2, cue: 1, words: 0 };

/** The marks of all statements, in the order in which they open; what holds others comes before them. */
export function marksOf({ statements }: Reading): readonly Stretch[] {
  const marks: Stretch[] = [];
  for (const [index, { source, cue, content }] of statements.entries()) {
    const number = index + 1;
    if (source !== null) marks.push({ span: source, look: "speaker", number });
    if (cue !== null) marks.push({ span: cue, look: "cue", number });
    for (const span of content) marks.push({ span, look: "words", number });
  }
  return marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || rank[a.look] - rank[b.look]);
}

// French marks have a blank inside.
const openingQuote = /(?:["“„«‘']|«\s)$/;
const closingQuote = /^(?:[,.!?…]?["”“»’']|[,.!?…]?\s»)/;

/** The text's own quotation marks around some words: where they begin and end; `null` where none opens before them. */
function ownQuotes(text: string, [start, end]: Span): Span | null {
  const opening = openingQuote.exec(text.slice(Math.max(0, start - 2), start))?.[0].length;
  if (opening === undefined) return null;
  return [start - opening, end + (closingQuote.exec(text.slice(end, end + 3))?.[0].length ?? 0)];
}

/** A stretch with the signs that stand around it. */
interface Mark extends Stretch {
  readonly opening: string;
  readonly closing: string;
  /** Where the closing sign stands: behind the text's own quotation mark, where there is one. */
  readonly end: number;
}

function withSigns(text: string, stretch: Stretch, colour: boolean): Mark {
  const { span, look, number } = stretch;
  if (look !== "words") {
    const [opening, closing] = colour ? ["", ""] : look === "speaker" ? ["[", "]"] : ["_", "_"];
    return { ...stretch, opening, closing, end: span[1] };
  }
  const quotes = ownQuotes(text, span);
  const bare = colour || quotes !== null;
  const [start, end] = quotes ?? span;
  return { ...stretch, span: [start, span[1]], opening: bare ? "" : "«", closing: `${bare ? "" : "»"}${superscript(number)}`, end };
}

/** The marks inside one part, each speaker and cue once. */
function drawn(text: string, [from, to]: Span, marks: readonly Stretch[], colour: boolean): readonly Mark[] {
  const known = new Set<string>();
  return marks.flatMap((stretch) => {
    const { look, span } = stretch;
    const key = `${look} ${span[0]} ${span[1]}`;
    if (span[0] < from || span[1] > to || (look !== "words" && known.has(key))) return [];
    known.add(key);
    const mark = withSigns(text, stretch, colour);
    return [{ ...mark, span: [Math.max(from, mark.span[0]), mark.span[1]] as const, end: Math.min(to, mark.end) }];
  });
}

/**
 * The words of one part with its speakers, cues and words said marked: in colours, or with `[speaker]`, `_cue_` and
 * `«words»`, unless the words stand in quotation marks already. What was said ends with the number of its statement.
 * One speaker marked twice is marked once.
 *
 * @param marks all marks of the reading, from {@link marksOf}
 */
export function markText(text: string, [from, to]: Span, marks: readonly Stretch[], colour: boolean): readonly Run[] {
  const runs: Run[] = [];
  const open: Mark[] = [];
  let at = from;
  const add = (words: string): void => {
    if (words === "") return;
    // Two numbers side by side would read as one.
    const touches = endsInNumber.test(runs.at(-1)?.text ?? "") && beginsWithNumber.test(words);
    runs.push({ text: touches ? `,${words}` : words, look: "mark" });
  };
  const upTo = (offset: number): void => {
    if (offset <= at) return;
    const top = open.reduce<Mark | null>((best, mark) => (best === null || rank[mark.look] >= rank[best.look] ? mark : best), null);
    runs.push({ text: shown(text.slice(at, offset)), look: top?.look ?? "plain" });
    at = offset;
  };
  const closeUntil = (offset: number): void => {
    for (;;) {
      // The one that closes first; of those that close together, the one that opened last.
      const next = open.reduce<Mark | null>((best, mark) => (best === null || mark.end <= best.end ? mark : best), null);
      if (next === null || next.end > offset) return;
      upTo(next.end);
      open.splice(open.indexOf(next), 1);
      add(next.closing);
    }
  };
  for (const mark of drawn(text, [from, to], marks, colour)) {
    closeUntil(mark.span[0]);
    upTo(mark.span[0]);
    add(mark.opening);
    open.push(mark);
  }
  closeUntil(to);
  upTo(to);
  return runs;
}
