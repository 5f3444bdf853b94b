import { setTimeout as pause } from "node:timers/promises";
import { CompiledQuery } from "kysely";
import { DetenteError } from "../../model/index.ts";
import type { Session, Store } from "../dialect.ts";
import { inTurn } from "../in-turn.ts";
import type { Db } from "../tables.ts";
import { applicationId, checkFile } from "./check-file.ts";
import { connect, type Connection } from "./connect.ts";
import { makeFolder } from "./make-folder.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { sqliteError } from "./sqlite-error.ts";

/** How long a writer waits for another, in milliseconds. */
const patience = 60_000;

const say = async (db: Db, sql: string): Promise<unknown> => await db.executeQuery(CompiledQuery.raw(sql));

const isBusy = (error: unknown): boolean => error instanceof Error && "code" in error && /^SQLITE_(?:BUSY|LOCKED)/.test(String(error.code));

/** Does it again while another process is in the way. */
async function insist<T>(work: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + patience;
  for (let wait = 5; ; wait = Math.min(wait * 2, 200)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
    }
    await pause(wait);
  }
}

async function inTransaction<T>(db: Db, begin: string, work: (session: Session) => Promise<T>): Promise<T> {
  await insist(() => say(db, begin));
  try {
    const result = await work({ db, dialect: sqliteDialect });
    await say(db, "commit");
    return result;
  } catch (error) {
    // SQLite has rolled back by itself where the disk is full: then there is nothing to roll back.
    await say(db, "rollback").catch(() => null);
    throw error;
  }
}

/** A connection that writes: the log is beside the file, and a commit is on disk when it returns. */
async function connectWriter(file: string): Promise<Connection> {
  makeFolder(file);
  const isNew = !checkFile(file);
  const writer = connect(file, false);
  const { database } = writer;
  try {
    await insist(() => {
      if (isNew) database.pragma(`application_id = ${applicationId}`);
      if (database.pragma("application_id", { simple: true }) !== applicationId) throw new DetenteError("usage", `${file} is a database of something else, not an archive of Detente`);
      database.pragma("journal_mode = wal");
    });
    database.pragma("synchronous = full");
    database.pragma("wal_autocheckpoint = 4000");
    database.pragma("cache_size = -32000");
    database.pragma("temp_store = memory");
  } catch (error) {
    database.close();
    throw error;
  }
  return writer;
}

const cannotWrite = (error: unknown): boolean => error instanceof Error && "code" in error && /^SQLITE_(?:CANTOPEN|READONLY)/.test(String(error.code));

/** A connection that reads. */
function connectReader(file: string): Connection {
  if (!checkFile(file)) throw new DetenteError("not-found", `${file}: no archive there`);
  try {
    const reader = connect(file, true);
    reader.database.pragma("schema_version");
    return reader;
  } catch (error) {
    // SQLite keeps an index of the log beside a file that is in use, even for those who read.
    if (cannotWrite(error)) throw new DetenteError("archive-read-only", `${file}: an archive in use needs a folder that can be written to; a copy by detente archive backup does not`, { cause: error });
    throw error;
  }
}

/** Opens an archive in a file; makes file and folder where it may write. */
export async function openSqlite(file: string, readOnly: boolean): Promise<Store> {
  const explained = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw sqliteError(error, file);
    }
  };
  const writer = readOnly ? null : await explained(() => connectWriter(file));
  const reader = await explained(() => connectReader(file));
  const readsInTurn = inTurn();
  const writesInTurn = inTurn();
  return {
    place: file,
    dialect: sqliteDialect,
    read: (work) => readsInTurn(() => explained(() => inTransaction(reader.db, "begin", work))),
    write: (work) =>
      writesInTurn(() =>
        explained(() => {
          if (writer === null) throw new DetenteError("archive-read-only", `${file}: the archive was opened for reading only`);
          return inTransaction(writer.db, "begin immediate", work);
        }),
      ),
    damage: () =>
      explained(() => {
        const found = reader.database.pragma("integrity_check(20)") as readonly { readonly integrity_check: string }[];
        return found.map((row) => row.integrity_check).filter((words) => words !== "ok");
      }),
    async close() {
      // The writer last: whoever closes last moves the log into the file, which a reader may not.
      reader.database.close();
      writer?.database.close();
      await Promise.resolve();
    },
  };
}
