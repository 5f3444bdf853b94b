import { hashText, join } from "./feature-hash.ts";
import { emptyFeatures, type FeatureList } from "./feature-list.ts";
import { addSlotFeatures, slotCount, slotSize, unitSlots } from "./parse-features.ts";
import { forgetUnits, mostUnits, parseUnits, type ParseUnits } from "./parse-units.ts";
import type { TagLabel } from "./tagger.ts";

/** The network's weights as the file holds them: see `training/parser-network.ts`. */
export interface ParserWeights {
  readonly tags: readonly TagLabel[];
  /** For each tag, first as a dependent on the left of its head, then on the right, the relations it may have. */
  readonly candidates: readonly Uint8Array[];
  /** Numbers in the hidden layer. */
  readonly width: number;
  /** The features' hashes, row by row. */
  readonly hashes: Int32Array;
  readonly rows: Int8Array;
  readonly bias: Int16Array;
  /** Weights of the three actions, then of the relations, `width` each. */
  readonly out: Int16Array;
  readonly outBias: Int32Array;
}

/** The network ready to run, with the sums of rows for each value of each slot, made when first asked for. */
export interface Parser extends ParserWeights {
  readonly units: ParseUnits;
  readonly tagHashes: Int32Array;
  /** Pairs of a feature's hash and its row plus one; a power of two of them. */
  readonly places: Int32Array;
  /** Where the sums of each slot begin, in sums. Those of the first slots alternate, unit by unit. */
  readonly starts: Int32Array;
  sums: Int16Array;
  /** Which sums are made. */
  made: Uint8Array;
  readonly hidden: Int32Array;
}

const firstUnits = 512;

export function parser(weights: ParserWeights): Parser {
  const { tags, hashes, width } = weights;
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const places = new Int32Array(2 * size);
  hashes.forEach((hash, row) => {
    let place = hash & (size - 1);
    while (places[2 * place + 1] !== 0) place = (place + 1) & (size - 1);
    places[2 * place] = hash;
    places[2 * place + 1] = row + 1;
  });
  const starts = new Int32Array(slotCount);
  let start = 0;
  for (let slot = unitSlots; slot < slotCount; slot++) {
    starts[slot] = start;
    start += slotSize(slot, tags.length);
  }
  for (let slot = 0; slot < unitSlots; slot++) starts[slot] = start + slot;
  const count = start + firstUnits * unitSlots;
  return {
    ...weights,
    units: parseUnits(tags),
    tagHashes: Int32Array.from(tags, ({ upos, xpos }) => join(hashText(upos), hashText(xpos))),
    places,
    starts,
    sums: new Int16Array(count * width),
    made: new Uint8Array(count),
    hidden: new Int32Array(width),
  };
}

/** Makes room for the sums of the units met by now; forgets all units where they are too many. Call between sentences. */
export function makeRoom(parser: Parser, coming: number): void {
  const { units, starts, width } = parser;
  if (units.list.length + coming > mostUnits) {
    forgetUnits(units);
    parser.made.fill(0, starts[0]);
  }
  const needed = (starts[0] as number) + (units.list.length + coming) * unitSlots;
  if (needed <= parser.made.length) return;
  const count = Math.max(needed, 2 * parser.made.length);
  const sums = new Int16Array(count * width);
  sums.set(parser.sums);
  const made = new Uint8Array(count);
  made.set(parser.made);
  parser.sums = sums;
  parser.made = made;
}

const features: FeatureList = emptyFeatures();

function make(parser: Parser, slot: number, value: number, at: number): void {
  const { places, rows, width, sums, made, units, tagHashes } = parser;
  const mask = places.length / 2 - 1;
  features.count = 0;
  addSlotFeatures(features, slot, value, units.list, tagHashes);
  const to = at * width;
  sums.fill(0, to, to + width);
  for (let index = 0; index < features.count; index++) {
    const hash = features.hashes[index] as number;
    let place = hash & mask;
    while (places[2 * place + 1] !== 0 && places[2 * place] !== hash) place = (place + 1) & mask;
    const row = (places[2 * place + 1] as number) - 1;
    if (row < 0) continue;
    const from = row * width;
    for (let unit = 0; unit < width; unit++) sums[to + unit] = (sums[to + unit] as number) + (rows[from + unit] as number);
  }
  made[at] = 1;
}

const offsets = new Int32Array(slotCount);

/** Works out the hidden layer for the values of the slots. */
export function see(parser: Parser, values: Int32Array): void {
  const { starts, width, made, bias, hidden, sums } = parser;
  for (let slot = 0; slot < slotCount; slot++) {
    const value = values[slot] as number;
    const at = (starts[slot] as number) + (slot < unitSlots ? value * unitSlots : value);
    if (made[at] === 0) make(parser, slot, value, at);
    offsets[slot] = at * width;
  }
  // Written out: one pass over the layer with all slots at once spares sixteen of seventeen readings and writings of it.
  const [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q] = offsets as unknown as number[] & { length: 17 };
  for (let unit = 0; unit < width; unit++) {
    const sum =
      (bias[unit] as number) +
      (sums[(a as number) + unit] as number) + (sums[(b as number) + unit] as number) +
      (sums[(c as number) + unit] as number) + (sums[(d as number) + unit] as number) +
      (sums[(e as number) + unit] as number) + (sums[(f as number) + unit] as number) +
      (sums[(g as number) + unit] as number) + (sums[(h as number) + unit] as number) +
      (sums[(i as number) + unit] as number) + (sums[(j as number) + unit] as number) +
      (sums[(k as number) + unit] as number) + (sums[(l as number) + unit] as number) +
      (sums[(m as number) + unit] as number) + (sums[(n as number) + unit] as number) +
      (sums[(o as number) + unit] as number) + (sums[(p as number) + unit] as number) +
      (sums[(q as number) + unit] as number);
    hidden[unit] = sum > 0 ? sum : 0;
  }
}

/** The score of an outcome for what was seen last. */
export function outcomeScore({ width, hidden, out, outBias }: Parser, outcome: number): number {
  const base = outcome * width;
  let score = outBias[outcome] as number;
  for (let unit = 0; unit < width; unit++) score = (score + Math.imul(hidden[unit] as number, out[base + unit] as number)) | 0;
  return score;
}
