import { loadResources } from "../../src/resources/index.ts";
import type { Figure } from "../topic.ts";
import { judge, type Judgement } from "./judge.ts";
import { testRows } from "./test.rows.ts";
import { tuningRows } from "./tuning.rows.ts";

function shareRight(judged: readonly Judgement[]): number {
  return judged.length === 0 ? 0 : judged.filter(({ right }) => right).length / judged.length;
}

/** Time expressions, their values and what those were counted from, in the project's own tables: see time/GUIDELINE.md. Needs no corpus. */
export function time(): Promise<readonly Figure[]> {
  const resources = loadResources();
  const parts = Object.entries({ tuning: tuningRows, test: testRows }).map(([part, rows]) => ({ part, judged: rows.map((row) => judge(row, resources)) }));
  // Faults of the test part are only counted, by kind.
  for (const { row, got, right } of parts[0]?.judged ?? []) if (!right) process.stdout.write(`  ${row.kind}: ${row.text} wanted ${row.wanted || "nothing"}, got ${got || "nothing"}\n`);
  const kinds = [...new Set(tuningRows.map(({ kind }) => kind))];
  const all = parts.flatMap(({ judged }) => judged);
  return Promise.resolve([
    { name: "rows right", value: shareRight(all) },
    ...parts.flatMap(({ part, judged }) => [
      { name: `rows right, ${part} part`, value: shareRight(judged) },
      { name: `traps right, ${part} part`, value: shareRight(judged.filter(({ row }) => row.trap)) },
      { name: `others right, ${part} part`, value: shareRight(judged.filter(({ row }) => !row.trap)) },
    ]),
    ...kinds.flatMap((kind) => parts.map(({ part, judged }) => ({ name: `${kind}, ${part} part`, value: shareRight(judged.filter(({ row }) => row.kind === kind)) }))),
  ]);
}
