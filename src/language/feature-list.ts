/** Hashes of the features of one decision. Filled and read at once; kept to spare allocations. */
export interface FeatureList {
  count: number;
  readonly hashes: Int32Array;
}

/** No decision of the tagger has more. */
export const mostFeatures = 64;

/** @param room how many features a decision has at most */
export function emptyFeatures(room: number = mostFeatures): FeatureList {
  return { count: 0, hashes: new Int32Array(room) };
}

export function addFeature(list: FeatureList, hash: number): void {
  list.hashes[list.count] = hash;
  list.count++;
}
