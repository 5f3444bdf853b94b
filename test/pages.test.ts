import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { judgeAll } from "../evaluation/html/judge.ts";
import { pages } from "../evaluation/html/pages.ts";

const known = JSON.parse(readFileSync(join(import.meta.dirname, "pages-known-failures.json"), "utf8")) as readonly { page: string; faults: number; why: string }[];
const all = pages();
const judged = judgeAll(all);

describe("pages in the structures of agencies, newspapers and ministries", () => {
  test("there are enough of them, and every known failure is of one", () => {
    expect(all.length).toBeGreaterThanOrEqual(25);
    expect(known.filter(({ page }) => !all.some(({ name }) => name === page))).toEqual([]);
  });

  test.each(all.map(({ name, expected }) => [name, expected.note] as const))("%s: %s", { timeout: 60_000 }, async (name) => {
    const found = (await judged).find(({ page }) => page.name === name);
    const failure = known.find(({ page }) => page === name);
    // A known failure that is mended must leave the list.
    expect(failure === undefined ? found?.faults : found?.faults.length).toEqual(failure === undefined ? [] : failure.faults);
  });
});
