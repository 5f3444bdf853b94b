import { sql } from "kysely";
import { claimDay, contactBlock, toldClaims, toldContacts, toldStatements } from "../across/index.ts";
import type { Reading } from "../model/index.ts";
import type { Batch } from "./batch.ts";
import { freeKeys } from "./free-keys.ts";
import { numberOf } from "./identity.ts";
import { insertRows } from "./insert-rows.ts";
import { claimLabels, eventLabels, statementLabels, type Outlets } from "./labels.ts";
import { contentPutBy, nearOf, putByClaim, putByContact } from "./put-by.ts";
import { dayNumberOfKey, dayOf, wantedKey } from "./row-key.ts";
import type { Stir } from "./stretches.ts";
import { tableOf } from "./tables.ts";
import { tellingReport } from "./told.ts";
import { wordTokens } from "./word-tokens.ts";
import { addWords, removeWords } from "./word-rows.ts";
import { wordsOf } from "./words-of.ts";

/** A report whose reading stands for a story. */
export interface Lead {
  readonly key: number;
  readonly id: string;
  readonly reading: Reading;
  /** All that carry the story. */
  readonly outlets: Outlets;
}

/** A row to be, with what decides where it stands and how it is found. */
interface Draft {
  readonly wanted: number;
  /** In the order of {@link columnsOf}. */
  readonly row: readonly (number | string | null)[];
  readonly tokens: readonly string[];
}

/** What a story tells, as a row: of which report, and at which place in its reading. */
export interface ItemRow {
  readonly key: number;
  readonly report: number;
  readonly n: number;
}

/** A statement that is compared with others of its speaker. */
export interface Comparable {
  readonly key: number;
  /** Hash of the speaker. */
  readonly near: number;
}

const kinds = ["statements", "claims", "events"] as const;
type ItemKind = (typeof kinds)[number];

/** Columns besides the key. */
const columnsOf: Readonly<Record<ItemKind | "tellings", readonly string[]>> = {
  statements: ["report", "n", "near", "content"],
  claims: ["report", "n", "dyad", "told"],
  events: ["report", "n"],
  tellings: ["report", "n", "block", "told"],
};

/** By what claims on one relationship are found. */
const dyadNumber = (about: readonly string[]): number => numberOf(about.join("-"));

const draftsOf: Readonly<Record<ItemKind, (lead: Lead) => readonly Draft[]>> = {
  statements({ key, id, reading, outlets }) {
    return toldStatements(reading, tellingReport(id, reading)).map((told, n) => ({
      wanted: wantedKey(dayOf(told.statement.date?.value) ?? told.report.day, id, n),
      row: [key, n, nearOf(told), contentPutBy(told)],
      tokens: [...wordTokens(told.words), ...statementLabels(reading, told.statement, outlets)],
    }));
  },
  claims({ key, id, reading, outlets }) {
    return toldClaims(reading, tellingReport(id, reading)).map((told, n) => ({
      wanted: wantedKey(dayOf(claimDay(told)), id, n),
      row: [key, n, dyadNumber(told.claim.about), putByClaim(told)],
      tokens: [...wordTokens(wordsOf(reading.report, [told.claim.span])), ...claimLabels(told.claim, outlets)],
    }));
  },
  events({ key, id, reading, outlets }) {
    const report = tellingReport(id, reading);
    return reading.events.map((event, n) => ({
      wanted: wantedKey(dayOf(event.date?.value) ?? report.day, id, n),
      row: [key, n],
      tokens: [...wordTokens(wordsOf(reading.report, [event.span])), ...eventLabels(reading, event, outlets)],
    }));
  },
};

