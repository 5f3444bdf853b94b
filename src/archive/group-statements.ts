import { statementReach } from "../across/index.ts";
import { compareWordings, prepareWording, type PreparedWording } from "../claims/index.ts";
import type { Batch } from "./batch.ts";
import { components, type Components } from "./components.ts";
import type { Session } from "./dialect.ts";
import type { Comparable } from "./items.ts";
import { dayNumberOfKey, firstKey, lastKey } from "./row-key.ts";
import { sharingWords } from "./sharing-words.ts";
import { stretches } from "./stretches.ts";

/** A statement with what decides of which group it is. */
interface Telling extends Comparable {
  readonly report: number;
  /** Key of the first statement of its group. */
  readonly same: number;
  readonly content: string;
}

/** Statements of the same speakers on days near those of the given ones, which are among them. */
async function neighbours({ db }: Batch, rows: readonly Comparable[]): Promise<readonly Telling[]> {
  const found = new Map<number, Telling>();
  for (const { of: near, from, to } of stretches(rows.map(({ near: of, key }) => ({ of, day: dayNumberOfKey(key) })), statementReach)) {
    const others = await db
      .selectFrom("statement")
      .select(["key", "report", "same", "content"])
      .where("near", "=", near)
      .where("key", ">=", firstKey(from - statementReach))
      .where("key", "<=", lastKey(to + statementReach))
      .execute();
    // Archives of schema 1 name a speaker also where nothing is compared: on days before 1800.
    for (const { key, report, same, content } of others) if (content !== null) found.set(key, { key, near, report, same, content });
  }
  return [...found.values()];
}

/** The statements of groups; the first of a group is left out by the index of the others. */
async function membersOf({ db, dialect }: Session, groups: readonly number[]): Promise<readonly { readonly key: number; readonly near: number | null }[]> {
  const first = await db.selectFrom("statement").select(["key", "near"]).where(dialect.among("key", groups)).whereRef("same", "=", "key").execute();
  const others = await db.selectFrom("statement").select(["key", "near"]).where(dialect.among("same", groups)).whereRef("same", "<>", "key").execute();
  return [...first, ...others];
}

/** Statements of groups that lost a member: each stands alone until they are grouped again. */
export async function dissolveGroups({ db, dialect }: Batch, groups: readonly number[]): Promise<readonly Comparable[]> {
  if (groups.length === 0) return [];
  const rows = await membersOf({ db, dialect }, groups);
  for (const { key } of rows) await db.updateTable("statement").set({ same: key }).where("key", "=", key).execute();
  return rows.flatMap(({ key, near }) => (near === null ? [] : [{ key, near }]));
}

/** Tells whether two of some wordings are one statement; each pair is compared once. */
function sayingTheSame(wordings: readonly string[]): (one: number, other: number) => boolean {
  const prepared = new Map<number, PreparedWording>();
  const known = new Map<number, boolean>();
  const wordingAt = (at: number): PreparedWording => {
    const found = prepared.get(at) ?? prepareWording(wordings[at] ?? "");
    prepared.set(at, found);
    return found;
  };
  return (one, other) => {
    const pair = Math.min(one, other) * wordings.length + Math.max(one, other);
    let same = known.get(pair);
    if (same === undefined) {
      same = compareWordings(wordingAt(one), wordingAt(other)) !== "different";
      known.set(pair, same);
    }
    return same;
  };
}

/** Whether two tellings of one speaker can be of one statement: told by two reports, on days that are near. */
const canBeOne = (one: Telling, other: Telling): boolean => one.report !== other.report && Math.abs(dayNumberOfKey(one.key) - dayNumberOfKey(other.key)) <= statementReach;

/** Links what is new of one speaker's tellings with those that say the same; gives the keys of the groups that grew together. */
function linkTellings(tellings: readonly Telling[], isNew: ReadonlySet<number>, linked: Components): ReadonlySet<number> {
  const byWording = Map.groupBy(tellings, ({ content }) => content);
  const wordings = [...byWording.keys()];
  const isOne = sayingTheSame(wordings);
  const alike = sharingWords(wordings);
  const touched = new Set<number>();
  for (const [at, wording] of wordings.entries()) {
    const fresh = byWording.get(wording)?.filter(({ key }) => isNew.has(key)) ?? [];
    if (fresh.length === 0) continue;
    for (const near of alike(at)) {
      for (const other of byWording.get(wordings[near] ?? "") ?? []) {
        for (const one of fresh) {
          if (linked.of(one.key) === linked.of(other.key) || !canBeOne(one, other) || !isOne(at, near)) continue;
          for (const { same } of [one, other]) touched.add(same);
          linked.join(one.key, other.key);
        }
      }
    }
  }
  return touched;
}

/**
 * Groups statements with those that other stories tell in the same words or nearly so. A group is known by its first
 * statement, by day and id.
 *
 * @param loose those that belong to no group of others yet
 */
export async function groupStatements(batch: Batch, loose: readonly Comparable[]): Promise<void> {
  const tellings = await neighbours(batch, loose);
  const isNew = new Set(loose.map(({ key }) => key));
  const linked = components();
  for (const { key, same } of tellings) if (same !== key) linked.join(key, same);
  const touched = new Set<number>();
  for (const [, ofOne] of Map.groupBy(tellings, ({ near }) => near)) for (const same of linkTellings(ofOne, isNew, linked)) touched.add(same);
  await writeGroups(batch, touched, (key) => linked.of(key));
}

/** Gives all members of groups that grew together the key of the first. */
async function writeGroups(session: Session, touched: ReadonlySet<number>, rootOf: (key: number) => number): Promise<void> {
  const groups = Map.groupBy(touched, rootOf);
  for (const same of groups.values()) {
    const keys = (await membersOf(session, same)).map(({ key }) => key);
    const first = keys.reduce((least, key) => Math.min(least, key));
    await session.db.updateTable("statement").set({ same: first }).where(session.dialect.among("key", keys)).execute();
  }
}
