import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { CompiledQuery } from "kysely";
import { describe, expect, test } from "vitest";
import type { Archive } from "../../src/archive/index.ts";
import { makeArchive } from "../../src/archive/make-archive.ts";
import { openStore } from "../../src/archive/open-store.ts";
import type { Migration } from "../../src/archive/schema/migrate.ts";
import { migrations } from "../../src/archive/schema/migrations.ts";
import { dump } from "./dump.ts";
import { made } from "./made-deposits.ts";
import type { Place } from "./place.ts";

/** Adds every `of`-th of the made reports, from `part` on, one by one in a process of its own; gives its exit code. */
function runAdding(address: string, part: number, of: number): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL("add-some.ts", import.meta.url)), address, String(part), String(of)], { stdio: "inherit" });
    child.on("exit", resolve);
  });
}

/** What every store must do to keep what it was given, whoever else writes and whatever version did. */
export function safety(name: string, newPlace: () => Promise<Place>): void {
  const opened = async (): Promise<Archive> => await (await newPlace()).open();

  async function filled(): Promise<Archive> {
    const archive = await opened();
    await archive.add(made);
    return archive;
  }

  describe(`the safety of ${name}`, () => {
    test("marks are written with their batch, or not at all", async () => {
      const archive = await opened();
      const mark = { path: "/news/a.jsonl", fingerprint: "12 34", items: 7, whole: false };
      await archive.add([], [mark]);
      expect(await archive.mark(mark.path)).toEqual(mark);
      await archive.add([], [{ ...mark, items: 9, whole: true }]);
      expect(await archive.mark(mark.path)).toEqual({ ...mark, items: 9, whole: true });
      expect(await archive.mark("/news/b.jsonl")).toBeNull();
      await expect(archive.add(made.slice(0, 3), [{ ...mark, items: Number.NaN }])).rejects.toThrow(/NOT NULL|null value|NaN|invalid input/i);
      expect(await archive.mark(mark.path)).toMatchObject({ items: 9 });
      expect((await archive.stats()).reports).toBe(0);
      await archive.close();
    });

    test("who only reads sees what is committed and can add nothing", async () => {
      const place = await newPlace();
      const archive = await place.open();
      await archive.add(made);
      const reader = await place.open({ readOnly: true });
      expect(await reader.stats()).toEqual(await archive.stats());
      await expect(reader.add(made)).rejects.toMatchObject({ code: "archive-read-only" });
      await reader.close();
      await archive.close();
    });

    test("two processes that write wait for each other", { timeout: 120_000 }, async () => {
      const place = await newPlace();
      // Neither finds the archive made.
      const ends = await Promise.all([0, 1].map((part) => runAdding(place.address, part, 2)));
      expect(ends).toEqual([0, 0]);
      const archive = await place.open({ readOnly: true });
      const whole = await filled();
      expect(await dump(archive)).toEqual(await dump(whole));
      await archive.close();
      await whole.close();
    });

    test("an archive of a newer version is refused, an older one is brought up to date", async () => {
      const place = await newPlace();
      await (await place.open()).close();
      const next: Migration = { name: "next", statements: () => ["alter table mark add column note text"] };
      const broken: Migration = { name: "broken", statements: () => ["alter table mark add column second text", "alter table nothing add column note text"] };
      await expect(openStore(place.address, true, [...migrations, next])).rejects.toMatchObject({ code: "archive-read-only" });
      await expect(openStore(place.address, false, [...migrations, next, broken])).rejects.toThrow(/nothing/);
      // The whole way is one transaction: what broke off has changed nothing.
      const archive = await place.open();
      await archive.add(made);
      const before = await dump(archive);
      await archive.close();
      const store = await openStore(place.address, false, [...migrations, next]);
      expect(await store.read(({ db }) => db.selectFrom("migration").select("name").orderBy("number").execute())).toEqual([...migrations, next].map(({ name: step }) => ({ name: step })));
      const { stats, ...content } = await dump(makeArchive(store));
      expect({ ...content, stats: { ...(stats as object), schema: migrations.length } }).toEqual(before);
      await store.close();
      await expect(place.open()).rejects.toMatchObject({ code: "archive-newer" });
      await expect(place.open({ readOnly: true })).rejects.toMatchObject({ code: "archive-newer" });
    });

    test("check finds what was changed behind its back", async () => {
      const place = await newPlace();
      const archive = await place.open();
      await archive.add(made);
      expect(await archive.check()).toEqual([]);
      const harm = async (query: string): Promise<readonly string[]> => {
        const store = await openStore(place.address, false);
        await store.write(({ db }) => db.executeQuery(CompiledQuery.raw(query)));
        await store.close();
        return await archive.check();
      };
      expect(await harm("update body set report = replace(report, 'winter', 'summer')")).toContainEqual(expect.stringContaining("its words are not those it was kept with"));
      expect(await harm("update body set report = replace(report, 'summer', 'winter')")).toEqual([]);
      expect(await harm("update telling set contact = key")).toContainEqual(expect.stringContaining("its contact is not what its tellings make of it"));
      expect(await harm("update claim set told = replace(told, 'frozen', 'restored')")).toContainEqual(expect.stringContaining("its claims are compared by other words than those of its reading"));
      expect(await harm("delete from claim")).toContainEqual(expect.stringMatching(/\d claims in its reading, 0 in their table/));
      expect(await harm("update report set current = 1 - current where url like '%munich'")).toContainEqual(expect.stringContaining("the newest version is not the current one"));
      expect(await harm("delete from statements_words")).toContainEqual(expect.stringContaining("statements that no search finds"));
      await archive.close();
    });

    test("two writers wait for each other", { timeout: 120_000 }, async () => {
      const place = await newPlace();
      const [one, other] = [await place.open(), await place.open()];
      const half = Math.floor(made.length / 2);
      await Promise.all([
        ...made.slice(0, half).map((each) => one.add([each])),
        ...made.slice(half).map((each) => other.add([each])),
      ]);
      const together = await dump(one);
      await other.close();
      await one.close();
      const whole = await filled();
      expect(together).toEqual(await dump(whole));
      await whole.close();
    });
  });
}
