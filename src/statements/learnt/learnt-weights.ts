import type { FeatureList } from "../../language/index.ts";

/** Weights of a linear model: a feature's hash leads to one row, with a weight for every outcome. */
export interface LearntWeights {
  readonly width: number;
  /** Pairs of a hash and the number of its row plus one; 0 is an empty place. */
  readonly places: Int32Array;
  readonly values: Int8Array;
  /** What one step of `values` is worth. */
  readonly step: number;
}

/** Builds the table from its stored form: one hash a row, rows of `width` values. */
export function learntWeights(width: number, hashes: Int32Array, values: Int8Array, step: number): LearntWeights {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const places = new Int32Array(2 * size);
  hashes.forEach((hash, row) => {
    let place = hash & (size - 1);
    while (places[2 * place + 1] !== 0) place = (place + 1) & (size - 1);
    places[2 * place] = hash;
    places[2 * place + 1] = row + 1;
  });
  return { width, places, values, step };
}

/** Adds the weights of the features to `sums` from `start` on, `width` of them, times the step. */
export function addLearnt({ width, places, values, step }: LearntWeights, { count, hashes }: FeatureList, sums: Float64Array, start: number): void {
  const mask = (places.length >> 1) - 1;
  for (let index = 0; index < count; index++) {
    const hash = hashes[index] as number;
    let place = hash & mask;
    let row = places[2 * place + 1] as number;
    while (row !== 0 && places[2 * place] !== hash) {
      place = (place + 1) & mask;
      row = places[2 * place + 1] as number;
    }
    if (row === 0) continue;
    const base = (row - 1) * width;
    for (let label = 0; label < width; label++) sums[start + label] = (sums[start + label] as number) + (values[base + label] as number) * step;
  }
}
