// Refreshes the output shown in README.md: every block that begins with `$ npx detente …` is run again in the checkout.
// `node scripts/readme.mjs --check` changes nothing and exits 1 when a block is out of date.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environment, root } from "./setup.mjs";

const file = join(root, "README.md");
const text = readFileSync(file, "utf8");

/** The home of somebody who begins: commands that keep something keep it here, in the order of the document. */
const home = mkdtempSync(join(tmpdir(), "detente-readme-"));
process.on("exit", () => rmSync(home, { recursive: true }));

/** What the command prints, with blanks at line ends taken off, as it stands in the README. */
function output(command) {
  const args = command.split(" ").slice(2);
  const { stdout, status, stderr } = spawnSync("node", [join(root, "bin", "detente.js"), ...args], {
    cwd: root,
    env: { ...environment, NO_COLOR: "1", COLUMNS: "100", TZ: "UTC", HOME: home, XDG_DATA_HOME: "" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${command}: exit code ${status}: ${stderr}`);
  return stdout.replaceAll(/[ \t]+$/gm, "").trimEnd();
}

const fresh = text.replaceAll(/```console\n\$ (npx detente [^\n]+)\n[\s\S]*?```/g, (_block, command) => {
  return `\`\`\`console\n$ ${command}\n${output(command)}\n\`\`\``;
});

if (process.argv.includes("--check")) {
  if (fresh !== text) {
    process.stderr.write("README.md shows output that the program no longer prints: run node scripts/readme.mjs\n");
    process.exit(1);
  }
} else if (fresh !== text) {
  writeFileSync(file, fresh);
}
