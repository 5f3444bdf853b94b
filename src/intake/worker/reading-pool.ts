import { Worker } from "node:worker_threads";
import type { ErrorCode } from "../../model/index.ts";
import type { Outcome, ReadingTask } from "./reading-task.ts";
import type { WorkerMessage } from "./reading-worker.ts";

/** Threads that read pages, so that a page that takes too long or too much memory costs itself and nothing else. */
export interface ReadingPool {
  /** What a task gave, in order; where it was stopped, an error in the place of what was still to come. It never rejects. */
  run(task: ReadingTask): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}

/** Bytes of heap that a thread may use, in MiB. */
const memoryLimit = 1024;
/** Milliseconds until a thread must have started; on a busy machine that takes seconds. */
const startLimit = 60_000;

interface Job {
  readonly task: ReadingTask;
  readonly outcomes: Outcome[];
  readonly settle: (outcomes: readonly Outcome[]) => void;
}

interface Thread {
  readonly worker: Worker;
  job: Job | null;
  timer: NodeJS.Timeout | null;
}

const script = new URL(import.meta.url.endsWith(".ts") ? "./reading-worker.ts" : "./reading-worker.js", import.meta.url);

/**
 * @param size the most threads; each starts when there is work for it
 * @param timeLimit milliseconds that one report may take
 */
export function readingPool(size: number, timeLimit: number): ReadingPool {
  const waiting: Job[] = [];
  const threads = new Set<Thread>();
  let isClosed = false;

  function watch(thread: Thread, milliseconds: number): void {
    if (thread.timer !== null) clearTimeout(thread.timer);
    thread.timer = setTimeout(() => stop(thread, "too-slow", `took longer than ${timeLimit / 1000} s to read`), milliseconds);
  }

  /** Ends a thread, and its task with an error; another thread takes what waits. */
  function stop(thread: Thread, code: ErrorCode, why: string): void {
    if (!threads.delete(thread)) return;
    if (thread.timer !== null) clearTimeout(thread.timer);
    const { job } = thread;
    thread.job = null;
    void thread.worker.terminate();
    if (job !== null) job.settle([...job.outcomes, { code, message: `${job.task.title} ${why}` }]);
    next();
  }

  function give(thread: Thread): void {
    const job = waiting.shift() ?? null;
    thread.job = job;
    if (job === null) {
      if (thread.timer !== null) clearTimeout(thread.timer);
      thread.timer = null;
      // A thread without work keeps no process alive.
      thread.worker.unref();
      return;
    }
    thread.worker.ref();
    watch(thread, timeLimit);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
    thread.worker.postMessage(job.task);
  }

  function hear(thread: Thread, message: WorkerMessage): void {
    if (message.kind === "outcome") {
      thread.job?.outcomes.push(message.outcome);
      watch(thread, timeLimit);
    } else {
      if (message.kind === "done") thread.job?.settle(thread.job.outcomes);
      give(thread);
    }
  }

  function start(): void {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memoryLimit }, execArgv: [] });
    // The job it starts for is its first, so that an error of the start is told.
    const thread: Thread = { worker, job: null, timer: null };
    threads.add(thread);
    watch(thread, startLimit);
    worker.on("message", (message: WorkerMessage) => hear(thread, message));
    worker.on("error", (error: NodeJS.ErrnoException) => {
      thread.job ??= waiting.shift() ?? null;
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") stop(thread, "too-large", `needs more than ${memoryLimit} MiB of memory to read`);
      else stop(thread, "internal", `could not be read: ${error.message}`);
    });
    worker.on("exit", () => stop(thread, "internal", "could not be read: its thread ended"));
  }

  function next(): void {
    if (isClosed || waiting.length === 0) return;
    const idle = [...threads].find((thread) => thread.job === null && thread.timer === null);
    if (idle !== undefined) give(idle);
    else if (threads.size < size) start();
  }

  return {
    run: (task) =>
      new Promise((settle) => {
        waiting.push({ task, outcomes: [], settle });
        next();
      }),
    async close() {
      isClosed = true;
      const ending = [...threads];
      threads.clear();
      for (const { timer } of ending) if (timer !== null) clearTimeout(timer);
      for (const { job } of ending) job?.settle(job.outcomes);
      for (const job of waiting.splice(0)) job.settle([]);
      await Promise.all(ending.map(({ worker }) => worker.terminate()));
    },
  };
}
