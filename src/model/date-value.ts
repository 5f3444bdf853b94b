import type { Span } from "./span.ts";

/** How exact a date is: the smallest unit that the words fix. */
export type DatePrecision = "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade";

/**
 * A date in ISO 8601 (`2016-12-21`, `2016-12`, `2016-12-22T03:43+03:00`), or an interval `start/end`.
 * `span` holds the words it was read from; `null` where it was inferred from the report's own dates.
 */
export interface DateValue {
  readonly value: string;
  readonly precision: DatePrecision;
  readonly span: Span | null;
  /** The ISO 8601 day that words such as "yesterday" or "in March" were counted from; `null` where the words say the date in full. */
  readonly against?: string | null | undefined;
}
