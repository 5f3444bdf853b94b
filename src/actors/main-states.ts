/** How much more often a state must be named than the next to belong to those that the report is about. */
const margin = 1.5;

/**
 * The two or three states that a report is about: those it names most, where no other comes near.
 *
 * @param weights how often each state is named, in order of first mention
 * @returns their codes in order of first mention; empty where the report does not single them out
 */
export function mainStates(weights: ReadonlyMap<string, number>, count: number): readonly string[] {
  if (weights.size < count) return [];
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const last = ranked[count - 1]?.[1] ?? 0;
  const next = ranked[count]?.[1] ?? 0;
  if (last < 2 || (last < next * margin && last < next + 2)) return [];
  const chosen = new Set(ranked.slice(0, count).map(([code]) => code));
  return [...weights.keys()].filter((code) => chosen.has(code));
}
