import type { LearntType, TypeHeader } from "../src/events/learnt/type-model.ts";
import { AveragedRows } from "./averaged-weights.ts";
import { featureRows } from "./feature-rows.ts";
import { meanWeights, seeds } from "./mean-weights.ts";
import { packWeights } from "./pack-weights.ts";
import { random, shuffle } from "./random.ts";

/** One event to learn from: the features of its sentence, its type, and how much it counts against others. */
export interface EventExample {
  readonly features: readonly number[];
  readonly type: LearntType;
  readonly weight: number;
}

export interface TrainedEvents {
  readonly types: readonly LearntType[];
  readonly hashes: Int32Array;
  /** Rows of one weight a type. */
  readonly weights: Float32Array;
}

interface KnownExample {
  readonly features: Int32Array;
  readonly type: number;
  readonly weight: number;
}

const rounds = 12;
const rate = 0.05;
const dropout = 0.5;
/** How strongly weights are drawn towards zero. */
const calm = 0.0005;
/** Features met less often are not learnt: there are fewer than two thousand sentences. */
const leastCount = 3;
const step = 1 / 64;

/**
 * Multinomial logistic regression over hashed features by stochastic gradient descent, with features dropped at random
 * (Hinton et al. 2012), weights drawn towards zero and averaged; the mean of several runs.
 */
export function trainEvents(examples: readonly EventExample[]): TrainedEvents {
  const types = [...new Set(examples.map(({ type }) => type))].sort();
  const rows = featureRows(leastCount);
  for (const { features } of examples) features.forEach(rows.count);
  rows.settle();
  const known = examples.map(({ features, type, weight }): KnownExample => ({ weight, type: types.indexOf(type), features: Int32Array.from(features, rows.row).filter((row) => row >= 0) }));
  const [weights] = meanWeights(seeds, (seed) => [oneRun(known, rows.size(), types.length, random(seed))]);
  return { types, hashes: rows.hashes(), weights: weights as Float32Array };
}

function oneRun(known: readonly KnownExample[], size: number, types: number, next: () => number): Float32Array {
  const weights = new AveragedRows(size * types);
  const order = [...known];
  const odds = new Float64Array(types);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    const pace = rate / (1 + round * 0.3);
    for (const { features, type, weight } of order) {
      const used = features.filter(() => next() >= dropout);
      odds.fill(0);
      for (const row of used) for (let one = 0; one < types; one++) odds[one] = (odds[one] as number) + (weights.values[row * types + one] as number) / (1 - dropout);
      const most = Math.max(...odds);
      let sum = 0;
      for (let one = 0; one < types; one++) sum += odds[one] = Math.exp((odds[one] as number) - most);
      for (let one = 0; one < types; one++) {
        const error = weight * ((one === type ? 1 : 0) - (odds[one] as number) / sum);
        for (const row of used) {
          const place = row * types + one;
          weights.change(place, pace * (error - calm * (weights.values[place] as number)));
        }
      }
      weights.step();
    }
  }
  return weights.average();
}

/** Lays out trained weights as `decodeTypeModel` reads them. */
export function packEvents({ types, hashes, weights }: TrainedEvents): Uint8Array {
  const values = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));
  return packWeights<TypeHeader>({ types, step }, { hashes, values });
}
