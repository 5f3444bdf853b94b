import type { Contact, ContactStatus, Reading } from "../../model/index.ts";
import { shown, strong, type Look } from "../cells.ts";
import { dotted, faintly } from "../dotted.ts";
import { listed, type Names } from "../names.ts";
import { quoted } from "../quoted.ts";
import { sayDate } from "../say-date.ts";
import type { Entry } from "../sections.ts";
import { speakerOf } from "./statement-entries.ts";

/** Whether a status keeps the dialogue going or not. */
const statusLook: Readonly<Record<ContactStatus, Look>> = {
  held: "good",
  ongoing: "good",
  planned: "plain",
  proposed: "plain",
  postponed: "bad",
  cancelled: "bad",
  refused: "bad",
  denied: "bad",
};

function voucher({ statement }: Contact, reading: Reading, names: Names): string {
  const index = reading.statements.findIndex(({ id }) => id === statement);
  const found = reading.statements[index];
  if (found === undefined) return "told by the report";
  const speaker = speakerOf(found, reading, names);
  return speaker === null ? `told in statement ${index + 1}` : `according to ${speaker}, statement ${index + 1}`;
}

function entry(contact: Contact, reading: Reading, names: Names): Entry {
  const { mode, status, participants, states, level, date, place, issues, evidence } = contact;
  const parties = participants.length > 0 ? participants.map((id) => names.withState(id)) : states.map((code) => names.state(code));
  return [
    dotted([strong(listed(parties)), mode, { text: status, look: statusLook[status] }, date === null ? null : sayDate(date), place === null ? null : shown(place)]),
    quoted(reading.report.text, evidence),
    ...faintly([
      level === null ? null : `${level} level`,
      issues.length === 0 ? null : `about ${listed(issues.map(shown))}`,
      voucher(contact, reading, names),
    ]),
  ];
}

/** Who dealt with whom, and whether it came about. */
export function contactEntries(reading: Reading, names: Names): readonly Entry[] {
  return reading.contacts.map((contact) => entry(contact, reading, names));
}
