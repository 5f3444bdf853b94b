import { faint, plain } from "./cells.ts";
import { paint } from "./paint.ts";
import type { Entry } from "./sections.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** The lines of each result of a list: its number before the first row, the other rows below it. */
export function numberedEntries(entries: readonly Entry[], style: Style): readonly (readonly string[])[] {
  const digits = String(entries.length).length;
  return entries.map((entry, index) => {
    const number = `  ${String(index + 1).padStart(digits)}  `;
    const below = plain(" ".repeat(number.length));
    return entry.flatMap((runs, row) => wrap(runs, style.width, { first: [row === 0 ? faint(number) : below], rest: [below] }).map((line) => paint(line, style)));
  });
}
