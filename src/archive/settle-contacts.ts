import { contactReach, groupContacts, mergeContact } from "../across/index.ts";
import type { Batch } from "./batch.ts";
import { freeKeys } from "./free-keys.ts";
import { insertRows } from "./insert-rows.ts";
import { contactLabels, type Outlets } from "./labels.ts";
import { contactPutBy, type PutByContact } from "./put-by.ts";
import { dayNumberOfKey, dayOf, firstKey, lastKey, wantedKey } from "./row-key.ts";
import { addWords, removeWords } from "./word-rows.ts";
import { stretches, type Stir, type Stretch } from "./stretches.ts";
import { wordTokens } from "./word-tokens.ts";

/** A telling as it is grouped. */
interface Telling {
  readonly key: number;
  readonly report: number;
  readonly n: number;
  readonly contact: number;
  readonly told: PutByContact;
}

/** Days around a stir in which groups may change, and those around it on which these depend. */
const changing = contactReach;
const deciding = 3 * contactReach;

async function tellingsOf({ db }: Batch, block: number, from: number, to: number): Promise<readonly Telling[]> {
  const rows = await db
    .selectFrom("telling")
    .select(["key", "report", "n", "contact", "told"])
    .where("block", "=", block)
    .where("key", ">=", firstKey(Math.max(from, 0)))
    .where("key", "<=", lastKey(to))
    .execute();
  return rows.map((row) => ({ ...row, told: contactPutBy(row.told) }));
}

/** Groups anew what is told about some days of a block; gives the groups that are others now, and those that are no more. */
async function regroup(batch: Batch, { of: block, from, to }: Stretch): Promise<{ readonly old: readonly number[]; readonly groups: readonly (readonly Telling[])[] }> {
  // What has no day is compared with nothing that has one.
  const dated = from > 0;
  const rows = await tellingsOf(batch, block, dated ? Math.max(from - deciding, 1) : 0, dated ? to + deciding : 0);
  const byId = new Map(rows.map((row) => [row.told.id, row]));
  const isAffected = ({ key }: Telling): boolean => !dated || (dayNumberOfKey(key) >= from - changing && dayNumberOfKey(key) <= to + changing);
  const found = groupContacts(rows.map(({ told }) => told)).map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  const groups = found.filter((group) => group.some(isAffected));
  return { old: [...new Set(groups.flat().map(({ contact }) => contact))], groups };
}

const sizes = (rows: Iterable<{ readonly contact: number }>): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { contact } of rows) counts.set(contact, (counts.get(contact) ?? 0) + 1);
  return counts;
};

const firstOf = (group: readonly Telling[]): number => group.reduce((least, { key }) => Math.min(least, key), Number.POSITIVE_INFINITY);

/** The rows of contacts, with the words and labels of all their tellings. */
async function writeContacts(batch: Batch, groups: readonly (readonly Telling[])[], outletsOf: (report: number) => Outlets): Promise<void> {
  const drafts = groups
    .map((group) => {
      const first = firstOf(group);
      const told = group.map((telling) => telling.told);
      const { contact, firstTold } = mergeContact(told);
      const evidence = [...new Set(told.map((each) => each.evidence))];
      const subjects = told.flatMap((each) => each.subjects);
      const labels = contactLabels({ ...contact, subjects }, group.flatMap(({ report }) => outletsOf(report)));
      const report = told.map(({ id }) => id).toSorted()[0] ?? "";
      return { first, wanted: wantedKey(dayOf(contact.date?.value) ?? firstTold, report, group.find(({ key }) => key === first)?.n ?? 0), tokens: [...evidence.flatMap(wordTokens), ...labels] };
    })
    .toSorted((a, b) => a.wanted - b.wanted);
  const keys = await freeKeys(batch, "contact", drafts.map(({ wanted }) => wanted));
  await insertRows(batch, "contact", ["key", "first"], drafts.map(({ first }, index) => [keys[index] as number, first]));
  await addWords(batch, "contacts", drafts.map(({ tokens }, index) => ({ key: keys[index] as number, tokens })));
  batch.tally.rows("contacts", keys, 1);
}

async function removeContacts(batch: Batch, firsts: readonly number[]): Promise<void> {
  if (firsts.length === 0) return;
  const rows = await batch.db.deleteFrom("contact").where(batch.dialect.among("first", firsts)).returning("key").execute();
  const keys = rows.map(({ key }) => key);
  await removeWords(batch, "contacts", keys);
  batch.tally.rows("contacts", keys, -1);
}

/**
 * Groups tellings by the contact that they tell of, where some came or went. A contact is known by its first telling, by
 * day and id.
 *
 * @param stirs by block
 * @param gone contacts of tellings that are there no more
 * @param relabelled stories that other outlets carry now
 */
export async function settleContacts(batch: Batch, stirs: readonly Stir[], gone: readonly number[], relabelled: readonly number[], outletsOf: (stories: readonly number[]) => Promise<(report: number) => Outlets>): Promise<void> {
  const old = new Set(gone);
  const groups = new Map<number, readonly Telling[]>();
  for (const stretch of stretches(stirs, changing)) {
    const found = await regroup(batch, stretch);
    for (const each of found.old) old.add(each);
    for (const group of found.groups) groups.set(firstOf(group), group);
  }
  const carriedAnew = new Set(relabelled);
  const isSame = (first: number, group: readonly Telling[], before: ReadonlyMap<number, number>): boolean =>
    !gone.includes(first) && before.get(first) === group.length && group.every(({ contact, report }) => contact === first && !carriedAnew.has(report));
  const before = sizes([...groups.values()].flat());
  const standing = new Set(await standingOf(batch, [...groups.keys()]));
  const changed = [...groups].filter(([first, group]) => !standing.has(first) || !isSame(first, group, before));
  const kept = new Set([...groups.keys()].filter((first) => !changed.some(([other]) => other === first)));
  await removeContacts(batch, [...old].filter((first) => !kept.has(first)));
  for (const [first, group] of changed) {
    const moved = group.filter(({ contact }) => contact !== first).map(({ key }) => key);
    if (moved.length > 0) await batch.db.updateTable("telling").set({ contact: first }).where(batch.dialect.among("key", moved)).execute();
  }
  if (changed.length > 0) {
    const written = changed.map(([, group]) => group);
    await writeContacts(batch, written, await outletsOf([...new Set(written.flat().map(({ report }) => report))]));
  }
}

/** Which of some contacts have a row. */
async function standingOf({ db, dialect }: Batch, firsts: readonly number[]): Promise<readonly number[]> {
  if (firsts.length === 0) return [];
  const rows = await db.selectFrom("contact").select("first").where(dialect.among("first", firsts)).execute();
  return rows.map(({ first }) => first);
}
