import { existsSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { openArchive } from "../../src/archive/index.ts";
import { dump } from "../archive/dump.ts";
import { madeFolder, makeNews } from "./made-news.ts";
import { start, told } from "./run-ingest.ts";

const folder = madeFolder("durability");
afterAll(() => rmSync(folder, { recursive: true }));

const kills = 50;

/** Numbers from 0 to 1 that look random and are the same each time. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What tells from outside that an archive was written to. */
function traceOf(archive: string): string {
  return [archive, `${archive}-wal`].map((file) => (existsSync(file) ? `${statSync(file).size} ${statSync(file).mtimeMs}` : "")).join(" ");
}

async function contentOf(archive: string): Promise<Readonly<Record<string, unknown>>> {
  const opened = await openArchive(archive);
  try {
    expect(await opened.check()).toEqual([]);
    return await dump(opened);
  } finally {
    await opened.close();
  }
}

test(`killed ${kills} times at any moment and gone on with, an archive holds what one run gives`, { timeout: 600_000 }, async () => {
  const news = makeNews(join(folder, "news"), 240);
  const args = (archive: string): readonly string[] => ["ingest", news, "--archive", archive, "--workers", "1", "--batch", "4", "--rules-only"];
  const whole = join(folder, "whole.db");
  const began = performance.now();
  const run = start(args(whole));
  expect([await run.ended, told(run.printed.stderr)]).toEqual([0, ""]);
  const long = performance.now() - began;

  const killed = join(folder, "killed.db");
  const chance = chances(20161222);
  let hits = 0;
  let reports = 0;
  for (let round = 0; round < kills; round += 1) {
    const before = traceOf(killed);
    const { child, ended } = start(args(killed));
    let isOver = false;
    const over = ended.then(() => (isOver = true));
    // One in five is killed at any moment since its start; the others at any moment since they began to write.
    if (round % 5 === 0) await Promise.race([pause(chance() * long), over]);
    else {
      while (!isOver && traceOf(killed) === before) await pause(2);
      await pause(chance() * 60);
    }
    if (!isOver) hits += 1;
    child.kill("SIGKILL");
    await over;
    if (round % 10 === 9) {
      const opened = await openArchive(killed);
      const { reports: now } = await opened.stats();
      await opened.close();
      expect(now).toBeGreaterThanOrEqual(reports);
      reports = now;
    }
  }
  expect(hits).toBeGreaterThan(kills / 2);
  expect(reports).toBeGreaterThan(0);
  const last = start(args(killed));
  expect(await last.ended).toBe(0);
  expect(await contentOf(killed)).toEqual(await contentOf(whole));
});
