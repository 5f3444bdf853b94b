import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { errorTable } from "../src/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...["facts", "models/en", "evaluation", "examples"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
];
const textOf = (name: string): string => readFileSync(join(root, name), "utf8");

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
const anchors = (name: string): readonly string[] => [...textOf(name).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ""));

describe.each(documents)("%s", (name) => {
  const text = textOf(name);

  test("links lead somewhere", () => {
    const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link]) => link ?? "")
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = "", anchor] = link.split("#");
        const target = path === "" ? name : join(dirname(name), path);
        return !existsSync(join(root, target)) || (anchor !== undefined && target.endsWith(".md") && !anchors(target).includes(anchor));
      });
    expect(broken).toEqual([]);
  });

  test("named files exist", () => {
    const named = [...text.matchAll(/`((?:src|test|facts|models|examples|training|evaluation|bench|scripts|bin)\/[\w./-]*\w\/?)`/g)];
    expect(named.map(([, path]) => path ?? "").filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("named npm scripts exist", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/`npm run ([\w-]+)/g)].map(([, script]) => script ?? "");
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

const help = (...args: string[]): string => {
  const { stdout } = spawnSync(process.execPath, [join(root, "bin/detente.js"), ...args, "--help"], { encoding: "utf8" });
  return stdout;
};

describe("README.md", () => {
  const readme = textOf("README.md");
  const commands = [...help().matchAll(/^ {2}([a-z]+)[ |]/gm)].map(([, command]) => command ?? "").filter((command) => command !== "help");

  test("names every command", () => {
    expect(commands.length).toBeGreaterThan(1);
    expect(commands.filter((command) => !readme.includes(`detente ${command}`))).toEqual([]);
  });

  test("names every option of every command", () => {
    const options = commands.flatMap((command) => [...help(command).matchAll(/(--[a-z][a-z-]*)/g)].map(([, option]) => option ?? ""));
    expect(options.length).toBeGreaterThan(3);
    expect([...new Set(options)].filter((option) => option !== "--help" && !readme.includes(option))).toEqual([]);
  });

  test("names every error and its exit code", () => {
    const missing = Object.entries(errorTable).filter(([code, { exit }]) => !new RegExp(`\\|\\s*${exit}\\s*\\|\\s*\`${code}\``).test(readme));
    expect(missing.map(([code]) => code)).toEqual([]);
  });

  test("shows what the program prints", { timeout: 60_000 }, () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/readme.mjs"), "--check"], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

describe("ARCHITECTURE.md", () => {
  const architecture = textOf("ARCHITECTURE.md");

  test("names every room", () => {
    const rooms = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !architecture.includes(`${name}/`))).toEqual([]);
  });

  test("gives every dependency its reason", () => {
    const { dependencies, devDependencies } = JSON.parse(textOf("package.json")) as Record<string, Record<string, string>>;
    const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith("@types/"));
    expect(names.filter((name) => !architecture.includes(name))).toEqual([]);
  });
});
