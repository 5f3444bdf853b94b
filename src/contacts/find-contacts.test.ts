import { expect, test } from "vitest";
import type { Contact, Note, Reading } from "../model/index.ts";
import { read } from "../reading/index.ts";
import { readWireText } from "../report/index.ts";
import { loadResources } from "../resources/index.ts";
import { breadthRows } from "./find-contacts.breadth.rows.ts";
import { frameRows } from "./find-contacts.frames.rows.ts";
import { contactRows } from "./find-contacts.rows.ts";

const resources = loadResources();
const rows = [...contactRows, ...breadthRows, ...frameRows];

function words(contact: Contact, reading: Reading): readonly string[] {
  return [contact.mode, contact.status, contact.states.join("-"), contact.date?.value ?? "-", contact.level ?? "-", `@${contact.place ?? ""}`, ...contact.issues.map((issue) => `#${issue}`), `by:${reading.statements.find(({ id }) => id === contact.statement)?.speaker ?? "-"}`];
}

test.each(rows)("$id", ({ text, wanted }) => {
  const notes: Note[] = [];
  const reading = read(readWireText(text, { published: "2016-12-21" }), resources, (note) => notes.push(note));
  const got = reading.contacts.map((contact) => words(contact, reading));
  const trace = notes.filter(({ stage }) => stage === "contacts").map(({ action, rule, why }) => `${action} ${rule}: ${why}`);
  const left = [...got];
  const missing = wanted.filter((line) => {
    const place = left.findIndex((one) => line.split(" ").every((word) => one.includes(word)));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  const told = [text, ...got.map((one) => one.join(" ")), ...trace].join("\n");
  expect(missing.length + left.length, `missing ${missing.join(" / ")}\nmore ${left.map((one) => one.join(" ")).join(" / ")}\n${told}`).toBe(0);
  for (const contact of reading.contacts) {
    expect(contact.evidence.length).toBeGreaterThan(0);
    for (const [start, end] of contact.evidence) expect(reading.report.text.slice(start, end).trim()).not.toBe("");
  }
});

test("at least half of the rows hold no contact or one with a status other than held", () => {
  const other = rows.filter(({ wanted }) => !wanted.some((line) => line.includes(" held ")));
  expect(rows.length).toBeGreaterThanOrEqual(240);
  expect(other.length * 2).toBeGreaterThanOrEqual(rows.length);
});
