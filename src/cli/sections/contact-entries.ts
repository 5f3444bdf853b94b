import type { Contact, ContactStatus, DateValue, Reading } from "../../model/index.ts";
import { shown, strong, type Look, type Run } from "../cells.ts";
import { dotted, faintly } from "../dotted.ts";
import { listed, type Names } from "../names.ts";
import { quoted } from "../quoted.ts";
import { sayDate } from "../say-date.ts";
import type { Entry } from "../sections.ts";
import { speakerOf } from "./statement-entries.ts";

/** What one telling of a contact says, or several come to. */
type ContactFacts = Pick<Contact, "mode" | "status" | "participants" | "states" | "place"> & { readonly date: Pick<DateValue, "value" | "precision"> | null };

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

/** Who dealt with whom, how, whether it came about, when and where. */
export function contactHead({ mode, status, participants, states, date, place }: ContactFacts, names: Names): readonly Run[] {
  const parties = participants.length > 0 ? participants.map((id) => names.withState(id)) : states.map((code) => names.state(code));
  return dotted([strong(listed(parties)), mode, { text: status, look: statusLook[status] }, date === null ? null : sayDate({ ...date, span: null }), place === null ? null : shown(place)]);
}

function entry(contact: Contact, reading: Reading, names: Names): Entry {
  const { level, issues, evidence } = contact;
  return [
    contactHead(contact, names),
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
