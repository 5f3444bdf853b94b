import { columns, type Run } from "./cells.ts";

/** What stands left of the first line and of the lines below it; both count as columns. */
export interface Margin {
  readonly first: readonly Run[];
  readonly rest: readonly Run[];
}

const widthOf = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + columns(text), 0);

/** Cuts runs at their spaces into words, each a list of runs that stay together. */
function wordsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const words: Run[][] = [];
  let word: Run[] = [];
  for (const { text, look } of runs) {
    for (const [index, piece] of text.split(" ").entries()) {
      if (index > 0 && word.length > 0) {
        words.push(word);
        word = [];
      }
      if (piece !== "") word.push({ text: piece, look });
    }
  }
  if (word.length > 0) words.push(word);
  return words;
}

/** Cuts a word at its no-break spaces, which hold as long as it fits into a line. */
function atNoBreaks(word: readonly Run[]): readonly (readonly Run[])[] {
  const words: Run[][] = [[]];
  for (const { text, look } of word) {
    for (const [index, piece] of text.split("\u00a0").entries()) {
      if (index > 0) words.push([]);
      if (piece !== "") words.at(-1)?.push({ text: piece, look });
    }
  }
  return words.filter((one) => one.length > 0);
}

/** A word longer than a line, cut into pieces that fit. */
function chop(word: readonly Run[], room: number): readonly (readonly Run[])[] {
  if (widthOf(word) <= room) return [word];
  const pieces: Run[][] = [[]];
  let used = 0;
  for (const { text, look } of word) {
    for (const character of text) {
      const width = columns(character);
      if (used + width > room) {
        pieces.push([]);
        used = 0;
      }
      const piece = pieces.at(-1) ?? [];
      const last = piece.at(-1);
      if (last !== undefined && last.look === look) piece[piece.length - 1] = { text: last.text + character, look };
      else piece.push({ text: character, look });
      used += width;
    }
  }
  return pieces;
}

/** Joins two words with a space that looks like both where they look alike. */
function append(line: Run[], word: readonly Run[]): void {
  const last = line.at(-1);
  const first = word[0];
  if (last !== undefined && first !== undefined) line.push({ text: " ", look: last.look === first.look ? last.look : "plain" });
  line.push(...word);
}

/** Breaks runs into lines of at most `width` columns, at spaces. */
export function wrap(runs: readonly Run[], width: number, { first, rest }: Margin = { first: [], rest: [] }): readonly (readonly Run[])[] {
  const room = Math.max(8, width - Math.max(widthOf(first), widthOf(rest)));
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  for (const word of wordsOf(runs)) {
    const fitting = widthOf(word) <= room ? [word] : atNoBreaks(word).flatMap((one) => chop(one, room));
    for (const piece of fitting) {
      const length = widthOf(piece);
      if (line.length > 0 && used + 1 + length > room) {
        lines.push(line);
        line = [];
        used = 0;
      }
      used += length + (line.length > 0 ? 1 : 0);
      append(line, piece);
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map((content, index) => [...(index === 0 ? first : rest), ...content]);
}
