import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { openArchive } from "../../src/archive/index.ts";
import { shippedRecords } from "../../src/resources/index.ts";
import { dump } from "../archive/dump.ts";
import { french, madeFolder, madeLines, makeNews } from "../ingest/made-news.ts";
import { start, told } from "../ingest/run-ingest.ts";
import { detente as run, type Run } from "./run-detente.ts";

const folder = madeFolder("cli-ingest");
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
function file(name: string, content?: string): string {
  made += 1;
  const path = join(folder, `${made}-${name}`);
  if (content !== undefined) writeFileSync(path, content);
  return path;
}

function detente(...given: Parameters<typeof run>): Run {
  const { stderr, ...ended } = run(...given);
  return { ...ended, stderr: told(stderr) };
}

vi.setConfig({ testTimeout: 120_000 });

const light = ["--rules-only", "--workers", "1"];

async function statsOf(archive: string): Promise<Readonly<Record<string, unknown>>> {
  const opened = await openArchive(archive, { readOnly: true });
  const stats = await opened.stats();
  await opened.close();
  return { ...stats };
}

describe("detente ingest", () => {
  test("keeps what a file holds, says what came of it, and goes on where it was", async () => {
    const archive = file("archive.db");
    const news = file("news.jsonl", madeLines(1, 8) + `${JSON.stringify({ id: "f", text: french })}\n`);
    expect(detente(["ingest", news, "--archive", archive, ...light])).toEqual({ status: 0, stdout: `9 reports: 9 new, 1 of them copies, 0 known, 0 other versions\nkept unread, by language: fr 1\nin ${archive}\n`, stderr: "" });
    expect(await statsOf(archive)).toMatchObject({ reports: 9, unread: 1, records: shippedRecords().length });
    expect(detente(["ingest", news, "--archive", archive, ...light]).stdout).toBe(`0 reports: 0 new, 0 known, 0 other versions\npassed over as done before: 1 file\nin ${archive}\n`);
  });

  test("reads standard input", async () => {
    const archive = file("archive.db");
    const { status, stdout } = detente(["ingest", "-", "--archive", archive, "--json", ...light], { input: madeLines(1, 4) });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ archive, reports: 3, added: 3, unread: {}, refused: {}, end: "whole" });
  });

  test("tells what is refused and why, on standard error and in a file", () => {
    const news = file("news.jsonl", `${madeLines(1, 3)}${"{broken\n".repeat(30)}`);
    const list = file("refused.jsonl");
    const { status, stdout, stderr } = detente(["ingest", news, "--archive", file("archive.db"), "--refused", list, ...light]);
    expect(status).toBe(37);
    expect(stdout).toContain("2 reports: 2 new");
    expect(stdout).toContain("refused, by reason: bad-line 30");
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(22);
    expect(lines[0]).toBe(`detente: ${news}: line 3: not JSON`);
    expect(lines.slice(-2)).toEqual([`detente: … and 10 more: see ${list}`, "detente: 30 items were refused"]);
    const told = readFileSync(list, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect(told).toHaveLength(30);
    expect(told[29]).toEqual({ path: news, member: null, item: 32, line: 32, address: null, code: "bad-line", message: `${news}: line 32: not JSON` });
  });

  test("a dry run makes nothing", () => {
    const archive = file("archive.db");
    const { status, stdout } = detente(["ingest", file("news.jsonl", madeLines(1, 3)), "--archive", archive, "--dry-run", ...light]);
    expect([status, stdout]).toEqual([0, "2 reports read, none kept (--dry-run)\n"]);
    expect(existsSync(archive)).toBe(false);
  });

  test("columns, publisher and day may be given", async () => {
    const archive = file("archive.db");
    const table = file("table.csv", 'words,day\n"The ministers of Norway and Latvia met in Oslo on Tuesday.",x\n');
    expect(detente(["ingest", table, "--archive", archive, "--columns", "text=words", "--source", "The Lighthouse", "--published", "2016-10-12", ...light]).status).toBe(0);
    const opened = await openArchive(archive, { readOnly: true });
    const { results } = await opened.search("reports", {});
    await opened.close();
    expect(results.map(({ report }) => [report.source?.name, report.published?.value])).toEqual([["The Lighthouse", "2016-10-12"]]);
  });

  test("without --archive, the archive is in the user's data", () => {
    const home = file("home");
    mkdirSync(home);
    const { status, stdout } = detente(["ingest", file("news.jsonl", madeLines(1, 2)), ...light], { env: { HOME: home, XDG_DATA_HOME: "" } });
    expect(status).toBe(0);
    expect(stdout).toContain("in ~/.local/share/detente/archive.db\n");
    expect(existsSync(join(home, ".local/share/detente/archive.db"))).toBe(true);
  });

  const wrong: readonly [id: string, args: readonly string[], status: number, words: string][] = [
    ["nothing to take in", [], 2, "ingest needs a PATH"],
    ["standard input twice", ["-", "-"], 2, "standard input can be read only once"],
    ["no number of workers", ["x", "--workers", "none"], 2, "--workers needs a whole number"],
    ["no workers at all", ["x", "--workers", "0"], 2, "--workers needs a whole number"],
    ["a column that no report has", ["x", "--columns", "weight=kg"], 2, "--columns needs FIELD=COLUMN"],
    ["no day", ["x", "--published", "soon"], 12, "is not a date"],
    ["a list that cannot be written", ["x", "--refused", "/nowhere/at/all"], 5, "cannot be written to"],
    ["an archive that is something else", ["x", "--archive", "package.json"], 34, "package.json"],
  ];
  test.each(wrong)("%s", (_id, args, status, words) => {
    const { status: got, stderr, stdout } = detente(["ingest", ...args]);
    expect(stderr).toContain(words);
    expect([got, stdout]).toEqual([status, ""]);
  });
});

