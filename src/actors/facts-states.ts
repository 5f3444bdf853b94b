import { covers } from "./facts-holdings.ts";
import type { StateRow } from "./facts-rows.ts";

/** Chains of successors are short; a longer one is a circle in the table. */
const longestChain = 5;

/**
 * The state that answers for `code` on a day: itself, or before its first day its predecessor (RUS in 1987 is SUN),
 * after its last day its successor (SUN in 2016 is RUS). An unknown code is returned as it is.
 */
export function stateOn(states: ReadonlyMap<string, StateRow>, code: string, day: string): string {
  let current = code;
  for (let step = 0; step < longestChain; step++) {
    const row = states.get(current);
    if (row === undefined || covers(row.from, row.to, day)) return current;
    const next = row.from !== "" && day < row.from ? row.predecessor : row.successor;
    if (next === "") return current;
    current = next;
  }
  return current;
}
