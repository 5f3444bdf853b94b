import type { Level } from "./actor.ts";
import type { ContactMode } from "./contact.ts";
import type { DatePrecision } from "./date-value.ts";

/** A contact from an official source, such as a ministry's list of its minister's travels: part of the record, kept apart from news. */
export interface RecordedContact {
  /** The source's name and its own number, as `state-travels/1914`. */
  readonly id: string;
  readonly source: "state-travels" | "state-visits";
  readonly mode: ContactMode;
  /** Records tell what took place. */
  readonly status: "held";
  /** Actor ids, the traveller first; the states themselves where nobody of theirs is named. */
  readonly participants: readonly string[];
  /** The traveller as the source names them, for people the facts do not know. */
  readonly visitor: string;
  /** State codes, sorted. */
  readonly states: readonly string[];
  readonly level: Level | null;
  /** ISO 8601: a day, or an interval of days as start/end. */
  readonly date: { readonly value: string; readonly precision: DatePrecision };
  readonly place: string | null;
}
