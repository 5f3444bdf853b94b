import { Worker } from "node:worker_threads";
import type { ErrorCode } from "../../model/index.ts";

/** An error in the place of an outcome. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
}

/** What a thread sends: that it is there, or why it never will be; each outcome as it is had; that a task is done. */
export type ThreadMessage<Outcome> = { readonly kind: "ready" } | { readonly kind: "unfit"; readonly fault: Fault } | { readonly kind: "outcome"; readonly outcome: Outcome } | { readonly kind: "done" };

/** Threads that work on tasks, so that one that takes too long or too much memory costs itself and nothing else. */
export interface ThreadPool<Task, Outcome> {
  /** What a task gave, in order; where it was stopped, a fault in the place of what was still to come. It never rejects. */
  run(task: Task): Promise<readonly (Outcome | Fault)[]>;
  close(): Promise<void>;
}

export interface ThreadPoolOptions {
  /** The script of a thread: it sends {@link ThreadMessage}s, the outcomes of tasks in the order in which they came. */
  readonly script: URL;
  /** The most threads; each starts when there is work for it. */
  readonly size: number;
  /** Milliseconds that one outcome may take. */
  readonly timeLimit: number;
  /** Tasks that a thread is given at a time, so that it need not wait for the next. */
  readonly ahead?: number;
  /** What a thread is given at its start. */
  readonly data?: unknown;
}

/** Bytes of heap that a thread may use, in MiB. */
const memoryLimit = 1024;
/** Milliseconds until a thread must have started; on a busy machine that takes seconds. */
const startLimit = 60_000;

interface Job<Task, Outcome> {
  readonly task: Task;
  outcomes: (Outcome | Fault)[];
  /** Its thread ended while it had this task among others: given to one alone, it shows whether it was the cause. */
  isSuspect: boolean;
  readonly settle: (outcomes: readonly (Outcome | Fault)[]) => void;
}

interface Thread<Task, Outcome> {
  readonly worker: Worker;
  /** The first is being worked on. */
  jobs: Job<Task, Outcome>[];
  isReady: boolean;
  timer: NodeJS.Timeout | null;
}

/** Makes a pool of threads. Tasks go to the thread that has the fewest, in the order in which they came. */
export function threadPool<Task extends { readonly title: string }, Outcome>({ script, size, timeLimit, ahead = 1, data }: ThreadPoolOptions): ThreadPool<Task, Outcome> {
  const waiting: Job<Task, Outcome>[] = [];
  const threads = new Set<Thread<Task, Outcome>>();
  /** Why no thread can ever start. */
  let unfit: Fault | null = null;
  let isClosed = false;

  function rest(thread: Thread<Task, Outcome>): void {
    if (thread.timer !== null) clearTimeout(thread.timer);
    thread.timer = null;
  }

  function watch(thread: Thread<Task, Outcome>, milliseconds: number): void {
    rest(thread);
    const timer = setTimeout(() => {
      // This thread may have been held up itself: what the other one has sent meanwhile is heard first.
      setImmediate(() => {
        if (thread.timer === timer) stop(thread, { code: "too-slow", message: `took longer than ${timeLimit / 1000} s to read` });
      });
    }, milliseconds);
    thread.timer = timer;
  }

  /** Lets a thread go, and the task it was working on with a fault; other threads take what waits. */
  function stop(thread: Thread<Task, Outcome>, { code, message }: Fault): void {
    if (!threads.delete(thread)) return;
    rest(thread);
    // A thread that did not start fails for the first that waits, so that it is told.
    const [job, ...others] = thread.isReady ? thread.jobs : waiting.splice(0, 1);
    void thread.worker.terminate();
    waiting.unshift(...others);
    job?.settle([...job.outcomes, { code, message: `${job.task.title} ${message}` }]);
    next();
  }

  /** A thread ended by itself. What it sent last may be lost, and with it which of its tasks it was working on. */
  function lose(thread: Thread<Task, Outcome>, fault: Fault): void {
    if (thread.jobs.length < 2) return stop(thread, fault);
    if (!threads.delete(thread)) return;
    rest(thread);
    void thread.worker.terminate();
    for (const job of thread.jobs) {
      job.outcomes = [];
      job.isSuspect = true;
    }
    waiting.unshift(...thread.jobs);
    next();
  }

  function give(thread: Thread<Task, Outcome>, job: Job<Task, Outcome>): void {
    thread.jobs.push(job);
    thread.worker.ref();
    if (thread.jobs.length === 1) watch(thread, timeLimit);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
    thread.worker.postMessage(job.task);
  }

  function hear(thread: Thread<Task, Outcome>, message: ThreadMessage<Outcome>): void {
    switch (message.kind) {
      case "outcome":
        thread.jobs[0]?.outcomes.push(message.outcome);
        watch(thread, timeLimit);
        return;
      case "unfit":
        unfit = message.fault;
        for (const job of waiting.splice(0)) job.settle([unfit]);
        break;
      case "done": {
        const job = thread.jobs.shift();
        job?.settle(job.outcomes);
        break;
      }
      case "ready":
        thread.isReady = true;
        break;
    }
    next();
    if (thread.jobs.length > 0) watch(thread, timeLimit);
    else {
      rest(thread);
      // A thread without work keeps no process alive.
      thread.worker.unref();
    }
  }

  function start(): void {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memoryLimit }, execArgv: [], workerData: data });
    const thread: Thread<Task, Outcome> = { worker, jobs: [], isReady: false, timer: null };
    threads.add(thread);
    watch(thread, startLimit);
    worker.on("message", (message: ThreadMessage<Outcome>) => hear(thread, message));
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") lose(thread, { code: "too-large", message: `needs more than ${memoryLimit} MiB of memory to read` });
      else lose(thread, { code: "internal", message: `could not be read: ${error.message}` });
    });
    worker.on("exit", () => lose(thread, { code: "internal", message: "could not be read: its thread ended" }));
  }

  function next(): void {
    if (isClosed) return;
    while (waiting.length > 0) {
      let least: Thread<Task, Outcome> | null = null;
      for (const thread of threads) if (thread.isReady && (least === null || thread.jobs.length < least.jobs.length)) least = thread;
      const isStarting = [...threads].some(({ isReady }) => !isReady);
      if ((least === null || least.jobs.length > 0) && threads.size < size && (!isStarting || waiting.length > threads.size)) start();
      const [job] = waiting;
      if (least === null || job === undefined || least.jobs.length >= (job.isSuspect || least.jobs[0]?.isSuspect === true ? 1 : ahead)) return;
      waiting.shift();
      give(least, job);
    }
  }

  return {
    run: (task) =>
      new Promise((settle) => {
        if (unfit !== null) return settle([unfit]);
        waiting.push({ task, outcomes: [], isSuspect: false, settle });
        next();
      }),
    async close() {
      isClosed = true;
      const ending = [...threads];
      threads.clear();
      for (const thread of ending) {
        rest(thread);
        for (const job of thread.jobs) job.settle(job.outcomes);
      }
      for (const job of waiting.splice(0)) job.settle([]);
      await Promise.all(ending.map(({ worker }) => worker.terminate()));
    },
  };
}
