import { readingOf } from "./batch.ts";
import { carriersOf } from "./carried.ts";
import type { Session, Store } from "./dialect.ts";
import type { KeptReading } from "./kept.ts";
import { walkKeys } from "./search-page.ts";
import type { Kind, Selection } from "./selection.ts";
import { termsOf } from "./selection-terms.ts";

const kinds: readonly Kind[] = ["reports", "statements", "contacts", "claims", "events"];

const step = 200;

/** Stories that hold some rows, by the keys of their first reports. */
async function storiesOf({ db, dialect }: Session, kind: Kind, keys: readonly number[]): Promise<readonly number[]> {
  if (kind === "reports") {
    const rows = await db.selectFrom("report").select("story").distinct().where(dialect.among("key", keys)).execute();
    return rows.flatMap(({ story }) => story ?? []);
  }
  if (kind === "contacts") {
    const rows = await db
      .selectFrom("contact")
      .innerJoin("telling", "telling.contact", "contact.first")
      .select("telling.report")
      .distinct()
      .where(dialect.among("contact.key", keys))
      .execute();
    return rows.map(({ report }) => report);
  }
  const table = ({ statements: "statement", claims: "claim", events: "event" } as const)[kind];
  const rows = await db.selectFrom(table).select("report").distinct().where(dialect.among("key", keys)).execute();
  return rows.map(({ report }) => report);
}

/** The readings of the stories that hold a result of a selection, the oldest first. Only their keys are held in memory. */
export async function* findReadings(store: Store, selection: Selection): AsyncGenerator<KeptReading> {
  const stories = new Set<number>();
  for (const kind of kinds) {
    if (termsOf(kind, selection) === null) continue;
    for await (const keys of walkKeys(store, kind, selection)) for (const story of await store.read((session) => storiesOf(session, kind, keys))) stories.add(story);
  }
  const inOrder = [...stories].toSorted((a, b) => a - b);
  for (let at = 0; at < inOrder.length; at += step) {
    yield* await store.read(async (session) => {
      const keys = inOrder.slice(at, at + step);
      const carriers = await carriersOf(session, keys);
      const rows = await session.db
        .selectFrom("report")
        .innerJoin("body", "body.key", "report.key")
        .select(["report.key", "report.id", "body.report", "body.reading"])
        .where(session.dialect.among("report.key", keys))
        .orderBy("report.key")
        .execute();
      return rows.map((row) => ({ id: row.id, reading: readingOf(row), carried: carriers.get(row.key) ?? [] }));
    });
  }
}
