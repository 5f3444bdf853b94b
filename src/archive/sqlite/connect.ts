import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { DetenteError } from "../../model/index.ts";
import type { Db, Tables } from "../tables.ts";

export interface Connection {
  readonly database: Database.Database;
  readonly db: Db;
}

/** More texts of queries than this are not kept ready. */
const mostStatements = 400;

/** The database with its statements prepared once each. */
function remembering(database: Database.Database): { readonly prepare: (sql: string) => Database.Statement; readonly close: () => void } {
  const statements = new Map<string, Database.Statement>();
  return {
    prepare(sql) {
      let statement = statements.get(sql);
      if (statement === undefined) {
        statement = database.prepare(sql);
        if (statements.size >= mostStatements) statements.clear();
        statements.set(sql, statement);
      }
      return statement;
    },
    close() {
      statements.clear();
      database.close();
    },
  };
}

/** SQLite comes as machine code that speaks version 10 of Node's interface; an older Node would end without a word. */
function checkNode(): void {
  const version = Number(process.versions.napi);
  if (version < 10) throw new DetenteError("internal", `this Node (${process.versions.node}) is too old for the archive: it needs Node 22.14 or newer`);
}

/** Opens a file, which must exist where it is only read. */
export function connect(file: string, readOnly: boolean): Connection {
  checkNode();
  // Waiting is done in `write`, where the process can do something else meanwhile.
  const database = new Database(file, { readonly: readOnly, fileMustExist: readOnly, timeout: 50 });
  return { database, db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: remembering(database) }) }) };
}
