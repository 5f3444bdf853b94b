import { hashText, join } from "./feature-hash.ts";
import { emptyFeatures, type FeatureList } from "./feature-list.ts";
import { hashRows, rowOf } from "./hash-rows.ts";
import { addSlotFeatures, seesEnding, slotCount, slotSize, unitBases, unitSlots } from "./parse-features.ts";
import { forgetUnits, mostUnits, mostWords, noUnit, parseUnits, rootUnit, type ParseUnit, type ParseUnits } from "./parse-units.ts";
import type { TagLabel } from "./tagger.ts";
import { kernelMemory, vectorKernel, type VectorKernel } from "./vector-kernel.ts";

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
  /** For each unit and unit slot, and then for each value of the other slots, the number of its sum, or 0. */
  readonly sumOf: Int32Array;
  /** Where in `sumOf` each slot begins. */
  readonly starts: Int32Array;
  /** Sums that words share of which, in that slot, nothing is known but tag and ending. */
  readonly shared: Map<number, number>;
  sumCount: number;
  readonly sums: Int16Array;
  /** Where the kernel finds what to sum. */
  readonly addresses: Int32Array;
  readonly kernel: VectorKernel;
}

/** Past this many sums a parser forgets all of them. Memory not yet used costs nothing. */
const mostSums = 98_304;
/** Addresses have room for this many slots. */
const addressBytes = 128;

/** Bytes before the sums: addresses, bias, hidden layer, weights of the outcomes. */
function sumsStart({ width, out }: ParserWeights): number {
  return addressBytes + 4 * width + 2 * out.length;
}

export function parser(weights: ParserWeights): Parser {
  const { tags, hashes, width, bias, out } = weights;
  const places = hashRows(hashes);
  const starts = Int32Array.from({ length: slotCount }, (_, slot) => slot);
  let start = mostUnits * unitSlots;
  for (let slot = unitSlots; slot < slotCount; slot++) {
    starts[slot] = start;
    start += slotSize(slot, tags.length);
  }
  const from = sumsStart(weights);
  const memory = kernelMemory(from + 2 * mostSums * width);
  new Int16Array(memory.buffer, addressBytes, width).set(bias);
  new Int16Array(memory.buffer, addressBytes + 4 * width, out.length).set(out);
  return {
    ...weights,
    units: parseUnits(tags, ({ word }) => unitBases.some((base) => rowOf(places, join(base, word)) >= 0)),
    tagHashes: Int32Array.from(tags, ({ upos, xpos }) => join(hashText(upos), hashText(xpos))),
    places,
    sumOf: new Int32Array(start),
    starts,
    shared: new Map(),
    sumCount: 1,
    sums: new Int16Array(memory.buffer, from, mostSums * width),
    addresses: new Int32Array(memory.buffer, 0, slotCount),
    kernel: vectorKernel(memory, slotCount, width, { addresses: 0, bias: addressBytes, hidden: addressBytes + 2 * width }),
  };
}

/** Makes sure of room for a sentence of so many words: forgets all units and sums where they are too many. */
export function makeRoom(parser: Parser, wordCount: number): void {
  const { units, sumOf, shared } = parser;
  // A word leads to two decisions, and each of them to one new sum a slot at most.
  const sumsFull = parser.sumCount + 2 * slotCount * wordCount > mostSums;
  if (!sumsFull && units.list.length + wordCount <= mostUnits && units.words.size + wordCount <= mostWords) return;
  forgetUnits(units);
  sumOf.fill(0);
  shared.clear();
  parser.sumCount = 1;
}

const features: FeatureList = emptyFeatures();

/** The number of what a slot sees of a word of which it knows only the tag, and the ending where it looks at it; else 0. */
function sharedKey({ places, units, tags }: Parser, slot: number, value: number): number {
  const { form, tag, ending } = units.list[value] as ParseUnit;
  if (value === noUnit || value === rootUnit || rowOf(places, join(unitBases[slot] as number, form.word)) >= 0) return 0;
  return 1 + slot + unitSlots * (tag + tags.length * (seesEnding(slot) ? ending : 0));
}

/** Makes the sum for a value of a slot, or finds the one it shares; returns its number. */
function make(parser: Parser, slot: number, value: number): number {
  const { places, rows, width, sums, units, tagHashes, shared } = parser;
  const key = slot < unitSlots ? sharedKey(parser, slot, value) : 0;
  const known = key === 0 ? undefined : shared.get(key);
  if (known !== undefined) return known;
  const number = parser.sumCount++;
  if (key !== 0) shared.set(key, number);
  features.count = 0;
  addSlotFeatures(features, slot, value, units.list, tagHashes);
  const to = number * width;
  sums.fill(0, to, to + width);
  for (let index = 0; index < features.count; index++) {
    const row = rowOf(places, features.hashes[index] as number);
    if (row < 0) continue;
    const from = row * width;
    for (let unit = 0; unit < width; unit++) sums[to + unit] = (sums[to + unit] as number) + (rows[from + unit] as number);
  }
  return number;
}

/** Works out the hidden layer for the values of the slots. */
export function see(parser: Parser, values: Int32Array): void {
  const { starts, width, sumOf, addresses } = parser;
  const from = sumsStart(parser);
  for (let slot = 0; slot < slotCount; slot++) {
    const value = values[slot] as number;
    const at = (starts[slot] as number) + (slot < unitSlots ? value * unitSlots : value);
    let number = sumOf[at] as number;
    if (number === 0) sumOf[at] = number = make(parser, slot, value);
    addresses[slot] = from + 2 * number * width;
  }
  parser.kernel.sumRows();
}

/** The score of an outcome for what was seen last. */
export function outcomeScore({ width, kernel, outBias }: Parser, outcome: number): number {
  return (outBias[outcome] as number) + kernel.product(addressBytes + 4 * width + 2 * outcome * width);
}
