/** Where tokens start and end, as flat arrays that grow: the tokeniser's output before tokens become objects. */
export interface Cuts {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
}

export function emptyCuts(): Cuts {
  return { count: 0, starts: new Int32Array(1024), ends: new Int32Array(1024) };
}

/** Adds a token `[start, end)`. */
export function addCut(cuts: Cuts, start: number, end: number): void {
  if (cuts.count === cuts.starts.length) {
    cuts.starts = grown(cuts.starts);
    cuts.ends = grown(cuts.ends);
  }
  cuts.starts[cuts.count] = start;
  cuts.ends[cuts.count] = end;
  cuts.count++;
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
