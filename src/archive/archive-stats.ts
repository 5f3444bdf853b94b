import { sql } from "kysely";
import type { Session } from "./dialect.ts";
import type { ArchiveStats } from "./kept.ts";
import { dayOfNumber } from "./row-key.ts";

/** What an archive holds. */
export async function archiveStats({ db }: Session): Promise<ArchiveStats> {
  const count = async (query: ReturnType<typeof sql<{ count: number }>>): Promise<number> => (await query.execute(db)).rows[0]?.count ?? 0;
  const sums = await db.selectFrom("day").select(({ fn }) => ["kind", fn.sum<number>("rows").as("count")]).groupBy("kind").execute();
  const byKind = new Map(sums.map(({ kind, count: rows }) => [kind, rows]));
  const days = await db.selectFrom("day").select(({ fn }) => [fn.min("day").as("first"), fn.max("day").as("last")]).where("kind", "=", "reports").where("day", ">", 0).executeTakeFirst();
  const schema = await db.selectFrom("migration").select(({ fn }) => fn.max("number").as("number")).executeTakeFirst();
  return {
    schema: schema?.number ?? 0,
    reports: await count(sql`select count(*) as count from report`),
    unread: await count(sql`select count(*) as count from report where current = 1 and read = 0`),
    stories: await count(sql`select count(*) as count from report where story = key`),
    actors: await count(sql`select count(distinct id) as count from actor`),
    statements: byKind.get("statements") ?? 0,
    contacts: byKind.get("contacts") ?? 0,
    events: byKind.get("events") ?? 0,
    claims: byKind.get("claims") ?? 0,
    replies: await count(sql`select count(*) as count from reply`),
    contentions: await count(sql`select count(*) as count from contention`),
    records: await count(sql`select count(*) as count from record`),
    outlets: await count(sql`select count(distinct outlet) as count from report where current = 1`),
    first: dayOfNumber(days?.first ?? 0),
    last: dayOfNumber(days?.last ?? 0),
  };
}
