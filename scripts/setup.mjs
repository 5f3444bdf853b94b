// Makes a checkout ready to run: packages, the project's own Node and the build. Runs on Node 20 with nothing installed,
// so it is plain JavaScript with no imports but Node's own.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const bins = join(root, "node_modules", ".bin");
const stamp = join(root, "node_modules", ".detente-lock");

/** The environment in which `node` is the project's own Node 24 and its packages' commands are found. */
export const environment = { ...process.env, PATH: `${bins}${delimiter}${process.env.PATH ?? ""}` };

/**
 * Runs a command of the project in its own environment, its output going straight to the terminal.
 * @returns {number} the exit code
 */
export function run(command, args, options = {}) {
  const { status, error, signal } = spawnSync(command, args, { cwd: root, env: environment, stdio: "inherit", ...options });
  if (error !== undefined) throw error;
  return status ?? (signal === null ? 1 : 130);
}

function stop(message, code = 1) {
  process.stderr.write(`detente: ${message}\n`);
  process.exit(code);
}

function npm(...args) {
  const cli = process.env.npm_execpath;
  const words = [...args, "--loglevel=error"];
  const code = cli === undefined ? run("npm", words) : run(process.execPath, [cli, ...words]);
  if (code !== 0) stop(`npm ${args[0]} failed: its own words stand above. It needs the npm registry once.`, code);
}

function install() {
  const lock = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex");
  const ready = existsSync(stamp) && readFileSync(stamp, "utf8") === lock && existsSync(join(bins, "node"));
  if (ready) return;
  process.stderr.write("Installing packages (once) …\n");
  // Not `npm ci`: it refuses a lock file that leaves out the binaries of other platforms. The lock still pins every version.
  // No package but `node` has anything to build: without this, older npm builds those that bring their binaries along, with
  // a compiler that a fresh machine does not have.
  npm("install", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund");
  npm("rebuild", "node");
  writeFileSync(stamp, lock);
}

/** Installs and builds what is missing, then returns. Ends the process with a clear line when it cannot. */
export function setUp() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) stop(`needs Node 20 or newer with npm; this is Node ${process.versions.node}.`);
  install();
  const code = run("tsc", ["-p", "tsconfig.build.json"]);
  if (code !== 0) stop("the build failed: the compiler's own words stand above.", code);
}
