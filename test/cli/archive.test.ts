import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openArchive } from "../../src/archive/index.ts";
import { made } from "../archive/made-deposits.ts";
import { detente } from "./run-detente.ts";

const folder = mkdtempSync(join(tmpdir(), "detente-archive-command-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const place = at("archive.db");
const archive = await openArchive(place);
await archive.add(made);
const stats = await archive.stats();
await archive.close();

describe("detente archive", () => {
  test("stats, for people and as JSON", { timeout: 60_000 }, () => {
    const json = detente(["archive", "stats", "--json", "--archive", place]);
    expect(json).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(json.stdout)).toEqual(stats);
    const { status, stdout } = detente(["archive", "stats", "--archive", place]);
    expect(status).toBe(0);
    expect(stdout).toContain(`${stats.statements}  statements`);
    expect(stdout).toContain("from 2015-01-09 to 2015-04-28");
  });

  test("without --archive, the one in the user's data", { timeout: 60_000 }, () => {
    const env = { XDG_DATA_HOME: at("data") };
    const none = detente(["archive", "stats"], { env });
    expect(none).toMatchObject({ status: 3, stdout: "" });
    expect(none.stderr).toBe(`detente: ${at("data/detente/archive.db")}: no archive there\n`);
    expect(detente(["archive", "restore", at("archive.db")], { env })).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(JSON.parse(detente(["archive", "stats", "--json"], { env }).stdout)).toEqual(stats);
  });

  test("check finds nothing wrong, or says what is", () => {
    expect(detente(["archive", "check", "--archive", place])).toEqual({ status: 0, stdout: `nothing is wrong: ${stats.reports} reports\n`, stderr: "" });
    writeFileSync(at("text.db"), "no archive");
    expect(detente(["archive", "check", "--archive", at("text.db")])).toMatchObject({ status: 34, stdout: "", stderr: expect.stringContaining("is not an archive of Detente") });
  });

  test("backup and restore", { timeout: 120_000 }, () => {
    for (const name of ["copy.db", "copy.jsonl.gz"]) {
      expect(detente(["archive", "backup", at(name), "--archive", place])).toEqual({ status: 0, stdout: "", stderr: "" });
      const target = at(`from-${name}.db`);
      expect(detente(["archive", "restore", at(name), "--archive", target]).status).toBe(0);
      const again = detente(["archive", "restore", at(name), "--archive", target]);
      expect(again).toMatchObject({ status: 2, stderr: expect.stringContaining("--replace") });
      expect(detente(["archive", "restore", at(name), "--archive", target, "--replace"]).status).toBe(0);
      expect(JSON.parse(detente(["archive", "stats", "--json", "--archive", target]).stdout)).toEqual(stats);
    }
    expect(detente(["archive", "restore", at("nothing.db"), "--archive", place, "--replace"]).status).toBe(3);
    expect(detente(["archive", "backup", at("no-folder/copy.db"), "--archive", place]).status).not.toBe(0);
    expect(detente(["archive", "check", "--archive", place]).status).toBe(0);
  });

  test("a server that does not answer", () => {
    const { status, stderr } = detente(["archive", "stats", "--archive", "postgres://somebody:secret@127.0.0.1:1/none"]);
    expect(status).toBe(36);
    expect(stderr).not.toContain("secret");
    expect(stderr.split("\n")).toHaveLength(2);
  });

  test.each([[["archive"]], [["archive", "burn"]], [["archive", "backup"]]])("%j is not understood", (args) => {
    expect(detente(args).status).toBe(2);
  });
});
