import type { Answer, ContactAccount } from "../dialogue/index.ts";
import { faint, plain, shown, strong, type Run } from "./cells.ts";
import { listed } from "./names.ts";
import { marks, sayDays, sayParticipant } from "./render-answer-marks.ts";
import { sayDate } from "./say-date.ts";

type StateName = (code: string) => string;

/** "20 December 2016, 2 days ago"; without a date, when it was told. */
function when({ date, since, told, status }: ContactAccount): string {
  const held = status === "held" || status === "ongoing";
  if (date !== null) return held && since !== null ? `${sayDate({ ...date, span: null })}, ${sayDays(since)}` : sayDate({ ...date, span: null });
  return told === null ? "no date told" : `no date told, reported ${sayDate({ value: told, precision: "day" })}`;
}

/** "call between John Kerry (USA) and Sergey Lavrov (RUS), about Syria, in Geneva". */
function what({ mode, participants, states, place, issues, disputed }: ContactAccount, stateName: StateName): string {
  const people = participants.filter(({ id }) => id.startsWith("person/"));
  const parties = people.length > 0 ? people.map(sayParticipant) : states.map(stateName);
  const rest = [issues.length === 0 ? null : `about ${listed(issues.slice(0, 2).map(shown))}`, place === null ? null : `in ${shown(place)}`, disputed ? "denied elsewhere" : null];
  return [`${mode}, ${listed(parties)}`, ...rest.filter((part) => part !== null)].join("; ");
}

/** A contact in one line: its day, what it was, and the marks of its words. */
export function contactLine(contact: ContactAccount, stateName: StateName): readonly Run[] {
  return [strong(`${when(contact)}: `), plain(what(contact, stateName)), marks(contact.evidence)];
}

/** A row with a label of its own column. */
export interface Row {
  readonly label: string;
  readonly runs: readonly Run[];
}

/** The last held contact of each level. */
export function lastHeldRows({ lastHeld }: Answer, stateName: StateName): readonly Row[] {
  return lastHeld.map(({ level, contact }) => ({
    label: level === "unknown" ? "not told" : level,
    runs: contact === null ? [faint("none told of")] : contactLine(contact, stateName),
  }));
}

/** Contacts with their status as the label. */
export function statusRows(contacts: readonly ContactAccount[], stateName: StateName): readonly Row[] {
  return contacts.map((contact) => ({ label: contact.status, runs: contactLine(contact, stateName) }));
}
