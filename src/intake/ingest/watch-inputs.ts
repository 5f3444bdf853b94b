import { watch } from "node:fs";
import { findInputs, type Input } from "../find-inputs.ts";
import { lookAt } from "./fingerprint.ts";

/** Milliseconds for which a file must stay as it is: until then somebody may still be writing it. */
const settling = 1000;
/** Milliseconds between two looks at the whole folder: not every file system tells of its changes. */
const rescan = 5000;

interface Seen {
  readonly fingerprint: string;
  /** When it was first seen so. */
  readonly since: number;
}

/** Wakes whoever waits, as soon as something happens below a folder. */
function alarm(folder: string): { wait(milliseconds: number, signal: AbortSignal): Promise<void>; close(): void } {
  let wake = (): void => {};
  let watcher: ReturnType<typeof watch> | null = null;
  try {
    watcher = watch(folder, { recursive: true }, () => wake());
    watcher.on("error", () => watcher?.close());
  } catch {
    // Where nothing tells of changes, the looks at the folder find them.
    watcher = null;
  }
  return {
    wait: (milliseconds, signal) =>
      new Promise((settle) => {
        const end = (): void => {
          clearTimeout(timer);
          signal.removeEventListener("abort", end);
          wake = () => {};
          settle();
        };
        const timer = setTimeout(end, milliseconds);
        wake = end;
        signal.addEventListener("abort", end, { once: true });
        if (signal.aborted) end();
      }),
    close: () => watcher?.close(),
  };
}

/**
 * The files below a folder: those that are there, then new and changed ones as they settle, until the signal; `null` whenever
 * nothing more is at hand. A file that is still being written waits.
 */
export async function* watchInputs(folder: string, signal: AbortSignal): AsyncGenerator<Input | null> {
  const done = new Map<string, string>();
  const pending = new Map<string, Seen>();
  const changes = alarm(folder);
  try {
    while (!signal.aborted) {
      for await (const input of findInputs([folder])) {
        if (signal.aborted) return;
        const look = input.error === null ? await lookAt(input.path) : null;
        const fingerprint = look?.fingerprint ?? "";
        if (done.get(input.path) === fingerprint) continue;
        const now = Date.now();
        const seen = pending.get(input.path);
        const isSettled = look === null || Math.abs(now - look.changed) >= settling || (seen?.fingerprint === fingerprint && now - seen.since >= settling);
        if (isSettled) {
          pending.delete(input.path);
          done.set(input.path, fingerprint);
          yield input;
        } else if (seen?.fingerprint !== fingerprint) pending.set(input.path, { fingerprint, since: now });
      }
      yield null;
      // Changes come in swarms: a short rest, then one look for all of them.
      await changes.wait(pending.size > 0 ? settling : rescan, signal);
      await new Promise((settle) => setTimeout(settle, 100));
    }
  } finally {
    changes.close();
  }
}
