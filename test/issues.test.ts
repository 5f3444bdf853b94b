import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { judge } from "../evaluation/issues/judge.ts";
import { testRows } from "../evaluation/issues/test.rows.ts";
import { tuningRows } from "../evaluation/issues/tuning.rows.ts";
import { contextWords } from "../src/events/context-lexicon.ts";
import { faults, loadResources, read, readWireText } from "../src/index.ts";

const resources = loadResources();

test.each([
  ["tuning", tuningRows],
  ["test", testRows],
] as const)("at least nine rows in ten are right in the %s part", (part, rows) => {
  const wrong = rows.map((row) => judge(row, resources)).filter(({ right }) => !right);
  const shown = part === "test" ? [] : wrong.map(({ row, got }) => `${row.text} wanted ${row.wanted}, got ${got}`);
  expect(1 - wrong.length / rows.length >= 0.9 ? [] : [`${wrong.length} of ${rows.length} wrong`, ...shown]).toEqual([]);
});

test("there are 60 rows, all different, at least half of them without an issue", () => {
  const rows = [...tuningRows, ...testRows];
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  expect(rows.filter(({ wanted }) => wanted === "").length * 2).toBeGreaterThanOrEqual(rows.length);
});

test("what contacts and statements are about is cut from the text, and told of when asked", () => {
  const text = "Greek and Turkish officials held talks on fishing, trade and the situation in Cyprus in Athens. Greece said the sanctions would stay.";
  const notes: string[] = [];
  const reading = read(readWireText(text, { published: "2022-08-05" }), resources, ({ stage, rule }) => void notes.push(`${stage} ${rule}`));
  expect(reading.contacts.map(({ issues, subjects }) => [issues, subjects.map(({ code }) => code)])).toEqual([
    [["fishing", "trade", "situation in Cyprus"], ["fisheries", "trade", "cyprus"]],
  ]);
  expect(reading.statements.map(({ subjects }) => subjects.map(({ span, contexts }) => [text.slice(...span), contexts]))).toEqual([[["sanctions", ["economic"]]]]);
  expect(notes).toContain("issues cyprus");
  expect(faults(reading)).toEqual([]);
});

describe("the table of issues", () => {
  const [header = "", ...lines] = readFileSync(new URL("../facts/issues.tsv", import.meta.url), "utf8").trimEnd().split("\n");
  const columns = header.split("\t");
  const rows = lines.map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [columns[index], cell])));
  const listed = (cell: string | undefined): readonly string[] => (cell ?? "").split("|").filter((part) => part !== "");

  test("has a code once", () => expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length));

  test("names contexts of PLOVER", () => {
    const known = new Set([...contextWords.values()].flat());
    expect(rows.flatMap(({ contexts }) => listed(contexts)).filter((context) => !known.has(context))).toEqual([]);
  });

  test("gives a phrase to one issue", () => {
    const seen = new Map<string, string>();
    const twice = rows.flatMap(({ code = "", phrases, places }) =>
      [...listed(phrases), ...listed(places)].filter((phrase) => {
        const key = phrase.toLowerCase();
        const before = seen.get(key);
        seen.set(key, code);
        return before !== undefined;
      }),
    );
    expect(twice).toEqual([]);
  });
});
