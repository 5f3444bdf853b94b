import type { Session } from "./dialect.ts";
import type { OutletNames } from "./labels.ts";

/** The outlets that carry stories, by actor id and by name. */
export async function outletsOfStories({ db, dialect }: Session, stories: readonly number[]): Promise<(story: number) => OutletNames> {
  const names = new Map<number, Set<string>>();
  if (stories.length > 0) {
    const columns = ["story", "outlet", "source"] as const;
    const first = await db.selectFrom("report").select(columns).where(dialect.among("key", stories)).execute();
    const carried = await db.selectFrom("report").select(columns).where(dialect.among("story", stories)).whereRef("story", "<>", "key").execute();
    for (const { story, outlet, source } of [...first, ...carried]) {
      if (story === null) continue;
      let known = names.get(story);
      if (known === undefined) names.set(story, (known = new Set()));
      for (const name of [outlet, source]) if (name !== null) known.add(name);
    }
  }
  return (story) => [...(names.get(story) ?? [])].toSorted();
}
