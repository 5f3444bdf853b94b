import { readingOf } from "../batch.ts";
import type { Store } from "../dialect.ts";
import { archiveId } from "../identity.ts";
import { faults, type Reading } from "../../model/index.ts";

const step = 200;

/** Lists of a reading, and the tables that hold a row for each of their members. */
const lists = { statements: "statement", contacts: "telling", claims: "claim", events: "event" } as const;

/** Reports whose words are not those that their ids were made of, readings that are none, and items without a row. */
export async function checkReadings(store: Store): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after = -1; ; ) {
    const last = after;
    const bodies = await store.read(async ({ db, dialect }) => {
      const rows = await db
        .selectFrom("report")
        .innerJoin("body", "body.key", "report.key")
        .select(["report.key", "report.id", "story", "body.report", "body.reading"])
        .where("report.key", ">", last)
        .orderBy("report.key")
        .limit(step)
        .execute();
      const leads = rows.filter(({ key, story }) => key === story).map(({ key }) => key);
      const counts = new Map<string, number>();
      for (const [list, table] of Object.entries(lists)) {
        const counted = await db.selectFrom(table).select(({ fn }) => ["report", fn.countAll<number>().as("count")]).where(dialect.among("report", leads)).groupBy("report").execute();
        for (const { report, count } of counted) counts.set(`${list} ${report}`, count);
      }
      return rows.map((row) => ({ ...row, counts }));
    });
    for (const row of bodies) found.push(...faultsOfBody(row));
    if (bodies.length < step) return found;
    after = bodies.at(-1)?.key ?? after;
  }
}

interface Body {
  readonly key: number;
  readonly id: string;
  readonly story: number | null;
  readonly report: string;
  readonly reading: string;
  readonly counts: ReadonlyMap<string, number>;
}

function faultsOfBody(body: Body): readonly string[] {
  let reading: Reading;
  try {
    reading = readingOf(body);
  } catch {
    return [`${body.id}: its text is damaged`];
  }
  if (archiveId(reading.report) !== body.id) return [`${body.id}: its words are not those it was kept with`];
  const wrong = faults(reading);
  if (wrong.length > 0) return [`${body.id}: ${wrong[0] ?? ""}`];
  if (body.key !== body.story) return [];
  return Object.keys(lists).flatMap((list) => {
    const kept = body.counts.get(`${list} ${body.key}`) ?? 0;
    const told = reading[list as keyof typeof lists].length;
    return kept === told ? [] : [`${body.id}: ${told} ${list} in its reading, ${kept} in their table`];
  });
}
