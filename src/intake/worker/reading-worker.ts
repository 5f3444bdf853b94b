import { parentPort } from "node:worker_threads";
import { runTask, type ReadingTask } from "./reading-task.ts";
import { say } from "./say.ts";

parentPort?.on("message", (task: ReadingTask) => {
  for (const outcome of runTask(task)) say({ kind: "outcome", outcome });
  say({ kind: "done" });
});
say({ kind: "ready" });
