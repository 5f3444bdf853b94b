import { sql } from "kysely";
import type { Session } from "./dialect.ts";
import type { Kind, Selection } from "./selection.ts";
import { keysOfDays, termsOf } from "./selection-terms.ts";

/** Which of some rows of a kind meet a selection. */
export async function foundAmong({ db, dialect }: Session, kind: Kind, selection: Selection, keys: readonly number[]): Promise<ReadonlySet<number>> {
  const terms = termsOf(kind, selection);
  if (terms === null || keys.length === 0) return new Set();
  const { low, high } = keysOfDays(selection);
  const within = keys.filter((key) => key >= low && key <= high);
  if (terms.length === 0 || within.length === 0) return new Set(within);
  const column = `${kind}_words.${dialect.wordsKey}`;
  const { rows } = await sql<{ key: number }>`select ${sql.ref(column)} as key from ${sql.table(`${kind}_words`)} where ${dialect.matches(kind, terms)} and ${dialect.among(column, within)}`.execute(db);
  return new Set(rows.map(({ key }) => key));
}
