import { labelCount, pairCount, type WindowScores } from "./cue-window.ts";

/** What the forward–backward algorithm finds in one chain: chances of labels and of pairs, as factors to be multiplied. */
export interface ChainChances {
  /** `forward[t, label] * backward[t, label]` is the chance of a label. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** `forward[t - 1, before] * pairs[t, before, label] * backward[t, label]` is the chance of two labels in a row. */
  readonly pairs: Float64Array;
  /** The logarithm of the sum over all labellings. */
  total: number;
}

/** Room for the chances of a chain of so many tokens. */
export function chancesOf(size: number): ChainChances {
  return { forward: new Float64Array(size * labelCount), backward: new Float64Array(size * labelCount), pairs: new Float64Array(size * pairCount), total: 0 };
}

/**
 * The forward–backward algorithm over a window that holds at least one token, scaled at each token so that no sum grows
 * or dies away (Rabiner 1989); before the first token the label is "neither".
 *
 * @param into room for at least as many tokens, which is returned
 */
export function chainChances({ size, nodes, edges }: WindowScores, into: ChainChances = chancesOf(size)): ChainChances {
  const { forward, backward, pairs } = into;
  forward.fill(0, 0, size * labelCount);
  let total = 0;
  for (let at = 0; at < size; at++) {
    const befores = at === 0 ? 1 : labelCount;
    let most = -Infinity;
    for (let pair = 0; pair < befores * labelCount; pair++) {
      const score = (edges[at * pairCount + pair] as number) + (nodes[at * labelCount + (pair % labelCount)] as number);
      pairs[at * pairCount + pair] = score;
      if (score > most) most = score;
    }
    let sum = 0;
    for (let pair = 0; pair < befores * labelCount; pair++) {
      const factor = Math.exp((pairs[at * pairCount + pair] as number) - most);
      pairs[at * pairCount + pair] = factor;
      const before = (pair / labelCount) | 0;
      const share = factor * (at === 0 ? 1 : (forward[(at - 1) * labelCount + before] as number));
      const place = at * labelCount + (pair - before * labelCount);
      forward[place] = (forward[place] as number) + share;
      sum += share;
    }
    for (let label = 0; label < labelCount; label++) forward[at * labelCount + label] = (forward[at * labelCount + label] as number) / sum;
    for (let pair = 0; pair < befores * labelCount; pair++) pairs[at * pairCount + pair] = (pairs[at * pairCount + pair] as number) / sum;
    total += most + Math.log(sum);
  }
  backward.fill(1, (size - 1) * labelCount, size * labelCount);
  for (let at = size - 1; at > 0; at--) {
    for (let before = 0; before < labelCount; before++) {
      let sum = 0;
      for (let label = 0; label < labelCount; label++) sum += (pairs[at * pairCount + before * labelCount + label] as number) * (backward[at * labelCount + label] as number);
      backward[(at - 1) * labelCount + before] = sum;
    }
  }
  into.total = total;
  return into;
}
