import { expect, test } from "vitest";
import { faultsShown } from "../evaluation/attribution/attribution.ts";
import { judgeRows } from "../evaluation/attribution/judge.ts";
import { loadResources } from "../src/resources/index.ts";

const judged = judgeRows(loadResources());

test("at least nine rows in ten of who said what to whom are right", () => {
  const right = judged.filter(({ faults }) => faults.length === 0).length;
  expect(right / judged.length >= 0.9 ? [] : [`${right} of ${judged.length} right`, ...faultsShown(judged)]).toEqual([]);
});

test("there are 180 rows with names of their own, at least half of them negative", () => {
  const names = judged.map(({ table, row }) => `${table}: ${row.id}`);
  expect(names.length).toBeGreaterThanOrEqual(180);
  expect(new Set(names).size).toBe(names.length);
  expect(judged.filter(({ row }) => row.tempting !== null).length * 2).toBeGreaterThanOrEqual(judged.length);
  expect(judged.filter(({ row }) => !row.text.includes(row.words)).map(({ row }) => row.id)).toEqual([]);
});
