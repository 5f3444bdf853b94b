import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { alternate, spread } from "./alternate.ts";
import { contenders } from "./contenders.ts";
import type { BenchOptions } from "./options.ts";
import { stageShares } from "./stages.ts";
import { loadStories } from "./stories.ts";
import { loadResources } from "../src/index.ts";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(7);

/** In a process of its own: one contender over all stories, then the peak of its resident memory. */
async function reportMemory(name: string, corpora: string): Promise<void> {
  const run = await contenders.find((contender) => contender.name === name)?.load();
  if (run === undefined) throw new Error(`no contender "${name}"`);
  for (const text of loadStories(corpora).texts) run(text);
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
}

function peakMemory(name: string, corpora: string): number {
  const { stdout, status } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL("bench.ts", import.meta.url)), "--memory", name, "--corpora", corpora],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  if (status !== 0) throw new Error(`measuring the memory of ${name} failed`);
  return Number(stdout);
}

async function compare({ corpora, rounds: count }: BenchOptions): Promise<void> {
  const stories = loadStories(corpora);
  const characters = stories.texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`Stories: ${stories.name}, ${characters.toLocaleString("en")} characters; Node ${process.versions.node}`);
  const jobs = await Promise.all(contenders.map(async ({ name, load }) => ({ name, run: await load() })));
  const timings = alternate(jobs, stories.texts, count);
  const [ours] = timings;
  if (ours === undefined) throw new Error("nothing was timed");

  console.log(`\nCharacters a second (median of ${count} rounds; smallest and largest)`);
  for (const { name, rounds } of timings) {
    const { median, min, max } = spread(rounds.map((ms) => (characters / ms) * 1000));
    const show = (value: number): string => Math.round(value).toLocaleString("en").padStart(11);
    console.log(`  ${name.padEnd(11)}${show(median)}  ${show(min)} – ${show(max).trim()}`);
  }

  console.log("\nSpeed of a whole reading as a ratio, round by round");
  for (const { name, rounds } of timings.slice(1)) {
    const { median, min, max } = spread(rounds.map((ms, round) => ms / (ours.rounds[round] ?? Number.NaN)));
    console.log(`  detente / ${name.padEnd(11)} ${median.toFixed(2)}  (${min.toFixed(2)} – ${max.toFixed(2)})`);
  }

  console.log("\nWhere a reading's time goes");
  for (const [stage, share] of stageShares(stories.texts, loadResources())) console.log(`  ${stage.padEnd(11)} ${percent(share)}`);

  console.log("\nPeak resident memory over all stories, each in a process of its own");
  for (const { name } of contenders) console.log(`  ${name.padEnd(11)} ${peakMemory(name, corpora).toFixed(0).padStart(5)} MiB`);
}

/**
 * Whole reading against wink-nlp's default pipeline and compromise on the same stories, in alternation in one run: ratios of
 * characters a second, where a reading's time goes, and the peak memory of each in a process of its own.
 */
export async function benchReading(options: BenchOptions): Promise<void> {
  await (options.memory === null ? compare(options) : reportMemory(options.memory, options.corpora));
}
