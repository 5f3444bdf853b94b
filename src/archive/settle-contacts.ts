import { contactReach, groupContacts, mergeContact, type ToldContact } from "../across/index.ts";
import type { Batch } from "./batch.ts";
import { freeKeys } from "./free-keys.ts";
import { insertRows } from "./insert-rows.ts";
import { contactLabels, type Outlets } from "./labels.ts";
import { dayNumberOfKey, dayOf, firstKey, lastKey, wantedKey } from "./row-key.ts";
import { addWords, removeWords } from "./word-rows.ts";
import { wordTokens } from "./word-tokens.ts";
import { wordsOf } from "./words-of.ts";

/** A telling as it is grouped. */
interface TellingRow {
  readonly key: number;
  readonly report: number;
  readonly n: number;
  readonly block: number;
  readonly contact: number;
  readonly told: string;
}

/** A place where tellings came or went: the states and kind of dealing, and the day. */
export interface Stir {
  readonly block: number;
  readonly day: number;
}

/** Days around a stir in which groups may change, and those around it on which these depend. */
const changing = contactReach;
const deciding = 3 * contactReach;

const toldOf = ({ told }: TellingRow): ToldContact => JSON.parse(told) as ToldContact;

/** Stirs of one block whose days lie so near that they are looked at together. */
function stretches(stirs: readonly Stir[]): readonly { readonly block: number; readonly from: number; readonly to: number }[] {
  const result: { block: number; from: number; to: number }[] = [];
  for (const { block, day } of stirs.toSorted((a, b) => a.block - b.block || a.day - b.day)) {
    const last = result.at(-1);
    if (last !== undefined && last.block === block && day - last.to <= changing) last.to = day;
    else result.push({ block, from: day, to: day });
  }
  return result;
}

async function tellingsOf({ db }: Batch, block: number, from: number, to: number): Promise<readonly TellingRow[]> {
  return await db
    .selectFrom("telling")
    .selectAll()
    .where("block", "=", block)
    .where("key", ">=", firstKey(Math.max(from, 0)))
    .where("key", "<=", lastKey(to))
    .execute();
}

/** Groups anew what is told about some days of a block; gives the groups that are others now, and those that are no more. */
async function regroup(batch: Batch, { block, from, to }: { readonly block: number; readonly from: number; readonly to: number }): Promise<{ readonly old: readonly number[]; readonly groups: readonly (readonly TellingRow[])[] }> {
  // What has no day is compared with nothing that has one.
  const dated = from > 0;
  const rows = await tellingsOf(batch, block, dated ? Math.max(from - deciding, 1) : 0, dated ? to + deciding : 0);
  const byId = new Map(rows.map((row) => [toldOf(row).id, row]));
  const isAffected = ({ key }: TellingRow): boolean => !dated || (dayNumberOfKey(key) >= from - changing && dayNumberOfKey(key) <= to + changing);
  const found = groupContacts(rows.map(toldOf)).map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  const groups = found.filter((group) => group.some(isAffected));
  return { old: [...new Set(groups.flat().map(({ contact }) => contact))], groups };
}

const sizes = (rows: Iterable<{ readonly contact: number }>): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { contact } of rows) counts.set(contact, (counts.get(contact) ?? 0) + 1);
  return counts;
};

/** The rows of contacts, with the words and labels of all their tellings. */
async function writeContacts(batch: Batch, groups: readonly (readonly TellingRow[])[], outletsOf: (report: number) => Outlets): Promise<void> {
  const readings = await batch.load([...new Set(groups.flat().map(({ report }) => report))]);
  const drafts = groups
    .map((group) => {
      const first = Math.min(...group.map(({ key }) => key));
      const told = group.map(toldOf);
      const { contact, firstTold } = mergeContact(told);
      const evidence = group.map(({ report, n }) => {
        const reading = readings.get(report);
        return { words: reading === undefined ? "" : wordsOf(reading.report, reading.contacts[n]?.evidence ?? []), subjects: reading?.contacts[n]?.subjects ?? [] };
      });
      const subjects = evidence.flatMap((each) => each.subjects.map(({ code }) => code));
      const labels = contactLabels({ ...contact, subjects }, group.flatMap(({ report }) => outletsOf(report)));
      const report = told.map(({ id }) => id).toSorted()[0] ?? "";
      return { first, wanted: wantedKey(dayOf(contact.date?.value) ?? firstTold, report, group.find(({ key }) => key === first)?.n ?? 0), tokens: [...evidence.flatMap(({ words }) => wordTokens(words)), ...labels] };
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
 * @param gone contacts of tellings that are there no more
 * @param relabelled stories that other outlets carry now
 */
export async function settleContacts(batch: Batch, stirs: readonly Stir[], gone: readonly number[], relabelled: readonly number[], outletsOf: (stories: readonly number[]) => Promise<(report: number) => Outlets>): Promise<void> {
  const old = new Set(gone);
  const groups = new Map<number, readonly TellingRow[]>();
  for (const stretch of stretches(stirs)) {
    const found = await regroup(batch, stretch);
    for (const each of found.old) old.add(each);
    for (const group of found.groups) groups.set(Math.min(...group.map(({ key }) => key)), group);
  }
  const carriedAnew = new Set(relabelled);
  const isSame = (first: number, group: readonly TellingRow[], before: ReadonlyMap<number, number>): boolean =>
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
