import { tokenTest, type Token } from "../../language/index.ts";

/** Words and marks without a capital that stand inside names: "Bank of England", "al-Nusra", "AT&T". */
const inner: ReadonlySet<string> = new Set([
  "of", "for", "and", "the", "in", "on", "at", "to", "al", "el", "bin", "de", "del", "della", "la", "von", "der", "van", "du", "da", "do", "dos", "v", "-", "/", ".", "&", "'s", "’s", "'", "’",
]);
const isInnerWord = tokenTest(inner);

/** No more such words in a row. */
const mostInner = 2;
/** Longer stretches are cut: it bounds the work at each name. */
const longest = 40;

/** Whether the word has a capital anywhere: "Obama", "eBay". */
export function hasCapital(token: Token | undefined): boolean {
  return token !== undefined && token.text !== token.lower;
}

function isInner(token: Token | undefined): boolean {
  return token !== undefined && !hasCapital(token) && isInnerWord(token);
}

/** The first word with a capital from a token on; the number of tokens where there is none. */
export function nextCapital(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !hasCapital(tokens[at])) at += 1;
  return at;
}

/** Where a stretch of words that may hold names ends, which begins at a word with a capital: words with capitals, and a few small ones between them. */
export function stretchEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to - from < longest) {
    let next = to;
    while (next < to + mostInner && isInner(tokens[next])) next += 1;
    if (!hasCapital(tokens[next])) return to;
    to = next + 1;
  }
  return to;
}

/** Where the stretch begins that holds a word with a capital. */
export function stretchStart(tokens: readonly Token[], index: number): number {
  let from = index;
  while (index - from < longest) {
    let next = from - 1;
    while (next >= from - mostInner && isInner(tokens[next])) next -= 1;
    if (!hasCapital(tokens[next])) return from;
    from = next;
  }
  return from;
}
