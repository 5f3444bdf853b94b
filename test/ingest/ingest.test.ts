import { appendFileSync, existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openArchive, type Archive } from "../../src/archive/index.ts";
import { ingest, type IngestOptions, type IngestSummary, type Refused } from "../../src/intake/index.ts";
import { DetenteError } from "../../src/model/index.ts";
import { dump } from "../archive/dump.ts";
import { french, madeFolder, madeLines, madeReport, makeNews } from "./made-news.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = madeFolder("ingest");
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
function path(name: string): string {
  made += 1;
  return join(folder, `${made}-${name}`);
}

async function withArchive<T>(work: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = await openArchive(path("archive.db"));
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}

const run = (paths: readonly string[], archive: Parameters<typeof ingest>[1], options: IngestOptions = {}): Promise<IngestSummary> => ingest(paths, archive, { rulesOnly: true, workers: 1, ...options });

const news = makeNews(path("news"), 60);
let wanted: Readonly<Record<string, unknown>> = {};
beforeAll(async () => {
  wanted = await withArchive(async (archive) => {
    await run([news], archive);
    return dump(archive);
  });
}, 60_000);

test("whatever a folder holds is kept with its readings, copies and versions", async () => {
  await withArchive(async (archive) => {
    const summary = await run([news], archive);
    expect(summary).toMatchObject({ reports: 65, versions: 2, copies: 3, known: 0, unread: {}, refused: {}, passedOver: { files: 0, items: 0 }, end: "whole" });
    expect(summary.added + summary.versions).toBe(65);
    const { reports, statements, contacts } = await archive.stats();
    expect(reports).toBe(65);
    expect(statements).toBeGreaterThan(50);
    expect(contacts).toBeGreaterThan(10);
  });
});

describe("the same in the end", () => {
  const rows: readonly [id: string, paths: readonly string[], options: IngestOptions][] = [
    ["by two threads", [news], { workers: 2 }],
    ["in batches of one", [news], { batch: 1 }],
    ["file by file from the last", readdirSync(news).toReversed().map((name) => join(news, name)), { batch: 7 }],
    ["named twice", [news, join(news, "lines.jsonl"), news], {}],
  ];
  test.each(rows)("%s", async (_id, paths, options) => {
    await withArchive(async (archive) => {
      await run(paths, archive, options);
      expect(await dump(archive)).toEqual(wanted);
      expect(await archive.check()).toEqual([]);
    });
  });

  test("taken in again: files that are done are not opened, files that were touched are read and known", async () => {
    await withArchive(async (archive) => {
      await run([news], archive);
      const files = readdirSync(news).length;
      expect(await run([news], archive)).toMatchObject({ reports: 0, passedOver: { files, items: 0 }, end: "whole" });
      for (const name of readdirSync(news)) utimesSync(join(news, name), new Date(), new Date());
      expect(await run([news], archive)).toMatchObject({ reports: 65, added: 0, versions: 0, known: 65, passedOver: { files: 0, items: 0 } });
      expect(await dump(archive)).toEqual(wanted);
    });
  });

  test("stopped again and again, and gone on with", async () => {
    await withArchive(async (archive) => {
      let stops = 0;
      let items = 0;
      for (;;) {
        const stop = new AbortController();
        let heard = 0;
        const summary = await run([news], archive, { batch: 3, signal: stop.signal, onProgress: () => ++heard === 9 && stop.abort() });
        items += summary.passedOver.items;
        if (summary.end === "whole") break;
        expect(summary.end).toBe("stopped");
        if (++stops > 40) throw new Error("it comes no further");
      }
      expect(stops).toBeGreaterThan(0);
      expect(items).toBeGreaterThan(0);
      expect(await dump(archive)).toEqual(wanted);
    });
  });

  test("with other options a file is begun anew", async () => {
    await withArchive(async (archive) => {
      await run([news], archive);
      expect(await run([news], archive, { supplied: { source: "The Lighthouse" } })).toMatchObject({ passedOver: { files: 0, items: 0 } });
    });
  });
});

test("bad items among good ones are refused with their reasons, each time", async () => {
  const mixed = path("mixed.jsonl");
  const lines = madeLines(1, 7).trimEnd().split("\n");
  writeFileSync(mixed, [...lines.slice(0, 3), "{broken", '{"id":"x"}', ...lines.slice(3)].join("\n"));
  const empty = path("empty.txt");
  writeFileSync(empty, "");
  const binary = path("binary.txt");
  writeFileSync(binary, Buffer.from([0, 1, 2, 3, 0, 255]));
  const paths = [empty, mixed, binary, path("missing.txt")];
  await withArchive(async (archive) => {
    for (const [reports, added] of [[6, 6], [6, 0]] as const) {
      const heard: Refused[] = [];
      const summary = await run(paths, archive, { onRefused: (refused) => heard.push(refused) });
      expect(summary).toMatchObject({ reports, added, refused: { empty: 1, "bad-line": 2, binary: 1, "not-found": 1 }, end: "whole" });
      expect(heard.map(({ error, origin }) => [error.code, origin.path, origin.line])).toEqual([["empty", empty, null], ["bad-line", mixed, 4], ["bad-line", mixed, 5], ["binary", binary, null], ["not-found", paths[3], null]]);
    }
    expect((await archive.stats()).reports).toBe(6);
  });
});

