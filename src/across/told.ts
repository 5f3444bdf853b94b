import type { Claim, Contact, Statement } from "../model/index.ts";

/** A report as far as it matters for what it tells: the functions of this room see nothing else of it. */
export interface TellingReport {
  /** Id of the report, unique among all that are compared. */
  readonly id: string;
  readonly outlet: string | null;
  /** ISO 8601 day of publication, else of the dateline. */
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
}

/** A claim as one report tells it; ids inside `claim` are of its own reading. */
export interface ToldClaim {
  readonly id: string;
  readonly report: TellingReport;
  readonly claim: Claim;
  /** The statement that carries it, with the id of its group where it is told by several reports. */
  readonly statement: ToldStatement | null;
  /** Day on which it was claimed: of the statement, else of the report. */
  readonly day: string | null;
}
