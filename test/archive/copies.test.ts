import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { backUp, openArchive, restore } from "../../src/archive/index.ts";
import { dump } from "./dump.ts";
import { made } from "./made-deposits.ts";
import { missingServer, startCluster } from "./postgres-cluster.ts";

const folder = mkdtempSync(join(tmpdir(), "detente-copies-"));
const cluster = missingServer === null ? await startCluster() : null;
afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true });
}, 60_000);

const at = (name: string): string => join(folder, name);
const mark = { path: "/news/a.jsonl", fingerprint: "12 34", items: 7, whole: true };
const record = {
  id: "state-travels/1", source: "state-travels", mode: "visit", status: "held", participants: ["person/john-kerry", "state/CHE"], visitor: "John Kerry",
  states: ["CHE", "USA"], level: "minister", date: { value: "2015-03-02/2015-03-04", precision: "day" }, place: "Geneva",
} as const;

const place = at("archive.db");
const archive = await openArchive(place);
await archive.add(made, [mark]);
await archive.addRecords([record]);
const wanted = await dump(archive);

/** What an archive holds, and that nothing is wrong with it. */
async function contentOf(address: string): Promise<unknown> {
  const restored = await openArchive(address);
  const content = await dump(restored);
  expect(await restored.mark(mark.path)).toEqual(mark);
  expect(await restored.check()).toEqual([]);
  await restored.close();
  return content;
}

describe("backups", () => {
  test.each(["copy.db", "copy.jsonl.gz"])("%s, made while the archive is open, restored elsewhere", async (name) => {
    await backUp(place, at(name));
    await restore(at(`from-${name}.db`), at(name), false);
    expect(await contentOf(at(`from-${name}.db`))).toEqual(wanted);
    expect(readdirSync(folder).filter((left) => left.includes(".part"))).toEqual([]);
  });

  test("a copy is itself an archive", async () => {
    await backUp(place, at("other.db"));
    expect(await contentOf(at("other.db"))).toEqual(wanted);
  });

  test("an archive that holds something is replaced only when told to, under those who have it open", async () => {
    const target = at("target.db");
    const reader = await openArchive(target);
    await reader.add(made.slice(0, 2));
    const before = await dump(reader);
    await expect(restore(target, at("copy.db"), false)).rejects.toMatchObject({ code: "usage" });
    expect(await dump(reader)).toEqual(before);
    for (const name of ["copy.db", "copy.jsonl.gz"]) {
      await reader.add(made.slice(0, 1));
      await restore(target, at(name), true);
      expect(await dump(reader)).toEqual(wanted);
    }
    await reader.close();
    expect(await contentOf(target)).toEqual(wanted);
  });

  test("a backup that is cut off or changed changes nothing", async () => {
    const bytes = readFileSync(at("copy.jsonl.gz"));
    writeFileSync(at("cut.jsonl.gz"), bytes.subarray(0, bytes.length - 200));
    writeFileSync(at("short.db"), readFileSync(at("copy.db")).subarray(0, 40_000));
    writeFileSync(at("text.gz"), "no backup");
    for (const [name, code] of [["cut.jsonl.gz", "damaged"], ["short.db", "archive-damaged"], ["text.gz", "archive-damaged"], ["none.db", "not-found"]] as const) {
      await expect(restore(at("untouched.db"), at(name), false)).rejects.toMatchObject({ code });
      expect(existsSync(at("untouched.db"))).toBe(false);
      await expect(restore(place, at(name), true)).rejects.toMatchObject({ code });
      expect(await dump(archive)).toEqual(wanted);
    }
  });

  test("from a file to a server and back", { timeout: 180_000 }, async ({ skip }) => {
    skip(cluster === null, missingServer ?? "");
    for (const name of ["copy.jsonl.gz", "copy.db"]) {
      const address = (await cluster?.database()) ?? "";
      await restore(address, at(name), false);
      expect(await contentOf(address)).toEqual(wanted);
      await expect(restore(address, at(name), false)).rejects.toMatchObject({ code: "usage" });
      await restore(address, at(name), true);
      await expect(restore(address, at("cut.jsonl.gz"), true)).rejects.toMatchObject({ code: "damaged" });
      await expect(backUp(address, at("server.db"))).rejects.toMatchObject({ code: "usage" });
      await backUp(address, at("server.jsonl.gz"));
      await restore(at(`back-${name}.db`), at("server.jsonl.gz"), false);
      expect(await contentOf(at(`back-${name}.db`))).toEqual(wanted);
    }
  });

  test("a server that is not there, a database that is not there, and one that holds no archive", async ({ skip }) => {
    skip(cluster === null, missingServer ?? "");
    await expect(openArchive("postgres://127.0.0.1:1/none")).rejects.toMatchObject({ code: "archive-unreachable" });
    const address = (await cluster?.database()) ?? "";
    await expect(openArchive(address.replace(/\w+$/, "nowhere"))).rejects.toMatchObject({ code: "archive-unreachable" });
    await expect(openArchive(address, { readOnly: true })).rejects.toMatchObject({ code: "not-found" });
  });
});
