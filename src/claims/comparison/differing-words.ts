import type { Word } from "./wording.ts";

/** Words of two wordings in one place; "" where a wording has none. */
export interface Difference {
  readonly first: string;
  readonly second: string;
}

/** Above this many comparisons all that lies between the shared beginning and end counts as one difference. */
const mostCells = 4_000_000;

function sameFrom(first: readonly Word[], second: readonly Word[]): number {
  let length = 0;
  while (length < first.length && length < second.length && first[length]?.key === second[length]?.key) length++;
  return length;
}

/** Marks the words of a longest common subsequence, as pairs of places. */
function commonPlaces(first: readonly Word[], second: readonly Word[]): readonly (readonly [number, number])[] {
  const width = second.length + 1;
  if ((first.length + 1) * width > mostCells) return [];
  const lengths = new Uint32Array((first.length + 1) * width);
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      const [down = 0, right = 0, both = 0] = [lengths[(i + 1) * width + j], lengths[i * width + j + 1], lengths[(i + 1) * width + j + 1]];
      lengths[i * width + j] = first[i]?.key === second[j]?.key ? both + 1 : Math.max(down, right);
    }
  }
  const places: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    if (first[i]?.key === second[j]?.key) places.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return places;
}

/** Where two wordings differ, in the order of the first, in their own words. */
export function differingWords(first: readonly Word[], firstText: string, second: readonly Word[], secondText: string): readonly Difference[] {
  const head = sameFrom(first, second);
  const places = commonPlaces(first.slice(head), second.slice(head)).map(([i, j]) => [i + head, j + head] as const);
  const slice = (words: readonly Word[], text: string, from: number, to: number): string => (to > from ? text.slice(words[from]?.start, words[to - 1]?.end) : "");
  const differences: Difference[] = [];
  let [i, j] = [head, head];
  for (const [nextI, nextJ] of [...places, [first.length, second.length] as const]) {
    if (nextI > i || nextJ > j) differences.push({ first: slice(first, firstText, i, nextI), second: slice(second, secondText, j, nextJ) });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return differences;
}
