import type { Reading, Report } from "../model/index.ts";
import type { Session } from "./dialect.ts";
import { newTally, type Tally } from "./tally.ts";

/** A reading as a row of `body` keeps it. */
export interface BodyRow {
  readonly key: number;
  readonly report: string;
  readonly reading: string;
}

export const readingOf = ({ report, reading }: BodyRow): Reading => ({ report: JSON.parse(report) as Report, ...(JSON.parse(reading) as Omit<Reading, "report">) });

/** The two texts of a body: the report, and all that was found in it. */
export function bodyOf({ report, ...found }: Reading): { readonly report: string; readonly reading: string } {
  return { report: JSON.stringify(report), reading: JSON.stringify(found) };
}

/** What the steps of one batch share: the transaction, the counts, and readings that were loaded or have just come. */
export interface Batch extends Session {
  readonly tally: Tally;
  readonly readings: Map<number, Reading>;
  /** Readings of reports by their keys, from memory or from the store. */
  load(keys: readonly number[]): Promise<ReadonlyMap<number, Reading>>;
}

export function newBatch(session: Session): Batch {
  const readings = new Map<number, Reading>();
  return {
    ...session,
    tally: newTally(),
    readings,
    async load(keys) {
      const missing = keys.filter((key) => !readings.has(key));
      if (missing.length > 0) {
        const rows = await session.db.selectFrom("body").selectAll().where(session.dialect.among("key", missing)).execute();
        for (const row of rows) readings.set(row.key, readingOf(row));
      }
      return readings;
    },
  };
}
