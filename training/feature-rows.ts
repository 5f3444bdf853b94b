/** Gives a row to every feature met at least `leastCount` times. */
export interface FeatureRows {
  readonly count: (hash: number) => void;
  /** Ends the counting. */
  readonly settle: () => void;
  readonly size: () => number;
  /** -1 for features that have none. */
  readonly row: (hash: number) => number;
  /** Hashes in the order of their rows. */
  readonly hashes: () => Int32Array;
}

export function featureRows(leastCount: number): FeatureRows {
  const counts = new Map<number, number>();
  const rows = new Map<number, number>();
  return {
    count: (hash) => void counts.set(hash, (counts.get(hash) ?? 0) + 1),
    settle: () => {
      for (const [hash, count] of counts) if (count >= leastCount) rows.set(hash, rows.size);
      counts.clear();
    },
    size: () => rows.size,
    row: (hash) => rows.get(hash) ?? -1,
    hashes: () => Int32Array.from(rows.keys()),
  };
}
