import { parentPort } from "node:worker_threads";
import { runTask, type Outcome, type ReadingTask } from "./reading-task.ts";

/** What the thread sends: that it is there, each outcome as it is had, and that the task is done. */
export type WorkerMessage = { readonly kind: "ready" } | { readonly kind: "outcome"; readonly outcome: Outcome } | { readonly kind: "done" };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

parentPort?.on("message", (task: ReadingTask) => {
  for (const outcome of runTask(task)) say({ kind: "outcome", outcome });
  say({ kind: "done" });
});
say({ kind: "ready" });
