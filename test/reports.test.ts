import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { faults, loadResources, read, readWireText, type Note } from "../src/index.ts";
import type { Gold } from "./gold/gold.ts";
import { rowsOf, traceOf } from "./gold/rows-of.ts";

/** Whole reports with what a person found in them. One row a fact; what is known to fail stands in one list. */
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "test/reports");
const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const knownFailures = json(join(folder, "known-failures.json")) as Readonly<Record<string, Readonly<Record<string, string>>>>;
const resources = loadResources();

function readGold(name: string): { readonly gold: Gold; readonly text: string } {
  const gold = json(join(folder, name, "expected.json")) as Gold;
  return { gold, text: readFileSync(join(root, gold.report), "utf8") };
}

test("there are reports, and the list of known failures names only them", () => {
  expect(names.length).toBeGreaterThanOrEqual(20);
  expect(Object.keys(knownFailures).filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(names)("%s", (name) => {
  const { gold, text } = readGold(name);
  const notes: Note[] = [];
  const reading = read(readWireText(text, { ...gold.given }), resources, (note) => notes.push(note));
  const rows = rowsOf(gold, reading);
  const known = knownFailures[name] ?? {};

  test("has no faults of span or reference", () => {
    expect(faults(reading)).toEqual([]);
  });

  test("known failures name rows that there are", () => {
    expect(Object.keys(known).filter((row) => !rows.some((other) => other.name === row))).toEqual([]);
  });

  test.each(rows)("$name", (row) => {
    const told = `wanted ${JSON.stringify(row.wanted)}\ngot    ${JSON.stringify(row.got)}\n${traceOf(row, notes, text)}`;
    const listed = row.name in known;
    const complaint = row.holds === !listed ? "" : listed ? "holds now: take it out of known-failures.json" : told;
    expect(complaint).toBe("");
  });
});
