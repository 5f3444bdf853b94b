import type { Contact, Reading } from "../../src/index.ts";
import type { Gold, GoldContact } from "./gold.ts";
import { pair } from "./pair.ts";
import { allows, setRow, valueRow, type Row } from "./row.ts";

const fits = ({ mode, status, states, participants, date }: GoldContact, found: Contact): number => {
  const shared = states.filter((state) => found.states.includes(state)).length;
  if (shared < Math.min(2, states.length)) return 0;
  const people = (participants ?? []).filter((ids) => found.participants.some((id) => allows(ids, id))).length;
  return (
    shared +
    people +
    (mode !== undefined && allows(mode, found.mode) ? 2 : 0) +
    (status !== undefined && allows(status, found.status) ? 2 : 0) +
    (typeof date === "string" && date === found.date?.value ? 2 : 0)
  );
};

/** Rows for the contacts: that each is there with its fields, and that there are no others. */
export function* contactRows(gold: Gold, { report: { text }, contacts, statements }: Reading): Generator<Row> {
  if (gold.contacts === undefined) return;
  const { partners, others } = pair(gold.contacts, contacts, fits);
  for (const [index, one] of gold.contacts.entries()) {
    if (one.maybe === true) continue;
    const found = partners[index];
    const name = `contacts[${index}]`;
    if (one.mode !== undefined) yield valueRow(`${name}.mode`, one.mode, found?.mode);
    if (one.status !== undefined) yield valueRow(`${name}.status`, one.status, found?.status);
    yield setRow(`${name}.states`, one.states, found?.states ?? []);
    const people = (found?.participants ?? []).filter((id) => id.startsWith("person/"));
    if (one.participants !== undefined) yield setRow(`${name}.participants`, one.participants, people);
    if (one.level !== undefined) yield valueRow(`${name}.level`, one.level, found?.level);
    if (one.date !== undefined) yield valueRow(`${name}.date`, one.date, found?.date?.value);
    const by = statements.find(({ id }) => id === found?.statement)?.speaker;
    if (one.by !== undefined) yield valueRow(`${name}.by`, one.by, found === undefined ? "no such contact" : by);
  }
  const told = others.map(({ mode, status, states, evidence }) => `${mode} ${status} ${states.join("-")}: ${evidence.map((span) => text.slice(...span)).join(" / ")}`);
  yield { name: "contacts.others", wanted: [], got: told, holds: others.length === 0 };
}
