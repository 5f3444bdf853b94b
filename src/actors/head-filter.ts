import { wordHash } from "../language/index.ts";

/**
 * Says of nearly every word that begins no phrase that it begins none, from its number and that of the word after it
 * alone, and in memory that stays at hand: looking each word of a text up in a large table would wait for memory.
 */
export interface HeadFilter {
  /**
   * Notes that a phrase of several parts begins with these two, or that `first` is one alone, which may have to be written
   * with a capital. All are plain words.
   */
  readonly add: (first: string, second: string | null, isCapital: boolean) => void;
  /** A number for a plain word (letters a to z, digits) by its `wordHash`; -1 for any other. */
  readonly placeOf: (hash: number) => number;
  /** Whether a phrase may begin with the word at the first place, as it is written, when the one at the second follows it (-1: any may; {@link noPlace}: nothing does). */
  readonly mayBegin: (first: number, second: number, isCapital: boolean) => boolean;
}

const size = 1 << 16;
const alone = 1;
const longer = 2;
const aloneWithCapital = 4;
/** The facts hold some 10,000 pairs: with few places many pairs of words would look like one of them. */
const pairPlaces = 1 << 18;
/** The place of what no phrase goes on with: most marks, and the end of the sentence. */
export const noPlace = -2;

const placeOf = (hash: number): number => (hash < 0 ? -1 : hash & (size - 1));

function pairPlace(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & (pairPlaces - 1);
}

export function headFilter(): HeadFilter {
  const seen = new Uint8Array(size);
  const pairs = new Int32Array(pairPlaces >> 5);
  const note = (place: number, sign: number): void => {
    seen[place] = (seen[place] ?? 0) | sign;
  };
  return {
    placeOf,
    add(first, second, isCapital) {
      const place = placeOf(wordHash(first));
      if (place < 0) return;
      note(place, second !== null ? longer : isCapital ? aloneWithCapital : alone);
      const after = second === null ? -1 : placeOf(wordHash(second));
      if (after < 0) return;
      const at = pairPlace(place, after);
      pairs[at >> 5] = (pairs[at >> 5] as number) | (1 << (at & 31));
    },
    mayBegin(first, second, isCapital) {
      const signs = seen[first] ?? 0;
      if ((signs & (isCapital ? alone | aloneWithCapital : alone)) !== 0) return true;
      if ((signs & longer) === 0) return false;
      if (second < 0) return second !== noPlace;
      const at = pairPlace(first, second);
      return (((pairs[at >> 5] as number) >>> (at & 31)) & 1) === 1;
    },
  };
}
