import { loadResources } from "../../src/resources/index.ts";
import type { Figure } from "../topic.ts";
import { judge, type Judgement } from "./judge.ts";
import { testRows } from "./test.rows.ts";
import { tuningRows } from "./tuning.rows.ts";

function shareRight(judged: readonly Judgement[]): number {
  return judged.length === 0 ? 0 : judged.filter(({ right }) => right).length / judged.length;
}

/** What statements and contacts are about, in the project's own tables: see issues/GUIDELINE.md. Needs no corpus. */
export function issues(): Promise<readonly Figure[]> {
  const resources = loadResources();
  const parts = Object.entries({ tuning: tuningRows, test: testRows }).map(([part, rows]) => ({ part, judged: rows.map((row) => judge(row, resources)) }));
  // Faults of the test part are only counted.
  for (const { row, got, right } of parts[0]?.judged ?? []) if (!right) process.stdout.write(`  ${row.kind}: ${row.text} wanted ${row.wanted || "nothing"}, got ${got || "nothing"}\n`);
  return Promise.resolve([
    { name: "rows right", value: shareRight(parts.flatMap(({ judged }) => judged)) },
    ...parts.flatMap(({ part, judged }) => [
      { name: `rows right, ${part} part`, value: shareRight(judged) },
      { name: `rows with issues right, ${part} part`, value: shareRight(judged.filter(({ row }) => row.wanted !== "")) },
      { name: `rows without right, ${part} part`, value: shareRight(judged.filter(({ row }) => row.wanted === "")) },
    ]),
  ]);
}
