import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Archive } from "../../src/archive/index.ts";
import { exported, tableKinds, type TableKind } from "../../src/exchange/index.ts";
import { sampleArchive } from "./sample-archive.ts";

let archive: Archive;
let remove: () => Promise<void>;
let folder: string;

beforeAll(async () => {
  ({ archive, remove } = await sampleArchive());
  folder = mkdtempSync(join(tmpdir(), "detente-tables-"));
});
afterAll(async () => {
  await remove();
  rmSync(folder, { recursive: true });
});

async function written(format: "csv" | "parquet", of: TableKind, selection = {}): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of exported(archive, { format, of, selection })) pieces.push(Buffer.from(piece));
  const path = join(folder, `${of}-${Object.keys(selection).length}.${format}`);
  writeFileSync(path, Buffer.concat(pieces));
  return path;
}

/** What DuckDB reads in a file, row by row. */
async function query(sql: string): Promise<readonly Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe.each(tableKinds)("a table of %s", (of) => {
  test("holds every row of the archive, and CSV and Parquet hold the same", async () => {
    const parquet = await query(`SELECT * FROM read_parquet('${await written("parquet", of)}')`);
    const csv = await query(`SELECT * FROM read_csv('${await written("csv", of)}', header = true, all_varchar = true, nullstr = '')`);
    const { results } = await archive.search(of, {}, { limit: 1000 });
    expect(parquet.length).toBe(results.length);
    expect(parquet.length).toBeGreaterThan(0);
    expect(new Set(parquet.map(({ id }) => id))).toEqual(new Set(results.map(({ id }) => id)));
    const asText = (row: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === "string" || value === null ? value : JSON.stringify(value)]));
    expect(csv).toEqual(parquet.map(asText));
  });

  test("of nothing is a file with columns and no rows", async () => {
    const path = await written("parquet", of, { states: ["JPN", "KOR"] });
    expect(await query(`SELECT count(*)::INT AS rows FROM read_parquet('${path}')`)).toEqual([{ rows: 0 }]);
    expect((await query(`DESCRIBE SELECT * FROM read_parquet('${path}')`)).length).toBeGreaterThan(10);
  });
});

test("columns have their types", async () => {
  const types = await query(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet('${await written("parquet", "contacts")}'))`);
  const typeOf = Object.fromEntries(types.map(({ column_name: name, column_type: type }) => [name, type]));
  expect([typeOf["id"], typeOf["tellings"], typeOf["confidence"]]).toEqual(["VARCHAR", "INTEGER", "DOUBLE"]);
});

test("a contact told by several stories is one row", async () => {
  const rows = await query(`SELECT * FROM read_parquet('${await written("parquet", "contacts")}') WHERE mode = 'call'`);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ states: "RUS; USA", status: "held", date: "2016-12-20", tellings: 2, participant_names: expect.stringContaining("Sergey Lavrov") as unknown });
});

test("words with tabs, marks and letters beyond ASCII come back as they were", async () => {
  const rows = await query(`SELECT words FROM read_csv('${await written("csv", "statements")}', header = true, all_varchar = true, nullstr = '')`);
  const { results } = await archive.search("statements", {}, { limit: 1000 });
  expect(new Set(rows.map(({ words }) => words))).toEqual(new Set(results.map(({ words }) => words)));
});
