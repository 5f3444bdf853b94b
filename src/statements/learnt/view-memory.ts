/** Where a view keeps its numbers: rows that hold whatever they held before. */
export interface ViewMemory {
  readonly whole: (count: number) => Int32Array;
  readonly real: (count: number) => Float64Array;
}

/** Memory of its own for each view. */
export const ownMemory: ViewMemory = { whole: (count) => new Int32Array(count), real: (count) => new Float64Array(count) };

/** Memory that one view after another uses: after `begin` what was given before is given again. */
export interface SharedMemory extends ViewMemory {
  readonly begin: () => void;
}

/** Rows longer than this are not kept: one endless paragraph must not hold memory for ever. */
const mostKept = 1 << 20;

/** Most passages are short, and asking for memory costs more than filling it. */
export function sharedMemory(): SharedMemory {
  let wholes = new Int32Array(1 << 14);
  let reals = new Float64Array(1 << 11);
  let [wholesUsed, realsUsed] = [0, 0];
  return {
    begin: () => {
      [wholesUsed, realsUsed] = [0, 0];
    },
    whole: (count) => {
      if (wholesUsed + count > wholes.length) {
        if (count * 16 > mostKept) return new Int32Array(count);
        wholes = new Int32Array(2 * (wholes.length + count * 16));
        wholesUsed = 0;
      }
      wholesUsed += count;
      return wholes.subarray(wholesUsed - count, wholesUsed);
    },
    real: (count) => {
      if (realsUsed + count > reals.length) {
        if (count > mostKept) return new Float64Array(count);
        reals = new Float64Array(2 * (reals.length + count));
        realsUsed = 0;
      }
      realsUsed += count;
      return reals.subarray(realsUsed - count, realsUsed);
    },
  };
}
