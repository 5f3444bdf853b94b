import { closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { sqliteError } from "../sqlite/sqlite-error.ts";

function sync(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Makes a file that is whole or not there: it is written beside its place, brought to disk, and given its name last.
 *
 * @param write what makes the file at the path it is given
 */
export async function writeWhole(file: string, write: (beside: string) => Promise<void>): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await write(beside);
    sync(beside);
    renameSync(beside, file);
    sync(dirname(file));
  } catch (error) {
    throw sqliteError(error, file);
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(beside + end, { force: true });
  }
}
