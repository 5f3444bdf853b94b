import type { Resources } from "../../src/reading/index.ts";
import { share } from "../pairing.ts";
import type { Figure } from "../topic.ts";
import { judge, type Judgement } from "./judge.ts";
import type { Row } from "./row.ts";
import { testRows } from "./test.rows.ts";
import { tuningRows } from "./tuning.rows.ts";

/** What is wrong with a pair, as a line. */
function fault({ row, got, right, wordsFound }: Judgement): string {
  const faults = [...(right ? [] : [`wanted ${row.wanted}, got ${got}`]), ...(wordsFound === false ? ["other words differ"] : [])];
  return faults.length === 0 ? "" : `  ${row.kind}: "${row.first}" and "${row.second}": ${faults.join("; ")}\n`;
}

function figuresOf(part: string, rows: readonly Row[], resources: Resources): readonly Figure[] {
  const judged = rows.map((row) => judge(row, resources));
  // Faults of the test part are only counted.
  if (part === "tuning") for (const one of judged) process.stdout.write(fault(one));
  return [
    { name: `comparison accuracy, ${part} part`, value: share(judged, ({ right }) => right) },
    { name: `differing words found in variants, ${part} part`, value: share(judged.filter(({ wordsFound }) => wordsFound !== null), ({ wordsFound }) => wordsFound === true) },
  ];
}

/** The comparison of statements on the project's own pairs: see GUIDELINE.md. */
export function comparisonFigures(resources: Resources): readonly Figure[] {
  return Object.entries({ tuning: tuningRows, test: testRows }).flatMap(([part, rows]) => figuresOf(part, rows, resources));
}
