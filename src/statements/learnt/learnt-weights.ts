import type { FeatureList } from "../../language/index.ts";

/** Weights of a linear model: a feature's hash leads to one weight for every outcome. */
export interface LearntWeights {
  readonly width: number;
  /** Places of `stride` whole numbers: a hash, 0 in empty places, then its weights, four in a number. A feature costs one walk to far memory. */
  readonly places: Int32Array;
  /** The same memory byte by byte. */
  readonly bytes: Int8Array;
  readonly stride: number;
  /** What one step of a stored weight is worth. */
  readonly step: number;
}

/** The hash as it is stored: 0 stands for an empty place. */
function stored(hash: number): number {
  return hash === 0 ? 1 : hash;
}

/** Builds the table from its stored form: one hash a row, rows of `width` values. */
export function learntWeights(width: number, hashes: Int32Array, values: Int8Array, step: number): LearntWeights {
  const stride = 1 + Math.ceil(width / 4);
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const places = new Int32Array(size * stride);
  const bytes = new Int8Array(places.buffer);
  hashes.forEach((hash, row) => {
    let place = hash & (size - 1);
    while (places[place * stride] !== 0) place = (place + 1) & (size - 1);
    places[place * stride] = stored(hash);
    bytes.set(values.subarray(row * width, (row + 1) * width), (place * stride + 1) * 4);
  });
  return { width, places, bytes, stride, step };
}

/** Where the features of one decision stand in a table: written and read at once. */
const found = new Int32Array(256);

/**
 * Adds the weights of the features to `sums` from `start` on, `width` of them. All first places are read before any is
 * judged, so that what lies in far memory is fetched together.
 */
export function addLearnt({ width, places, bytes, stride, step }: LearntWeights, { count, hashes }: FeatureList, sums: Float64Array, start: number): void {
  const mask = places.length / stride - 1;
  let [a, b, c] = [0, 0, 0];
  for (let index = 0; index < count; index++) found[index] = places[((hashes[index] as number) & mask) * stride] as number;
  for (let index = 0; index < count; index++) {
    if (found[index] === 0) continue;
    const hash = hashes[index] as number;
    const sought = stored(hash);
    let place = hash & mask;
    while (places[place * stride] !== sought && places[place * stride] !== 0) place = (place + 1) & mask;
    if (places[place * stride] === 0) continue;
    const base = (place * stride + 1) * 4;
    if (width === 3) {
      const packed = places[place * stride + 1] as number;
      a += (packed << 24) >> 24;
      b += (packed << 16) >> 24;
      c += (packed << 8) >> 24;
    } else for (let label = 0; label < width; label++) sums[start + label] = (sums[start + label] as number) + (bytes[base + label] as number) * step;
  }
  if (width === 3) {
    sums[start] = (sums[start] as number) + a * step;
    sums[start + 1] = (sums[start + 1] as number) + b * step;
    sums[start + 2] = (sums[start + 2] as number) + c * step;
  }
}
