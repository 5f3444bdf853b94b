import { emptyFeatures } from "../src/language/index.ts";
import type { CascadeLimits } from "../src/statements/learnt/attribution-model.ts";
import { addOtherFeatures, addPlainFeatures, addWordFeatures } from "../src/statements/learnt/cue-features.ts";
import type { PassageView } from "../src/statements/learnt/passage-view.ts";
import { wordNumbers } from "../src/statements/learnt/word-numbers.ts";
import { mayBeCue } from "../src/statements/learnt/score-cues.ts";
import type { AnnotatedPassage } from "./attribution-corpus.ts";
import { AveragedRows } from "./averaged-weights.ts";
import { featureRows } from "./feature-rows.ts";
import { meanWeights } from "./mean-weights.ts";
import { random, shuffle } from "./random.ts";

export interface TrainedCues {
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
}

/** Decisions of one passage: the tokens that may be cues, and the features of each. */
interface Decisions {
  readonly places: readonly number[];
  readonly features: readonly Int32Array[];
}

const list = emptyFeatures(128);
/** How many of a decision's features, its first ones, are of the word alone; and how many with the plain ones. */
let wordCount = 0;
let plainCount = 0;
const kept = new WeakMap<PassageView, Decisions>();

/** Features of all decisions of a passage, worked out once. */
function decisionsOf(view: PassageView): Decisions {
  const known = kept.get(view);
  if (known !== undefined) return known;
  const places: number[] = [];
  const features: Int32Array[] = [];
  view.tokens.forEach((token, at) => {
    if (!mayBeCue(token)) return;
    const numbers = wordNumbers(token);
    const all: number[] = [];
    const take = (): number => all.push(...list.hashes.subarray(0, list.count));
    addWordFeatures(numbers, list);
    wordCount = take();
    addPlainFeatures(view, at, numbers, list);
    plainCount = take();
    addOtherFeatures(view, at, numbers, list);
    take();
    places.push(at);
    features.push(Int32Array.from(all));
  });
  const decisions = { places, features };
  kept.set(view, decisions);
  return decisions;
}

const rounds = 12;
const rate = 0.02;
const dropout = 0.5;

/**
 * Logistic regression over hashed features by stochastic gradient descent, with features dropped at random (Hinton et al.
 * 2012) and weights averaged: what is rare must not be learnt by heart.
 *
 * @param from the seeds of the runs that the mean is taken of
 */
export function trainCues(passages: readonly AnnotatedPassage[], from: readonly number[]): TrainedCues {
  const rows = featureRows(3);
  const examples: { features: Int32Array; truth: number }[] = [];
  for (const { view, gold, within } of passages) {
    const heads = new Set(gold.map(({ head }) => head));
    const { places, features } = decisionsOf(view);
    places.forEach((at, index) => {
      const truth = heads.has(at) ? 1 : 0;
      // Nothing is annotated inside an attribution: whether a word there is a cue is not known.
      if (truth === 0 && within[at] === 1) return;
      examples.push({ features: features[index] as Int32Array, truth });
      for (const hash of features[index] as Int32Array) rows.count(hash);
    });
  }
  rows.settle();
  const known = examples.map(({ features, truth }) => ({ truth, features: Int32Array.from(features, rows.row).filter((row) => row >= 0) }));
  const [weights] = meanWeights(from, (seed) => [oneRun(known, rows.size(), random(seed))]);
  return { hashes: rows.hashes(), weights: weights as Float32Array };
}

function oneRun(known: readonly { readonly features: Int32Array; readonly truth: number }[], size: number, next: () => number): Float32Array {
  const weights = new AveragedRows(size);
  const order = [...known];
  const used = new Int32Array(128);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    const pace = rate / (1 + round * 0.3) / (1 - dropout);
    for (const { features, truth } of order) {
      let count = 0;
      let score = 0;
      for (const row of features) {
        if (next() < dropout) continue;
        used[count++] = row;
        score += weights.values[row] as number;
      }
      const error = truth - 1 / (1 + Math.exp(-score / (1 - dropout)));
      if (Math.abs(error) > 0.002) for (let index = 0; index < count; index++) weights.change(used[index] as number, pace * error);
      weights.step();
    }
  }
  return weights.average();
}

/** Fills the odds of all tokens that may be cues. */
export function scoreWith({ hashes, weights }: TrainedCues, passages: readonly AnnotatedPassage[]): void {
  const rows = new Map<number, number>();
  hashes.forEach((hash, row) => rows.set(hash, row));
  for (const { view } of passages) {
    const { places, features } = decisionsOf(view);
    places.forEach((at, index) => {
      let score = 0;
      for (const hash of features[index] as Int32Array) score += weights[rows.get(hash) ?? -1] ?? 0;
      view.odds[at] = score;
    });
  }
}

/** Share of the likely cues that each step of the cascade may lose. */
const loss = 0.004;

/** The log odds that all but few of the likely cues reach at each step: see `scoreCues`. */
export function cascadeLimits({ hashes, weights }: TrainedCues, passages: readonly AnnotatedPassage[], likely: number): CascadeLimits {
  const rows = new Map<number, number>();
  hashes.forEach((hash, row) => rows.set(hash, row));
  const [words, plains]: [number[], number[]] = [[], []];
  for (const { view } of passages) {
    for (const features of decisionsOf(view).features) {
      const sumOf = (from: number, to: number): number => features.subarray(from, to).reduce((sum, hash) => sum + (weights[rows.get(hash) ?? -1] ?? 0), 0);
      const word = sumOf(0, wordCount);
      const plain = word + sumOf(wordCount, plainCount);
      if (plain + sumOf(plainCount, features.length) <= likely) continue;
      words.push(word);
      plains.push(plain);
    }
  }
  const limit = (sums: number[]): number => sums.sort((a, b) => a - b)[Math.floor(sums.length * loss)] ?? -Infinity;
  return { word: limit(words), plain: limit(plains) };
}
