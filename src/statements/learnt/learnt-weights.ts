import type { FeatureList } from "../../language/index.ts";

/** Weights of a linear model: a feature's hash leads to one weight for every outcome. */
export interface LearntWeights {
  readonly width: number;
  /** Places of `stride` whole numbers: a hash, 0 in empty places, then its weights, four in a number. A feature costs one walk to far memory. */
  readonly places: Int32Array;
  readonly stride: number;
  /** The number of places less one; there is a power of two of them. */
  readonly mask: number;
  /** One bit a feature, by the upper part of its hash: small enough to stay at hand, so that most unknown features cost no walk to far memory. */
  readonly bits: Int32Array;
  readonly bitMask: number;
  /** What one step of a stored weight is worth. */
  readonly step: number;
}

/** The hash as it is stored: 0 stands for an empty place. */
function stored(hash: number): number {
  return hash === 0 ? 1 : hash;
}

function powerAbove(least: number): number {
  let power = 32;
  while (power < least) power *= 2;
  return power;
}

/** Builds the table from its stored form: one hash a row, rows of `width` values. */
export function learntWeights(width: number, hashes: Int32Array, values: Int8Array, step: number): LearntWeights {
  const stride = 1 + Math.ceil(width / 4);
  const size = powerAbove(hashes.length * 1.36);
  const bitCount = Math.min(1 << 18, powerAbove(hashes.length * 4));
  const places = new Int32Array(size * stride);
  const bits = new Int32Array(bitCount >> 5);
  hashes.forEach((hash, row) => {
    let place = hash & (size - 1);
    while (places[place * stride] !== 0) place = (place + 1) & (size - 1);
    places[place * stride] = stored(hash);
    const bit = (hash >>> 14) & (bitCount - 1);
    bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31));
    for (let label = 0; label < width; label++) {
      const cell = place * stride + 1 + (label >> 2);
      places[cell] = (places[cell] as number) | (((values[row * width + label] as number) & 0xff) << (8 * (label & 3)));
    }
  });
  return { width, places, stride, mask: size - 1, bits, bitMask: bitCount - 1, step };
}

/** Where the weights of one decision's features are: written and read at once. */
const found = new Int32Array(64);

/** Finds the features that have weights: fills `found` with where each one's weights are, and tells how many there are. */
function findAll({ places, stride, mask, bits, bitMask }: LearntWeights, { count, hashes }: FeatureList): number {
  let likely = 0;
  for (let index = 0; index < count; index++) {
    const hash = hashes[index] as number;
    const bit = (hash >>> 14) & bitMask;
    found[likely] = hash;
    likely += ((bits[bit >> 5] as number) >>> (bit & 31)) & 1;
  }
  let known = 0;
  for (let index = 0; index < likely; index++) {
    const hash = found[index] as number;
    const sought = stored(hash);
    let place = hash & mask;
    let held = places[place * stride] as number;
    while (held !== sought && held !== 0) {
      place = (place + 1) & mask;
      held = places[place * stride] as number;
    }
    if (held !== 0) found[known++] = place * stride + 1;
  }
  return known;
}

/**
 * The sum of the weights of the features for each outcome, in steps: written to the first `width` of `sums`. Four weights
 * lie in one number, the first in its lowest byte; they are summed up four at a time.
 */
export function sumLearnt(weights: LearntWeights, list: FeatureList, sums: Int32Array): void {
  const known = findAll(weights, list);
  const { width, places } = weights;
  for (let first = 0; first < width; first += 4) {
    const offset = first >> 2;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let index = 0; index < known; index++) {
      const packed = places[(found[index] as number) + offset] as number;
      a += (packed << 24) >> 24;
      b += (packed << 16) >> 24;
      c += (packed << 8) >> 24;
      d += packed >> 24;
    }
    sums[first] = a;
    if (first + 1 < width) sums[first + 1] = b;
    if (first + 2 < width) sums[first + 2] = c;
    if (first + 3 < width) sums[first + 3] = d;
  }
}
