import type { Range } from "../passage.ts";
import type { AttributionModel } from "./attribution-model.ts";
import { sumLearnt, type LearntWeights } from "./learnt-weights.ts";
import type { PassageTrees } from "./passage-trees.ts";
import type { PassageView } from "./passage-view.ts";
import { bestLabels } from "./best-labels.ts";
import { chainChances, chancesOf, type ChainChances } from "./chain-chances.ts";
import { labelCount, labels, longestWindow, pairCount, type WindowScores } from "./cue-window.ts";
import { eachSpanFeatures, spanFeatures, type FeatureGroup } from "./span-features.ts";

/** The likeliest labels of a window, and how sure those of its content are. */
export interface LabelledWindow {
  readonly labels: Uint8Array;
  /** Mean of the marginal probabilities of the content's tokens; 0 where there is none. */
  readonly contentChance: number;
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
  return { labels: best, contentChance: size === 0 ? 0 : meanChance(best, chainChances(scores, room.chances)) };
}

/** The mean chance of the tokens that are labelled content. */
function meanChance(given: Uint8Array, { forward, backward }: ChainChances): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < given.length; at++) {
    if (given[at] !== labels.content) continue;
    const place = at * labelCount + labels.content;
    sum += (forward[place] as number) * (backward[place] as number);
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
