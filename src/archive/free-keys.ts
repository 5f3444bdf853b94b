import { sql } from "kysely";
import type { Session } from "./dialect.ts";

/** Finds for each row the key it wants, or the next that no row has. */
export async function freeKeys({ db, dialect }: Session, table: string, wanted: readonly number[]): Promise<readonly number[]> {
  if (wanted.length === 0) return [];
  const held = await sql<{ key: number }>`select key from ${sql.table(table)} where ${dialect.among("key", wanted)}`.execute(db);
  const taken = new Set(held.rows.map(({ key }) => key));
  const isHeld = async (key: number): Promise<boolean> => {
    const { rows } = await sql`select 1 from ${sql.table(table)} where key = ${key}`.execute(db);
    return rows.length > 0;
  };
  const keys: number[] = [];
  for (const want of wanted) {
    let key = want;
    while (taken.has(key) || (key !== want && (await isHeld(key)))) key += 1;
    taken.add(key);
    keys.push(key);
  }
  return keys;
}
