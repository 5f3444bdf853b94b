import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import * as claimTest from "../evaluation/claims/test.rows.ts";
import * as claimTuning from "../evaluation/claims/tuning.rows.ts";
import { claims } from "../evaluation/claims/claims.ts";
import * as pairTest from "../evaluation/comparison/test.rows.ts";
import * as pairTuning from "../evaluation/comparison/tuning.rows.ts";
import { contacts } from "../evaluation/contacts/contacts.ts";
import { isTrap } from "../evaluation/contacts/row.ts";
import * as contactTest from "../evaluation/contacts/test.rows.ts";
import * as contactTuning from "../evaluation/contacts/tuning.rows.ts";
import * as replyTest from "../evaluation/replies/test.rows.ts";
import * as replyTuning from "../evaluation/replies/tuning.rows.ts";
import { missed, type Floors } from "../evaluation/topic.ts";

const floors = JSON.parse(readFileSync(join(import.meta.dirname, "../evaluation/floors.json"), "utf8")) as Floors;

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ["contacts", contacts],
  ["claims", claims],
] as const)("no figure of %s is under its floor in either part", async (topic, measure) => {
  const shown = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const faults = missed(topic, await measure(), floors);
  expect(shown.mock.calls.length).toBeLessThan(1000);
  expect(Object.keys(floors[topic] ?? {}).length).toBeGreaterThanOrEqual(4);
  expect(faults).toEqual([]);
});

const wordings = ({ first, second }: { readonly first: string; readonly second: string }): string => `${first} | ${second}`;
const text = (row: { readonly text: string }): string => row.text;

test.each([
  ["contacts", 250, contactTuning.tuningRows.map(text), contactTest.testRows.map(text)],
  ["claims", 150, claimTuning.tuningRows.map(text), claimTest.testRows.map(text)],
  ["replies", 60, replyTuning.tuningRows.map(text), replyTest.testRows.map(text)],
  ["pairs of wordings", 80, pairTuning.tuningRows.map(wordings), pairTest.testRows.map(wordings)],
] as const)("the rows of %s are at least %i, all different, about a third kept aside", (_, least, tuning, kept) => {
  expect(tuning.length + kept.length).toBeGreaterThanOrEqual(least);
  expect(new Set([...tuning, ...kept]).size).toBe(tuning.length + kept.length);
  expect(kept.length / (tuning.length + kept.length)).toBeGreaterThan(0.28);
});

test("at least half of the rows are traps, in each part", () => {
  const empty = ({ replies, contentions }: { readonly replies: readonly unknown[]; readonly contentions: readonly unknown[] }): boolean => replies.length + contentions.length === 0;
  const shares = [
    ...[contactTuning.tuningRows, contactTest.testRows].map((rows) => rows.filter(isTrap).length / rows.length),
    ...[claimTuning.tuningRows, claimTest.testRows].map((rows) => rows.filter(({ trap }) => trap).length / rows.length),
    ...[replyTuning.tuningRows, replyTest.testRows].map((rows) => rows.filter(empty).length / rows.length),
  ];
  expect(shares.filter((share) => share < 0.5)).toEqual([]);
});
