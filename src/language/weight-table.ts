import { mostFeatures, type FeatureList } from "./feature-list.ts";

/**
 * Weights of a linear model: a feature's hash leads to the few labels it speaks for or against. Laid out for the
 * processor's cache, which is what a look-up costs: one access finds the place, one more the weights.
 */
export interface WeightTable {
  readonly labelCount: number;
  /** Pairs of a feature's hash and where its cells begin, shifted left by a byte that holds their number; 0 cells is an empty place. */
  readonly places: Int32Array;
  /** The number of places less one; there is a power of two of them. */
  readonly mask: number;
  /** A label in the upper byte, its weight plus 128 in the lower. */
  readonly cells: Uint16Array;
}

/** Of each feature looked up, what its first place holds, then its row: filled and read at once, kept to spare allocations. */
const firstHashes = new Int32Array(mostFeatures);
const rows = new Int32Array(mostFeatures);
const firstCells = new Uint16Array(mostFeatures);

/**
 * Adds the weights of the features to `scores`, one per label. It reads the first places of all features, then the first
 * cells of all rows, and adds last: where no reading waits for what another decides, the processor fetches them all at
 * once. The casts spare the hot loops tests for `undefined`: every index lies inside its array by the way
 * {@link weightTable} builds them.
 */
export function addScores(table: WeightTable, features: FeatureList, scores: Int32Array): void {
  const { places, mask, cells } = table;
  const { hashes, count } = features;
  for (let index = 0; index < count; index++) {
    const place = (hashes[index] as number) & mask;
    firstHashes[index] = places[2 * place] as number;
    rows[index] = places[2 * place + 1] as number;
  }
  for (let index = 0; index < count; index++) {
    let row = rows[index] as number;
    const hash = hashes[index] as number;
    if (row !== 0 && firstHashes[index] !== hash) rows[index] = row = rowBehind(table, hash);
    firstCells[index] = cells[row >>> 8] as number;
  }
  for (let index = 0; index < count; index++) {
    const row = rows[index] as number;
    const start = row >>> 8;
    const end = start + (row & 0xff);
    let cell = firstCells[index] as number;
    for (let at = start; at < end; cell = cells[++at] as number) {
      const label = cell >>> 8;
      scores[label] = (scores[label] as number) + (cell & 0xff) - 128;
    }
  }
}

/** The row of a feature whose first place another one holds. */
function rowBehind({ places, mask }: WeightTable, hash: number): number {
  let place = hash & mask;
  let row: number;
  do {
    place = (place + 1) & mask;
    row = places[2 * place + 1] as number;
  } while (row !== 0 && places[2 * place] !== hash);
  return row;
}

/** Builds a table from its stored form: hashes, the number of cells in each row, and the cells. */
export function weightTable(
  labelCount: number,
  hashes: Int32Array,
  rowLengths: Uint8Array,
  labels: Uint8Array,
  values: Int8Array,
): WeightTable {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const places = new Int32Array(2 * size);
  // One more than there are, which is read and not used.
  const cells = new Uint16Array(labels.length + 1);
  for (let at = 0; at < labels.length; at++) cells[at] = ((labels[at] ?? 0) << 8) | ((values[at] ?? 0) + 128);
  let start = 0;
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] ?? 0;
    const length = rowLengths[row] ?? 0;
    let place = hash & mask;
    while (places[2 * place + 1] !== 0) place = (place + 1) & mask;
    places[2 * place] = hash;
    places[2 * place + 1] = (start << 8) | length;
    start += length;
  }
  return { labelCount, places, mask, cells };
}
