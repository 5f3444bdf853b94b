import { closes, labelCount, labelsBefore, opens, outside } from "../src/actors/names/name-labels.ts";

/** How likely each label is at each token of a stretch, and each pair of labels at its neighbours, by the sum over all ways to label it. */
export interface NameChances {
  /** By token, then label. */
  readonly labels: Float64Array;
  /** Expected counts of pairs of labels, the one before first. */
  readonly pairs: Float64Array;
}

/**
 * Forward and backward sums of a chain (Lafferty et al. 2001), scaled token by token. Before the first token stands
 * {@link outside}; names that are open may not end the stretch.
 */
export function nameChances(size: number, scores: Float64Array, transitions: Float64Array): NameChances {
  const weights = transitions.map(Math.exp);
  const own = new Float64Array(size * labelCount);
  const forward = new Float64Array(size * labelCount);
  const backward = new Float64Array(size * labelCount);
  for (let at = 0; at < size; at++) {
    const row = at * labelCount;
    let most = -Infinity;
    for (let label = 0; label < labelCount; label++) most = Math.max(most, scores[row + label] as number);
    let total = 0;
    for (let label = 0; label < labelCount; label++) {
      let sum = 0;
      if (at === 0) sum = opens(label) ? (weights[outside * labelCount + label] as number) : 0;
      else for (const before of labelsBefore[label] ?? []) sum += (forward[row - labelCount + before] as number) * (weights[before * labelCount + label] as number);
      const weight = at === size - 1 && !closes(label) ? 0 : Math.exp((scores[row + label] as number) - most);
      own[row + label] = weight;
      forward[row + label] = sum * weight;
      total += sum * weight;
    }
    for (let label = 0; label < labelCount; label++) {
      forward[row + label] = (forward[row + label] as number) / total;
      own[row + label] = (own[row + label] as number) / total;
    }
  }
  backward.fill(1, (size - 1) * labelCount);
  for (let at = size - 1; at > 0; at--) {
    const row = at * labelCount;
    for (let label = 0; label < labelCount; label++) {
      const share = (own[row + label] as number) * (backward[row + label] as number);
      for (const before of labelsBefore[label] ?? []) backward[row - labelCount + before] = (backward[row - labelCount + before] as number) + (weights[before * labelCount + label] as number) * share;
    }
  }
  const pairs = new Float64Array(labelCount * labelCount);
  for (let at = 0; at < size; at++) {
    const row = at * labelCount;
    for (let label = 0; label < labelCount; label++) {
      const share = (own[row + label] as number) * (backward[row + label] as number);
      if (share === 0) continue;
      if (at === 0) {
        if (opens(label)) pairs[label] = (pairs[label] as number) + (weights[label] as number) * share;
        continue;
      }
      for (const before of labelsBefore[label] ?? []) {
        const place = before * labelCount + label;
        pairs[place] = (pairs[place] as number) + (forward[row - labelCount + before] as number) * (weights[place] as number) * share;
      }
    }
  }
  return { labels: forward.map((value, place) => value * (backward[place] as number)), pairs };
}
