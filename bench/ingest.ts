import { spawnSync } from "node:child_process";
import { createWriteStream, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openArchive } from "../src/archive/index.ts";
import { ingest, type IngestSummary } from "../src/intake/index.ts";
import { spread } from "./alternate.ts";
import { crowdedLine } from "./crowded-report.ts";
import type { BenchOptions } from "./options.ts";
import { loadStories } from "./stories.ts";
import { syntheticLine } from "./synthetic-report.ts";

/** Storing may take this share of reading and storing together. */
const storingBar = 0.3;
const fewReports = 10_000;
const manyReports = 100_000;
/** Memory may grow by this share from few reports to many. */
const memoryBar = 0.2;

/** Reports about two states in one week, in a small and a large crowd. */
const crowds = [1000, 8000] as const;

/** The Reuters sample as it is, or the examples as lines, each with a number of its own so that none is a copy. */
function reportsFile(corpora: string, folder: string): string {
  const sample = `${corpora}/reuters/sample.jsonl`;
  if (existsSync(sample)) return sample;
  const file = join(folder, "examples.jsonl");
  writeFileSync(file, loadStories(corpora).texts.map((text, number) => `${JSON.stringify({ id: number, text: `${text}\nNumber ${number}.` })}\n`).join(""));
  return file;
}

async function run(file: string, folder: string, workers: number, heard?: (reports: number) => void): Promise<IngestSummary> {
  const place = mkdtempSync(join(folder, "archive-"));
  const archive = await openArchive(join(place, "archive.db"));
  try {
    return await ingest([file], archive, { workers, ...(heard === undefined ? {} : { onProgress: ({ reports }) => heard(reports) }) });
  } finally {
    await archive.close();
    rmSync(place, { recursive: true });
  }
}

async function speed({ corpora, rounds }: BenchOptions, folder: string): Promise<void> {
  const file = reportsFile(corpora, folder);
  const runs = new Map<number, IngestSummary[]>([[1, []], [2, []]]);
  for (let round = 0; round < rounds; round += 1) for (const [workers, summaries] of runs) summaries.push(await run(file, folder, workers));
  const reports = runs.get(1)?.[0]?.reports ?? 0;
  console.log(`${reports.toLocaleString("en")} reports of ${loadStories(corpora).name}; ${availableParallelism()} cores; Node ${process.versions.node}`);
  console.log(`\nReports a second, end to end (median of ${rounds} rounds; smallest and largest)`);
  for (const [workers, summaries] of runs) {
    const { median, min, max } = spread(summaries.map((summary) => (summary.reports / summary.took) * 1000));
    console.log(`  ${workers} ${workers === 1 ? "worker " : "workers"}  ${median.toFixed(0).padStart(6)}  (${min.toFixed(0)} – ${max.toFixed(0)})`);
  }
  console.log(`\nShare of storing in the time of reading and storing (bar: ${storingBar * 100} %), and milliseconds a report`);
  for (const [workers, summaries] of runs) {
    const share = spread(summaries.map(({ read, stored }) => stored / (read + stored)));
    const each = (of: (summary: IngestSummary) => number): string => (spread(summaries.map(of)).median / reports).toFixed(2);
    console.log(`  ${workers} ${workers === 1 ? "worker " : "workers"}  ${(share.median * 100).toFixed(1).padStart(5)} %  ${share.median <= storingBar ? "holds" : "MISSED"}  reading ${each(({ read }) => read)} ms, storing ${each(({ stored }) => stored)} ms`);
  }
}

/** What storing costs where all reports tell of the same few days of two states, so that each is set against the others. */
async function crowded({ rounds }: BenchOptions, folder: string): Promise<void> {
  const runs = crowds.map((count) => ({ count, each: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { count, each } of runs) {
      const file = join(folder, `crowd-${count}.jsonl`);
      writeFileSync(file, Array.from({ length: count }, (_, number) => crowdedLine(number)).join(""));
      const { reports, stored } = await run(file, folder, 2);
      if (reports !== count) throw new Error(`${reports} reports were taken in of ${count}`);
      each.push(stored / reports);
    }
  }
  console.log("\nStoring made-up reports of one week about two states, 2 workers: milliseconds a report");
  for (const { count, each } of runs) {
    const { median, min, max } = spread(each);
    console.log(`  ${count.toLocaleString("en").padStart(8)} reports  ${median.toFixed(2).padStart(6)}  (${min.toFixed(2)} – ${max.toFixed(2)})`);
  }
}

/** In a process of its own: the peak of resident memory, in MiB, when few and when many reports were taken in. */
async function reportMemory(folder: string): Promise<void> {
  const file = join(folder, "synthetic.jsonl");
  const stream = createWriteStream(file);
  for (let number = 0; number < manyReports; number += 1) if (!stream.write(syntheticLine(number))) await once(stream, "drain");
  await new Promise<void>((settle) => void stream.end(() => settle()));
  const peak = (): number => process.resourceUsage().maxRSS / 1024;
  let few = 0;
  const { reports, took } = await run(file, folder, 2, (count) => {
    if (few === 0 && count >= fewReports) few = peak();
  });
  if (reports !== manyReports) throw new Error(`${reports} reports were taken in of ${manyReports}`);
  process.stdout.write(JSON.stringify({ few, many: peak(), rate: (reports / took) * 1000 }));
}

function memory(): void {
  const script = fileURLToPath(new URL("bench.ts", import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [script, "ingest", "--memory", "synthetic"], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (status !== 0) throw new Error("measuring the memory failed");
  const { few, many, rate } = JSON.parse(stdout) as { readonly few: number; readonly many: number; readonly rate: number };
  console.log("\nPeak resident memory with 2 workers over synthetic reports, in one process");
  console.log(`  ${fewReports.toLocaleString("en").padStart(8)} reports  ${few.toFixed(0).padStart(5)} MiB`);
  console.log(`  ${manyReports.toLocaleString("en").padStart(8)} reports  ${many.toFixed(0).padStart(5)} MiB  (${((many / few - 1) * 100).toFixed(1)} % more; bar: ${memoryBar * 100} %, ${many <= few * (1 + memoryBar) ? "holds" : "MISSED"}), ${rate.toFixed(0)} reports/s`);
}

/** Times `ingest` end to end with one and two workers in alternation, and looks whether its memory stays flat. */
export async function benchIngest(options: BenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "detente-bench-"));
  try {
    if (options.memory !== null) return await reportMemory(folder);
    await speed(options, folder);
    await crowded(options, folder);
    memory();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
