import { DetenteError } from "../model/index.ts";
import type { Results } from "./archive.ts";
import type { Session, Store } from "./dialect.ts";
import { foundKeys } from "./found-keys.ts";
import { keptResults } from "./kept-results.ts";
import type { Kind, Page, PageOptions, Selection } from "./selection.ts";

const usualLimit = 50;
const mostLimit = 1000;

function limitOf({ limit = usualLimit }: PageOptions): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > mostLimit) throw new DetenteError("usage", `a page holds 1 to ${mostLimit} results, not ${limit}`);
  return limit;
}

/** A place in a list is the key of the last row before it: what arrives later never moves it. */
const placeOf = (key: number): string => key.toString(36);

function keyOf(place: string): number {
  const key = /^[0-9a-z]{1,11}$/.test(place) ? Number.parseInt(place, 36) : Number.NaN;
  if (!Number.isSafeInteger(key)) throw new DetenteError("usage", `"${place.slice(0, 60)}" is no place in a list of results`);
  return key;
}

/** A page of what a selection finds, the newest first. */
export async function searchPage<K extends Kind>(session: Session, kind: K, selection: Selection, page: PageOptions): Promise<Page<Results[K]>> {
  const limit = limitOf(page);
  const after = page.after === undefined ? null : keyOf(page.after);
  const keys = await foundKeys(session, kind, selection, { order: "newest", after, limit: limit + 1 });
  const shown = keys.slice(0, limit);
  const last = shown.at(-1);
  return { results: await keptResults[kind](session, shown), next: keys.length > limit && last !== undefined ? placeOf(last) : null };
}

/** Rows a step of a walk holds in memory. */
const step = 200;

/** Keys of all that a selection finds, the oldest first, some at a time. */
export async function* walkKeys(store: Store, kind: Kind, selection: Selection): AsyncGenerator<readonly number[]> {
  for (let after: number | null = null; ; ) {
    const keys: readonly number[] = await store.read((session) => foundKeys(session, kind, selection, { order: "oldest", after, limit: step }));
    if (keys.length > 0) yield keys;
    if (keys.length < step) return;
    after = keys.at(-1) ?? null;
  }
}

/** All that a selection finds, the oldest first. */
export async function* walk<K extends Kind>(store: Store, kind: K, selection: Selection): AsyncGenerator<Results[K]> {
  for await (const keys of walkKeys(store, kind, selection)) yield* await store.read((session) => keptResults[kind](session, keys));
}
