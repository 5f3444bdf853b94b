import type { CandidateKind, PhraseMatch } from "../facts-phrases.ts";

const kinds: readonly CandidateKind[] = ["state", "adjective", "demonym", "capital", "seat", "organisation", "outlet", "person", "surname", "office", "title", "body"];

/** A number for what the words of a match may name, without their places. */
function signOf({ candidates }: PhraseMatch): number {
  let sign = 0;
  for (const { kind } of candidates) sign |= 1 << kinds.indexOf(kind);
  return sign;
}

/** For each of a sentence's tokens: what the facts know for words there and whether they begin, end or go on at it; 0 where they know nothing. */
export function matchSigns(matches: readonly PhraseMatch[], count: number): Int32Array {
  const signs = new Int32Array(count);
  for (const match of matches) {
    const sign = signOf(match);
    const [from, to] = match.tokens;
    for (let at = from; at < to; at++) signs[at] = 1 + (sign << 2) + (at === from ? 1 : 0) + (at === to - 1 ? 2 : 0);
  }
  return signs;
}
