import type { Arrival } from "./arrival.ts";
import type { Batch } from "./batch.ts";

/** What decides which of the versions of a report is the current one. */
export interface Version {
  readonly id: string;
  readonly published: string | null;
  readonly fetched: string | null;
}

const moment = (value: string | null): number => {
  const parsed = value === null ? Number.NaN : Date.parse(value);
  return Number.isNaN(parsed) ? Number.NEGATIVE_INFINITY : parsed;
};

/** The older version first: by publication, then by when it was fetched, then by id. */
export function byAge(one: Version, other: Version): number {
  for (const field of ["published", "fetched"] as const) {
    const [a, b] = [moment(one[field]), moment(other[field])];
    if (a !== b) return a < b ? -1 : 1;
  }
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

interface Kept extends Version {
  readonly key: number;
  readonly line: number | null;
  readonly current: number;
}

/** What a batch does to versions. */
export interface VersionChange {
  /** Arrivals that are not in the archive yet, and whether each is the current version. */
  readonly coming: readonly { readonly arrival: Arrival; readonly current: boolean; readonly isVersion: boolean }[];
  /** Keys of reports in the archive that are current no more, or again. */
  readonly demoted: readonly number[];
  readonly promoted: readonly number[];
}

const columns = ["key", "id", "line", "current", "published", "fetched"] as const;

/** Notes when known reports were fetched last, and gives the lines in which that may count. */
async function refetch({ db }: Batch, known: readonly { readonly kept: Kept; readonly arrival: Arrival }[]): Promise<readonly number[]> {
  const lines: number[] = [];
  for (const { kept, arrival } of known) {
    if (moment(arrival.fetched) <= moment(kept.fetched)) continue;
    await db.updateTable("report").set({ fetched: arrival.fetched }).where("key", "=", kept.key).execute();
    if (kept.line !== null) lines.push(kept.line);
  }
  return lines;
}

/** Finds out which arrivals are new, and which version of each report is the current one now. */
export async function settleVersions(batch: Batch, arrivals: readonly Arrival[]): Promise<VersionChange> {
  const { db, dialect } = batch;
  const held = await db.selectFrom("report").select(columns).where(dialect.among("id", arrivals.map(({ id }) => id))).execute();
  const heldById = new Map(held.map((kept) => [kept.id, kept]));
  const fresh = arrivals.filter(({ id }) => !heldById.has(id));
  const refetched = await refetch(batch, arrivals.flatMap((arrival) => {
    const kept = heldById.get(arrival.id);
    return kept === undefined ? [] : [{ kept, arrival }];
  }));
  const lines = [...new Set([...refetched, ...fresh.flatMap(({ line }) => line ?? [])])];
  const older = lines.length === 0 ? [] : await db.selectFrom("report").select(columns).where(dialect.among("line", lines)).execute();
  const byLine = Map.groupBy<number | null, Kept | Arrival>([...older, ...fresh.filter(({ line }) => line !== null)], ({ line }) => line);
  const newest = new Map([...byLine].map(([line, versions]) => [line, versions.toSorted(byAge).at(-1)?.id]));
  const isNewest = ({ id, line }: { readonly id: string; readonly line: number | null }): boolean => line === null || newest.get(line) === id;
  const first = new Set<number>();
  return {
    coming: fresh.map((arrival) => {
      const { line } = arrival;
      const isVersion = line !== null && (first.has(line) || older.some((kept) => kept.line === line));
      if (line !== null) first.add(line);
      return { arrival, current: isNewest(arrival), isVersion };
    }),
    demoted: older.filter((kept) => kept.current === 1 && !isNewest(kept)).map(({ key }) => key),
    promoted: older.filter((kept) => kept.current === 0 && isNewest(kept)).map(({ key }) => key),
  };
}
