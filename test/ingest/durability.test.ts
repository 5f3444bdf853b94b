import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { openArchive } from "../../src/archive/index.ts";
import { dump } from "../archive/dump.ts";
import { madeFolder, makeNews } from "./made-news.ts";
import { start, told } from "./run-ingest.ts";

const folder = madeFolder("durability");
afterAll(() => rmSync(folder, { recursive: true }));

/** Two archives at the same time, each killed so often: most of a short life is its start, which takes one core. */
const kills = 25;
/** The longest that a run may write, in milliseconds. */
const longest = 500;

/** Numbers from 0 to 1 that look random and are the same each time. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function statsOf(archive: string): Promise<{ readonly reports: number }> {
  if (!existsSync(archive)) return { reports: 0 };
  try {
    const opened = await openArchive(archive, { readOnly: true });
    const stats = await opened.stats();
    await opened.close();
    return stats;
  } catch {
    // It is only being made, or was killed while it was.
    return { reports: 0 };
  }
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

const news = makeNews(join(folder, "news"), 160);
const args = (archive: string): readonly string[] => ["ingest", news, "--archive", archive, "--workers", "1", "--batch", "2", "--rules-only"];

/** Begins a run again and again and kills each. Gives how many were killed before their end, and how many reports there were half-way. */
async function killOften(archive: string, all: number, seed: number): Promise<{ readonly hits: number; readonly halfway: number }> {
  const chance = chances(seed);
  let hits = 0;
  let reports = 0;
  let halfway = 0;
  /** How long a run may write, in milliseconds: adapted so that the last kill comes near the end of the work. */
  let span = 50;
  for (let round = 0; round < kills; round += 1) {
    const { child, ended } = start(args(archive));
    const life = { isOver: false };
    const over = ended.then(() => (life.isOver = true));
    // One in five is killed at any moment since its start, the others at any moment since they stored their first batch.
    if (round % 5 === 0) await Promise.race([pause(chance() * 1500), over]);
    else {
      while (!life.isOver && (await statsOf(archive)).reports === reports) await pause(10);
      await Promise.race([pause(chance() * span), over]);
    }
    if (!life.isOver) hits += 1;
    child.kill("SIGKILL");
    await over;
    const { reports: now } = await statsOf(archive);
    expect(now).toBeGreaterThanOrEqual(reports);
    reports = now;
    span = Math.min(longest, span * (reports / all < round / kills ? 1.5 : 0.6));
    if (round === Math.floor(kills / 2)) halfway = reports;
  }
  return { hits, halfway };
}

test(`killed ${kills * 2} times at any moment and gone on with, archives hold what one run gives`, { timeout: 900_000 }, async () => {
  const whole = join(folder, "whole.db");
  const run = start(args(whole));
  expect([await run.ended, told(run.printed.stderr)]).toEqual([0, ""]);
  const { reports: all } = await statsOf(whole);
  const wanted = await contentOf(whole);
  const killed = [join(folder, "one.db"), join(folder, "other.db")];
  for (const { hits, halfway } of await Promise.all(killed.map((archive, index) => killOften(archive, all, 20_161_221 + index)))) {
    expect(hits).toBeGreaterThan(kills / 2);
    expect(halfway).toBeGreaterThan(0);
    expect(halfway).toBeLessThan(all);
  }
  for (const archive of killed) {
    expect(await start(args(archive)).ended).toBe(0);
    expect(await contentOf(archive)).toEqual(wanted);
  }
});
