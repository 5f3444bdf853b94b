/** Runs of one training that differ in the order of the examples and in what is dropped. */
export const seeds: readonly number[] = [1, 2, 3];

/** Trains once for each seed and takes the mean of the weights: what one run learnt by chance is gone, what all learnt stays. */
export function meanWeights(from: readonly number[], train: (seed: number) => readonly Float32Array[]): readonly Float32Array[] {
  const [first, ...others] = from.map(train);
  if (first === undefined) throw new Error("no seed to train from");
  return first.map((weights, kind) => weights.map((weight, place) => others.reduce((sum, run) => sum + (run[kind]?.[place] ?? 0), weight) / from.length));
}
