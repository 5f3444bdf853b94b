import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { openArchive, type Archive, type Deposit } from "../../src/archive/index.ts";
import type { Actor, Claim, Contact, Reading, Statement } from "../../src/model/index.ts";
import { dump } from "./dump.ts";

/** Groups are made anew only around the days where something came: two states that deal with each other all the time show whether that is far enough. */

const folder = mkdtempSync(join(tmpdir(), "detente-windows-"));
afterAll(() => rmSync(folder, { recursive: true }));

const dayAt = (day: number): string => new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10);
const people = ["person/a-nor", "person/b-nor", "person/c-swe", "person/d-swe"];
const actors: readonly Actor[] = [
  ...people.map((id) => ({ id, kind: "person" as const, name: id, state: id.slice(-3).toUpperCase(), office: null, mentions: [[0, 5]] as const })),
  ...["NOR", "SWE"].map((state) => ({ id: `state/${state}`, kind: "state" as const, name: state, state, office: null, mentions: [[0, 5]] as const })),
];

const contact: fc.Arbitrary<(day: number) => Contact> = fc.record({
  mode: fc.constantFrom("meeting" as const, "talks" as const, "call" as const),
  status: fc.constantFrom("held" as const, "planned" as const, "cancelled" as const),
  who: fc.subarray(people),
  date: fc.constantFrom("day", "month", "none", "days"),
  shift: fc.integer({ min: -9, max: 9 }),
}).map(({ mode, status, who, date, shift }) => (day) => {
  const value = { day: dayAt(day + shift), month: dayAt(day + shift).slice(0, 7), days: `${dayAt(day + shift)}/${dayAt(day + shift + 3)}`, none: null }[date] ?? null;
  return {
    id: "c1", mode, status, participants: [...who, "state/NOR", "state/SWE"], states: ["NOR", "SWE"], level: "minister", date: value === null ? null : { value, precision: date === "month" ? "month" : "day", span: null },
    place: null, issues: [], subjects: [], evidence: [[0, 5]], statement: null, confidence: 0.9, rule: "made",
  };
});

const claim: fc.Arbitrary<Pick<Claim, "holder" | "side" | "position">> = fc.record({
  holder: fc.constantFrom(...people),
  position: fc.constantFrom("broken" as const, "frozen" as const, "strained" as const, "normal" as const, "continuing" as const),
}).map(({ holder, position }) => ({ holder, position, side: holder.slice(-3).toUpperCase() }));

const deposit: fc.Arbitrary<Deposit> = fc.record({ number: fc.nat(), day: fc.integer({ min: 0, max: 150 }), contact, claim, dated: fc.boolean() }).map(({ number, day, contact: made, claim: claimed, dated }) => {
  const text = `Notes ${number} of ${day}.`;
  const date = dated ? { value: dayAt(day), precision: "day" as const, span: null } : null;
  const statement: Statement = {
    id: "s1", kind: "speech", form: "direct", source: null, cue: null, content: [[0, 5]], speaker: claimed.holder, addressee: null, onBehalfOf: null, medium: null, date, subjects: [],
    repliesTo: null, reply: null, within: null, confidence: 0.9, rule: "made",
  };
  const reading: Reading = {
    report: {
      id: `made-${number}-${day}`, url: null, language: "en", source: { name: "Port News", actor: null }, headline: null, standfirst: null, section: null, topics: [],
      published: { value: dayAt(day), precision: "day" }, dateline: null, text, parts: [{ kind: "paragraph", span: [0, text.length] }],
    },
    actors, statements: [statement], contacts: [made(day)], events: [], contentions: [], expectations: [],
    claims: [{ id: "k1", statement: "s1", about: ["NOR", "SWE"], scope: { kind: "all", text: null }, hedge: null, span: [0, 5], rule: "made", ...claimed }],
  };
  return { reading, read: true, provenance: { path: "made", member: null, item: 1, fetched: null } };
});

let places = 0;
async function filled(batches: readonly (readonly Deposit[])[]): Promise<unknown> {
  places += 1;
  const archive: Archive = await openArchive(join(folder, `${places}.db`));
  for (const batch of batches) await archive.add(batch);
  const content = await dump(archive);
  expect(await archive.check()).toEqual([]);
  await archive.close();
  return content;
}

test("groups made a few reports at a time are those made at once", { timeout: 240_000 }, async () => {
  const deposits = fc.uniqueArray(deposit, { minLength: 60, maxLength: 90, selector: ({ reading }) => reading.report.id });
  await fc.assert(
    fc.asyncProperty(deposits, fc.integer({ min: 1, max: 25 }), async (all, size) => {
      const batches = Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
      expect(await filled(batches)).toEqual(await filled([all]));
    }),
    { numRuns: 6, endOnFailure: true },
  );
});
