import { DetenteError } from "../../model/index.ts";
import { applicationId, checkFile } from "./check-file.ts";
import { connect } from "./connect.ts";
import { sqliteError } from "./sqlite-error.ts";

/** Refuses a database that is damaged or no archive. */
function checkWhole(file: string): void {
  const { database } = connect(file, false);
  try {
    const found = database.pragma("integrity_check(1)", { simple: true });
    if (found !== "ok" || database.pragma("application_id", { simple: true }) !== applicationId) throw new DetenteError("archive-damaged", `${file}: the archive is damaged (${String(found)})`);
    // A copy is one file, without a log beside it.
    database.pragma("journal_mode = delete");
  } finally {
    database.close();
  }
}

/**
 * Copies an archive's file with all that is committed, while others use it, and checks the copy.
 *
 * @param to a file, which is made, or an archive, whose content is replaced in one transaction
 */
export async function copySqlite(from: string, to: string, checked = true): Promise<void> {
  try {
    if (!checkFile(from)) throw new DetenteError("not-found", `${from}: no archive there`);
    const { database } = connect(from, true);
    try {
      await database.backup(to);
    } finally {
      database.close();
    }
    if (checked) checkWhole(to);
  } catch (error) {
    throw sqliteError(error, from);
  }
}
