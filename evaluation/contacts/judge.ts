import type { Contact } from "../../src/model/index.ts";
import { read, type Resources } from "../../src/reading/index.ts";
import { readWireText } from "../../src/report/index.ts";
import { pairUp, type Paired } from "../pairing.ts";
import type { Row, WantedContact } from "./row.ts";

/** How one row came out. */
export interface Judgement {
  readonly row: Row;
  readonly paired: Paired<WantedContact, Contact>;
  /** Whether every contact wanted was found, and none beside them. */
  readonly right: boolean;
}

export function dateRight({ dates }: WantedContact, { date }: Contact): boolean {
  return dates === null || dates.includes(date?.value ?? "");
}

export function levelRight({ levels }: WantedContact, { level }: Contact): boolean {
  return levels === null || (level !== null && levels.includes(level));
}

/** Mode, status and states have to be right; of several that are, the one with the right date and level goes first. */
function fit(wanted: WantedContact, found: Contact): number {
  if (!wanted.modes.includes(found.mode) || !wanted.statuses.includes(found.status) || !wanted.states.includes(found.states.join("-"))) return 0;
  return 1 + (dateRight(wanted, found) ? 2 : 0) + (levelRight(wanted, found) ? 1 : 0);
}

/** Reads a row as a report and pairs the contacts found with those wanted. */
export function judge(row: Row, resources: Resources): Judgement {
  const paired = pairUp(row.wanted, read(readWireText(row.text, { published: row.published }), resources).contacts, fit);
  return { row, paired, right: paired.missed.length === 0 && paired.extra.length === 0 };
}