test("a signal stores what is done, says how to go on, and the same command does", { timeout: 120_000 }, async () => {
  const archive = file("archive.db");
  const news = makeNews(file("news"), 150);
  const args = ["ingest", news, "--archive", archive, "--batch", "2", ...light];
  const run = start(args);
  await expect.poll(() => existsSync(archive) && existsSync(`${archive}-wal`), { timeout: 30_000 }).toBe(true);
  await expect.poll(async () => (await statsOf(archive).catch(() => ({ reports: 0 })))["reports"], { timeout: 30_000, interval: 20 }).not.toBe(0);
  run.child.kill("SIGTERM");
  expect(await run.ended).toBe(38);
  expect(told(run.printed.stderr)).toMatch(/^detente: stopped after [\d,]+ reports?, which are kept; the same command goes on from there\n$/);
  const { reports } = await statsOf(archive);
  expect(Number(reports)).toBeGreaterThan(0);
  expect(Number(reports)).toBeLessThan(160);
  const { status, stdout } = detente(args);
  expect(status).toBe(0);
  expect(stdout).toMatch(/passed over as done before: /);
  const whole = file("whole.db");
  detente(["ingest", news, "--archive", whole, ...light]);
  const [one, other] = [await openArchive(archive), await openArchive(whole)];
  expect(await dump(one)).toEqual(await dump(other));
  await one.close();
  await other.close();
});

test("a signal ends a run that waits for standard input", { timeout: 60_000 }, async () => {
  const archive = file("archive.db");
  const run = start(["ingest", "-", "--archive", archive, ...light]);
  run.child.stdin?.write(madeLines(1, 3) + " ".repeat(200_000));
  await expect.poll(() => existsSync(archive), { timeout: 30_000 }).toBe(true);
  await new Promise((settle) => setTimeout(settle, 4000));
  run.child.kill("SIGINT");
  expect(await run.ended).toBe(38);
  expect(await statsOf(archive)).toMatchObject({ reports: 2 });
});

test("two runs into one archive wait for each other, and nothing is lost", { timeout: 120_000 }, async () => {
  const archive = file("archive.db");
  const runs = [file("a.jsonl", madeLines(1, 60)), file("b.jsonl", madeLines(40, 100))].map((news) => start(["ingest", news, "--archive", archive, "--batch", "5", ...light]));
  expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([0, 0]);
  const alone = file("alone.db");
  detente(["ingest", file("c.jsonl", madeLines(1, 100)), "--archive", alone, ...light]);
  const [one, other] = [await openArchive(archive), await openArchive(alone)];
  expect(await dump(one)).toEqual(await dump(other));
  expect(await one.check()).toEqual([]);
  await one.close();
  await other.close();
});

test("a folder that is watched until a signal", { timeout: 60_000 }, async () => {
  const archive = file("archive.db");
  const inbox = makeNews(file("inbox"), 3);
  const run = start(["ingest", "--watch", inbox, "--archive", archive, ...light]);
  const reportsAre = (count: number): Promise<void> => expect.poll(async () => (await statsOf(archive).catch(() => ({ reports: 0 })))["reports"], { timeout: 30_000, interval: 100 }).toBe(count);
  await reportsAre(3);
  writeFileSync(join(inbox, "late.jsonl"), madeLines(8, 10));
  await reportsAre(5);
  run.child.kill("SIGTERM");
  expect(await run.ended).toBe(0);
  expect(run.printed.stdout).toContain("5 reports: 5 new");
});

describe("detente import", () => {
  const trip = (more: Readonly<Record<string, string>> = {}): string =>
    `${JSON.stringify({ id: "990001", role: "secretary", name: "Marco Rubio", start: "2025-09-14", end: "2025-09-15", country: "israel", locale: "Jerusalem", remarks: "Met with Prime Minister Netanyahu.", ...more })}\n`;

  test("adds to the record what it does not hold, once", async () => {
    const archive = file("archive.db");
    const list = file("list.jsonl", trip() + trip({ id: "990002", country: "antarctica" }));
    expect(detente(["import", "state-travels", list, "--archive", archive])).toEqual({ status: 0, stdout: `1 contact added, 0 known\nleft out: 1 (antarctica is a continent without a state)\nin ${archive}\n`, stderr: "" });
    expect(await statsOf(archive)).toMatchObject({ records: shippedRecords().length + 1, reports: 0 });
    expect(JSON.parse(detente(["import", "state-travels", list, "--archive", archive, "--json"]).stdout)).toMatchObject({ added: 0, known: 1, refused: [] });
  });

  test("refuses what it cannot use, and goes on", () => {
    const { status, stdout, stderr } = detente(["import", "state-travels", file("list.jsonl", trip({ country: "atlantis" }) + trip()), "--archive", file("archive.db")]);
    expect(status).toBe(37);
    expect(stdout).toContain("1 contact added");
    expect(stderr).toContain('line 1 names no state: "atlantis"');
  });

  test("knows two lists", () => {
    expect(detente(["import", "state-dinners", "x"])).toMatchObject({ status: 2, stderr: 'detente: no list is called "state-dinners": there are state-travels and state-visits\n' });
  });
});
