import type { Store } from "./dialect.ts";
import { isServer } from "./place.ts";
import { migrate, type Migration } from "./schema/migrate.ts";
import { migrations } from "./schema/migrations.ts";

/**
 * Opens what is at a place, of the newest schema.
 *
 * @param steps the migrations that are known, for tests of what becomes of older and newer archives
 */
export async function openStore(place: string, readOnly: boolean, steps: readonly Migration[] = migrations): Promise<Store> {
  const store = isServer(place)
    ? await (await import("./postgres/open-postgres.ts")).openPostgres(place, readOnly)
    : await (await import("./sqlite/open-sqlite.ts")).openSqlite(place, readOnly);
  try {
    await migrate(store, steps, readOnly);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
