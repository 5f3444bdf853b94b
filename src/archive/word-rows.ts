import { sql } from "kysely";
import type { Session } from "./dialect.ts";
import { insertRows } from "./insert-rows.ts";
import type { Kind } from "./selection.ts";

/** Makes rows of a kind findable by their words and labels. */
export async function addWords(session: Session, kind: Kind, rows: readonly { readonly key: number; readonly tokens: readonly string[] }[]): Promise<void> {
  const { dialect } = session;
  // In the order of keys: the index of SQLite writes out what it has gathered whenever a key goes back.
  const inOrder = rows.toSorted((a, b) => a.key - b.key).map(({ key, tokens }) => [key, dialect.encodeWords(tokens)]);
  await insertRows(session, `${kind}_words`, [dialect.wordsKey, "words"], inOrder);
}

export async function removeWords({ db, dialect }: Session, kind: Kind, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`delete from ${sql.table(`${kind}_words`)} where ${dialect.among(dialect.wordsKey, keys)}`.execute(db);
}
