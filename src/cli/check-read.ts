import { DetenteError } from "../model/index.ts";
import { columnMap } from "./column-map.ts";
import { givenDate } from "./given-date.ts";
import type { ReadOptions } from "./read-options.ts";

/**
 * Refuses a call of `detente read` that makes no sense, before anything is read.
 *
 * @throws DetenteError `usage` or `bad-date`
 */
export function checkRead(files: readonly string[], options: ReadOptions): void {
  if (files.length === 0 && options.jsonl !== true) throw new DetenteError("usage", "read needs a FILE, or - for standard input (see detente read --help)");
  if (files.filter((file) => file === "-").length > 1) throw new DetenteError("usage", "standard input can be read only once");
  if (options.json === true && options.jsonl === true) throw new DetenteError("usage", "--json reads whole files and --jsonl one report a line: choose one of them");
  columnMap(options.columns);
  if (options.published !== undefined) givenDate("--published", options.published);
}
