import type { DateValue } from "./date-value.ts";
import type { Span } from "./span.ts";

/** Something announced for a date to come. */
export interface Expectation {
  /** What is expected, as a short noun: "inauguration", "summit", "deadline". */
  readonly what: string;
  /** Actor ids. */
  readonly actors: readonly string[];
  readonly date: DateValue;
  readonly span: Span;
}
