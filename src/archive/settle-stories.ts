import { sql, type RawBuilder } from "kysely";
import { areCopies, bandKeys, signatureBytes, signatureOfBytes, type StorySignature } from "../across/index.ts";
import { findable } from "./arrival.ts";
import type { Batch } from "./batch.ts";
import { components } from "./components.ts";
import { insertRows } from "./insert-rows.ts";
import { dayNumberOfKey } from "./row-key.ts";

/** A report that belongs to no story yet. */
export interface Loose {
  readonly key: number;
  readonly id: string;
  readonly wording: number | null;
  readonly signature: StorySignature;
}

/** What a batch does to stories, by the keys of the reports whose readings stand for them. */
export interface StoryChange {
  readonly gone: readonly number[];
  readonly come: readonly number[];
  /** Those that stay, and whose carriers are others now. */
  readonly changed: readonly number[];
  /** Fresh reports that tell a story that another tells. */
  readonly copies: number;
}

interface Placed {
  readonly key: number;
  readonly id: string;
}

/** The first report of a story comes first: by day, those without a day last, then by id. */
export function byPrecedence(one: Placed, other: Placed): number {
  const [a, b] = [dayNumberOfKey(one.key), dayNumberOfKey(other.key)];
  if (a !== b) return (a === 0 ? Number.POSITIVE_INFINITY : a) < (b === 0 ? Number.POSITIVE_INFINITY : b) ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** Equal texts meet under a key of their own, above those of bands, which have 48 bits. */
function keysOfWords({ wording, signature }: Pick<Loose, "wording" | "signature">): readonly number[] {
  return wording === null ? [] : [2 ** 48 + Math.floor(wording / 16), ...bandKeys(signature)];
}

/** Makes reports findable by their words. */
export async function addSignatures(batch: Batch, reports: readonly Loose[]): Promise<void> {
  const worded = reports.flatMap(({ key, wording, signature }) => (wording === null ? [] : [[key, wording, signatureBytes(signature)] as const]));
  await insertRows(batch, "signature", ["key", "wording", "bytes"], worded);
  const bands = reports.flatMap((report) => keysOfWords(report).map((band) => [band, report.key] as const));
  await insertRows(batch, "band", ["band", "key"], bands.toSorted(([a], [b]) => a - b));
}

async function signaturesOf({ db, dialect }: Batch, keys: readonly number[]): Promise<ReadonlyMap<number, Pick<Loose, "wording" | "signature">>> {
  if (keys.length === 0) return new Map();
  const rows = await db.selectFrom("signature").selectAll().where(dialect.among("key", keys)).execute();
  return new Map(rows.map(({ key, wording, bytes }) => [key, { wording, signature: signatureOfBytes(bytes) }]));
}

/** Reports that are current again, as those that have just come. */
export async function promote(batch: Batch, keys: readonly number[]): Promise<readonly Loose[]> {
  if (keys.length === 0) return [];
  const ids = await batch.db.selectFrom("report").select(["key", "id"]).where(batch.dialect.among("key", keys)).execute();
  const readings = await batch.load(keys);
  await batch.db.updateTable("report").set({ current: 1, story: sql`key` }).where(batch.dialect.among("key", keys)).execute();
  return ids.flatMap(({ key, id }) => {
    const reading = readings.get(key);
    return reading === undefined ? [] : [{ key, id, ...findable(reading.report) }];
  });
}

/** Takes reports out of what copies are looked for among. */
async function removeSignatures(batch: Batch, keys: readonly number[]): Promise<void> {
  for (const [key, found] of await signaturesOf(batch, keys)) {
    await sql`delete from band where ${batch.dialect.among("band", keysOfWords(found))} and key = ${key}`.execute(batch.db);
  }
  await batch.db.deleteFrom("signature").where(batch.dialect.among("key", keys)).execute();
}

/** Where all reports of a story, but not its first, stand in the table. */
const isCarried = (batch: Batch, stories: readonly number[]): RawBuilder<boolean> => sql<boolean>`${batch.dialect.among("story", stories)} and story <> key`;

/** Takes reports out of their stories; the others of those stories are loose then, since they may no longer hang together. */
async function loosen(batch: Batch, demoted: readonly number[]): Promise<{ readonly loose: readonly Loose[]; readonly stories: readonly number[] }> {
  if (demoted.length === 0) return { loose: [], stories: [] };
  const { db, dialect } = batch;
  const rows = await db.selectFrom("report").select("story").distinct().where(dialect.among("key", demoted)).execute();
  const stories = rows.flatMap(({ story }) => story ?? []);
  const first = await db.selectFrom("report").select(["key", "id"]).where(dialect.among("key", stories)).execute();
  const carried = await db.selectFrom("report").select(["key", "id"]).where(isCarried(batch, stories)).execute();
  await removeSignatures(batch, demoted);
  await db.updateTable("report").set({ current: 0, story: null }).where(dialect.among("key", demoted)).execute();
  const left = [...first, ...carried].filter(({ key }) => !demoted.includes(key));
  const signatures = await signaturesOf(batch, left.map(({ key }) => key));
  return { loose: left.map((member) => ({ ...member, ...(signatures.get(member.key) ?? { wording: null, signature: new Int32Array(0) }) })), stories };
}

/** Links each loose report with those that are copies of it: loose ones, or stories that hold one. */
async function linkCopies(batch: Batch, loose: readonly Loose[]): Promise<readonly (readonly [number, number])[]> {
  const { db, dialect } = batch;
  const wanted = new Map(loose.map((report) => [report.key, keysOfWords(report)]));
  // In order, so that neighbours in the table are looked up one after the other.
  const bands = [...new Set([...wanted.values()].flat())].sort((a, b) => a - b);
  if (bands.length === 0) return [];
  const sharing = await db.selectFrom("band").select(["band", "key"]).where(dialect.among("band", bands)).execute();
  const looseByKey = new Map(loose.map((report) => [report.key, report]));
  const held = [...new Set(sharing.map(({ key }) => key))].filter((key) => !looseByKey.has(key));
  const stories = new Map(
    held.length === 0 ? [] : (await db.selectFrom("report").select(["key", "story"]).where(dialect.among("key", held)).execute()).map(({ key, story }) => [key, story]),
  );
  const signatures = await signaturesOf(batch, held);
  const byBand = new Map([...Map.groupBy(sharing, ({ band }) => band)].map(([band, rows]) => [band, Map.groupBy(rows, ({ key }) => (looseByKey.has(key) ? key : (stories.get(key) ?? null)))]));
  const linked = components();
  const links: (readonly [number, number])[] = [];
  for (const report of loose) {
    const isCopy = (key: number): boolean => {
      const found = looseByKey.get(key) ?? signatures.get(key);
      return found !== undefined && (found.wording === report.wording || areCopies(report.signature, found.signature));
    };
    const compared = new Set<number>();
    for (const band of wanted.get(report.key) ?? []) {
      // Of a story that thousands carry members are compared only until one is a copy.
      for (const [target, members] of byBand.get(band) ?? []) {
        if (target === null || linked.of(report.key) === linked.of(target)) continue;
        const copy = members.find(({ key }) => !compared.has(key) && isCopy(key));
        for (const { key } of members) compared.add(key);
        if (copy === undefined) continue;
        linked.join(report.key, target);
        links.push([report.key, target]);
      }
    }
  }
  return links;
}

/** Writes which story loose reports belong to, and takes along what belonged to stories that are no more. */
async function writeStory(batch: Batch, first: number, loose: readonly number[], absorbed: readonly number[]): Promise<void> {
  const { db, dialect } = batch;
  if (absorbed.length > 0) {
    await db.updateTable("report").set({ story: first }).where(isCarried(batch, absorbed)).execute();
    await db.updateTable("report").set({ story: first }).where(dialect.among("key", absorbed)).execute();
  }
  if (loose.length > 0) await db.updateTable("report").set({ story: first }).where(dialect.among("key", loose)).execute();
}

/** How many fresh reports tell what another tells: all of a group but one, and all of one that was there. */
function copiesAmong(groups: Iterable<readonly Placed[]>, fresh: readonly Loose[]): number {
  const keys = new Set(fresh.map(({ key }) => key));
  let copies = 0;
  for (const group of groups) {
    const came = group.filter(({ key }) => keys.has(key)).length;
    copies += came === group.length ? came - 1 : came;
  }
  return copies;
}

/**
 * Puts reports into stories: those of reports whose texts are copies of each other, directly or through others.
 *
 * @param fresh current reports that are new, each a story of its own so far, with their signatures added
 * @param demoted reports that are current no more
 */
export async function settleStories(batch: Batch, fresh: readonly Loose[], demoted: readonly number[]): Promise<StoryChange> {
  const { db, dialect } = batch;
  const { loose: left, stories: broken } = await loosen(batch, demoted);
  const loose = [...fresh, ...left];
  const isLoose = new Set(loose.map(({ key }) => key));
  const isFresh = new Set(fresh.map(({ key }) => key));
  const links = await linkCopies(batch, loose);
  const linked = components();
  for (const [one, other] of links) linked.join(one, other);
  const touched = [...new Set(links.map(([, target]) => target))].filter((key) => !isLoose.has(key));
  const leads = touched.length === 0 ? [] : await db.selectFrom("report").select(["key", "id"]).where(dialect.among("key", touched)).execute();
  const groups = [...Map.groupBy<number, Placed>([...loose, ...leads], ({ key }) => linked.of(key)).values()].map((group) => group.toSorted(byPrecedence));
  const firsts = new Set<number>();
  for (const group of groups) {
    const first = (group[0] as Placed).key;
    firsts.add(first);
    const keys = group.map(({ key }) => key);
    const moved = keys.filter((key) => isLoose.has(key) && !(key === first && isFresh.has(key)));
    await writeStory(batch, first, moved, keys.filter((key) => !isLoose.has(key) && key !== first));
  }
  const before = new Set([...broken, ...touched]);
  return {
    gone: [...before].filter((key) => !firsts.has(key)),
    come: [...firsts].filter((key) => !before.has(key)),
    changed: [...firsts].filter((key) => before.has(key)),
    copies: copiesAmong(groups, fresh),
  };
}
