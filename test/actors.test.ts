import { expect, test } from "vitest";
import { judgeRows } from "../evaluation/actors/judge.ts";
import { loadResources } from "../src/resources/index.ts";

const judged = judgeRows(loadResources());

test("at least nine rows in ten of whom words mean are right", () => {
  const wrong = judged.filter(({ faults }) => faults.length > 0);
  const shown = wrong.filter(({ row }) => row.part === "tuning").map(({ table, row, faults }) => `${table}: ${row.id}: ${faults.join("; ")}`);
  expect(wrong.length * 10 <= judged.length ? [] : [`${wrong.length} of ${judged.length} wrong`, ...shown]).toEqual([]);
});

test("there are 150 rows with names of their own, at least half of them traps", () => {
  const names = judged.map(({ table, row }) => `${table}: ${row.id}`);
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(new Set(names).size).toBe(names.length);
  expect(judged.filter(({ row }) => row.trap).length * 2).toBeGreaterThanOrEqual(judged.length);
  expect(judged.filter(({ row }) => row.wanted.length === 0).map(({ row }) => row.id)).toEqual([]);
});
