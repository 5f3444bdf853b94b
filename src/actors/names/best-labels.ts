import { closes, labelCount, labelsBefore, opens } from "./name-labels.ts";

/** Memory for one stretch after another. */
let sums: Int32Array = new Int32Array(64 * labelCount);
let came: Uint8Array = new Uint8Array(64 * labelCount);

const unreachable = -(2 ** 30);

/**
 * The likeliest labels of a stretch (Viterbi): names begun in it end in it.
 *
 * @param scores of each token for each label
 * @param transitions scores of pairs of labels, the one before first
 * @param labels where they go to
 */
export function bestLabels(size: number, scores: Int32Array, transitions: Int32Array, labels: Uint8Array): void {
  if (sums.length < size * labelCount) {
    sums = new Int32Array(2 * size * labelCount);
    came = new Uint8Array(2 * size * labelCount);
  }
  for (let label = 0; label < labelCount; label++) sums[label] = opens(label) ? (scores[label] as number) + (transitions[label] as number) : unreachable;
  for (let at = 1; at < size; at++) {
    const row = at * labelCount;
    for (let label = 0; label < labelCount; label++) {
      let most = unreachable;
      let from = 0;
      const befores = labelsBefore[label] as Uint8Array;
      for (let index = 0; index < befores.length; index++) {
        const before = befores[index] as number;
        const sum = (sums[row - labelCount + before] as number) + (transitions[before * labelCount + label] as number);
        if (sum > most) {
          most = sum;
          from = before;
        }
      }
      sums[row + label] = most + (scores[row + label] as number);
      came[row + label] = from;
    }
  }
  const end = (size - 1) * labelCount;
  let last = 0;
  for (let label = 1; label < labelCount; label++) if (closes(label) && (sums[end + label] as number) > (sums[end + last] as number)) last = label;
  for (let at = size - 1; at >= 0; at--) {
    labels[at] = last;
    last = came[at * labelCount + last] as number;
  }
}
