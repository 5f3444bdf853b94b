import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive, type Archive, type Deposit, type Selection } from "../src/archive/index.ts";
import { chances } from "./chances.ts";
import type { BenchOptions } from "./options.ts";
import { dayAt, dayCount, perReport, speakerAt, speakerCount, stateAt, syntheticDeposit, wordOfRank } from "./synthetic-reading.ts";

const statementCount = 1_000_000;
const batch = 500;

/** Fills an archive; gives milliseconds a report. */
async function fill(archive: Archive): Promise<number> {
  const chance = chances(1);
  const start = performance.now();
  const reports = statementCount / perReport;
  for (let number = 0; number < reports; number += batch) {
    const deposits: Deposit[] = Array.from({ length: Math.min(batch, reports - number) }, (_, index) => syntheticDeposit(number + index, chance));
    await archive.add(deposits);
    if (process.stderr.isTTY) process.stderr.write(`\r${((number / reports) * 100).toFixed(0)} % filled `);
  }
  return (performance.now() - start) / reports;
}

/** What is looked for, the milliseconds in which 95 of 100 must be found, and how many results were met. */
interface Query {
  readonly name: string;
  readonly bar: number | null;
  readonly run: (chance: () => number) => Promise<number>;
}

function queries(archive: Archive, ids: readonly string[]): readonly Query[] {
  const below = (chance: () => number, count: number): number => Math.floor(chance() * count);
  // Words that people look for: not the most frequent ones, which say nothing.
  const word = (chance: () => number): string => wordOfRank(30 + Math.floor(Math.exp(chance() * Math.log(5000))));
  const days = (chance: () => number, most: number): Selection => {
    const from = below(chance, dayCount - most);
    return { from: dayAt(from), to: dayAt(from + 1 + below(chance, most)) };
  };
  const page = async (selection: Selection): Promise<number> => (await archive.search("statements", selection)).results.length;
  const months = async (selection: Selection): Promise<number> => (await archive.counts("statements", selection, "month")).reduce((sum, { count }) => sum + count, 0);
  return [
    { name: "a statement by id", bar: 2, run: async (chance) => ((await archive.statement(ids[below(chance, ids.length)] ?? "")) === null ? 0 : 1) },
    { name: "a word and a year", bar: 50, run: (chance) => page({ words: word(chance), ...days(chance, 365) }) },
    { name: "two words and ten years", bar: 50, run: (chance) => page({ words: `${word(chance)} ${word(chance)}`, ...days(chance, 3650) }) },
    { name: "a phrase and ten years", bar: 50, run: (chance) => page({ words: `"${word(chance)} ${wordOfRank(below(chance, 30))}"`, ...days(chance, 3650) }) },
    { name: "a speaker, a word and ten years", bar: 50, run: (chance) => page({ who: speakerAt(below(chance, speakerCount)), words: wordOfRank(below(chance, 30)), ...days(chance, 3650) }) },
    { name: "a dyad and a year", bar: 50, run: (chance) => page({ states: [stateAt(below(chance, 30)), stateAt(below(chance, 30))], ...days(chance, 365) }) },
    { name: "the newest of all", bar: 50, run: () => page({}) },
    { name: "counts of all by month", bar: 50, run: () => months({}) },
    { name: "counts of a word by month", bar: 50, run: (chance) => months({ words: word(chance) }) },
    { name: "counts of a speaker by month", bar: 50, run: (chance) => months({ who: speakerAt(below(chance, speakerCount)) }) },
    { name: "counts of a state by month", bar: 50, run: (chance) => months({ states: [stateAt(below(chance, 30))] }) },
  ];
}

/** Times what is looked up among a million synthetic statements in SQLite: the median and the 95th of 100, against the bars. */
export async function benchSearch({ rounds }: BenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "detente-bench-"));
  try {
    const file = join(folder, "archive.db");
    const archive = await openArchive(file);
    const each = await fill(archive);
    const ids: string[] = [];
    for await (const { id } of archive.walk("statements", { words: wordOfRank(200) })) ids.push(id);
    console.log(`\n${statementCount.toLocaleString("en")} statements in ${(statementCount / perReport).toLocaleString("en")} reports, ${(statSync(file).size / 2 ** 20).toFixed(0)} MiB; stored in ${each.toFixed(2)} ms a report; Node ${process.versions.node}`);
    console.log(`\nMilliseconds over ${rounds} queries each (median, 95 of 100, bar; results on average)`);
    for (const { name, bar, run } of queries(archive, ids)) {
      const chance = chances(2);
      const times: number[] = [];
      let results = 0;
      for (let round = 0; round < rounds; round += 1) {
        const start = performance.now();
        results += await run(chance);
        times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
      const verdict = bar === null ? "" : `${String(bar).padStart(4)}  ${at(0.95) <= bar ? "holds " : "MISSED"}`;
      console.log(`  ${name.padEnd(32)} ${at(0.5).toFixed(2).padStart(8)} ${at(0.95).toFixed(2).padStart(8)} ${verdict} ${(results / rounds).toFixed(0).padStart(8)}`);
    }
    await archive.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
