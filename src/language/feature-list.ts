/** Hashes of the features of one decision. Filled and read at once; kept to spare allocations. */
export interface FeatureList {
  count: number;
  readonly hashes: Int32Array;
}

/** No decision has more. */
export const mostFeatures = 64;

export function emptyFeatures(): FeatureList {
  return { count: 0, hashes: new Int32Array(mostFeatures) };
}

export function addFeature(list: FeatureList, hash: number): void {
  list.hashes[list.count] = hash;
  list.count++;
}
