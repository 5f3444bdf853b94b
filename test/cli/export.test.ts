import { chmodSync, lstatSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openArchive } from "../../src/archive/index.ts";
import { exported, formats } from "../../src/exchange/index.ts";
import { loadFacts } from "../../src/resources/index.ts";
import { archiveOfReports } from "./archive-of-reports.ts";
import { detente, shell, type Run } from "./run-detente.ts";

const folder = mkdtempSync(join(tmpdir(), "detente-export-"));
const place = join(folder, "archive.db");
const facts = loadFacts();

beforeAll(async () => {
  await archiveOfReports(place);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[]): Run => detente(["export", ...args, "--archive", place]);

const tableArgs = (format: string): readonly string[] => (format === "csv" || format === "parquet" ? ["--of", "claims"] : []);

test.each(formats)("--format %s", async (format) => {
  const args = ["--format", format, ...tableArgs(format)];
  const { status, stdout, stderr } = run(args);
  expect([status, stderr]).toEqual([0, ""]);
  const archive = await openArchive(place, { readOnly: true });
  const pieces: Buffer[] = [];
  for await (const piece of exported(archive, { format, selection: {}, of: "claims", stateName: (code) => facts.states.get(code)?.name ?? null })) pieces.push(Buffer.from(piece));
  await archive.close();
  expect(pieces.length).toBeGreaterThan(1);
  expect(stdout).toBe(Buffer.concat(pieces).toString());
});

test("--format and --of say what goes into a file, filters which of it", async () => {
  const filters = ["--states", "RUS,USA", "--from", "2015-02-05", "--position", "frozen"];
  const out = join(folder, "claims.parquet");
  expect(run(["--format", "parquet", "--of", "claims", ...filters, "--out", out])).toEqual({ status: 0, stdout: "", stderr: "" });
  const database = await DuckDBInstance.create();
  const connection = await database.connect();
  const rows = (await connection.runAndReadAll(`select position, count(*) from '${out}' group by all`)).getRows();
  connection.closeSync();
  database.closeSync();
  const found = detente(["search", "claims", ...filters, "--json", "--archive", place]);
  expect(rows).toEqual([["frozen", BigInt((JSON.parse(found.stdout) as { readonly results: readonly unknown[] }).results.length)]]);
});

test.each([
  [["--format", "csv", "--of", "claims"], "claims", /^id,[a-z_,]+\r\n$/],
  [["--format", "gdelt-events"], "events", /^$/],
  [["--format", "ninjs"], "readings", /^$/],
])("%j of nothing: an empty file, said on standard error", (args, kind, whole) => {
  const out = join(folder, "none");
  expect(run([...args, "--states", "PER,BOL", "--out", out])).toEqual({ status: 0, stdout: "", stderr: `detente: no ${kind} are found: ${out} holds none\n` });
  expect(readFileSync(out, "utf8")).toMatch(whole);
});

describe("--out", () => {
  const args = ["--format", "csv", "--of", "claims"];

  test("replaces a file whole, keeps its rights, follows a link, and leaves nothing beside it", () => {
    const inside = mkdtempSync(join(folder, "out-"));
    const file = join(inside, "claims.csv");
    const link = join(inside, "link.csv");
    writeFileSync(file, "old");
    chmodSync(file, 0o640);
    symlinkSync(file, link);
    expect(run([...args, "--out", link]).status).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, "utf8")).toMatch(/^id,/);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(inside).sort()).toEqual(["claims.csv", "link.csv"]);
  });

  test("a device stays one", () => {
    expect(run([...args, "--out", "/dev/null"])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test("no room left", () => {
    const { status, stderr } = run([...args, "--out", "/dev/full"]);
    expect([status, stderr]).toEqual([32, "detente: /dev/full: there is no room left to write\n"]);
  });

  test("\"-\" is standard output", () => {
    expect(run([...args, "--out", "-"]).stdout).toMatch(/^id,/);
  });
});

test("a reader who goes away ends it quietly", async () => {
  const { status, stderr } = await shell(`{ $DETENTE export --format jsonl --archive '${place}'; echo "exit $?" >&2; } | head -c 10 > /dev/null`);
  expect([status, stderr]).toEqual([0, "exit 0\n"]);
});

test.each([
  [[], 2, "required option '--format <FORMAT>'"],
  [["--format", "gdelt"], 2, "Allowed choices are jsonl, gdelt-events, gdelt-mentions, icews, polecat, csv, parquet, json-ld, ninjs"],
  [["--format", "csv"], 2, "csv needs --of: statements, contacts, claims, events"],
  [["--format", "parquet", "--of", "reports"], 2, "Allowed choices are statements, contacts, claims, events"],
  [["--format", "icews", "--of", "events"], 2, "--of goes with csv and parquet only"],
  [["--format", "jsonl", "--out", ""], 2, "--out names no file"],
  [["--format", "jsonl", "--out", folder], 4, "is a folder"],
  [["--format", "jsonl", "--out", join(folder, "none", "file")], 39, "its folder does not exist"],
  [["--format", "jsonl", "--status", "broken"], 2, "Allowed choices are held, ongoing"],
])("export %j ends with %i", (args, exit, words) => {
  const { status, stdout, stderr } = run(args);
  expect([status, stdout]).toEqual([exit, ""]);
  expect(stderr).toContain(words);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
