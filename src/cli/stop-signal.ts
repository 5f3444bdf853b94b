import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM"] as const;

/** A signal that SIGINT and SIGTERM give: the first one asks for an end, the second ends at once. */
export function stopSignal(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const hear = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(128 + constants.signals[name]);
    controller.abort();
    // Nothing more is wanted from it, and waiting for it would keep the process alive.
    process.stdin.destroy();
  };
  for (const name of signals) process.on(name, hear);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of signals) process.off(name, hear);
    },
  };
}
