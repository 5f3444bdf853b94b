#!/usr/bin/env node
// Starts the built command on a Node that is new enough: this one, or the project's own from the npm package `node`.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { constants, homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const needed = 24;
const root = fileURLToPath(new URL("..", import.meta.url));

function stop(message) {
  process.stderr.write(`detente: ${message}\n`);
  process.exitCode = 70;
}

/** The Node that npm installed with the project, beside it or above it. */
function ownNode() {
  for (let folder = root; ; folder = dirname(folder)) {
    const file = join(folder, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
    if (existsSync(file)) return file;
    if (dirname(folder) === folder) return null;
  }
}

function startAgain(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, DETENTE_STARTED_AGAIN: "1" },
  });
  // The terminal sends an interrupt to both; a signal to this process alone is passed on.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", ({ message }) => stop(`${node} does not start: ${message}`));
  child.on("exit", (code, signal) => {
    process.exitCode = signal === null ? (code ?? 70) : 128 + (constants.signals[signal] ?? 0);
  });
}

// NO_COLOR wins here. Node itself lets FORCE_COLOR win and warns of it as soon as it loads certain modules.
if (process.env.NO_COLOR) delete process.env.FORCE_COLOR;

const major = Number(process.versions.node.split(".")[0]);
const main = join(root, "dist", "cli", "main.js");
if (major < needed) {
  const node = process.env.DETENTE_STARTED_AGAIN === undefined ? ownNode() : null;
  if (node === null) stop(`needs Node ${needed} or newer and this is ${process.versions.node}: run \`npm install\` in ${root}, or install a newer Node.`);
  else startAgain(node);
} else if (existsSync(main)) {
  // What Node has compiled once it need not compile at each start; where the folder cannot be written it does.
  module.enableCompileCache(join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "detente"));
  const { main: run } = await import(new URL("../dist/cli/main.js", import.meta.url).href);
  await run(process.argv.slice(2));
} else {
  stop(`is not built yet: run \`npm run build\` in ${root}`);
}
