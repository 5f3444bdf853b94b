import { closes, labelCount, labelsBefore, opens } from "./name-labels.ts";

/** What scores of steps are worth in nats. */
export const nats: number = 1 / 16;

/** Scores of pairs of labels as factors. */
export function factorsOf(transitions: Int32Array): Float64Array {
  return Float64Array.from(transitions, (score) => Math.exp(nats * score));
}

let forward: Float64Array = new Float64Array(64 * labelCount);

/** The logarithm of the sum over all ways to label a stretch that keep to the labels given from `fixedFrom` to `fixedTo`. */
function logSum(size: number, scores: Int32Array, factors: Float64Array, labels: Uint8Array, fixedFrom: number, fixedTo: number): number {
  let log = 0;
  for (let at = 0; at < size; at++) {
    const row = at * labelCount;
    let most = -Infinity;
    for (let label = 0; label < labelCount; label++) most = Math.max(most, scores[row + label] as number);
    let total = 0;
    for (let label = 0; label < labelCount; label++) {
      let sum = 0;
      const isFree = at < fixedFrom || at >= fixedTo || label === labels[at];
      if (isFree && (at < size - 1 || closes(label))) {
        if (at === 0) sum = opens(label) ? (factors[label] as number) : 0;
        else {
          const befores = labelsBefore[label] as Uint8Array;
          for (let index = 0; index < befores.length; index++) {
            const before = befores[index] as number;
            sum += (forward[row - labelCount + before] as number) * (factors[before * labelCount + label] as number);
          }
        }
        if (sum > 0) sum *= Math.exp(nats * ((scores[row + label] as number) - most));
      }
      forward[row + label] = sum;
      total += sum;
    }
    if (total === 0) return -Infinity;
    for (let label = 0; label < labelCount; label++) forward[row + label] = (forward[row + label] as number) / total;
    log += Math.log(total) + nats * most;
  }
  return log;
}

/**
 * How likely the labels of a stretch are right from one of its tokens to another.
 *
 * @param scores of each token for each label
 * @param factors of pairs of labels, see {@link factorsOf}
 */
export function nameChance(size: number, scores: Int32Array, factors: Float64Array, labels: Uint8Array, from: number, to: number): number {
  if (forward.length < size * labelCount) forward = new Float64Array(2 * size * labelCount);
  return Math.exp(logSum(size, scores, factors, labels, from, to) - logSum(size, scores, factors, labels, 0, 0));
}
