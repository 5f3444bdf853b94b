import type { Range } from "../passage.ts";
import type { AttributionModel } from "./attribution-model.ts";
import { sumLearnt, type LearntWeights } from "./learnt-weights.ts";
import type { PassageTrees } from "./passage-trees.ts";
import type { PassageView } from "./passage-view.ts";
import { bestLabels } from "./best-labels.ts";
import { chainChances, chancesOf, type ChainChances } from "./chain-chances.ts";
import { labelCount, labels, longestWindow, pairCount, type WindowScores } from "./cue-window.ts";
import { eachSpanFeatures, spanFeatures, type FeatureGroup } from "./span-features.ts";

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

/** Features of one token, and the sums of each of its groups, in steps: kept while the group stays the same. */
const features = spanFeatures();
const nodeSums = features.nodes.map(() => new Int32Array(labelCount));
const pairSums = features.pairs.map(() => new Int32Array(pairCount));

/** What one window after another is worked out in. */
const room = {
  nodes: new Float64Array(longestWindow * labelCount),
  edges: new Float64Array(longestWindow * pairCount),
  chances: chancesOf(longestWindow),
};

/** Scores a token by the sums of all groups. */
function scoreGroups(weights: LearntWeights, groups: readonly FeatureGroup[], sums: readonly Int32Array[], scores: Float64Array, start: number): void {
  const { width, step } = weights;
  for (let index = 0; index < groups.length; index++) {
    const { list, again } = groups[index] as FeatureGroup;
    const sum = sums[index] as Int32Array;
    if (!again) sumLearnt(weights, list, sum);
    for (let outcome = 0; outcome < width; outcome++) {
      const before = index === 0 ? 0 : (scores[start + outcome] as number);
      scores[start + outcome] = before + (sum[outcome] as number) * step;
    }
  }
}

/** Labels the tokens around a cue as content, source or neither: a chain decoded as a whole (Viterbi; Lafferty et al. 2001). */
export function labelWindow(view: PassageView, trees: PassageTrees, cue: number, window: Range, { nodes, edges }: AttributionModel): LabelledWindow {
  const size = window[1] - window[0];
  const scores: WindowScores = { size, nodes: room.nodes, edges: room.edges };
  eachSpanFeatures(view, trees, cue, window, features, (at) => {
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
