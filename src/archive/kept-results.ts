import { mergeContact, toldContacts } from "../across/index.ts";
import type { Reading } from "../model/index.ts";
import { readingOf } from "./batch.ts";
import type { Session } from "./dialect.ts";
import type { Results } from "./archive.ts";
import { outletOf } from "./identity.ts";
import type { KeptContact, KeptReport } from "./kept.ts";
import { dayNumberOfKey, dayOf, dayOfNumber } from "./row-key.ts";
import type { Kind } from "./selection.ts";
import { tellingId, tellingReport } from "./told.ts";
import { dateOfReport, wordsOf } from "./words-of.ts";
import { byAge } from "./settle-versions.ts";

/** A report with its reading, as rows point at it. */
interface Shelf {
  readonly id: string;
  readonly reading: Reading;
}

/** Reports by their keys, each read once. */
async function shelves({ db, dialect }: Session, keys: readonly number[]): Promise<ReadonlyMap<number, Shelf>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom("report")
    .innerJoin("body", "body.key", "report.key")
    .select(["report.key", "report.id", "body.report", "body.reading"])
    .where(dialect.among("report.key", [...new Set(keys)]))
    .execute();
  return new Map(rows.map((row) => [row.key, { id: row.id, reading: readingOf(row) }]));
}

const inOrder = <T extends { readonly key: number }>(rows: readonly T[], keys: readonly number[]): readonly T[] => {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
};

/** What lists say of a row of a report's reading. */
const toldBy = ({ id, reading }: Shelf, item: string, day: string | null) => ({
  id: tellingId(id, item),
  report: id,
  outlet: outletOf(reading.report),
  day: day ?? dayOf(dateOfReport(reading.report)),
});

async function keptReports({ db, dialect }: Session, keys: readonly number[]): Promise<readonly KeptReport[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom("report")
    .innerJoin("body", "body.key", "report.key")
    .select(["report.key", "id", "line", "current", "read", "story", "body.report", "published", "fetched"])
    .where(dialect.among("report.key", keys))
    .execute();
  const lines = [...new Set(rows.flatMap(({ line }) => line ?? []))];
  const versions = lines.length === 0 ? [] : await db.selectFrom("report").select(["id", "line", "published", "fetched"]).where(dialect.among("line", lines)).execute();
  const byLine = Map.groupBy(versions.toSorted(byAge), ({ line }) => line);
  const stories = [...new Set(rows.flatMap(({ story }) => story ?? []))];
  const first = stories.length === 0 ? [] : await db.selectFrom("report").select(["key", "id"]).where(dialect.among("key", stories)).execute();
  const idOf = new Map(first.map(({ key, id }) => [key, id]));
  return inOrder(rows, keys).map(({ id, line, current, read, story, report }) => ({
    id,
    report: JSON.parse(report) as KeptReport["report"],
    story: story === null ? null : (idOf.get(story) ?? null),
    versions: line === null ? [id] : (byLine.get(line)?.map((version) => version.id) ?? [id]),
    current: current === 1,
    read: read === 1,
  }));
}

/** Ids of rows that are the first of their groups. */
async function groupIds(session: Session, table: "statement" | "telling", keys: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { db, dialect } = session;
  if (keys.length === 0) return new Map();
  const rows = await db.selectFrom(table).select(["key", "report", "n"]).where(dialect.among("key", [...new Set(keys)])).execute();
  const found = await shelves(session, rows.map(({ report }) => report));
  return new Map(
    rows.flatMap(({ key, report, n }) => {
      const shelf = found.get(report);
      const item = shelf?.reading[table === "statement" ? "statements" : "contacts"][n];
      return shelf === undefined || item === undefined ? [] : [[key, tellingId(shelf.id, item.id)] as const];
    }),
  );
}

