import { DetenteError } from "../model/index.ts";
import { columnMap } from "./column-map.ts";
import { givenDate } from "./given-date.ts";
import { givenNumber } from "./given-number.ts";
import type { IngestOptions } from "./ingest-command.ts";

/**
 * Refuses a call of `detente ingest` that makes no sense, before anything is opened.
 *
 * @throws DetenteError `usage` or `bad-date`
 */
export function checkIngest(paths: readonly string[], options: IngestOptions): void {
  if (paths.length === 0 && options.watch === undefined) throw new DetenteError("usage", "ingest needs a PATH, or a folder to --watch (see detente ingest --help)");
  if (paths.filter((path) => path === "-").length > 1) throw new DetenteError("usage", "standard input can be read only once");
  columnMap(options.columns);
  if (options.published !== undefined) givenDate("--published", options.published);
  givenNumber("--workers", options.workers, 256);
  givenNumber("--batch", options.batch, 100_000);
}
