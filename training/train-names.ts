import type { NameHeader } from "../src/actors/names/name-model.ts";
import { listNameFeatures } from "../src/actors/names/list-name-features.ts";
import type { NamedWord } from "../src/actors/names/name-features.ts";
import { nats } from "../src/actors/names/name-chance.ts";
import { labelCount, outside } from "../src/actors/names/name-labels.ts";
import { namedWord } from "../src/actors/names/named-words.ts";
import type { WordLists } from "../src/actors/names/word-lists.ts";
import { emptyFeatures } from "../src/language/index.ts";
import { featureRows, type FeatureRows } from "./feature-rows.ts";
import { nameChances } from "./name-chances.ts";
import type { MarkedStretch } from "./names-corpus.ts";
import { packWeights } from "./pack-weights.ts";
import { quantise } from "./quantise.ts";
import { random, shuffle } from "./random.ts";

/** A stretch's right labels, and the rows of its features: where each token's begin. */
interface Example {
  readonly labels: Uint8Array;
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

const leastCount = 3;
const rounds = 8;
const rate = 0.1;
const dropout = 0.3;
/** The smallest weight kept, in steps. */
const leastSteps = 1;

/** A function that lists the features of each token of a stretch. */
function listing(lists: WordLists): (stretch: MarkedStretch, tell: (hashes: Int32Array) => void) => void {
  const words = new Map<string, NamedWord>();
  const features = emptyFeatures(512);
  const hiddenWords = new Map<string, NamedWord>();
  const wordOf = (text: string, isHidden: boolean): NamedWord => {
    const known = isHidden ? hiddenWords : words;
    const word = known.get(text) ?? namedWord(text, isHidden ? () => 0 : lists);
    known.set(text, word);
    return word;
  };
  return ({ view, from, to, hidden }, tell) => {
    for (let index = from; index < to; index++) {
      listNameFeatures(view, from, to, index, (at) => wordOf(view.tokens[at]?.text ?? "", hidden?.has(at) ?? false), features);
      tell(features.hashes.subarray(0, features.count));
    }
  };
}

function examplesOf(stretches: readonly MarkedStretch[], rows: FeatureRows, list: ReturnType<typeof listing>): readonly Example[] {
  return stretches.map((stretch) => {
    const found: number[] = [];
    const starts = [0];
    list(stretch, (hashes) => {
      for (const hash of hashes) {
        const row = rows.row(hash);
        if (row >= 0) found.push(row);
      }
      starts.push(found.length);
    });
    return { labels: stretch.labels, rows: Int32Array.from(found), starts: Int32Array.from(starts) };
  });
}

/** Weights that each step moves the less the more they were moved before (AdaGrad, Duchi et al. 2011), averaged over all steps. */
class PacedWeights {
  readonly values: Float64Array;
  private readonly squares: Float64Array;
  private readonly totals: Float64Array;
  private steps = 1;

  constructor(size: number) {
    this.values = new Float64Array(size);
    this.squares = new Float64Array(size).fill(1);
    this.totals = new Float64Array(size);
  }

  move(place: number, gradient: number): void {
    const square = (this.squares[place] as number) + gradient * gradient;
    const by = (rate * gradient) / Math.sqrt(square);
    this.squares[place] = square;
    this.values[place] = (this.values[place] as number) + by;
    this.totals[place] = (this.totals[place] as number) + by * this.steps;
  }

  step(): void {
    this.steps++;
  }

  average(): Float32Array {
    return Float32Array.from(this.values, (value, place) => value - (this.totals[place] as number) / this.steps);
  }
}

/** A gradient that small is not worth a step. */
const leastGradient = 1e-3;

/** One step on one stretch: towards its labels, away from what the weights make of it. Gives the cross-entropy in nats. */
function learn({ labels, rows, starts }: Example, weights: PacedWeights, transitions: PacedWeights, next: () => number): number {
  const size = labels.length;
  const drawn = Int32Array.from(rows, (row) => (next() < dropout ? -1 : row * labelCount));
  const scores = new Float64Array(size * labelCount);
  for (let at = 0; at < size; at++) {
    for (let index = starts[at] as number; index < (starts[at + 1] as number); index++) {
      const row = drawn[index] as number;
      if (row < 0) continue;
      for (let label = 0; label < labelCount; label++) scores[at * labelCount + label] = (scores[at * labelCount + label] as number) + (weights.values[row + label] as number) / (1 - dropout);
    }
  }
  const chances = nameChances(size, scores, transitions.values);
  let loss = 0;
  for (let at = 0; at < size; at++) {
    const right = labels[at] as number;
    loss -= Math.log(Math.max(1e-12, chances.labels[at * labelCount + right] as number));
    for (let label = 0; label < labelCount; label++) {
      const gradient = (label === right ? 1 : 0) - (chances.labels[at * labelCount + label] as number);
      if (Math.abs(gradient) < leastGradient) continue;
      for (let index = starts[at] as number; index < (starts[at + 1] as number); index++) if ((drawn[index] as number) >= 0) weights.move((drawn[index] as number) + label, gradient);
    }
    const pair = (at === 0 ? outside : (labels[at - 1] as number)) * labelCount + right;
    chances.pairs[pair] = (chances.pairs[pair] as number) - 1;
  }
  chances.pairs.forEach((surplus, pair) => {
    if (Math.abs(surplus) >= leastGradient) transitions.move(pair, -surplus);
  });
  weights.step();
  transitions.step();
  return loss;
}

/**
 * Learns which words are names: a conditional random field over the labels of each stretch of capitals, by stochastic
 * gradient descent with dropout and averaging.
 *
 * @param lists what the facts know of single words
 * @returns the bytes of `models/en/names.bin`
 */
export function trainNames(stretches: readonly MarkedStretch[], lists: WordLists, tell: (line: string) => void): Uint8Array {
  const list = listing(lists);
  const rows = featureRows(leastCount);
  for (const stretch of stretches) list(stretch, (hashes) => hashes.forEach(rows.count));
  rows.settle();
  const examples = [...examplesOf(stretches, rows, list)];
  tell(`${examples.length} stretches, ${rows.size()} features`);
  const weights = new PacedWeights(rows.size() * labelCount);
  const transitions = new PacedWeights(labelCount * labelCount);
  const next = random(1);
  for (let round = 0; round < rounds; round++) {
    shuffle(examples, next);
    const loss = examples.reduce((sum, example) => sum + learn(example, weights, transitions, next), 0);
    tell(`round ${round + 1}: ${(loss / examples.length).toFixed(3)} nats a stretch`);
  }
  const { hashes, rowLengths, labels, values } = quantise({ labelCount, hashes: rows.hashes(), weights: weights.average() }, nats, leastSteps);
  return packWeights<NameHeader>({ transitions: Array.from(transitions.average(), (weight) => Math.round(weight / nats)) }, { hashes, rows: rowLengths, labels, values });
}
