import { loadResources } from "../../src/resources/index.ts";
import type { Figure } from "../topic.ts";
import { judgeRows, type Judgement } from "./judge.ts";
import { attributionRows } from "./rows.ts";

function shareRight(judged: readonly Judgement[]): number {
  return judged.length === 0 ? 0 : judged.filter(({ faults }) => faults.length === 0).length / judged.length;
}

function partsOf(name: string, judged: readonly Judgement[]): readonly Figure[] {
  return (["tuning", "test"] as const).map((part) => ({ name: `${name}, ${part} part`, value: shareRight(judged.filter(({ row }) => row.part === part)) }));
}

/** A row's fault as a line; rows of the test part are only counted. */
export function faultsShown(judged: readonly Judgement[]): readonly string[] {
  return judged.filter(({ row, faults }) => row.part === "tuning" && faults.length > 0).map(({ row, table, faults }) => `${table}: ${row.id}: ${faults.join("; ")}`);
}

/** The share of rows right in the project's own tables of who said what to whom: see attribution/GUIDELINE.md. Needs no corpus. */
export function attribution(): Promise<readonly Figure[]> {
  const judged = judgeRows(loadResources());
  for (const line of faultsShown(judged)) process.stdout.write(`  ${line}\n`);
  return Promise.resolve([
    { name: "rows right", value: shareRight(judged) },
    ...partsOf("rows right", judged),
    ...partsOf("positive rows right", judged.filter(({ row }) => row.tempting === null)),
    ...partsOf("negative rows right", judged.filter(({ row }) => row.tempting !== null)),
    ...Object.keys(attributionRows).flatMap((table) => partsOf(table, judged.filter((one) => one.table === table))),
  ]);
}
