import { compareStatements } from "../claims/index.ts";
import { readingOf } from "./batch.ts";
import { carriersOf } from "./carried.ts";
import type { Session } from "./dialect.ts";
import { lineOfAddress, numberOf } from "./identity.ts";
import type { KeptClaim, KeptContact, KeptReading, KeptReport, KeptStatement, KeptStory, SameStatement } from "./kept.ts";
import { keptResults } from "./kept-results.ts";

/** The key of a report by its id in the archive, or by its own id or address: then of the current version. */
async function reportKey({ db }: Session, id: string): Promise<number | null> {
  const kept = await db.selectFrom("report").select("key").where("id", "=", id).executeTakeFirst();
  if (kept !== undefined) return kept.key;
  const named = await db
    .selectFrom("report")
    .select(["key", "current"])
    .where((eb) => eb("line", "=", lineOfAddress(id)).or("own", "=", numberOf(id)))
    .orderBy("current", "desc")
    .orderBy("key", "desc")
    .limit(1)
    .executeTakeFirst();
  return named?.key ?? null;
}

export async function getReport(session: Session, id: string): Promise<KeptReport | null> {
  const key = await reportKey(session, id);
  return key === null ? null : ((await keptResults.reports(session, [key]))[0] ?? null);
}

/** The report whose reading stands for the story that a report tells; of an earlier version that version itself. */
async function storyKey(session: Session, id: string): Promise<{ readonly key: number; readonly id: string } | null> {
  const key = await reportKey(session, id);
  if (key === null) return null;
  const { db } = session;
  const row = await db.selectFrom("report").select("story").where("key", "=", key).executeTakeFirst();
  return (await db.selectFrom("report").select(["key", "id"]).where("key", "=", row?.story ?? key).executeTakeFirst()) ?? null;
}

export async function getReading(session: Session, id: string): Promise<KeptReading | null> {
  const story = await storyKey(session, id);
  if (story === null) return null;
  const body = await session.db.selectFrom("body").selectAll().where("key", "=", story.key).executeTakeFirst();
  const carriers = await carriersOf(session, [story.key]);
  return body === undefined ? null : { id: story.id, reading: readingOf(body), carried: carriers.get(story.key) ?? [] };
}

export async function getStory(session: Session, id: string): Promise<KeptStory | null> {
  const story = await storyKey(session, id);
  if (story === null) return null;
  const carried = (await carriersOf(session, [story.key])).get(story.key) ?? [];
  return carried.length === 0 ? null : { id: story.id, carried };
}

/** Lists of a reading whose members have ids of their own, and the tables of their rows. */
const lists = { statements: "statement", contacts: "telling", claims: "claim" } as const;

/** The row of `REPORT/s1` and the like; `null` where the report's reading does not stand for a story, or has no such item. */
async function itemKey(session: Session, list: keyof typeof lists, id: string): Promise<number | null> {
  const cut = id.lastIndexOf("/");
  if (cut < 0) return null;
  const { db } = session;
  const report = await db
    .selectFrom("report")
    .innerJoin("body", "body.key", "report.key")
    .select(["report.key", "reading"])
    .where("id", "=", id.slice(0, cut))
    .whereRef("story", "=", "report.key")
    .executeTakeFirst();
  if (report === undefined) return null;
  const items = (JSON.parse(report.reading) as Readonly<Record<string, readonly { readonly id: string }[]>>)[list] ?? [];
  const n = items.findIndex((item) => item.id === id.slice(cut + 1));
  const row = n < 0 ? undefined : await db.selectFrom(lists[list]).select("key").where("report", "=", report.key).where("n", "=", n).executeTakeFirst();
  return row?.key ?? null;
}

export async function getStatement(session: Session, id: string): Promise<KeptStatement | null> {
  const key = await itemKey(session, "statements", id);
  return key === null ? null : ((await keptResults.statements(session, [key]))[0] ?? null);
}

export async function getClaim(session: Session, id: string): Promise<KeptClaim | null> {
  const key = await itemKey(session, "claims", id);
  return key === null ? null : ((await keptResults.claims(session, [key]))[0] ?? null);
}

/** The contact that a telling, named by its id, tells of. */
export async function getContact(session: Session, id: string): Promise<KeptContact | null> {
  const key = await itemKey(session, "contacts", id);
  if (key === null) return null;
  const { db } = session;
  const row = await db.selectFrom("telling").innerJoin("contact", "contact.first", "telling.contact").select("contact.key").where("telling.key", "=", key).executeTakeFirst();
  return row === undefined ? null : ((await keptResults.contacts(session, [row.key]))[0] ?? null);
}

/** All tellings of a statement, by the id of any of them. */
export async function getSameStatement(session: Session, id: string): Promise<SameStatement | null> {
  const key = await itemKey(session, "statements", id);
  if (key === null) return null;
  const { db } = session;
  const own = await db.selectFrom("statement").select("same").where("key", "=", key).executeTakeFirstOrThrow();
  const others = await db.selectFrom("statement").select("key").where("same", "=", own.same).whereRef("same", "<>", "key").orderBy("key").execute();
  const kept = await keptResults.statements(session, [own.same, ...others.map((row) => row.key)]);
  const [first] = kept;
  if (first === undefined) return null;
  const tellings = kept.map((each) => {
    if (each === first) return { ...each, relation: "same" as const, differing: [] };
    const { kind, differences } = compareStatements(first.words, each.words);
    // Tellings are linked through others: two at the ends may have little in common.
    return { ...each, relation: kind === "same" ? ("same" as const) : ("variant" as const), differing: differences.map(({ first: one, second }) => [one, second] as const) };
  });
  return { id: first.id, tellings };
}
