import { loadResources } from "../../src/resources/index.ts";
import type { Figure } from "../topic.ts";
import { judgeRows, type Judgement } from "./judge.ts";
import { travels } from "./travels.ts";

function shareRight(judged: readonly Judgement[]): number {
  return judged.length === 0 ? 0 : judged.filter(({ faults }) => faults.length === 0).length / judged.length;
}

function partsOf(name: string, judged: readonly Judgement[]): readonly Figure[] {
  return (["tuning", "test"] as const).map((part) => ({ name: `${name}, ${part} part`, value: shareRight(judged.filter(({ row }) => row.part === part)) }));
}

/** A row's fault as a line; rows of the test part are only counted. */
function faultsShown(judged: readonly Judgement[]): readonly string[] {
  return judged.filter(({ row, faults }) => row.part === "tuning" && faults.length > 0).map(({ row, table, faults }) => `${table}: ${row.id}: ${faults.join("; ")}`);
}

/** Whom words mean: the journeys of American Presidents and Secretaries of State, and the project's own rows (actors/GUIDELINE.md). */
export function actors(corpora: string): Promise<readonly Figure[]> {
  const resources = loadResources();
  const judged = judgeRows(resources);
  for (const line of faultsShown(judged)) process.stdout.write(`  ${line}\n`);
  return Promise.resolve([
    ...travels(corpora, resources),
    ...partsOf("rows right", judged),
    ...partsOf("traps right", judged.filter(({ row }) => row.trap)),
    ...partsOf("other rows right", judged.filter(({ row }) => !row.trap)),
  ]);
}
