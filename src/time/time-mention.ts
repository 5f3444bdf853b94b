import type { DateValue, Span } from "../model/index.ts";

/** A time expression in a sentence and the date it names. */
export interface TimeMention {
  readonly span: Span;
  /** Its `span` is the mention's own. */
  readonly date: DateValue & { readonly span: Span; readonly against: string | null };
  readonly rule: string;
}
