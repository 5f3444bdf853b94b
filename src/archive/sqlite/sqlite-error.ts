import { DetenteError, type ErrorCode } from "../../model/index.ts";

const codes: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [/^(?:SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/, "archive-full", "there is no room left to write"],
  [/^(?:SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM|EROFS)/, "archive-read-only", "the archive cannot be written to"],
  [/^(?:SQLITE_BUSY|SQLITE_LOCKED)/, "archive-busy", "another process writes to the archive and does not end"],
  [/^(?:SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_FORMAT)/, "archive-damaged", "it is damaged, or not an archive"],
];

/** An error of SQLite or of the file system as one of the table, with the file's name; what is neither stays as it is. */
export function sqliteError(error: unknown, file: string): unknown {
  if (error instanceof DetenteError || !(error instanceof Error) || !("code" in error)) return error;
  const found = codes.find(([pattern]) => pattern.test(String(error.code)));
  return found === undefined ? error : new DetenteError(found[1], `${file}: ${found[2]}`, { cause: error });
}