/** Adds the rows of a kind; gives their keys, each with the third column of its row. */
async function addKind(batch: Batch, kind: ItemKind, leads: readonly Lead[]): Promise<readonly { readonly key: number; readonly by: number | null }[]> {
  const drafts = leads.flatMap(draftsOf[kind]).toSorted((a, b) => a.wanted - b.wanted);
  const keys = await freeKeys(batch, tableOf[kind], drafts.map(({ wanted }) => wanted));
  const own = kind === "statements" ? ["same"] : [];
  await insertRows(
    batch,
    tableOf[kind],
    ["key", ...own, ...columnsOf[kind]],
    drafts.map(({ row }, index) => [keys[index] as number, ...own.map(() => keys[index] as number), ...row]),
  );
  await addWords(batch, kind, drafts.map(({ tokens }, index) => ({ key: keys[index] as number, tokens })));
  batch.tally.rows(kind, keys, 1);
  return drafts.map(({ row: [, , by] }, index) => ({ key: keys[index] as number, by: typeof by === "number" ? by : null }));
}

/** Tellings of contacts, each in a group of its own until they are grouped. */
async function addTellings(batch: Batch, leads: readonly Lead[]): Promise<AddedItems["tellings"]> {
  const drafts = leads
    .flatMap(({ key, id, reading }) =>
      toldContacts(reading, tellingReport(id, reading)).map((told, n) => ({
        wanted: wantedKey(dayOf(told.contact.date?.value) ?? told.report.day, id, n),
        row: [key, n, numberOf(contactBlock(told)), putByContact(reading, told)] as const,
      })),
    )
    .toSorted((a, b) => a.wanted - b.wanted);
  const keys = await freeKeys(batch, "telling", drafts.map(({ wanted }) => wanted));
  await insertRows(batch, "telling", ["key", "contact", ...columnsOf.tellings], drafts.map(({ row }, index) => [keys[index] as number, keys[index] as number, ...row]));
  return drafts.map(({ row: [, , block] }, index) => ({ of: block, day: dayNumberOfKey(keys[index] as number) }));
}

/** What came with the readings of stories and is brought together with what others tell. */
export interface AddedItems {
  readonly statements: readonly Comparable[];
  /** By dyad. */
  readonly claims: readonly Stir[];
  /** By block. */
  readonly tellings: readonly Stir[];
}

/** Adds all that the readings of new stories tell. */
export async function addItems(batch: Batch, leads: readonly Lead[]): Promise<AddedItems> {
  const statements = await addKind(batch, "statements", leads);
  const claims = await addKind(batch, "claims", leads);
  await addKind(batch, "events", leads);
  const tellings = await addTellings(batch, leads);
  return {
    statements: statements.flatMap(({ key, by }) => (by === null ? [] : [{ key, near: by }])),
    claims: claims.map(({ key, by }) => ({ of: by ?? 0, day: dayNumberOfKey(key) })),
    tellings,
  };
}

/** Takes out rows of stories that are no more, with their words. */
export async function removeItems(batch: Batch, stories: readonly number[]): Promise<void> {
  for (const kind of kinds) {
    const { rows } = await sql<{ key: number }>`delete from ${sql.table(tableOf[kind])} where ${batch.dialect.among("report", stories)} returning key`.execute(batch.db);
    const keys = rows.map(({ key }) => key);
    await removeWords(batch, kind, keys);
    batch.tally.rows(kind, keys, -1);
  }
  await batch.db.deleteFrom("telling").where(batch.dialect.among("report", stories)).execute();
}

/** Writes the words and labels of stories anew, where other outlets carry them now. */
export async function relabelItems(batch: Batch, leads: readonly Lead[]): Promise<void> {
  const byKey = new Map(leads.map((lead) => [lead.key, lead]));
  for (const kind of kinds) {
    const { rows } = await sql<ItemRow>`select key, report, n from ${sql.table(tableOf[kind])} where ${batch.dialect.among("report", [...byKey.keys()])}`.execute(batch.db);
    await removeWords(batch, kind, rows.map(({ key }) => key));
    const drafts = new Map(leads.map((lead) => [lead.key, draftsOf[kind](lead)]));
    await addWords(batch, kind, rows.map(({ key, report, n }) => ({ key, tokens: drafts.get(report)?.[n]?.tokens ?? [] })));
  }
}
