import type { Reading } from "../model/index.ts";
import type { Run } from "./cells.ts";
import type { Names } from "./names.ts";
import { actorEntries } from "./sections/actor-entries.ts";
import { claimEntries, contentionEntries } from "./sections/claim-entries.ts";
import { contactEntries } from "./sections/contact-entries.ts";
import { eventEntries, expectationEntries } from "./sections/event-entries.ts";
import { statementEntries } from "./sections/statement-entries.ts";

/** One result: rows of runs, the first of which bears its number. */
export type Entry = readonly (readonly Run[])[];

/** A list of results under a title. */
interface Section {
  readonly title: string;
  /** What stands beside the title when there are none. */
  readonly none: string;
  readonly entries: (reading: Reading, names: Names) => readonly Entry[];
}

/** What a reading shows below its text, from who speaks to what is to come. */
export const sections: readonly Section[] = [
  { title: "Actors", none: "nobody is named", entries: actorEntries },
  { title: "Statements", none: "nobody is quoted", entries: statementEntries },
  { title: "Contacts", none: "no dealings between states are told", entries: contactEntries },
  { title: "Events", none: "nothing that PLOVER codes", entries: eventEntries },
  { title: "Claims", none: "nobody says how relations stand", entries: claimEntries },
  { title: "Contentions", none: "no claims contradict each other", entries: contentionEntries },
  { title: "Expectations", none: "nothing is announced for a date to come", entries: expectationEntries },
];
