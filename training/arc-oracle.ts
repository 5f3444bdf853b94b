import { actions, isLegal, type ParseState } from "../src/language/parse-state.ts";

/** The tree that people drew: heads by word (the root is the number of words), and relations. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  readonly dependents: readonly (readonly number[])[];
}

export function goldTree(heads: Int32Array, relations: Uint8Array): GoldTree {
  const dependents = Array.from({ length: heads.length + 1 }, (): number[] => []);
  heads.forEach((head, word) => dependents[head]?.push(word));
  return { heads, relations, dependents };
}

function waiting(words: readonly number[], next: number): number {
  let count = 0;
  for (const word of words) if (word >= next) count++;
  return count;
}

/**
 * How many arcs of the tree an action puts out of reach, for each action; -1 where it may not be done. The dynamic oracle
 * of Goldberg and Nivre (2013) for arc-hybrid; it needs no projective tree.
 */
export function arcCosts(state: ParseState, { heads, dependents }: GoldTree, costs: Int32Array): void {
  const { stack, depth, next } = state;
  const top = depth > 0 ? (stack[depth - 1] as number) : -1;
  const second = depth > 1 ? (stack[depth - 2] as number) : -1;
  costs.fill(-1);
  if (isLegal(state, actions.shift)) {
    const head = heads[next] as number;
    let cost = 0;
    for (let at = 0; at < depth; at++) {
      const word = stack[at] as number;
      if (word === head && word !== top) cost++;
      if (heads[word] === next) cost++;
    }
    costs[actions.shift] = cost;
  }
  const lost = top < 0 ? 0 : waiting(dependents[top] ?? [], next);
  const head = heads[top] ?? -1;
  if (isLegal(state, actions.left)) costs[actions.left] = lost + (head === second || head > next ? 1 : 0);
  if (isLegal(state, actions.right)) costs[actions.right] = lost + (head >= next ? 1 : 0);
}
