import type { CandidateKind, PhraseMatch } from "../facts-phrases.ts";

const kinds: readonly CandidateKind[] = ["state", "adjective", "demonym", "capital", "seat", "organisation", "outlet", "person", "surname", "office", "title", "body"];

/** A number for what the facts know for words at a token, and for whether they begin, end or go on there; 0 where they know nothing. */
export function matchSign(matches: readonly PhraseMatch[], index: number): number {
  let [low, high] = [0, matches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.tokens[1] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const match = matches[low];
  if (match === undefined || match.tokens[0] > index) return 0;
  let sign = 0;
  for (const { kind } of match.candidates) sign |= 1 << kinds.indexOf(kind);
  const [from, to] = match.tokens;
  return 1 + (sign << 2) + (index === from ? 1 : 0) + (index === to - 1 ? 2 : 0);
}
