import type { Evidence } from "../dialogue/index.ts";
import { faint, plain, shown, strong, type Run } from "./cells.ts";
import { clipped } from "./clipped.ts";
import { sayDate } from "./say-date.ts";
import { unquoted } from "./unquoted.ts";
import { wrap } from "./wrap.ts";

const longest = 300;

type Line = readonly Run[];

/** A report and the words of it that lines of the answer rest on. */
function reportLines(items: readonly [Evidence, ...Evidence[]], digits: number, width: number): readonly Line[] {
  const [{ report, headline, source, date }] = items;
  const facts = [source === null ? null : shown(source), date === null ? null : sayDate({ value: date, precision: "day" }), shown(report)].filter((fact) => fact !== null);
  const margin = { first: [plain("  ")], rest: [plain("  ")] };
  const quotations = items.flatMap(({ number, words, span }) => {
    const mark = `  ${`[${number}]`.padStart(digits + 2)} `;
    const runs: Line = [{ text: `“${clipped(unquoted(shown(words)), longest)}”`, look: "words" }, faint(` ${span[0]}–${span[1]}`)];
    return wrap(runs, width, { first: [{ text: mark, look: "mark" }], rest: [plain(" ".repeat(mark.length))] });
  });
  return [...wrap([strong(headline === null ? shown(report) : shown(headline))], width, margin), ...wrap([faint(facts.join(" · "))], width, margin), ...quotations];
}

/** The words that the numbers stand for, by report: its headline, agency, day and file, each quotation with its characters. */
export function evidenceLines(evidence: readonly Evidence[], width: number): readonly Line[] {
  const byReport = new Map<string, [Evidence, ...Evidence[]]>();
  for (const item of evidence) {
    const known = byReport.get(item.report);
    if (known === undefined) byReport.set(item.report, [item]);
    else known.push(item);
  }
  const digits = String(evidence.length).length;
  return [...byReport.values()].flatMap((items, index) => [...(index === 0 ? [] : [[]]), ...reportLines(items, digits, width)]);
}
