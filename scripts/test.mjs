// `npm test`: installs what is missing, then runs every check in order and ends with the count of tests.
import { readFileSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { getPostgres } from "./postgres.mjs";
import { environment, root, run, setUp } from "./setup.mjs";

function fail(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

function check(title, command, args) {
  process.stdout.write(`\n── ${title}\n`);
  const code = run(command, args);
  if (code !== 0) fail(`${title}: failed (exit code ${code}).`);
}

/** The linter exits 0 when it found no file to look at, so what it saw is counted here. */
function lint() {
  process.stdout.write("\n── lint\n");
  const { status, stdout } = spawnSync("oxlint", ["--type-aware", "--deny-warnings"], {
    cwd: root,
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.stdout.write(stdout);
  const files = Number(/on (\d+) files/.exec(stdout)?.[1] ?? 0);
  if (status !== 0 || files < 50) fail(`lint: failed (exit code ${status}, ${files} files seen).`);
}

/** Runs the tests in one time zone and returns their counts, read from the runner's own report. */
function unit(zone) {
  process.stdout.write(`\n── tests (TZ=${zone})\n`);
  const report = join(root, "node_modules", `.tests-${zone.replace("/", "-")}.json`);
  rmSync(report, { force: true });
  const code = run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], {
    env: { ...environment, DETENTE_TEST_TZ: zone },
  });
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = JSON.parse(readFileSync(report, "utf8"));
  if (code !== 0 || passed === 0) {
    process.stdout.write(`\n${passed} passed, ${Math.max(failed, 1)} failed, ${skipped} skipped\n`);
    process.exit(1);
  }
  return { passed, skipped };
}

setUp();
getPostgres();
// Whoever has an older Node of their own starts the command with that.
check("the command on the machine's own Node", process.env.npm_node_execpath ?? process.execPath, ["bin/detente.js", "--version"]);
check("types", "tsc", ["-p", "tsconfig.json"]);
lint();
check("unused code and packages", "knip", []);
const counts = ["UTC", "Pacific/Apia"].map(unit);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const skipped = counts.reduce((sum, count) => sum + count.skipped, 0);
process.stdout.write(`\n${passed} passed, 0 failed, ${skipped} skipped\n`);
