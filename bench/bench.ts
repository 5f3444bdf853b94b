/**
 * `npm run bench [TOPIC]`: `reading` (without a topic) times whole readings against their peers; `ingest` times taking
 * reports into an archive, and tells whether memory stays flat; `search` times looking things up among a million
 * statements. Options: `--corpora DIR`, `--rounds N`.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { BenchOptions } from "./options.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpora: { type: "string", default: fileURLToPath(new URL("../../shared/corpora", import.meta.url)) },
    rounds: { type: "string" },
    memory: { type: "string" },
  },
});

const topics: Readonly<Record<string, { readonly rounds: number; run(options: BenchOptions): Promise<void> }>> = {
  reading: { rounds: 5, run: async (options) => (await import("./reading.ts")).benchReading(options) },
  ingest: { rounds: 3, run: async (options) => (await import("./ingest.ts")).benchIngest(options) },
  search: { rounds: 300, run: async (options) => (await import("./search.ts")).benchSearch(options) },
};

const [topic = "reading"] = positionals;
const found = topics[topic];
if (found === undefined) throw new Error(`no topic "${topic}": there are ${Object.keys(topics).join(", ")}`);
await found.run({ corpora: values.corpora, rounds: Number(values.rounds ?? found.rounds), memory: values.memory ?? null });
