import { describe, expect, it } from "vitest";
import { faults } from "./faults.ts";
import type { Reading } from "./reading.ts";
import type { Report } from "./report.ts";
import type { Statement } from "./statement.ts";

const text = "Orlova said that Brandt had told her that the road was closed.";
const report: Report = {
  id: "t", url: null, language: "en", source: null, headline: null, standfirst: null, section: null, topics: [], published: null, dateline: null,
  text, parts: [{ kind: "paragraph", span: [0, text.length] }],
};

const statement = (id: string, within: string | null): Statement => ({
  id, kind: "speech", form: "indirect", source: [0, 6], cue: [7, 11], content: [[12, 60]], speaker: null, addressee: null, onBehalfOf: null,
  medium: null, date: null, subjects: [], repliesTo: null, reply: null, within, confidence: 1, rule: "test",
});

const reading = (...statements: readonly Statement[]): Reading => ({ report, actors: [], statements, contacts: [], events: [], claims: [], contentions: [], expectations: [] });

describe("statements told within others", () => {
  it.each([
    ["none", [statement("s1", null), statement("s2", null)]],
    ["a chain", [statement("s1", null), statement("s2", "s1"), statement("s3", "s2")]],
    ["two in one", [statement("s1", null), statement("s2", "s1"), statement("s3", "s1")]],
  ] as const)("%s is no fault", (_id, statements) => {
    expect(faults(reading(...statements))).toEqual([]);
  });

  it.each([
    ["itself", [statement("s1", "s1")], ["statement s1: is told within itself"]],
    ["a ring of two", [statement("s1", "s2"), statement("s2", "s1")], ["statement s1: is told within itself"]],
    ["a ring with a tail", [statement("s1", "s2"), statement("s2", "s3"), statement("s3", "s2")], ["statement s2: is told within itself"]],
  ] as const)("%s is one", (_id, statements, wanted) => {
    expect(faults(reading(...statements))).toEqual(wanted);
  });
});
