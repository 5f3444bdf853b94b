import { expect, test } from "vitest";
import { judge } from "../evaluation/time/judge.ts";
import { testRows } from "../evaluation/time/test.rows.ts";
import { tuningRows } from "../evaluation/time/tuning.rows.ts";
import { loadResources } from "../src/resources/index.ts";

const resources = loadResources();

test.each([
  ["tuning", tuningRows],
  ["test", testRows],
] as const)("at least nineteen times in twenty are right in the %s part", (part, rows) => {
  const wrong = rows.map((row) => judge(row, resources)).filter(({ right }) => !right);
  const shown = part === "test" ? [] : wrong.map(({ row, got }) => `${row.text} wanted ${row.wanted}, got ${got}`);
  expect(1 - wrong.length / rows.length >= 0.95 ? [] : [`${wrong.length} of ${rows.length} wrong`, ...shown]).toEqual([]);
});

test("there are 240 rows, all different, a third kept aside, at least half of them traps", () => {
  const rows = [...tuningRows, ...testRows];
  expect(rows.length).toBeGreaterThanOrEqual(240);
  expect(new Set(rows.map(({ text, published }) => published + text)).size).toBe(rows.length);
  expect(testRows.length * 3).toBeGreaterThanOrEqual(rows.length - 6);
  expect(rows.filter(({ trap }) => trap).length * 2).toBeGreaterThanOrEqual(rows.length);
});
