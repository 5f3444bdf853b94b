import { hashText } from "./feature-hash.ts";
import type { Token } from "./sentence.ts";

/** 2 KB of bits: small enough to stay at hand while reports and weights pass by. */
const places = 1 << 14;

/** Whether the word is letters a to z and digits alone. */
function isPlain(lower: string): boolean {
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
  }
  return lower.length > 0;
}

/** A number for a word in lower case, the same wherever the word is met: below 0 where anything but letters a to z and digits stands in it. */
export function wordHash(lower: string): number {
  const hash = hashText(lower) & 0x7fffffff;
  return isPlain(lower) ? hash : -1 - hash;
}

/** The {@link wordHash} of a token's word, which those made by hand do not carry. */
export function tokenHash({ hash, lower }: Pick<Token, "hash" | "lower">): number {
  return hash ?? wordHash(lower);
}

/**
 * A test that no token with a word of a list fails and most other tokens do. Looking each word of a text up in a large
 * table costs a walk to far memory; here the number that comes with the token picks one bit.
 *
 * @param words in lower case
 */
export function tokenFilter(words: Iterable<string>): (token: Pick<Token, "hash" | "lower">) => boolean {
  const held = new Int32Array(places >> 5);
  for (const word of words) {
    const place = wordHash(word) & (places - 1);
    held[place >> 5] = (held[place >> 5] as number) | (1 << (place & 31));
  }
  return (token) => {
    const place = tokenHash(token) & (places - 1);
    return (((held[place >> 5] as number) >>> (place & 31)) & 1) === 1;
  };
}

/** A test for the words of a list, each in lower case: most other words are told by their number alone. */
export function tokenTest(words: ReadonlySet<string>): (token: Token) => boolean {
  const mayBe = tokenFilter(words);
  return (token) => mayBe(token) && words.has(token.lower);
}
