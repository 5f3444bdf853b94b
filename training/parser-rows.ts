import { emptyFeatures } from "../src/language/feature-list.ts";
import { addSlotFeatures, slotCount, unitSlots } from "../src/language/parse-features.ts";
import { random } from "./random.ts";
import type { ParseUnit } from "../src/language/parse-units.ts";

/** Which row of weights each feature has, and which rows each value of a slot leads to. */
export interface ParserRows {
  /** Counts the features of a decision, before {@link settle}. */
  readonly count: (values: Int32Array) => void;
  /** Gives rows to the features counted often enough; returns their hashes by row. */
  readonly settle: (leastCount: number) => Int32Array;
  /** Writes the rows of a decision's features into `into`; returns how many. */
  readonly list: (values: Int32Array, into: Int32Array) => number;
}

export function parserRows(units: readonly ParseUnit[], tagHashes: Int32Array, wordDropout: number): ParserRows {
  const next = random(4);
  const counts = new Map<number, number>();
  const rowOf = new Map<number, number>();
  const features = emptyFeatures();
  const known: (Int32Array | undefined)[][] = Array.from({ length: slotCount }, () => []);
  const rowsOf = (slot: number, value: number): Int32Array => {
    features.count = 0;
    addSlotFeatures(features, slot, value, units, tagHashes);
    const rows: number[] = [];
    // The word itself comes first among a unit's features, so that it can be left out.
    if (slot < unitSlots) rows.push(rowOf.get(features.hashes[0] ?? 0) ?? -1);
    for (let index = slot < unitSlots ? 1 : 0; index < features.count; index++) {
      const row = rowOf.get(features.hashes[index] ?? 0);
      if (row !== undefined) rows.push(row);
    }
    return ((known[slot] ?? [])[value] = Int32Array.from(rows));
  };
  return {
    count: (values) => {
      for (let slot = 0; slot < slotCount; slot++) {
        features.count = 0;
        addSlotFeatures(features, slot, values[slot] ?? 0, units, tagHashes);
        for (let index = 0; index < features.count; index++) {
          const hash = features.hashes[index] ?? 0;
          counts.set(hash, (counts.get(hash) ?? 0) + 1);
        }
      }
    },
    settle: (leastCount) => {
      const kept = Int32Array.from([...counts].filter(([, count]) => count >= leastCount).map(([hash]) => hash)).sort();
      kept.forEach((hash, row) => rowOf.set(hash, row));
      counts.clear();
      return kept;
    },
    list: (values, into) => {
      let count = 0;
      for (let slot = 0; slot < slotCount; slot++) {
        const value = values[slot] ?? 0;
        const rows = known[slot]?.[value] ?? rowsOf(slot, value);
        let index = 0;
        if (slot < unitSlots && (rows[0] === -1 || next() < wordDropout)) index = 1;
        for (; index < rows.length; index++) into[count++] = rows[index] as number;
      }
      return count;
    },
  };
}
