import type { ContactMode, ContactStatus, EventType, Level, Position, StatementForm } from "../model/index.ts";

/** What can be searched, counted and exported. */
export type Kind = "reports" | "statements" | "contacts" | "claims" | "events";

/**
 * What to look for. Every field that is given must hold; a field that a kind does not have selects nothing of it.
 * The same fields select for search, counts and exports.
 */
export interface Selection {
  /** Words that must all occur, in any order; "in quotation marks" a phrase, `sanction*` all that begins so. In what was said, told or claimed; for reports in their text. */
  readonly words?: string;
  /** Actor id of who said it, takes part, holds the claim, or acts. */
  readonly who?: string;
  /** Actor id of whom it was said to, or of a second participant or recipient. */
  readonly whom?: string;
  /** State codes: one state, or the two of a dyad, in any order. */
  readonly states?: readonly [string] | readonly [string, string];
  /** ISO 8601 days, both inclusive: of the statement, contact, claim or event where it is known, else of the report. */
  readonly from?: string;
  readonly to?: string;
  /** Actor id, or the name of a source that has none: of the report, or of any that carries its story. */
  readonly outlet?: string;
  readonly mode?: ContactMode;
  readonly status?: ContactStatus;
  readonly level?: Level;
  readonly form?: StatementForm;
  readonly position?: Position;
  readonly type?: EventType;
  /** Code of the table of issues. */
  readonly issue?: string;
}

export interface PageOptions {
  /** Results a page, 1 to 1,000; 50 without it. */
  readonly limit?: number;
  /** `next` of the page before. Results that arrive later never shift what a page holds. */
  readonly after?: string;
}

/** Results, the newest first, those of one day in an order that their ids make; those without a day last. */
export interface Page<T> {
  readonly results: readonly T[];
  /** What to give as `after` for the next page; `null` at the end. */
  readonly next: string | null;
}
