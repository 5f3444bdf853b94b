import type { Session } from "./dialect.ts";
import type { Carried } from "./kept.ts";
import { byPrecedence } from "./settle-stories.ts";

/** The reports that carry stories, the first of each first. */
export async function carriersOf({ db, dialect }: Session, stories: readonly number[]): Promise<ReadonlyMap<number, readonly Carried[]>> {
  if (stories.length === 0) return new Map();
  const columns = ["key", "id", "story", "outlet", "source", "url", "published", "headline"] as const;
  const first = await db.selectFrom("report").select(columns).where(dialect.among("key", stories)).where("current", "=", 1).execute();
  const others = await db.selectFrom("report").select(columns).where(dialect.among("story", stories)).whereRef("story", "<>", "key").execute();
  const rows = [...first, ...others].toSorted(byPrecedence);
  return new Map(
    [...Map.groupBy(rows, ({ story }) => story)].flatMap(([story, members]) =>
      story === null ? [] : [[story, members.map(({ id, outlet, source, url, published, headline }) => ({ report: id, outlet, source, url, published, headline }))] as const],
    ),
  );
}
