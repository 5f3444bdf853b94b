/** 2 KB of bits: small enough to stay at hand while reports and weights pass by. */
const places = 1 << 14;

/**
 * A test that no word of a list fails and most other words do. Looking each word of a text up in a large table costs a walk
 * to far memory; here four numbers of the word, first, middle and last letter and length, pick one bit.
 *
 * @param words lower case, none empty
 */
export function wordFilter(words: Iterable<string>): (word: string) => boolean {
  const held = new Int32Array(places >> 5);
  for (const word of words) {
    const place = placeOf(word);
    held[place >> 5] = (held[place >> 5] as number) | (1 << (place & 31));
  }
  return (word) => {
    const place = placeOf(word);
    return (((held[place >> 5] as number) >>> (place & 31)) & 1) === 1;
  };
}

function placeOf(word: string): number {
  const { length } = word;
  const key = word.charCodeAt(0) | (word.charCodeAt(length >> 1) << 8) | (word.charCodeAt(length - 1) << 16) | (length << 24);
  return (Math.imul(key, 0x9e3779b1) >>> 16) & (places - 1);
}
