import { sql } from "kysely";
import { readingOf } from "../batch.ts";
import type { Session, Store } from "../dialect.ts";
import { archiveId } from "../identity.ts";
import { storable } from "../insert-rows.ts";
import { putByReading } from "../put-by.ts";
import { faults, type Reading } from "../../model/index.ts";

const step = 200;

/** Lists of a reading, the tables that hold a row for each of their members, and what such a row puts by. */
const lists = {
  statements: ["statement", "content"],
  contacts: ["telling", "told"],
  claims: ["claim", "told"],
  events: ["event", null],
} as const;
type List = keyof typeof lists;

/** What the rows of some stories put by, in their order, by list and story. */
async function keptOf({ db, dialect }: Session, stories: readonly number[]): Promise<Body["kept"]> {
  const kept = new Map<string, (string | null)[]>();
  for (const [list, [table, column]] of Object.entries(lists)) {
    const { rows } = await sql<{ report: number; kept: string | null }>`select report, ${column === null ? sql.lit(null) : sql.ref(column)} as kept from ${sql.table(table)} where ${dialect.among("report", stories)} order by report, n`.execute(db);
    for (const [report, each] of Map.groupBy(rows, (row) => row.report)) kept.set(`${list} ${report}`, each.map((row) => row.kept));
  }
  return kept;
}

/** Reports whose words are not those that their ids were made of, readings that are none, items without a row, and rows that put by something else. */
export async function checkReadings(store: Store): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after = -1; ; ) {
    const last = after;
    const bodies = await store.read(async (session) => {
      const rows = await session.db
        .selectFrom("report")
        .innerJoin("body", "body.key", "report.key")
        .select(["report.key", "report.id", "story", "body.report", "body.reading"])
        .where("report.key", ">", last)
        .orderBy("report.key")
        .limit(step)
        .execute();
      const leads = rows.filter(({ key, story }) => key === story).map(({ key }) => key);
      const kept = await keptOf(session, leads);
      return rows.map((row) => ({ ...row, kept }));
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
  readonly kept: ReadonlyMap<string, readonly (string | null)[]>;
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
  const expected: Readonly<Record<List, readonly (string | null)[]>> = { ...putByReading(body.id, reading), events: reading.events.map(() => null) };
  return (Object.keys(lists) as List[]).flatMap((list) => {
    const [kept, told] = [body.kept.get(`${list} ${body.key}`) ?? [], expected[list]];
    if (kept.length !== told.length) return [`${body.id}: ${told.length} ${list} in its reading, ${kept.length} in their table`];
    return kept.every((each, n) => each === storable(told[n] ?? null)) ? [] : [`${body.id}: its ${list} are compared by other words than those of its reading`];
  });
}
