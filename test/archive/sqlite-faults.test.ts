import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync, closeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { CompiledQuery } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { backUp, defaultPlace, openArchive } from "../../src/archive/index.ts";
import { makeArchive } from "../../src/archive/make-archive.ts";
import { openStore } from "../../src/archive/open-store.ts";
import { DetenteError } from "../../src/model/index.ts";
import { dump } from "./dump.ts";
import { made } from "./made-deposits.ts";

const folder = mkdtempSync(join(tmpdir(), "detente-faults-"));
const mounted: string[] = [];
afterAll(() => {
  for (const mount of mounted) spawnSync("umount", ["-l", mount]);
  rmSync(folder, { recursive: true, force: true });
});

let places = 0;
const newFile = (): string => {
  places += 1;
  return join(folder, `${places}.db`);
};

/** A small file system of its own, where the machine lets us make one. */
function smallDisk(size: string): string | null {
  const mount = join(folder, `disk-${size}`);
  mkdirSync(mount);
  const made = process.platform === "linux" && process.getuid?.() === 0 ? spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", mount]).status === 0 : false;
  if (made) mounted.push(mount);
  return made ? mount : null;
}

const [half, rest] = [made.slice(0, 15), made.slice(15)];

describe("what is no archive is refused and left as it is", () => {
  test.each([
    ["text", "archive-damaged", (file: string) => writeFileSync(file, "The ministers met in Oslo.\n".repeat(300))],
    ["a few bytes", "archive-damaged", (file: string) => writeFileSync(file, "x")],
    [
      "a database of something else",
      "usage",
      (file: string) => {
        const other = new Database(file);
        other.exec("create table report (id text); insert into report values ('mine')");
        other.close();
      },
    ],
  ] as const)("%s", async (_, code, make) => {
    const file = newFile();
    make(file);
    const before = readFileSync(file);
    for (const readOnly of [false, true]) await expect(openArchive(file, { readOnly })).rejects.toMatchObject({ code });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("a folder", async () => {
    await expect(openArchive(folder)).rejects.toMatchObject({ code: "is-folder" });
  });

  test("nothing, where one is to be read", async () => {
    const file = join(folder, "none", "archive.db");
    await expect(openArchive(file, { readOnly: true })).rejects.toMatchObject({ code: "not-found" });
    expect(statSync(join(folder, "none"), { throwIfNoEntry: false })).toBeUndefined();
  });

  test("an empty file becomes one", async () => {
    const file = newFile();
    writeFileSync(file, "");
    const archive = await openArchive(file);
    expect((await archive.add(half)).added).toBeGreaterThan(0);
    await archive.close();
  });
});

test("no room left: the batch is not there, the archive is whole, and it goes on when there is room", async () => {
  const file = newFile();
  const store = await openStore(file, false);
  const archive = makeArchive(store);
  await archive.add(half);
  const before = await dump(archive);
  const allow = (pages: number): Promise<unknown> => store.write(({ db }) => db.executeQuery(CompiledQuery.raw(`pragma max_page_count = ${pages}`)));
  await allow(1);
  await expect(archive.add(rest)).rejects.toMatchObject({ code: "archive-full", message: expect.stringContaining(file) });
  expect(await dump(archive)).toEqual(before);
  expect(await archive.check()).toEqual([]);
  await allow(1_000_000);
  expect((await archive.add(rest)).added).toBeGreaterThan(0);
  await archive.close();
});

const small = smallDisk("3m");
test.skipIf(small === null)("a full disk (needs root and mount)", { timeout: 60_000 }, async () => {
  const file = join(small ?? "", "archive.db");
  const archive = await openArchive(file);
  await archive.add(half);
  const before = await dump(archive);
  writeFileSync(join(small ?? "", "filler"), "");
  const filler = openSync(join(small ?? "", "filler"), "w");
  const block = Buffer.alloc(65_536);
  expect(() => {
    for (;;) writeSync(filler, block);
  }).toThrow("ENOSPC");
  closeSync(filler);
  await expect(archive.add(rest)).rejects.toMatchObject({ code: "archive-full" });
  rmSync(join(small ?? "", "filler"));
  expect(await dump(archive)).toEqual(before);
  expect((await archive.add(rest)).added).toBeGreaterThan(0);
  expect(await archive.check()).toEqual([]);
  await archive.close();
});

const readOnlyDisk = smallDisk("8m");
const canBeDenied = process.getuid?.() !== 0;
describe("what cannot be written to", () => {
  test.skipIf(readOnlyDisk === null)("a disk that is read only (needs root and mount): nothing can be added, and a copy can be read", async () => {
    const file = join(readOnlyDisk ?? "", "archive.db");
    const archive = await openArchive(file);
    await archive.add(half);
    const before = await dump(archive);
    const copy = join(readOnlyDisk ?? "", "copy.db");
    await backUp(file, copy);
    await archive.close();
    expect(spawnSync("mount", ["-o", "remount,ro", readOnlyDisk ?? ""]).status).toBe(0);
    await expect(openArchive(file)).rejects.toMatchObject({ code: "archive-read-only" });
    await expect(openArchive(join(readOnlyDisk ?? "", "new", "archive.db"))).rejects.toMatchObject({ code: "archive-read-only" });
    await expect(openArchive(file, { readOnly: true })).rejects.toMatchObject({ code: "archive-read-only", message: expect.stringContaining("archive backup") });
    const reader = await openArchive(copy, { readOnly: true });
    expect(await dump(reader)).toEqual(before);
    await expect(reader.add(rest)).rejects.toMatchObject({ code: "archive-read-only" });
    await reader.close();
  });

  test.skipIf(!canBeDenied)("a file and a folder without the right to write (not as root, who has it)", async () => {
    const shut = join(folder, "shut");
    mkdirSync(shut);
    const file = join(shut, "archive.db");
    const archive = await openArchive(file);
    await archive.add(half);
    await archive.close();
    chmodSync(file, 0o444);
    await expect((async () => await (await openArchive(file)).add(rest))()).rejects.toMatchObject({ code: "archive-read-only" });
    chmodSync(shut, 0o555);
    await expect(openArchive(join(shut, "new", "archive.db"))).rejects.toMatchObject({ code: "archive-read-only" });
    chmodSync(shut, 0o755);
    const reader = await openArchive(file, { readOnly: true });
    expect((await reader.stats()).reports).toBeGreaterThan(0);
    await reader.close();
  });
});

test("a writer that does not end makes others give up in the end, and none meanwhile", { timeout: 120_000 }, async () => {
  const file = newFile();
  const archive = await openArchive(file);
  const other = new Database(file);
  other.exec("begin immediate");
  let done = false;
  const adding = archive.add(half).then((added) => {
    done = true;
    return added;
  });
  await new Promise((resolve) => void setTimeout(resolve, 300));
  expect(done).toBe(false);
  // Readers are not kept waiting.
  expect((await archive.stats()).reports).toBe(0);
  other.exec("commit");
  expect((await adding).added).toBeGreaterThan(0);
  other.close();
  await archive.close();
});

test("a file that was damaged is told of", async () => {
  const file = newFile();
  const archive = await openArchive(file);
  await archive.add(made);
  await archive.close();
  const bytes = readFileSync(file);
  for (const page of [9, 14, 20, 31]) bytes.fill(0xa5, page * 4096, (page + 1) * 4096);
  writeFileSync(file, bytes);
  const reader = await openArchive(file, { readOnly: true });
  // Some damage is told of by the first who meets it, some is found page by page.
  const found = await reader.check().catch((error: unknown) => [error instanceof DetenteError ? error.code : "no error of ours"]);
  expect(found.length).toBeGreaterThan(0);
  expect(found).not.toContain("no error of ours");
  await reader.close();
});

test("the default place follows the XDG Base Directory Specification", () => {
  expect(defaultPlace({ XDG_DATA_HOME: "/data" })).toBe("/data/detente/archive.db");
  expect(defaultPlace({ XDG_DATA_HOME: "data" })).toMatch(/\/\.local\/share\/detente\/archive\.db$/);
  expect(defaultPlace({})).toMatch(/\/\.local\/share\/detente\/archive\.db$/);
});
