/** Hashes of the features of one decision. Filled and read at once; kept to spare allocations. */
export interface FeatureList {
  count: number;
  readonly hashes: Int32Array;
}

export function emptyFeatures(): FeatureList {
  return { count: 0, hashes: new Int32Array(64) };
}

export function addFeature(list: FeatureList, hash: number): void {
  list.hashes[list.count] = hash;
  list.count++;
}