async function keptStatements(session: Session, keys: readonly number[]): Promise<readonly Results["statements"][]> {
  const { db, dialect } = session;
  const rows = inOrder(await db.selectFrom("statement").select(["key", "report", "n", "same"]).where(dialect.among("key", keys)).execute(), keys);
  const found = await shelves(session, rows.map(({ report }) => report));
  const others = await groupIds(session, "statement", rows.filter(({ key, same }) => key !== same).map(({ same }) => same));
  return rows.flatMap(({ report, n, same }) => {
    const shelf = found.get(report);
    const statement = shelf?.reading.statements[n];
    if (shelf === undefined || statement === undefined) return [];
    const told = toldBy(shelf, statement.id, dayOf(statement.date?.value));
    return [{ ...told, statement, words: wordsOf(shelf.reading.report, statement.content), same: others.get(same) ?? told.id }];
  });
}

async function keptClaims(session: Session, keys: readonly number[]): Promise<readonly Results["claims"][]> {
  const { db, dialect } = session;
  const rows = inOrder(await db.selectFrom("claim").select(["key", "report", "n"]).where(dialect.among("key", keys)).execute(), keys);
  const found = await shelves(session, rows.map(({ report }) => report));
  return rows.flatMap(({ key, report, n }) => {
    const shelf = found.get(report);
    const claim = shelf?.reading.claims[n];
    if (shelf === undefined || claim === undefined) return [];
    return [{ ...toldBy(shelf, claim.id, dayOfNumber(dayNumberOfKey(key))), claim, words: wordsOf(shelf.reading.report, [claim.span]) }];
  });
}

async function keptEvents(session: Session, keys: readonly number[]): Promise<readonly Results["events"][]> {
  const { db, dialect } = session;
  const rows = inOrder(await db.selectFrom("event").select(["key", "report", "n"]).where(dialect.among("key", keys)).execute(), keys);
  const found = await shelves(session, rows.map(({ report }) => report));
  return rows.flatMap(({ report, n }) => {
    const shelf = found.get(report);
    const event = shelf?.reading.events[n];
    if (shelf === undefined || event === undefined) return [];
    return [{ ...toldBy(shelf, event.id, dayOf(event.date?.value)), event, words: wordsOf(shelf.reading.report, [event.span]) }];
  });
}

async function keptContacts(session: Session, keys: readonly number[]): Promise<readonly KeptContact[]> {
  const { db, dialect } = session;
  const rows = inOrder(await db.selectFrom("contact").select(["key", "first"]).where(dialect.among("key", keys)).execute(), keys);
  const tellings = await db
    .selectFrom("telling")
    .select(["key", "report", "n", "contact"])
    .where(dialect.among("contact", rows.map(({ first }) => first)))
    .orderBy("key")
    .execute();
  const found = await shelves(session, tellings.map(({ report }) => report));
  const byContact = Map.groupBy(tellings, ({ contact }) => contact);
  return rows.map(({ first }) => {
    const members = (byContact.get(first) ?? []).flatMap(({ report, n }) => {
      const shelf = found.get(report);
      const contact = shelf?.reading.contacts[n];
      if (shelf === undefined || contact === undefined) return [];
      const { id, reading } = shelf;
      const statement = reading.statements.find((each) => each.id === contact.statement);
      const kept = {
        ...toldBy(shelf, contact.id, dayOf(contact.date?.value)),
        contact,
        words: contact.evidence.map(([start, end]) => reading.report.text.slice(start, end)),
        voucher: statement?.speaker ?? statement?.onBehalfOf ?? null,
      };
      return [{ kept, told: toldContacts(reading, tellingReport(id, reading))[n] }];
    });
    const { contact, firstTold, lastTold, disagreement } = mergeContact(members.flatMap(({ told }) => told ?? []));
    return { id: members[0]?.kept.id ?? "", contact, day: dayOf(contact.date?.value) ?? firstTold, firstTold, lastTold, tellings: members.map(({ kept }) => kept), disagreement };
  });
}

/** Makes of rows, by their keys and in their order, what a search gives. */
export const keptResults: { readonly [K in Kind]: (session: Session, keys: readonly number[]) => Promise<readonly Results[K][]> } = {
  reports: keptReports,
  statements: keptStatements,
  contacts: keptContacts,
  claims: keptClaims,
  events: keptEvents,
};
