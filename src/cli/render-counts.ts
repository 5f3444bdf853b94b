import { faint, plain } from "./cells.ts";
import { paint } from "./paint.ts";
import { sayDate } from "./say-date.ts";
import type { Style } from "./style.ts";

const longestBar = 60;

/** Counts by day or month as a list with bars, the longest as wide as the line allows. */
export function renderCounts(counts: readonly { readonly period: string; readonly count: number }[], style: Style): string {
  const named = counts.map(({ period, count }) => ({ name: sayDate({ value: period, precision: period.length > 7 ? "day" : "month" }), count }));
  const nameWidth = Math.max(0, ...named.map(({ name }) => name.length));
  const most = Math.max(1, ...named.map(({ count }) => count));
  const digits = String(most).length;
  const room = Math.max(4, Math.min(longestBar, style.width - nameWidth - digits - 6));
  return named
    .map(({ name, count }) => {
      const bar = "▇".repeat(Math.max(1, Math.round((count / most) * room)));
      return `${paint([plain(`  ${name.padEnd(nameWidth)}  ${String(count).padStart(digits)}  `), faint(bar)], style)}\n`;
    })
    .join("");
}
