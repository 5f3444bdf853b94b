import type { Archive } from "./archive.ts";
import { makeArchive } from "./make-archive.ts";
import { openStore } from "./open-store.ts";

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
  return makeArchive(await openStore(place, readOnly));
}
