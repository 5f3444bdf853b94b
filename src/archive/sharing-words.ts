import { wordTokens } from "./word-tokens.ts";

/** Of the shorter wording this share of the words that carry meaning must stand in the longer, in some form. */
const least = 0.35;

/** The beginnings of words that carry meaning; by these "freezing" is "frozen" not, but a synonym is never all there is. */
const stemsOf = (words: string): ReadonlySet<string> => new Set(wordTokens(words).flatMap((word) => (word.length > 3 || /\d/.test(word) ? [word.slice(0, 4)] : [])));

/**
 * Tells of each wording, by its place, which may say the same, itself among them, before they are compared with care: a
 * look-up of shared words costs a thousandth of a comparison.
 */
export function sharingWords(wordings: readonly string[]): (place: number) => readonly number[] {
  const stems = wordings.map(stemsOf);
  const withStem = new Map<string, number[]>();
  for (const [place, own] of stems.entries()) {
    for (const stem of own) {
      const known = withStem.get(stem);
      if (known === undefined) withStem.set(stem, [place]);
      else known.push(place);
    }
  }
  const bare = [...stems.keys()].filter((place) => stems[place]?.size === 0);
  return (place) => {
    const own = stems[place];
    if (own === undefined || own.size === 0) return bare;
    const shared = new Map<number, number>();
    for (const stem of own) for (const other of withStem.get(stem) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared].filter(([other, count]) => count >= least * Math.min(own.size, stems[other]?.size ?? 0)).map(([other]) => other);
  };
}
