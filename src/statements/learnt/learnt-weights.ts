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

/** Builds the table from its stored form: one hash a row, rows of `width` values. Weights are packed with the first in the lowest byte, as all machines that Node runs on store them. */
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

/** What the first places of one decision's features hold, then the places of those that are known: written and read at once. */
const found = new Int32Array(64);

/**
 * Finds the features that have weights: fills `found` with where each one's weights are, and tells how many there are. All
 * first places are read before any is judged, so that what lies in far memory is fetched together.
 */
function findAll({ places, stride }: LearntWeights, { count, hashes }: FeatureList): number {
  const mask = places.length / stride - 1;
  for (let index = 0; index < count; index++) found[index] = places[((hashes[index] as number) & mask) * stride] as number;
  let known = 0;
  for (let index = 0; index < count; index++) {
    let held = found[index] as number;
    if (held === 0) continue;
    const sought = stored(hashes[index] as number);
    let place = (hashes[index] as number) & mask;
    while (held !== sought && held !== 0) {
      place = (place + 1) & mask;
      held = places[place * stride] as number;
    }
    if (held !== 0) found[known++] = place * stride + 1;
  }
  return known;
}

/** Adds the weights of the features to `sums`, in steps: `width` of them. */
export function addLearnt(weights: LearntWeights, list: FeatureList, sums: Int32Array): void {
  const known = findAll(weights, list);
  const { width, places, bytes } = weights;
  if (width === 3) {
    let [first, second, third] = [0, 0, 0];
    for (let index = 0; index < known; index++) {
      const packed = places[found[index] as number] as number;
      first += (packed << 24) >> 24;
      second += (packed << 16) >> 24;
      third += (packed << 8) >> 24;
    }
    sums[0] = (sums[0] as number) + first;
    sums[1] = (sums[1] as number) + second;
    sums[2] = (sums[2] as number) + third;
    return;
  }
  for (let index = 0; index < known; index++) {
    const base = (found[index] as number) * 4;
    for (let label = 0; label < width; label++) sums[label] = (sums[label] as number) + (bytes[base + label] as number);
  }
}
