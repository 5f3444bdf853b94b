import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readingContract } from "../../src/model/index.ts";
import { detente } from "./run-detente.ts";

describe("help", () => {
  test.each([[["--help"]], [["read", "--help"]], [["ask", "--help"]], [["ingest", "--help"]], [["import", "--help"]], [["search", "--help"]], [["export", "--help"]], [["facts", "--help"]], [["archive", "--help"]], [["archive", "stats", "--help"]], [["archive", "check", "--help"]], [["archive", "backup", "--help"]], [["archive", "restore", "--help"]], [["schema", "--help"]]])("%j", (args) => {
    const { status, stdout, stderr } = detente(args);
    expect(status).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^Usage: detente/);
    expect(stdout).toMatch(/^ {2}\$ (?:.*\| )?detente /m);
  });

  test.each([40, 60, 80, 120])("keeps within %i columns but for examples and names", (width) => {
    for (const args of [[], ["read"], ["ask"], ["ingest"], ["import"], ["search"], ["export"], ["facts"], ["archive"], ["archive", "stats"], ["archive", "check"], ["archive", "backup"], ["archive", "restore"], ["schema"]]) {
      const { stdout } = detente([...args, "--help"], { env: { COLUMNS: String(width) } });
      const long = stdout.split("\n").filter((line) => line.length > width && !/^ {2}\$ |^Usage:/.test(line));
      expect(long).toEqual([]);
    }
  });

  test("--version prints the package's", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
    expect(detente(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("schema prints a JSON Schema of the contract", () => {
    const { status, stdout } = detente(["schema"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      required: ["report", "actors", "statements", "contacts", "events", "claims", "contentions", "expectations"],
      properties: { contacts: { items: { properties: { status: { enum: expect.arrayContaining(["held", "planned", "cancelled"]) } } } } },
    });
  });
});

test("readings of the examples fit the contract", { timeout: 60_000 }, async () => {
  const folder = new URL("../../examples/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const { stdout, stderr } = detente(["read", "--json", ...files.map((name) => fileURLToPath(new URL(name, folder)))]);
  expect(stderr).toBe("");
  const lines = stdout.trim().split("\n");
  expect(lines).toHaveLength(files.length);
  const contract = await readingContract();
  for (const line of lines) expect(contract.safeParse(JSON.parse(line)).error?.issues ?? []).toEqual([]);
});
