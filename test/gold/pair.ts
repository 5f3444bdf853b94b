/** How well a thing found fits an entry of the gold; 0 is not at all. */
export type Fit<Wanted, Found> = (wanted: Wanted, found: Found) => number;

/**
 * Pairs each entry of the gold with the thing found that fits it best, the best pairs first, none used twice.
 * Entries that may be missing come after all that may not, so that they never take what another needs.
 */
export function pair<Wanted extends { readonly maybe?: boolean }, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  fit: Fit<Wanted, Found>,
): { readonly partners: readonly (Found | undefined)[]; readonly others: readonly Found[] } {
  const candidates = wanted
    .flatMap((one, i) => found.map((other, j) => ({ i, j, score: fit(one, other) - (one.maybe === true ? 100 : 0), fits: fit(one, other) > 0 })))
    .filter(({ fits }) => fits)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const partners: (Found | undefined)[] = wanted.map(() => undefined);
  const used = new Set<number>();
  for (const { i, j } of candidates) {
    if (partners[i] !== undefined || used.has(j)) continue;
    partners[i] = found[j];
    used.add(j);
  }
  return { partners, others: found.filter((_, j) => !used.has(j)) };
}
