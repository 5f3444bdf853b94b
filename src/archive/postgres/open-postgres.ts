import { CompiledQuery, Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { DetenteError } from "../../model/index.ts";
import type { Session, Store } from "../dialect.ts";
import { inTurn } from "../in-turn.ts";
import type { Tables } from "../tables.ts";
import { postgresDialect } from "./postgres-dialect.ts";
import { postgresError, shownAddress } from "./postgres-error.ts";

/** All that is ours stands in a schema of this name; whatever else is in the database is left alone. */
const schema = "detente";
/** "DETENTE1": the lock that whoever writes holds. */
const writerLock = "4919130984371410993";

/** How long to wait for a server, and a writer for another, in milliseconds. */
const connecting = 10_000;
const patience = 60_000;

/** Whole numbers of 64 bits come as text, and sums and averages too: all of ours fit a number. */
const asNumber: readonly number[] = [pg.types.builtins.INT8, pg.types.builtins.NUMERIC];
const types: pg.CustomTypesConfig = { getTypeParser: (oid, format) => (asNumber.includes(oid) ? Number : (pg.types.getTypeParser(oid, format) as (value: unknown) => unknown)) };

async function isEmptyOrOurs(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables where table_schema = ${schema}`.execute(db);
  return rows.length === 0 || rows.some(({ name }) => name === "migration");
}

/** Opens an archive in a PostgreSQL database; makes its schema where it may write. */
export async function openPostgres(address: string, readOnly: boolean): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: address,
    max: 4,
    connectionTimeoutMillis: connecting,
    types,
    application_name: "detente",
    options: `-c search_path=${schema} -c timezone=UTC`,
  });
  // A connection that breaks while nobody uses it is replaced; whoever uses one is told by its query.
  pool.on("error", () => {});
  pool.on("connect", (client) => void client.on("error", () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const explained = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw postgresError(error, address);
    }
  };
  const inTransaction = <T>(begin: readonly string[], work: (session: Session) => Promise<T>): Promise<T> =>
    explained(() =>
      db.connection().execute(async (connection) => {
        const session = { db: connection, dialect: postgresDialect };
        try {
          for (const words of begin) await connection.executeQuery(CompiledQuery.raw(words));
          const result = await work(session);
          await connection.executeQuery(CompiledQuery.raw("commit"));
          return result;
        } catch (error) {
          await connection.executeQuery(CompiledQuery.raw("rollback")).catch(() => null);
          throw error;
        }
      }),
    );
  const writesInTurn = inTurn();
  const store: Store = {
    place: shownAddress(address),
    dialect: postgresDialect,
    read: (work) => inTransaction(["begin isolation level repeatable read read only"], work),
    write: (work) =>
      writesInTurn(async () => {
        if (readOnly) throw new DetenteError("archive-read-only", `${shownAddress(address)}: the archive was opened for reading only`);
        return await inTransaction(["begin", `set local lock_timeout = ${patience}`, `select pg_advisory_xact_lock(${writerLock})`], work);
      }),
    damage: () => Promise.resolve([]),
    close: () => db.destroy(),
  };
  try {
    const isOurs = await explained(() => isEmptyOrOurs(db));
    if (!isOurs) throw new DetenteError("usage", `${store.place}: its schema "${schema}" is not an archive of Detente`);
    if (!readOnly) await store.write((session) => sql`create schema if not exists ${sql.id(schema)}`.execute(session.db));
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
