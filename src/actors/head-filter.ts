/**
 * Says of nearly every word that begins no phrase that it begins none, from its letters and those of the word after it
 * alone, and in memory that stays at hand: looking each word of a text up in a large table would wait for memory.
 */
export interface HeadFilter {
  /** Notes that a phrase of several parts begins with these two, or that `first` is one alone. All are plain words. */
  readonly add: (first: string, second: string | null) => void;
  /** A number for a plain word (letters a to z, digits); -1 for any other. */
  readonly placeOf: (word: string) => number;
  /** Whether a phrase may begin with the word at the first place, when the one at the second follows it (-1: any may). */
  readonly mayBegin: (first: number, second: number) => boolean;
}

const size = 1 << 16;
const alone = 1;
const longer = 2;
const pair = 4;

function placeOf(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return -1;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return word === "" ? -1 : (hash ^ (hash >>> 15)) & (size - 1);
}

function pairPlace(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & (size - 1);
}

export function headFilter(): HeadFilter {
  const seen = new Uint8Array(size);
  const note = (place: number, sign: number): void => {
    seen[place] = (seen[place] ?? 0) | sign;
  };
  return {
    placeOf,
    add(first, second) {
      const place = placeOf(first);
      if (place < 0) return;
      note(place, second === null ? alone : longer);
      const after = second === null ? -1 : placeOf(second);
      if (after >= 0) note(pairPlace(place, after), pair);
    },
    mayBegin(first, second) {
      const signs = seen[first] ?? 0;
      if ((signs & alone) !== 0) return true;
      if ((signs & longer) === 0) return false;
      return second < 0 || ((seen[pairPlace(first, second)] ?? 0) & pair) !== 0;
    },
  };
}
