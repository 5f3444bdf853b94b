import type { FeatureList } from "../../language/index.ts";

/** Mixes two numbers, in order, to one: lighter than the language's `join`, for {@link stirAll} stirs the whole in the end. */
export function mix(first: number, second: number): number {
  return (Math.imul(first, 0x85ebca6b) + Math.imul(second, 0xc2b2ae35)) | 0;
}

/** Turns the first `count` values of a list into hashes: the place of each is its template, counted from `first` on. */
export function stirAll(list: FeatureList, count: number, first: number = 0): void {
  const { hashes } = list;
  for (let at = 0; at < count; at++) {
    let hash = Math.imul((hashes[at] as number) + Math.imul(first + at + 1, 0x9e3779b1), 0x7feb352d);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x846ca68b);
    hashes[at] = hash ^ (hash >>> 16);
  }
  list.count = count;
}
