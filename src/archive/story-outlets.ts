import type { Session } from "./dialect.ts";
import type { Outlets } from "./labels.ts";

/** The outlets that carry stories. */
export async function outletsOfStories({ db, dialect }: Session, stories: readonly number[]): Promise<(story: number) => Outlets> {
  const outlets = new Map<number, Set<string>>();
  if (stories.length > 0) {
    const columns = ["story", "outlet"] as const;
    const first = await db.selectFrom("report").select(columns).where(dialect.among("key", stories)).execute();
    const carried = await db.selectFrom("report").select(columns).where(dialect.among("story", stories)).whereRef("story", "<>", "key").execute();
    for (const { story, outlet } of [...first, ...carried]) {
      if (story === null || outlet === null) continue;
      const known = outlets.get(story);
      if (known === undefined) outlets.set(story, new Set([outlet]));
      else known.add(outlet);
    }
  }
  return (story) => [...(outlets.get(story) ?? [])];
}
