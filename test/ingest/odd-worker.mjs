// A thread that does what its task's title says: gives it back, throws, ends, or never answers.
import { parentPort, workerData } from "node:worker_threads";

const say = (message) => parentPort.postMessage(message);

parentPort.on("message", ({ title }) => {
  if (title === "throw") throw new Error("as asked");
  if (title === "exit") process.exit(0);
  if (title === "never") for (;;);
  say({ kind: "outcome", outcome: title });
  if (title === "half") for (;;);
  if (title === "twice") say({ kind: "outcome", outcome: title });
  say({ kind: "done" });
});
if (workerData === "unfit") say({ kind: "unfit", fault: { code: "missing-resource", message: "the weights are missing" } });
else say({ kind: "ready" });
