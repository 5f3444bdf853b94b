import type { Span } from "../model/index.ts";

/** Words between quotation marks. Token numbers count in the passage; `from` and `to` include the marks. */
export interface Quotation {
  /** With its marks. */
  readonly outer: Span;
  /** Without its marks. */
  readonly inner: Span;
  readonly from: number;
  readonly to: number;
  /** Index of the quotation around it; -1 for none. */
  readonly parent: number;
  /** False where the passage ends before a closing mark: the next paragraph may go on with an opener of its own. */
  readonly closed: boolean;
}
