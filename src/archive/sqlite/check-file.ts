import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { DetenteError } from "../../model/index.ts";

/** "DETE": what an archive's file says of itself in the head that SQLite leaves to its applications. */
export const applicationId = 0x44_45_54_45;

const magic = "SQLite format 3\u0000";

/**
 * Refuses a file that is no archive before anything opens it for writing.
 *
 * @returns whether the file is there and holds something
 * @throws DetenteError `is-folder`, `archive-damaged` for what is no database, `usage` for a database of something else
 */
export function checkFile(file: string): boolean {
  if (!existsSync(file)) return false;
  if (statSync(file).isDirectory()) throw new DetenteError("is-folder", `${file} is a folder, not an archive`);
  const head = Buffer.alloc(100);
  const descriptor = openSync(file, "r");
  try {
    if (readSync(descriptor, head) === 0) return false;
  } finally {
    closeSync(descriptor);
  }
  // A run that was killed while it made the file has left a journal, from which SQLite makes it whole.
  if (existsSync(`${file}-journal`)) return true;
  if (head.toString("latin1", 0, magic.length) !== magic) throw new DetenteError("archive-damaged", `${file} is not an archive of Detente, or its head is damaged`);
  if (head.readUInt32BE(68) !== applicationId) throw new DetenteError("usage", `${file} is a database of something else, not an archive of Detente`);
  return true;
}
