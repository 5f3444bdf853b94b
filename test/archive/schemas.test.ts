import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, describe, expect, test } from "vitest";
import { openArchive } from "../../src/archive/index.ts";
import { postgresDialect } from "../../src/archive/postgres/postgres-dialect.ts";
import { migrations } from "../../src/archive/schema/migrations.ts";
import { sqliteDialect } from "../../src/archive/sqlite/sqlite-dialect.ts";
import { applicationId } from "../../src/archive/sqlite/check-file.ts";
import { dump } from "./dump.ts";
import { made } from "./made-deposits.ts";

const folder = mkdtempSync(join(tmpdir(), "detente-schemas-"));
afterAll(() => rmSync(folder, { recursive: true }));

const frozen = (schema: number, store: string): string => readFileSync(new URL(`schema-${schema}.${store}.sql`, import.meta.url), "utf8");

describe("schemas that were released never change", () => {
  test.each([
    ["sqlite", sqliteDialect],
    ["postgres", postgresDialect],
  ] as const)("%s", (store, dialect) => {
    expect(migrations.length).toBeGreaterThan(0);
    for (const [index, migration] of migrations.entries()) {
      expect(migration.statements(dialect).map((statement) => `${statement};\n`).join("")).toBe(frozen(index + 1, store));
    }
  });
});

test.each(migrations.map((_, index) => index + 1))("an archive of schema %i, made by its frozen script, is brought up to date and used", async (schema) => {
  const file = join(folder, `schema-${schema}.db`);
  const database = new Database(file);
  database.pragma(`application_id = ${applicationId}`);
  database.exec("create table migration (number integer primary key, name text not null)");
  for (const [index, { name }] of migrations.slice(0, schema).entries()) {
    database.exec(frozen(index + 1, "sqlite"));
    database.prepare("insert into migration values (?, ?)").run(index + 1, name);
  }
  database.close();
  const old = await openArchive(file);
  await old.add(made);
  const fresh = await openArchive(join(folder, `fresh-${schema}.db`));
  await fresh.add(made);
  expect(await dump(old)).toEqual(await dump(fresh));
  expect((await old.stats()).schema).toBe(migrations.length);
  expect(await old.check()).toEqual([]);
  await fresh.close();
  await old.close();
});

test("what an archive of schema 1 holds is put by as in a new one", async () => {
  const [file, fresh] = [join(folder, "held.db"), join(folder, "new.db")];
  for (const place of [file, fresh]) {
    const archive = await openArchive(place);
    await archive.add(made);
    await archive.close();
  }
  const rowsOf = (place: string): unknown => {
    const database = new Database(place);
    const rows = ["select * from statement", "select * from claim", "select * from telling"].map((query) => database.prepare(`${query} order by key`).all());
    database.close();
    return rows;
  };
  const old = new Database(file);
  old.exec("alter table statement drop column content; alter table claim drop column told; update telling set told = json_remove(told, '$.evidence', '$.subjects'); delete from migration where number = 2");
  old.close();
  const archive = await openArchive(file);
  await archive.close();
  expect(rowsOf(file)).toEqual(rowsOf(fresh));
});
