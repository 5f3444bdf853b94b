import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DetenteError } from "../../model/index.ts";
import { sqliteError } from "./sqlite-error.ts";

/** Makes the folder of a file, and those above it. */
export function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    // Of a disk that is read only Node says that the folder above is missing.
    if (error instanceof Error && "code" in error && error.code === "ENOENT") throw new DetenteError("archive-read-only", `${dirname(file)}: the folder cannot be made`, { cause: error });
    throw sqliteError(error, file);
  }
}
