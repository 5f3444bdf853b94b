import { expect, test } from "vitest";
import { detente } from "./run-detente.ts";

test("a person on a day", () => {
  const { status, stdout, stderr } = detente(["facts", "Lavrov", "--on", "2016-12-21"], { env: { COLUMNS: "120" } });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toContain("Foreign Minister · since 9 March 2004 · office/rus/foreign-minister · public-record");
});

test("words need no quotation marks, and --json gives data", () => {
  const { status, stdout } = detente(["facts", "Russian", "foreign", "minister", "--on", "1987-05-01", "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ on: "1987-05-01", states: [], people: [], offices: [{ id: "office/sun/foreign-minister", holdings: [{ person: "person/eduard-shevardnadze", source: "public-record" }] }] });
});

test.each([
  [["facts", "nobody at all"], 15, 'no person, office, state or seat called "nobody at all"'],
  [["facts", "Lavrow"], 15, "did you mean Sergey Lavrov?"],
  [["facts", "Lavrov", "--on", "2016-13-01"], 12, "not a date in the calendar"],
  [["facts"], 2, "missing required argument"],
])("%j ends with %i", (args, exit, words) => {
  const { status, stdout, stderr } = detente(args);
  expect(status).toBe(exit);
  expect(stdout).toBe("");
  expect(stderr).toContain(words);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
