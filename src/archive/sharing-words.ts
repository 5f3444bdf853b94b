import { wordTokens } from "./word-tokens.ts";

/** Of the shorter wording this share of the words that carry meaning must stand in the longer, in some form. */
const least = 0.25;

/** The beginnings of words that carry meaning; by these "freezing" is "frozen" not, but a synonym is never all there is. */
const stemsOf = (words: string): ReadonlySet<string> => new Set(wordTokens(words).flatMap((word) => (word.length > 3 || /\d/.test(word) ? [word.slice(0, 4)] : [])));

/**
 * Tells of each wording which others may say the same, before they are compared with care: a look-up of shared words
 * costs a thousandth of a comparison.
 */
export function sharingWords(wordings: ReadonlyMap<number, string>): (key: number) => readonly number[] {
  const stems = new Map([...wordings].map(([key, words]) => [key, stemsOf(words)]));
  const withStem = new Map<string, number[]>();
  for (const [key, own] of stems) {
    for (const stem of own) {
      const known = withStem.get(stem);
      if (known === undefined) withStem.set(stem, [key]);
      else known.push(key);
    }
  }
  const bare = [...stems].filter(([, own]) => own.size === 0).map(([key]) => key);
  return (key) => {
    const own = stems.get(key);
    if (own === undefined) return [];
    if (own.size === 0) return bare.filter((other) => other !== key);
    const shared = new Map<number, number>();
    for (const stem of own) for (const other of withStem.get(stem) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    shared.delete(key);
    return [...shared].filter(([other, count]) => count >= least * Math.min(own.size, stems.get(other)?.size ?? 0)).map(([other]) => other);
  };
}
