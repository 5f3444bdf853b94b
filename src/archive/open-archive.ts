import type { Archive } from "./archive.ts";
import { makeArchive } from "./make-archive.ts";
import { isServer } from "./place.ts";
import { migrate } from "./schema/migrate.ts";
import { migrations } from "./schema/migrations.ts";

/** How to open an archive. */
export interface OpenOptions {
  /** To look things up: nothing is made, and nothing can be added. */
  readonly readOnly?: boolean;
}

/**
 * Opens the archive at a place; makes it where there is none yet, unless it is only read.
 *
 * @param place a file, or a PostgreSQL server's address (`postgres://…`)
 * @throws DetenteError `not-found` where nothing is to be read, `usage` for a database of something else, `archive-newer`, `archive-damaged`, `archive-read-only`, `archive-unreachable`
 */
export async function openArchive(place: string, { readOnly = false }: OpenOptions = {}): Promise<Archive> {
  const store = isServer(place)
    ? await (await import("./postgres/open-postgres.ts")).openPostgres(place, readOnly)
    : await (await import("./sqlite/open-sqlite.ts")).openSqlite(place, readOnly);
  try {
    await migrate(store, migrations, readOnly);
  } catch (error) {
    await store.close();
    throw error;
  }
  return makeArchive(store);
}
