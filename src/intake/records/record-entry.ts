import type { RecordedContact } from "../../model/index.ts";

/** One entry of an official list as the list gives it. */
export interface RecordEntry {
  readonly source: RecordedContact["source"];
  /** The list's own number. */
  readonly id: string;
  /** Who travelled: the American in `state-travels`, the guest with title in `state-visits`. */
  readonly visitor: string;
  /** "president" or "secretary" in `state-travels`; `null` in `state-visits`. */
  readonly role: string | null;
  /** ISO 8601 days. */
  readonly start: string;
  readonly end: string;
  /** The list's words for countries, as "korea-south": the host in `state-travels`, those the guest stands for in `state-visits`. */
  readonly countries: readonly string[];
  /** Cities, where the list names them. */
  readonly locale: string | null;
  /** What the list says of it in a sentence or two. */
  readonly remarks: string;
}

/** Whether words are a day of the calendar: the thirtieth of February becomes another one on the way. */
function isDay(words: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(words) ? Date.parse(words) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words);
}

/** What an entry lacks, in words; `null` where it can be used. */
export function entryFault({ id, visitor, start, end, countries }: RecordEntry): string | null {
  if (!/^\d{1,9}$/.test(id)) return "has no number";
  if (visitor === "") return "names no visitor";
  if (countries.length === 0) return "names no country";
  for (const date of [start, end]) if (!isDay(date)) return `has no such day as "${date.slice(0, 20)}"`;
  return start > end ? "ends before it begins" : null;
}
