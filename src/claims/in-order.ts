import type { Span } from "../model/index.ts";

/** The index of the first item that ends after an offset; items come in order and do not overlap. */
export function firstEndingAfter<T>(items: readonly T[], endOf: (item: T) => number, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(items[middle] as T) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that share characters with a span, at most so many, found without looking at all the others. */
export function within<T>(items: readonly T[], spanOf: (item: T) => Span, [start, end]: Span, most: number = items.length): readonly T[] {
  const first = firstEndingAfter(items, (item) => spanOf(item)[1], start);
  const limit = Math.min(items.length, first + most);
  let last = first;
  while (last < limit && spanOf(items[last] as T)[0] < end) last++;
  return items.slice(first, last);
}
