import type { FeatureList } from "../src/language/feature-list.ts";

/**
 * An averaged perceptron (Collins 2002) over hashed features. Only features counted at least `leastCount` times get
 * weights; the average over all steps is kept by Daumé's trick of weighting each update by the step it was made at.
 */
export interface Perceptron {
  readonly labelCount: number;
  readonly size: () => number;
  /** Counts features, before training. */
  readonly count: (features: FeatureList) => void;
  /** Ends the counting and gives rows to the features kept. */
  readonly settle: () => void;
  /** Fills `scores` with the score of every label. */
  readonly score: (features: FeatureList, scores: Float32Array) => void;
  /** Moves weights towards `truth` and away from `guess`. */
  readonly update: (features: FeatureList, truth: number, guess: number) => void;
  /** Ends a step; call once for every decision. */
  readonly step: () => void;
  /** The averaged weights by feature, features in ascending order of hash. */
  readonly average: () => AveragedWeights;
}

export interface AveragedWeights {
  readonly labelCount: number;
  readonly hashes: Int32Array;
  /** Row by row, `labelCount` weights each. */
  readonly weights: Float32Array;
}

interface Rows {
  readonly hashes: Int32Array;
  readonly find: (hash: number) => number;
}

function rowsOf(counts: ReadonlyMap<number, number>, leastCount: number): Rows {
  const kept: number[] = [];
  for (const [hash, count] of counts) if (count >= leastCount) kept.push(hash);
  const hashes = Int32Array.from(kept).sort();
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const places = new Int32Array(2 * size).fill(-1);
  hashes.forEach((hash, row) => {
    let place = hash & (size - 1);
    while ((places[2 * place + 1] ?? -1) >= 0) place = (place + 1) & (size - 1);
    places[2 * place] = hash;
    places[2 * place + 1] = row;
  });
  const find = (hash: number): number => {
    let place = hash & (size - 1);
    while (true) {
      const row = places[2 * place + 1] ?? -1;
      if (row < 0 || places[2 * place] === hash) return row;
      place = (place + 1) & (size - 1);
    }
  };
  return { hashes, find };
}

/** A new perceptron for `labelCount` labels. */
export function perceptron(labelCount: number, leastCount: number): Perceptron {
  const counts = new Map<number, number>();
  let rows: Rows = rowsOf(counts, leastCount);
  let weights = new Float32Array(0);
  let totals = new Float64Array(0);
  let steps = 1;
  const change = (row: number, label: number, by: number): void => {
    const cell = row * labelCount + label;
    weights[cell] = (weights[cell] ?? 0) + by;
    totals[cell] = (totals[cell] ?? 0) + by * steps;
  };
  return {
    labelCount,
    size: () => rows.hashes.length,
    count: (features) => {
      for (let index = 0; index < features.count; index++) {
        const hash = features.hashes[index] ?? 0;
        counts.set(hash, (counts.get(hash) ?? 0) + 1);
      }
    },
    settle: () => {
      rows = rowsOf(counts, leastCount);
      counts.clear();
      weights = new Float32Array(rows.hashes.length * labelCount);
      totals = new Float64Array(rows.hashes.length * labelCount);
    },
    score: (features, scores) => {
      scores.fill(0);
      for (let index = 0; index < features.count; index++) {
        const row = rows.find(features.hashes[index] ?? 0);
        if (row < 0) continue;
        const base = row * labelCount;
        for (let label = 0; label < labelCount; label++) scores[label] = (scores[label] ?? 0) + (weights[base + label] ?? 0);
      }
    },
    update: (features, truth, guess) => {
      for (let index = 0; index < features.count; index++) {
        const row = rows.find(features.hashes[index] ?? 0);
        if (row < 0) continue;
        change(row, truth, 1);
        change(row, guess, -1);
      }
    },
    step: () => {
      steps++;
    },
    average: () => ({
      labelCount,
      hashes: rows.hashes,
      weights: weights.map((weight, cell) => weight - (totals[cell] ?? 0) / steps),
    }),
  };
}
