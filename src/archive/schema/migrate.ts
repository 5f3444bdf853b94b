import { CompiledQuery, sql } from "kysely";
import { DetenteError } from "../../model/index.ts";
import type { Dialect, Session, Store } from "../dialect.ts";

/** One step from a schema to the next. */
export interface Migration {
  readonly name: string;
  /** What to execute, in the words of a dialect. */
  statements(dialect: Dialect): readonly string[];
  /** Writes into what is new what follows from what is there. */
  readonly fill?: (session: Session) => Promise<void>;
}

/** The number of the schema; 0 of an archive that is new. */
async function schemaOf({ db }: Session): Promise<number> {
  const tables = await db.introspection.getTables();
  // PostgreSQL lists the tables of all schemas.
  if (!tables.some(({ name, schema = "detente" }) => name === "migration" && schema === "detente")) return 0;
  const row = await db.selectFrom("migration").select(({ fn }) => fn.max("number").as("number")).executeTakeFirst();
  return row?.number ?? 0;
}

const newer = (place: string, schema: number, known: number): DetenteError =>
  new DetenteError("archive-newer", `${place}: the archive was written by a newer version of Detente (schema ${schema}, this one knows ${known})`);

/**
 * Brings an archive to the newest schema, in one transaction.
 *
 * @param readOnly an older archive is then refused instead
 * @throws DetenteError `archive-newer`; `archive-read-only` where it would have to be changed and cannot
 */
export async function migrate(store: Store, migrations: readonly Migration[], readOnly: boolean): Promise<void> {
  const found = await store.read(schemaOf);
  if (found > migrations.length) throw newer(store.place, found, migrations.length);
  if (found === migrations.length) return;
  if (readOnly && found === 0) throw new DetenteError("not-found", `${store.place}: no archive there`);
  if (readOnly) throw new DetenteError("archive-read-only", `${store.place}: the archive is of an older version and must be opened for writing once`);
  await store.write(async (session) => {
    // Another process may have done it meanwhile.
    const from = await schemaOf(session);
    if (from > migrations.length) throw newer(store.place, from, migrations.length);
    for (const [index, migration] of migrations.entries()) {
      if (index < from) continue;
      if (index === 0) await sql`create table migration (number integer primary key, name text not null)`.execute(session.db);
      for (const statement of migration.statements(session.dialect)) await session.db.executeQuery(CompiledQuery.raw(statement));
      await migration.fill?.(session);
      await session.db.insertInto("migration").values({ number: index + 1, name: migration.name }).execute();
    }
  });
}
