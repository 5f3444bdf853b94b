import { sql } from "kysely";
import type { Session } from "./dialect.ts";
import type { Kind, Selection } from "./selection.ts";
import { keysOfDays, termsOf } from "./selection-terms.ts";
import { tableOf } from "./tables.ts";

/** Which stretch of what is found to give: after a key in an order, so many. */
export interface Stretch {
  readonly order: "newest" | "oldest";
  readonly after: number | null;
  readonly limit: number;
}

/** Keys of the rows of a kind that meet a selection, in order of days. */
export async function foundKeys({ db, dialect }: Session, kind: Kind, selection: Selection, { order, after, limit }: Stretch): Promise<readonly number[]> {
  const terms = termsOf(kind, selection);
  if (terms === null) return [];
  const { low, high } = keysOfDays(selection);
  const [from, to] = after === null ? [low, high] : order === "newest" ? [low, Math.min(high, after - 1)] : [Math.max(low, after + 1), high];
  if (from > to) return [];
  const direction = sql.raw(order === "newest" ? "desc" : "asc");
  const isIndexed = terms.length > 0;
  const table = isIndexed ? `${kind}_words` : tableOf[kind];
  const key = sql.ref(isIndexed ? `${table}.${dialect.wordsKey}` : `${table}.key`);
  const condition = isIndexed ? dialect.matches(kind, terms) : kind === "reports" ? sql`current = 1` : sql`1 = 1`;
  const { rows } = await sql<{ key: number }>`select ${key} as key from ${sql.table(table)} where ${condition} and ${key} >= ${from} and ${key} <= ${to} order by ${key} ${direction} limit ${limit}`.execute(db);
  return rows.map((row) => row.key);
}
