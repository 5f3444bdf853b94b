import type { Answer, ContactAccount } from "../dialogue/index.ts";
import { faint, plain, shown, strong, type Run } from "./cells.ts";
import { listed } from "./names.ts";
import { articled, marks, sayDays, sayParticipant } from "./render-answer-marks.ts";
import { sayDate } from "./say-date.ts";
import type { StateName } from "./state-name.ts";

/** "20 December 2016, 2 days ago", "set for 3 March 2017"; without a date, when it was reported. */
function when({ date, since, told, status }: ContactAccount): string {
  if (date !== null) {
    const day = sayDate({ ...date, span: null });
    if (status === "held" || status === "ongoing") return since === null ? day : `${day}, ${sayDays(since)}`;
    return status === "cancelled" || status === "postponed" ? `set for ${day}` : day;
  }
  return told === null ? "undated" : `undated, reported ${sayDate({ value: told, precision: "day" })}`;
}

/** "call between John Kerry (USA) and Sergey Lavrov (RUS), about Syria, in Geneva". */
function what({ mode, participants, states, place, issues, disputed }: ContactAccount, stateName: StateName): string {
  const people = participants.filter(({ id }) => id.startsWith("person/"));
  const others = states.filter((code) => !people.some(({ state }) => state === code));
  const parties = [...people.map(sayParticipant), ...others.map((code) => articled(stateName(code)))];
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

const noLevel = "unstated";

/** The last held contact of each level, and in one row the levels without any. */
export function lastHeldRows({ lastHeld }: Answer, stateName: StateName): readonly Row[] {
  const none = lastHeld.filter(({ contact }) => contact === null).map(({ level }) => level);
  const rows = lastHeld.flatMap(({ level, contact }) => (contact === null ? [] : [{ label: level === "unknown" ? noLevel : level, runs: contactLine(contact, stateName) }]));
  return none.length === 0 ? rows : [...rows, { label: "none", runs: [faint(`at ${listed(none)} level`)] }];
}

/** Contacts with their level as the label. */
export function levelRows(contacts: readonly ContactAccount[], stateName: StateName): readonly Row[] {
  return contacts.map((contact) => ({ label: contact.level ?? noLevel, runs: contactLine(contact, stateName) }));
}

/** Contacts with their status as the label. */
export function statusRows(contacts: readonly ContactAccount[], stateName: StateName): readonly Row[] {
  return contacts.map((contact) => ({ label: contact.status, runs: contactLine(contact, stateName) }));
}
