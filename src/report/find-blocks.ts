import type { Block } from "./block.ts";
import { isBlank, splitLines, type Line } from "./line.ts";
import { isSignOff, longestSignOff } from "./sign-off.ts";

/** Lines longer than this are whole paragraphs, never lines of a wrapped one. */
const widestWrap = 132;

/** How far short of the margin a wrapped line may stop besides the word that did not fit: after a full stop, and inside a sentence. */
const ragged = { closed: 10, open: 24 };

const lowerCase = /^\p{Ll}/u;
const enders = ".!?…:";
const closers = "\"'”’»)]";

/** Whether the word at the offset begins in lower case. */
function beginsSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 97 && code <= 122 : lowerCase.test(text.slice(at, at + 2));
}

/** Whether a line stops as a sentence does: a full stop or its like, and at most three marks that close a quotation or bracket. */
function stopsClosed(text: string, { start, end }: Line): boolean {
  for (let at = end - 1; at >= start && at >= end - 4; at -= 1) {
    const mark = text.charAt(at);
    if (enders.includes(mark)) return true;
    if (!closers.includes(mark)) return false;
  }
  return false;
}

/** How many lines have each length: filled and read at once, kept to spare allocations. */
const lengths = new Uint32Array(widestWrap + 1);

/** The columns that hard-wrapped text was wrapped at, or `null` when lines are paragraphs already. */
function wrapWidth(lines: readonly Line[], text: string): number | null {
  lengths.fill(0);
  // Where first lines are indented and others are not, a line that stops inside a sentence goes on below.
  const indented = lines.some(({ start, end, indent }) => start < end && indent >= 2) && lines.some(({ start, end, indent }) => start < end && indent === 0);
  let pairs = 0;
  let continued = 0;
  let counted = 0;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index] as Line;
    const next = lines[index + 1] as Line;
    if (line.start === line.end || next.start === next.end || next.indent > line.indent + 1) continue;
    pairs += 1;
    const length = line.end - line.start + line.indent;
    if (length < 30 || length > widestWrap) continue;
    const goesOn = beginsSmall(text, next.start) || (indented && length >= 45 && !stopsClosed(text, line));
    if (!goesOn) continue;
    continued += 1;
    counted += 1;
    lengths[length] = (lengths[length] ?? 0) + 1;
  }
  // In wrapped English well over half of the lines that continue a paragraph begin in lower case; headings and lists do not.
  if (continued === 0 || continued < pairs * 0.35) return null;
  let width = widestWrap;
  let above = 0;
  while (width > 0 && above + (lengths[width] ?? 0) <= counted * 0.05) {
    above += lengths[width] ?? 0;
    width -= 1;
  }
  return width;
}

/** Whether `next` goes on with the paragraph of `line`: it stands right below, and its first word had no room above. */
function continues(line: Line, next: Line, base: number, width: number, text: string): boolean {
  if (next.indent - base >= 2 && next.indent > line.indent) return false;
  // Two lines indented alike beyond the margin are two first lines, as in a table.
  if (next.indent - base >= 2 && line.indent === next.indent) return false;
  if (next.end - next.start <= longestSignOff && isSignOff(text.slice(next.start, next.end))) return false;
  const length = line.end - line.start + line.indent;
  if (length > widestWrap) return false;
  const closed = stopsClosed(text, line);
  if (!closed && beginsSmall(text, next.start)) return true;
  let firstWord = 0;
  while (next.start + firstWord < next.end && !isBlank(text.charCodeAt(next.start + firstWord))) firstWord += 1;
  return length + 1 + firstWord > width - (closed ? ragged.closed : ragged.open);
}

function smallestIndent(lines: readonly Line[]): number {
  let base = Number.POSITIVE_INFINITY;
  for (const { start, end, indent } of lines) if (start < end && indent < base) base = indent;
  return base;
}

/**
 * Groups the lines of a text into blocks: lines stand alone, except where the text is hard-wrapped, whose lines are joined
 * until a blank line, an indented first line, or a line that stopped with room to spare.
 */
export function findBlocks(text: string): readonly Block[] {
  const lines = splitLines(text);
  const width = wrapWidth(lines, text);
  const base = width === null ? 0 : smallestIndent(lines);
  const blocks: Block[] = [];
  let first: Line | null = null;
  let last: Line | null = null;
  let gapAbove = true;
  const close = (): void => {
    if (first === null || last === null) return;
    blocks.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), gapAbove, hint: null });
    first = null;
    gapAbove = false;
  };
  for (const line of lines) {
    if (line.start === line.end) {
      close();
      gapAbove = true;
    } else if (first !== null && last !== null && width !== null && continues(last, line, base, width, text)) {
      last = line;
    } else {
      close();
      first = line;
      last = line;
    }
  }
  close();
  return blocks;
}
