import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const launcher: string = fileURLToPath(new URL("../../bin/detente.js", import.meta.url));

/** A command that runs, and what it has printed so far. */
export interface Running {
  readonly child: ChildProcess;
  readonly printed: { stdout: string; stderr: string };
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Starts the built command without waiting for its end. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [launcher, ...args], { stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "1", ...env } });
  const printed = { stdout: "", stderr: "" };
  child.stdout.on("data", (piece: Buffer) => (printed.stdout += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (printed.stderr += piece.toString()));
  const ended = new Promise<number | NodeJS.Signals>((settle, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => settle(code ?? signal ?? "SIGKILL"));
  });
  return { child, printed, ended };
}

/** What standard error says besides progress, which comes on slow machines only. */
export function told(stderr: string): string {
  return stderr.replaceAll(/^detente: [\d,]+ reports?, .*reports\/s.*\n/gm, "");
}
