import type { Session } from "./dialect.ts";
import { insertRows } from "./insert-rows.ts";
import { dayNumberOfKey } from "./row-key.ts";
import type { Kind } from "./selection.ts";
import { sql } from "kysely";

const separator = "\u0000";

/** Counts that a batch changes, summed up before they are written: each is of a row with the given key columns. */
interface Counts {
  add(key: readonly (string | number)[], by: number): void;
  write(session: Session): Promise<void>;
}

function counts(table: string, columns: readonly string[], count: string): Counts {
  const sums = new Map<string, { readonly key: readonly (string | number)[]; sum: number }>();
  return {
    add(key, by) {
      const name = key.join(separator);
      const known = sums.get(name);
      if (known === undefined) sums.set(name, { key, sum: by });
      else known.sum += by;
    },
    async write(session) {
      const rows = [...sums.values()].filter(({ sum }) => sum !== 0).map(({ key, sum }) => [...key, sum]);
      await insertRows(session, table, [...columns, count], rows, { key: columns, count });
      if (rows.some((row) => (row.at(-1) as number) < 0)) await sql`delete from ${sql.table(table)} where ${sql.ref(count)} = 0`.execute(session.db);
      sums.clear();
    },
  };
}

/** All counts that are kept beside the rows. */
export interface Tally {
  readonly actors: Counts;
  readonly coverage: Counts;
  /** Rows of a kind that came or went. */
  rows(kind: Kind, keys: readonly number[], by: 1 | -1): void;
  write(session: Session): Promise<void>;
}

export function newTally(): Tally {
  const days = counts("day", ["kind", "day"], "rows");
  const actors = counts("actor", ["id", "kind", "name", "state"], "readings");
  const coverage = counts("coverage", ["one", "other", "day", "outlet"], "reports");
  return {
    actors,
    coverage,
    rows(kind, keys, by) {
      for (const key of keys) days.add([kind, dayNumberOfKey(key)], by);
    },
    async write(session) {
      for (const each of [days, actors, coverage]) await each.write(session);
    },
  };
}
