import type { Figure } from "../topic.ts";
import { fields, judgeAll, type Counts } from "./judge.ts";
import { pages } from "./pages.ts";

function f1(counts: readonly Counts[]): number {
  const sum = (name: keyof Counts): number => counts.reduce((total, each) => total + each[name], 0);
  return sum("found") + sum("wanted") === 0 ? 0 : (2 * sum("right")) / (sum("found") + sum("wanted"));
}

/** Pages of the project's own, in the structures of agencies, newspapers and ministries: see test/pages. Needs no corpus. */
export async function html(): Promise<readonly Figure[]> {
  const judged = await judgeAll(pages());
  for (const { page, faults } of judged) for (const fault of faults) process.stdout.write(`  ${page.name}: ${fault}\n`);
  const share = (count: number): number => count / judged.length;
  return [
    { name: "paragraphs and crossheads F1", value: f1(judged.map(({ body }) => body)) },
    { name: "captions F1", value: f1(judged.map(({ captions }) => captions)) },
    { name: "fields of metadata right", value: share(judged.reduce((sum, { right }) => sum + right, 0)) / fields.length },
    { name: "pages with nothing foreign in the story", value: share(judged.filter(({ isClean }) => isClean).length) },
    { name: "pages without any fault", value: share(judged.filter(({ faults }) => faults.length === 0).length) },
  ];
}
