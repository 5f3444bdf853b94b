import { closeSync, existsSync, openSync, readSync, rmSync } from "node:fs";
import { sql } from "kysely";
import { DetenteError } from "../../model/index.ts";
import type { Session, Store } from "../dialect.ts";
import { openStore } from "../open-store.ts";
import { isServer } from "../place.ts";
import { fill } from "./fill.ts";
import { linesOf, readPortable, type Line } from "./portable.ts";
import { writeWhole } from "./whole-file.ts";

/** Whether a file is packed lines; what is neither is refused by who opens it as a database. */
function isPortable(file: string): boolean {
  if (!existsSync(file)) throw new DetenteError("not-found", `${file}: no such file`);
  const start = Buffer.alloc(2);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, start);
  } finally {
    closeSync(descriptor);
  }
  return start[0] === 0x1f && start[1] === 0x8b;
}

const holdsAnything = (store: Store): Promise<boolean> =>
  store.read(async ({ db }) => {
    const found = [await db.selectFrom("report").select("key").limit(1).execute(), await db.selectFrom("record").select("key").limit(1).execute(), await db.selectFrom("mark").select("path").limit(1).execute()];
    return found.some((rows) => rows.length > 0);
  });

/** A backup's lines, whichever kind it is of. */
async function* linesOfBackup(file: string): AsyncGenerator<Line> {
  if (isPortable(file)) {
    yield* readPortable(file);
    return;
  }
  const store = await openStore(file, true);
  try {
    yield* linesOf(store);
  } finally {
    await store.close();
  }
}

/** All tables that hold what was put in, and what was made of it. */
async function tablesOf({ db }: Session): Promise<readonly string[]> {
  const tables = await db.introspection.getTables();
  return tables.filter(({ name, schema }) => schema === "detente" && name !== "migration").map(({ name }) => name);
}

/** Fills a server's archive in one transaction: until it ends, others see what was there. */
async function restoreServer(file: string, store: Store): Promise<void> {
  await store.write(async (session) => {
    for (const table of await tablesOf(session)) await sql`delete from ${sql.table(table)}`.execute(session.db);
    await fill(session, linesOfBackup(file));
  });
}

/** Makes the archive beside its place first, so that a backup that turns out to be damaged changes nothing. */
async function restoreFile(file: string, place: string): Promise<void> {
  const [{ copySqlite }, { makeFolder }] = await Promise.all([import("../sqlite/copy-sqlite.ts"), import("../sqlite/make-folder.ts")]);
  makeFolder(place);
  const make = async (beside: string): Promise<void> => {
    if (!isPortable(file)) return await copySqlite(file, beside);
    const store = await openStore(beside, false);
    try {
      await store.write((session) => fill(session, readPortable(file)));
    } finally {
      await store.close();
    }
  };
  if (!existsSync(place)) return await writeWhole(place, make);
  // Others may have the archive open: its content is replaced in a transaction, not its file.
  const beside = `${place}.restored`;
  await writeWhole(beside, make);
  try {
    await copySqlite(beside, place, false);
  } finally {
    rmSync(beside, { force: true });
  }
}

/**
 * Makes an archive again from a backup of either kind, in either store.
 *
 * @param replace whether what the archive holds is given up for it
 * @throws DetenteError `usage` where the archive holds something and is not to be replaced, `damaged` or `archive-damaged` for a backup that is not whole
 */
export async function restore(place: string, file: string, replace: boolean): Promise<void> {
  isPortable(file);
  const isThere = isServer(place) || existsSync(place);
  const store = isThere ? await openStore(place, false) : null;
  try {
    if (store !== null && !replace && (await holdsAnything(store))) throw new DetenteError("usage", `${store.place} holds an archive already: with --replace the backup takes its place`);
    if (store !== null && isServer(place)) return await restoreServer(file, store);
  } finally {
    await store?.close();
  }
  await restoreFile(file, place);
  // A backup of an older version is brought up to date.
  await (await openStore(place, false)).close();
}