test("what is not English is kept unread, and counted", async () => {
  const foreign = path("foreign.jsonl");
  writeFileSync(foreign, `${JSON.stringify({ id: "f", text: french })}\n${madeLines(1, 2)}`);
  await withArchive(async (archive) => {
    expect(await run([foreign], archive)).toMatchObject({ reports: 2, added: 2, unread: { fr: 1 }, refused: {} });
    expect(await archive.report("f")).toMatchObject({ read: false });
    expect(await archive.stats()).toMatchObject({ reports: 2, unread: 1 });
  });
});

test("a dry run does all but keep", async () => {
  expect(await run([news, path("missing.txt")], null)).toMatchObject({ reports: 65, added: 0, refused: { "not-found": 1 }, end: "whole" });
});

test("a file that grew is begun anew, and what was there is known", async () => {
  const growing = path("growing.jsonl");
  writeFileSync(growing, madeLines(1, 5));
  await withArchive(async (archive) => {
    expect(await run([growing], archive)).toMatchObject({ added: 4 });
    appendFileSync(growing, madeLines(5, 7));
    expect(await run([growing], archive)).toMatchObject({ added: 2, known: 4, passedOver: { files: 0, items: 0 } });
  });
});

test("a report that takes too long is refused, and others go on in a new thread", { timeout: 120_000 }, async () => {
  const slow = path("slow.jsonl");
  const long = Array.from({ length: 9000 }, (_, number) => madeReport(number)).join("\n").slice(0, 7_000_000);
  writeFileSync(slow, `${madeLines(1, 3)}${JSON.stringify({ id: "long", text: long })}\n${madeLines(3, 5)}`);
  const summary = await run([slow], null, { timeLimit: 1500 });
  expect(summary).toMatchObject({ reports: 4, refused: { "too-slow": 1 }, end: "whole" });
});

test("a fault in storing one report refuses that one", async () => {
  const lines = path("lines.jsonl");
  writeFileSync(lines, madeLines(1, 7));
  await withArchive(async (archive) => {
    const frail: Pick<Archive, "add" | "mark"> = {
      mark: (file) => archive.mark(file),
      add: (deposits, marks) => (deposits.some(({ reading }) => reading.report.id === "r3") ? Promise.reject(new TypeError("no such row")) : archive.add(deposits, marks)),
    };
    expect(await run([lines], frail)).toMatchObject({ added: 5, refused: { internal: 1 }, end: "whole" });
    expect((await archive.stats()).reports).toBe(5);
    expect(await run([lines], archive)).toMatchObject({ added: 1, known: 5, refused: {} });
  });
});

test("an archive that is full ends the run, and what was stored before stays done", async () => {
  const lines = path("lines.jsonl");
  writeFileSync(lines, madeLines(1, 7));
  await withArchive(async (archive) => {
    let batches = 0;
    const full: Pick<Archive, "add" | "mark"> = {
      mark: (file) => archive.mark(file),
      add: (deposits, marks) => (++batches > 2 ? Promise.reject(new DetenteError("archive-full", "no room left")) : archive.add(deposits, marks)),
    };
    const summary = await run([lines], full, { batch: 2 });
    expect(summary).toMatchObject({ added: 4, end: { code: "archive-full" } });
    expect(await run([lines], archive)).toMatchObject({ added: 2, passedOver: { items: 4 }, end: "whole" });
  });
});

test("an archive that may not be written to ends the run", async () => {
  const place = path("archive.db");
  await (await openArchive(place)).close();
  const archive = await openArchive(place, { readOnly: true });
  const lines = path("lines.jsonl");
  writeFileSync(lines, madeLines(1, 4));
  expect(await run([lines], archive)).toMatchObject({ added: 0, end: { code: "archive-read-only" } });
  await archive.close();
});

test("a folder that is watched: what is there, what comes, what grows", { timeout: 60_000 }, async () => {
  const inbox = makeNews(path("inbox"), 3);
  await withArchive(async (archive) => {
    const stop = new AbortController();
    const reportsAre = async (count: number): Promise<void> => {
      await expect.poll(async () => (await archive.stats()).reports, { timeout: 20_000, interval: 100 }).toBe(count);
    };
    const watching = run([], archive, { watch: inbox, signal: stop.signal });
    await reportsAre(3);
    writeFileSync(join(inbox, "new.txt"), madeReport(50));
    await reportsAre(4);
    writeFileSync(join(inbox, "more.jsonl"), madeLines(51, 53));
    await reportsAre(6);
    appendFileSync(join(inbox, "more.jsonl"), madeLines(53, 55));
    await reportsAre(8);
    stop.abort();
    expect(await watching).toMatchObject({ end: "whole", added: 8, known: 2 });
  });
});

test("a run that finds nothing ends whole", async () => {
  const none = path("none");
  expect(existsSync(none)).toBe(false);
  expect(await run([], null)).toMatchObject({ reports: 0, end: "whole" });
});
