import type { Claim, Contact, Statement } from "../model/index.ts";

/** A report as far as it matters for what it tells: the functions of this room see nothing else of it. */
export interface TellingReport {
  /** Id of the report, unique among all that are compared. */
  readonly id: string;
  readonly outlet: string | null;
  /** ISO 8601 day of the dateline, else of publication. */
  readonly day: string | null;
}

/** A statement as one report tells it. */
export interface ToldStatement {
  /** Unique among all: `REPORT/s1`. */
  readonly id: string;
  readonly report: TellingReport;
  readonly statement: Statement;
  /** The content's pieces joined by " … ". */
  readonly words: string;
}

/** A contact as one report tells it. */
export interface ToldContact {
  readonly id: string;
  readonly report: TellingReport;
  readonly contact: Contact;
  /** The people among the participants, each with the state they deal for. */
  readonly people: readonly { readonly id: string; readonly state: string | null }[];
}

/** A claim as one report tells it; ids inside `claim` and `statement` are of its own reading. */
export interface ToldClaim {
  readonly id: string;
  readonly report: TellingReport;
  readonly claim: Claim;
  /** The statement that carries it; `null` for a headline's own words. */
  readonly statement: Statement | null;
}
