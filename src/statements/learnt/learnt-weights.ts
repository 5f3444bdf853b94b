import { hashRows, rowOf, type FeatureList } from "../../language/index.ts";

/** Weights of a linear model: a feature's hash leads to one row, with a weight for every outcome. */
export interface LearntWeights {
  readonly width: number;
  /** See `hashRows`. */
  readonly places: Int32Array;
  readonly values: Int8Array;
  /** What one step of `values` is worth. */
  readonly step: number;
}

/** Builds the table from its stored form: one hash a row, rows of `width` values. */
export function learntWeights(width: number, hashes: Int32Array, values: Int8Array, step: number): LearntWeights {
  return { width, places: hashRows(hashes), values, step };
}

/** Adds the weights of the features to `sums` from `start` on, `width` of them, times the step. */
export function addLearnt({ width, places, values, step }: LearntWeights, { count, hashes }: FeatureList, sums: Float64Array, start: number): void {
  for (let index = 0; index < count; index++) {
    const row = rowOf(places, hashes[index] as number);
    if (row < 0) continue;
    const base = row * width;
    for (let label = 0; label < width; label++) sums[start + label] = (sums[start + label] as number) + (values[base + label] as number) * step;
  }
}
