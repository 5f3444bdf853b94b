import { relateStatements, statementReach, toldStatements, type ToldStatement } from "../across/index.ts";
import type { Batch } from "./batch.ts";
import { components } from "./components.ts";
import type { Session } from "./dialect.ts";
import type { ItemRow, StatementRow } from "./items.ts";
import { dayNumberOfKey, firstKey, lastKey } from "./row-key.ts";
import { idsOf } from "./report-ids.ts";
import { sharingWords } from "./sharing-words.ts";
import { tellingReport } from "./told.ts";

const columns = ["key", "report", "n", "near", "same"] as const;

/** Rows as those see them who compare. */
export async function toldStatementsOf(batch: Batch, rows: readonly ItemRow[]): Promise<ReadonlyMap<number, ToldStatement>> {
  const reports = [...new Set(rows.map(({ report }) => report))];
  const readings = await batch.load(reports);
  const ids = await idsOf(batch, reports);
  const tellings = new Map(
    reports.flatMap((key) => {
      const [reading, id] = [readings.get(key), ids.get(key)];
      return reading === undefined || id === undefined ? [] : [[key, toldStatements(reading, tellingReport(id, reading))] as const];
    }),
  );
  return new Map(
    rows.flatMap(({ key, report, n }) => {
      const statement = tellings.get(report)?.[n];
      return statement === undefined ? [] : [[key, statement] as const];
    }),
  );
}

/** Rows of the same speakers on days near those of the given ones, which are among them. */
async function neighbours({ db }: Batch, rows: readonly StatementRow[]): Promise<readonly StatementRow[]> {
  const found = new Map(rows.map((row) => [row.key, row]));
  const stretches = new Map<string, readonly [number, number]>();
  for (const { key, near } of rows) {
    const day = dayNumberOfKey(key);
    if (near !== null && day > 0) stretches.set(`${near} ${day}`, [near, day]);
  }
  for (const [near, day] of stretches.values()) {
    const others = await db
      .selectFrom("statement")
      .select(columns)
      .where("near", "=", near)
      .where("key", ">=", firstKey(day - statementReach))
      .where("key", "<=", lastKey(day + statementReach))
      .execute();
    for (const other of others) found.set(other.key, other);
  }
  return [...found.values()];
}

/** The statements of groups; the first of a group is left out by the index of the others. */
async function membersOf({ db, dialect }: Session, groups: readonly number[]): Promise<readonly StatementRow[]> {
  const first = await db.selectFrom("statement").select(columns).where(dialect.among("key", groups)).whereRef("same", "=", "key").execute();
  const others = await db.selectFrom("statement").select(columns).where(dialect.among("same", groups)).whereRef("same", "<>", "key").execute();
  return [...first, ...others];
}

/** Statements of groups that lost a member: each stands alone until they are grouped again. */
export async function dissolveGroups({ db, dialect }: Batch, groups: readonly number[]): Promise<readonly StatementRow[]> {
  if (groups.length === 0) return [];
  const rows = await membersOf({ db, dialect }, groups);
  for (const { key } of rows) await db.updateTable("statement").set({ same: key }).where("key", "=", key).execute();
  return rows.map((row) => ({ ...row, same: row.key }));
}

/**
 * Groups statements with those that other stories tell in the same words or nearly so. A group is known by its first
 * statement, by day and id.
 *
 * @param loose rows that belong to no group of others yet
 */
export async function groupStatements(batch: Batch, loose: readonly StatementRow[]): Promise<void> {
  const near = loose.filter((row) => row.near !== null);
  const rows = await neighbours(batch, near);
  const isNew = new Set(near.map(({ key }) => key));
  const bySpeaker = Map.groupBy(rows, (row) => row.near);
  const crowded = near.filter((row) => (bySpeaker.get(row.near)?.length ?? 0) > 1);
  if (crowded.length === 0) return;
  const statements = await toldStatementsOf(batch, crowded.flatMap((row) => bySpeaker.get(row.near) ?? []));
  const linked = components();
  const byKey = new Map(rows.map((row) => [row.key, row]));
  for (const row of rows) if (row.same !== row.key) linked.join(row.key, row.same);
  const touched = new Set<number>();
  const alikeBySpeaker = new Map(
    [...Map.groupBy(crowded, (row) => row.near).keys()].map((near) => [near, sharingWords(new Map((bySpeaker.get(near) ?? []).map(({ key }) => [key, statements.get(key)?.words ?? ""])))]),
  );
  for (const one of crowded) {
    const mine = statements.get(one.key);
    for (const key of alikeBySpeaker.get(one.near)?.(one.key) ?? []) {
      const other = byKey.get(key);
      const theirs = statements.get(key);
      // Of two new ones each pair is looked at once.
      if (other === undefined || (isNew.has(key) && key < one.key) || linked.of(one.key) === linked.of(key)) continue;
      if (mine === undefined || theirs === undefined || relateStatements(mine, theirs) === "different") continue;
      for (const row of [one, other]) touched.add(row.same);
      linked.join(one.key, other.key);
    }
  }
  await writeGroups(batch, touched, (key) => linked.of(key));
}

/** Gives all members of groups that grew together the key of the first. */
async function writeGroups(session: Session, touched: ReadonlySet<number>, rootOf: (key: number) => number): Promise<void> {
  const groups = Map.groupBy(touched, rootOf);
  for (const same of groups.values()) {
    const keys = (await membersOf(session, same)).map(({ key }) => key);
    await session.db.updateTable("statement").set({ same: Math.min(...keys) }).where(session.dialect.among("key", keys)).execute();
  }
}
