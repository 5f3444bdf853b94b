import { expect, test } from "vitest";
import { threadPool, type Fault, type ThreadPool } from "../../src/intake/worker/thread-pool.ts";

interface Task {
  readonly title: string;
}

/** Threads that give back a task's title, after a while, twice, never, or not at all. */
function pool(size: number, ahead: number, timeLimit = 1000): ThreadPool<Task, string> {
  return threadPool<Task, string>({ script: new URL("./odd-worker.mjs", import.meta.url), size, ahead, timeLimit });
}

const shown = (outcomes: readonly (string | Fault)[]): string => outcomes.map((outcome) => (typeof outcome === "string" ? outcome : `${outcome.code}!`)).join(" ");

async function outcomesOf(titles: readonly string[], size: number, ahead: number): Promise<readonly string[]> {
  const threads = pool(size, ahead);
  const all = await Promise.all(titles.map((title) => threads.run({ title })));
  await threads.close();
  return all.map(shown);
}

const odd = ["a", "twice", "throw", "b", "exit", "c", "never", "d", "half", "e"];
const wanted = ["a", "twice twice", "internal!", "b", "internal!", "c", "too-slow!", "d", "half too-slow!", "e"];

test.each([
  [1, 1],
  [1, 8],
  [2, 1],
  [2, 8],
])("a task that ends its thread costs itself alone: %i threads, %i tasks ahead", { timeout: 60_000 }, async (size, ahead) => {
  expect(await outcomesOf(odd, size, ahead)).toEqual(wanted);
});

test("threads that can never start say why, at once for all", async () => {
  const threads = threadPool<Task, string>({ script: new URL("./odd-worker.mjs", import.meta.url), size: 1, timeLimit: 1000, data: "unfit" });
  expect((await Promise.all([threads.run({ title: "a" }), threads.run({ title: "b" })])).map(shown)).toEqual(["missing-resource!", "missing-resource!"]);
  expect(shown(await threads.run({ title: "c" }))).toBe("missing-resource!");
  await threads.close();
});

test("a pool that is closed settles what it was given", async () => {
  const threads = pool(1, 1);
  const running = threads.run({ title: "never" });
  const waiting = threads.run({ title: "a" });
  await threads.close();
  expect([await running, await waiting]).toEqual([[], []]);
});
