/**
 * Says of nearly every word that is not in a set that it is not, from its letters alone and in memory that stays at hand:
 * looking each word of a text up in a large table would wait for memory.
 */
export interface HeadFilter {
  readonly add: (word: string) => void;
  /** "no" for a plain word (letters a to z, digits) that was not added; "maybe" for other plain words; "other" for words that are not plain. */
  readonly look: (word: string) => "no" | "maybe" | "other";
}

const size = 1 << 16;

export function headFilter(): HeadFilter {
  const seen = new Uint8Array(size);
  /** A place in the table; -1 for a word that is not plain. */
  const placeOf = (word: string): number => {
    let hash = 0;
    for (let index = 0; index < word.length; index++) {
      const code = word.charCodeAt(index);
      if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return -1;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    return word === "" ? -1 : (hash ^ (hash >>> 15)) & (size - 1);
  };
  return {
    add(word) {
      const place = placeOf(word);
      if (place >= 0) seen[place] = 1;
    },
    look(word) {
      const place = placeOf(word);
      return place < 0 ? "other" : seen[place] === 1 ? "maybe" : "no";
    },
  };
}
