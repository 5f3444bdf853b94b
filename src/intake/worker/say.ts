import { parentPort } from "node:worker_threads";
import type { ThreadMessage } from "./thread-pool.ts";

/** Sends a message from a thread to its pool. */
export function say<Outcome>(message: ThreadMessage<Outcome>): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
  parentPort?.postMessage(message);
}
