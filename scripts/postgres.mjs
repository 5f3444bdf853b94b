// The tests of the archive start a PostgreSQL server of their own: this gets its programs where they are missing and may be installed.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const versions = "/usr/lib/postgresql";

function isThere() {
  const folders = existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, "bin")) : [];
  return [...folders, ...(process.env.PATH ?? "").split(":")].some((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

/** Installs Debian's PostgreSQL where it is missing, as root or in CI; elsewhere the tests say what they lack. */
export function getPostgres() {
  const isRoot = process.getuid?.() === 0;
  if (isThere() || !(isRoot || (process.env.CI ?? "") !== "") || !existsSync("/usr/bin/apt-get")) return;
  process.stderr.write("Installing PostgreSQL for the tests (once) …\n");
  const aptGet = (...args) => {
    const words = ["apt-get", "-q", "-y", ...args];
    const [command, ...rest] = isRoot ? words : ["sudo", "-n", ...words];
    return spawnSync(command, rest, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status;
  };
  const install = ["install", "--no-install-recommends", "postgresql"];
  if (aptGet(...install) !== 0 && (aptGet("update") !== 0 || aptGet(...install) !== 0)) process.stderr.write("apt-get install postgresql failed: its own words stand above.\n");
}
