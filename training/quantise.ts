import type { AveragedWeights } from "./perceptron.ts";

/** Weights as they are stored: small whole numbers, zeros left out. */
export interface QuantisedWeights {
  readonly labelCount: number;
  readonly hashes: Int32Array;
  readonly rowLengths: Uint8Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
}

/**
 * Turns weights into steps of `step` in one byte each, dropping those that come out smaller than `least` steps and
 * rows that are left with none.
 */
export function quantise({ labelCount, hashes, weights }: AveragedWeights, step: number, least: number): QuantisedWeights {
  const keptHashes: number[] = [];
  const rowLengths: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < hashes.length; row++) {
    let length = 0;
    for (let label = 0; label < labelCount; label++) {
      const value = Math.max(-127, Math.min(127, Math.round((weights[row * labelCount + label] ?? 0) / step)));
      if (Math.abs(value) < least) continue;
      labels.push(label);
      values.push(value);
      length++;
    }
    if (length === 0) continue;
    keptHashes.push(hashes[row] ?? 0);
    rowLengths.push(length);
  }
  return {
    labelCount,
    hashes: Int32Array.from(keptHashes),
    rowLengths: Uint8Array.from(rowLengths),
    labels: Uint8Array.from(labels),
    values: Int8Array.from(values),
  };
}
