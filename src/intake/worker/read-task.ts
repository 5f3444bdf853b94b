import type { Reading, Report } from "../../model/index.ts";

/** A report to be read in a thread, with what to call it in messages. */
export interface ReadTask {
  readonly title: string;
  readonly report: Report;
}

/** What reading a report gave. */
export interface ReadOutcome {
  readonly reading: Reading;
  /** Milliseconds. */
  readonly took: number;
}
