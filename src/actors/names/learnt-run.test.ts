import { describe, expect, test } from "vitest";
import type { NameRun } from "../name-run.ts";
import { learntRun } from "./learnt-run.ts";
import type { FoundName } from "./find-names.ts";

const run = (kind: NameRun["kind"], strength: NameRun["strength"]): NameRun => ({ from: 3, to: 5, kind, strength });
const name = (kind: FoundName["kind"], chance: number, to: number = 5): FoundName => ({ from: 3, to, kind, chance });

const rows: readonly (readonly [what: string, run: NameRun, name: FoundName | null, speaks: boolean, wanted: string])[] = [
  ["a person that words do not show", run("unknown", 0), name("person", 0.95), false, "person 2"],
  ["an organisation that words do not show", run("unknown", 0), name("organisation", 0.85), false, "organisation 1"],
  ["a place that words do not show", run("unknown", 0), name("place", 0.7), false, "place 2"],
  ["an unlikely person", run("unknown", 0), name("person", 0.75), false, "unknown 0"],
  ["an unlikely person who speaks", run("unknown", 0), name("person", 0.75), true, "person 2"],
  ["an unlikely organisation", run("unknown", 0), name("organisation", 0.7), false, "unknown 0"],
  ["an unlikely organisation that speaks", run("unknown", 0), name("organisation", 0.7), true, "organisation 1"],
  ["a name that is only part of the run", run("unknown", 0), name("person", 0.99, 4), false, "unknown 0"],
  ["a name that goes on after the run", run("unknown", 0), name("organisation", 0.99, 7), false, "unknown 0"],
  ["no name", run("unknown", 0), null, true, "unknown 0"],
  ["a given name that surely begins a firm's", run("person", 2), name("organisation", 0.95), false, "organisation 1"],
  ["a given name that may begin a firm's", run("person", 2), name("organisation", 0.8), true, "person 2"],
  ["a word of organisations that would be a place", run("organisation", 2), name("place", 0.99), false, "organisation 2"],
  ["a word of places that would be a person", run("place", 2), name("person", 0.99), true, "place 2"],
];

describe("what was learnt of a run of capitals", () => {
  test.each(rows)("%s", (_, rough, found, speaks, wanted) => {
    const { kind, strength } = learntRun(rough, () => found, speaks);
    expect(`${kind} ${strength}`).toBe(wanted);
  });

  test("is nothing where rules stand alone", () => {
    expect(learntRun(run("unknown", 0), null, true)).toEqual(run("unknown", 0));
  });
});
