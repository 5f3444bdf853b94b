import { parentPort, workerData } from "node:worker_threads";
import { asDetenteError } from "../../model/index.ts";
import { read, type Resources } from "../../reading/index.ts";
import { loadResources } from "../../resources/index.ts";
import type { ReadOutcome, ReadTask } from "./read-task.ts";
import { say } from "./say.ts";
import type { Fault } from "./thread-pool.ts";

function outcomeOf({ report, title }: ReadTask, resources: Resources): ReadOutcome | Fault {
  try {
    const from = performance.now();
    return { reading: read(report, resources), took: performance.now() - from };
  } catch (error) {
    const { code, message } = asDetenteError(error, title);
    return { code, message };
  }
}

/** Reads what comes; each thread has the facts and the weights for itself. */
function serve(resources: Resources): void {
  parentPort?.on("message", (task: ReadTask) => {
    say({ kind: "outcome", outcome: outcomeOf(task, resources) });
    say({ kind: "done" });
  });
  say({ kind: "ready" });
}

try {
  serve(loadResources(workerData as { readonly rulesOnly: boolean }));
} catch (error) {
  const { code, message } = asDetenteError(error);
  say({ kind: "unfit", fault: { code, message } });
}
