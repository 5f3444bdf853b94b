import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const launcher: string = `${root}bin/detente.js`;

if (!existsSync(`${root}dist/cli/main.js`)) throw new Error("These tests run the built command: run `npm run build` first.");

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command with the project's own Node in an environment without colour or a set width. */
export function detente(args: readonly string[], { input = "", env = {} }: { readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> } = {}): Run {
  const clean = { ...process.env };
  for (const name of ["NO_COLOR", "FORCE_COLOR", "COLUMNS", "DEBUG"]) delete clean[name];
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], { input, env: { ...clean, ...env }, encoding: "utf8", maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
}

/** Runs a line of shell, for what needs a pipe. */
export function shell(line: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["-c", `set -o pipefail; ${line}`], { env: { ...process.env, DETENTE: `${process.execPath} ${launcher}` } });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (piece: Buffer) => {
      stdout += piece.toString();
    });
    child.stderr.on("data", (piece: Buffer) => {
      stderr += piece.toString();
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}
