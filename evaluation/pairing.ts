/** Counts of a one-to-one pairing of what is wanted with what was found. */
export interface Tally {
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
}

/** What pairing gives: partners by place of the wanted and of the found, and what has none. */
export interface Paired<Wanted, Found> {
  readonly pairs: readonly (readonly [Wanted, Found])[];
  readonly missed: readonly Wanted[];
  /** Found, but neither asked for nor allowed. */
  readonly extra: readonly Found[];
}

/**
 * Pairs what is wanted with what was found, best fits first: the largest number of pairs by growing paths, each taking
 * what fits it best. What is optional takes from the extra only, and is never missed.
 *
 * @param fit 0 where the two do not go together, more the better they do
 */
export function pairUp<Wanted extends { readonly optional: boolean }, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  fit: (wanted: Wanted, found: Found) => number,
): Paired<Wanted, Found> {
  const partnerOf = new Map<Found, Wanted>();
  const byFit = (one: Wanted): readonly Found[] => found.filter((other) => fit(one, other) > 0).sort((a, b) => fit(one, b) - fit(one, a));
  const seek = (one: Wanted, tried: Set<Found>): boolean => {
    for (const other of byFit(one)) {
      if (tried.has(other)) continue;
      tried.add(other);
      const rival = partnerOf.get(other);
      if (rival === undefined || seek(rival, tried)) {
        partnerOf.set(other, one);
        return true;
      }
    }
    return false;
  };
  for (const one of wanted) if (!one.optional) seek(one, new Set());
  for (const one of wanted) if (one.optional) for (const other of byFit(one)) if (!partnerOf.has(other)) partnerOf.set(other, one);
  const pairs = [...partnerOf].filter(([, one]) => !one.optional).map(([other, one]) => [one, other] as const);
  const matched = new Set(pairs.map(([one]) => one));
  return { pairs, missed: wanted.filter((one) => !one.optional && !matched.has(one)), extra: found.filter((other) => !partnerOf.has(other)) };
}

export function tallyOf<Wanted, Found>({ pairs, missed, extra }: Paired<Wanted, Found>): Tally {
  return { wanted: pairs.length + missed.length, found: pairs.length + extra.length, right: pairs.length };
}

/** Precision, recall and F1 over all rows together. */
export function scores(tallies: readonly Tally[]): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const total = (of: (tally: Tally) => number): number => tallies.reduce((sum, tally) => sum + of(tally), 0);
  const [wanted, found, right] = [total((tally) => tally.wanted), total((tally) => tally.found), total((tally) => tally.right)];
  return {
    precision: found === 0 ? 0 : right / found,
    recall: wanted === 0 ? 0 : right / wanted,
    f1: wanted + found === 0 ? 0 : (2 * right) / (wanted + found),
  };
}

/** The share of `items` that are so; 0 where there is none. */
export function share<Item>(items: readonly Item[], so: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(so).length / items.length;
}
