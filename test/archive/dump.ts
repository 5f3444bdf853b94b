import type { Archive, Kind } from "../../src/archive/index.ts";

const kinds: readonly Kind[] = ["reports", "statements", "contacts", "claims", "events"];

async function all<T>(items: AsyncIterable<T>): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const item of items) lines.push(JSON.stringify(item));
  return lines.toSorted();
}

/** Whatever an archive gives back, sorted: equal for archives that hold the same. */
export async function dump(archive: Archive): Promise<Readonly<Record<string, unknown>>> {
  const content: Record<string, unknown> = {};
  const versions = new Set<string>();
  for (const kind of kinds) {
    content[kind] = await all(archive.walk(kind, {}));
    content[`${kind} by day`] = await archive.counts(kind, {}, "day");
  }
  for await (const { versions: ids } of archive.walk("reports", {})) for (const id of ids) versions.add(id);
  const reports = [...versions].toSorted();
  content["all versions"] = await Promise.all(reports.map((id) => archive.report(id)));
  content["stories"] = await Promise.all(reports.map((id) => archive.story(id)));
  const groups = new Set<string>();
  for await (const { same } of archive.walk("statements", {})) groups.add(same);
  content["same statements"] = await Promise.all([...groups].toSorted().map((id) => archive.sameStatement(id)));
  content["readings"] = await all(archive.readings({}));
  content["replies"] = await all(archive.replies({}));
  content["contentions"] = await all(archive.contentions({}));
  content["coverage"] = await all(archive.coverage({}));
  content["records"] = await all(archive.records({}));
  content["stats"] = await archive.stats();
  return content;
}
