import type { Resources } from "../../src/reading/index.ts";
import { scores, share, tallyOf } from "../pairing.ts";
import type { Figure } from "../topic.ts";
import { judge, objectRight, scopeRight, type Judgement } from "./judge.ts";
import type { Row } from "./row.ts";
import { testRows } from "./test.rows.ts";
import { tuningRows } from "./tuning.rows.ts";

/** What is wrong with a row, as a line. */
function fault({ row, paired: { missed, extra } }: Judgement): string {
  const faults = [...missed.map(({ positions, pair }) => `missed ${positions.join("|")} ${pair}`), ...extra.map(({ position, about, rule }) => `found ${position} ${about.join("-")} by ${rule}`)];
  return faults.length === 0 ? "" : `  ${row.kind}: ${row.text.replaceAll("\n", " ")} ${faults.join("; ")}\n`;
}

function figuresOf(part: string, rows: readonly Row[], resources: Resources): readonly Figure[] {
  const judged = rows.map((row) => judge(row, resources));
  // Faults of the test part are only counted.
  if (part === "tuning") for (const one of judged) process.stdout.write(fault(one));
  const { precision, recall, f1 } = scores(judged.map(({ paired }) => tallyOf(paired)));
  const pairs = judged.flatMap(({ row, paired }) => paired.pairs.map(([wanted, found]) => ({ row, wanted, found })));
  return [
    { name: `claims F1, ${part} part`, value: f1 },
    { name: `claims precision, ${part} part`, value: precision },
    { name: `claims recall, ${part} part`, value: recall },
    { name: `object in the span, of matched, ${part} part`, value: share(pairs, ({ row, wanted, found }) => objectRight(wanted, found, row.text)) },
    { name: `scope right of matched with a scope, ${part} part`, value: share(pairs.filter(({ wanted }) => wanted.scopes !== null), ({ wanted, found }) => scopeRight(wanted, found)) },
    { name: `claim rows right, ${part} part`, value: share(judged, ({ right }) => right) },
    { name: `claim traps right, ${part} part`, value: share(judged.filter(({ row }) => row.trap), ({ right }) => right) },
  ];
}

/** Claims in the project's own tables: see GUIDELINE.md. */
export function claimFigures(resources: Resources): readonly Figure[] {
  return Object.entries({ tuning: tuningRows, test: testRows }).flatMap(([part, rows]) => figuresOf(part, rows, resources));
}
