import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { detente } from "./run-detente.ts";

describe("help", () => {
  test.each([[["--help"]], [["read", "--help"]], [["schema", "--help"]]])("%j", (args) => {
    const { status, stdout, stderr } = detente(args);
    expect(status).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^Usage: detente/);
    expect(stdout).toMatch(/^ {2}\$ (?:.*\| )?detente /m);
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
