import type { Range } from "../passage.ts";
import type { AttributionModel } from "./attribution-model.ts";
import { addLearnt, type LearntWeights } from "./learnt-weights.ts";
import type { PassageView } from "./passage-view.ts";
import { labelCount, labels, longestWindow } from "./cue-window.ts";
import { eachSpanFeatures, spanFeatures, type FeatureGroup } from "./span-features.ts";

/** Scores of a window: for each token its labels, and the pairs of the label before it and its own. */
export interface WindowScores {
  readonly size: number;
  readonly nodes: Float64Array;
  readonly edges: Float64Array;
}

/** The likeliest labels of a window, and how sure they are by the marginal probabilities of its tokens. */
export interface LabelledWindow {
  readonly labels: Uint8Array;
  /** Mean over the tokens labelled content that they are; 0 where there are none. */
  readonly contentChance: number;
  /** What the content has in common with what is expected to be content, as a share of both together. */
  readonly overlap: number;
  /** Mean over the tokens labelled source; 0 where there are none. */
  readonly sourceChance: number;
}

const pairCount = labelCount * labelCount;

/** Features of one token, and the sums of each of its groups, in steps: kept while the group stays the same. */
const features = spanFeatures();
const nodeSums = features.nodes.map(() => new Int32Array(labelCount));
const pairSums = features.pairs.map(() => new Int32Array(pairCount));

/** What one window after another is worked out in. */
const room = {
  nodes: new Float64Array(longestWindow * labelCount),
  edges: new Float64Array(longestWindow * pairCount),
  totals: new Float64Array(longestWindow * 4 * labelCount),
  came: new Uint8Array(longestWindow * 4 * labelCount),
  chances: chancesOf(longestWindow),
};

/** Scores a token by the sums of all groups. */
function scoreGroups(weights: LearntWeights, groups: readonly FeatureGroup[], sums: readonly Int32Array[], scores: Float64Array, start: number): void {
  const { width, step } = weights;
  scores.fill(0, start, start + width);
  for (let index = 0; index < groups.length; index++) {
    const { list, again } = groups[index] as FeatureGroup;
    const sum = sums[index] as Int32Array;
    if (!again) addLearnt(weights, list, sum.fill(0));
    for (let outcome = 0; outcome < width; outcome++) scores[start + outcome] = (scores[start + outcome] as number) + (sum[outcome] as number) * step;
  }
}

/** Labels the tokens around a cue as content, source or neither: a chain decoded as a whole (Viterbi; Lafferty et al. 2001). */
export function labelWindow(view: PassageView, cue: number, window: Range, { nodes, edges }: AttributionModel): LabelledWindow {
  const size = window[1] - window[0];
  const scores: WindowScores = { size, nodes: room.nodes, edges: room.edges };
  eachSpanFeatures(view, cue, window, features, (at) => {
    scoreGroups(nodes, features.nodes, nodeSums, scores.nodes, (at - window[0]) * labelCount);
    scoreGroups(edges, features.pairs, pairSums, scores.edges, (at - window[0]) * pairCount);
  });
  const best = bestLabels(scores);
  if (size === 0) return { labels: best, contentChance: 0, overlap: 0, sourceChance: 0 };
  return { labels: best, ...surenessOf(best, chainChances(scores, room.chances)) };
}

function surenessOf(given: Uint8Array, { forward, backward }: ChainChances): Omit<LabelledWindow, "labels"> {
  const counts = [0, 0, 0];
  const sums = [0, 0, 0];
  let outside = 0;
  for (let at = 0; at < given.length; at++) {
    const label = given[at] as number;
    const place = at * labelCount;
    counts[label] = (counts[label] as number) + 1;
    sums[label] = (sums[label] as number) + (forward[place + label] as number) * (backward[place + label] as number);
    if (label !== labels.content) outside += (forward[place + labels.content] as number) * (backward[place + labels.content] as number);
  }
  const mean = (label: number): number => (sums[label] as number) / Math.max(1, counts[label] as number);
  return { contentChance: mean(labels.content), overlap: (sums[labels.content] as number) / Math.max(1, (counts[labels.content] as number) + outside), sourceChance: mean(labels.source) };
}

/** A state of the decoder: a label, whether a source was seen, whether content was. */
const stateCount = labelCount * 4;

function after(state: number, label: number): number {
  const source = Math.floor(state / labelCount) % 2 === 1 || label === labels.source ? 1 : 0;
  const content = state >= 2 * labelCount || label === labels.content ? 1 : 0;
  return label + labelCount * (source + 2 * content);
}

/** The state that each label leads to from each. */
const nexts = Uint8Array.from({ length: stateCount * labelCount }, (_, pair) => after(Math.floor(pair / labelCount), pair % labelCount));

/** By so much may the labels with a source be less likely than those without: nearly all words have somebody who says them. */
const sourcePreference = 3;

/** The likeliest labels that hold content. */
function bestLabels({ size, nodes, edges }: WindowScores): Uint8Array {
  const given = new Uint8Array(size);
  if (size === 0) return given;
  const { came } = room;
  const totals = room.totals.fill(-Infinity, 0, size * stateCount);
  for (let label = 0; label < labelCount; label++) totals[after(0, label)] = (nodes[label] as number) + (edges[label] as number);
  for (let at = 1; at < size; at++) {
    for (let state = 0; state < stateCount; state++) {
      const so = totals[(at - 1) * stateCount + state] as number;
      if (so === -Infinity) continue;
      const pair = at * pairCount + (state % labelCount) * labelCount;
      for (let label = 0; label < labelCount; label++) {
        const total = so + (edges[pair + label] as number) + (nodes[at * labelCount + label] as number);
        const place = at * stateCount + (nexts[state * labelCount + label] as number);
        if (total <= (totals[place] as number)) continue;
        totals[place] = total;
        came[place] = state;
      }
    }
  }
  const end = (size - 1) * stateCount;
  const best = (first: number): number => {
    let state = first;
    for (let label = 1; label < labelCount; label++) if ((totals[end + first + label] as number) > (totals[end + state] as number)) state = first + label;
    return state;
  };
  const without = best(2 * labelCount);
  const withSource = best(3 * labelCount);
  let state = (totals[end + withSource] as number) + sourcePreference >= (totals[end + without] as number) ? withSource : without;
  if (totals[end + state] === -Infinity) return given;
  for (let at = size - 1; at >= 0; at--) {
    given[at] = state % labelCount;
    state = came[at * stateCount + state] as number;
  }
  return given;
}

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
function chancesOf(size: number): ChainChances {
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
