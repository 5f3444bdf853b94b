import type { Session } from "../dialect.ts";

/** Reports' ids by their keys. */
export async function idsOf({ db, dialect }: Session, keys: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom("report").select(["key", "id"]).where(dialect.among("key", [...new Set(keys)])).execute();
  return new Map(rows.map(({ key, id }) => [key, id]));
}
