import { emptyFeatures } from "../../language/index.ts";
import type { Range } from "../passage.ts";
import type { AttributionModel } from "./attribution-model.ts";
import { addLearnt } from "./learnt-weights.ts";
import type { PassageView } from "./passage-view.ts";
import { eachSpanFeatures, labelCount, labels } from "./span-features.ts";

/** Scores of a window: for each token its labels, and the pairs of the label before it and its own. */
export interface WindowScores {
  readonly size: number;
  readonly nodes: Float64Array;
  readonly edges: Float64Array;
}

/** The likeliest labels of a window, and how sure those of its content are. */
export interface LabelledWindow {
  readonly labels: Uint8Array;
  /** Mean of the marginal probabilities of the content's tokens; 0 where there is none. */
  readonly contentChance: number;
}

const node = emptyFeatures(96);
const edge = emptyFeatures(32);
const pairCount = labelCount * labelCount;

/** Labels the tokens around a cue as content, source or neither: a chain decoded as a whole (Viterbi; Lafferty et al. 2001). */
export function labelWindow(view: PassageView, cue: number, window: Range, { nodes, edges }: AttributionModel): LabelledWindow {
  const size = window[1] - window[0];
  const scores: WindowScores = { size, nodes: new Float64Array(size * labelCount), edges: new Float64Array(size * pairCount) };
  eachSpanFeatures(view, cue, window, node, edge, (at) => {
    addLearnt(nodes, node, scores.nodes, (at - window[0]) * labelCount);
    addLearnt(edges, edge, scores.edges, (at - window[0]) * pairCount);
  });
  const best = bestLabels(scores);
  const marginal = contentMarginals(scores);
  let sum = 0;
  let count = 0;
  for (let at = 0; at < size; at++) {
    if (best[at] !== labels.content) continue;
    sum += marginal[at] as number;
    count++;
  }
  return { labels: best, contentChance: count === 0 ? 0 : sum / count };
}

/** A state of the decoder: a label, whether a source was seen, whether content was. */
const stateCount = labelCount * 4;

function after(state: number, label: number): number {
  const source = Math.floor(state / labelCount) % 2 === 1 || label === labels.source ? 1 : 0;
  const content = state >= 2 * labelCount || label === labels.content ? 1 : 0;
  return label + labelCount * (source + 2 * content);
}

/** By so much may the labels with a source be less likely than those without: nearly all words have somebody who says them. */
const sourcePreference = 3;

/** The likeliest labels that hold content. */
function bestLabels({ size, nodes, edges }: WindowScores): Uint8Array {
  const given = new Uint8Array(size);
  if (size === 0) return given;
  const totals = new Float64Array(size * stateCount).fill(-Infinity);
  const came = new Uint8Array(size * stateCount);
  for (let label = 0; label < labelCount; label++) totals[after(0, label)] = (nodes[label] as number) + (edges[label] as number);
  for (let at = 1; at < size; at++) {
    for (let state = 0; state < stateCount; state++) {
      const so = totals[(at - 1) * stateCount + state] as number;
      if (so === -Infinity) continue;
      for (let label = 0; label < labelCount; label++) {
        const total = so + (edges[at * pairCount + (state % labelCount) * labelCount + label] as number) + (nodes[at * labelCount + label] as number);
        const place = at * stateCount + after(state, label);
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

/** Forward and backward sums of one chain. */
export interface ChainSums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** The logarithm of the sum over all labellings. */
  readonly total: number;
}

const terms = new Float64Array(labelCount);

function logSum(values: Float64Array, start: number): number {
  let most = -Infinity;
  for (let label = 0; label < labelCount; label++) most = Math.max(most, values[start + label] as number);
  let sum = 0;
  for (let label = 0; label < labelCount; label++) sum += Math.exp((values[start + label] as number) - most);
  return most + Math.log(sum);
}

/** The forward–backward algorithm over a window that holds at least one token; before the first token the label is "neither". */
export function chainSums({ size, nodes, edges }: WindowScores): ChainSums {
  const forward = new Float64Array(size * labelCount);
  const backward = new Float64Array(size * labelCount);
  for (let label = 0; label < labelCount; label++) forward[label] = (nodes[label] as number) + (edges[label] as number);
  for (let at = 1; at < size; at++) {
    for (let label = 0; label < labelCount; label++) {
      for (let before = 0; before < labelCount; before++) terms[before] = (forward[(at - 1) * labelCount + before] as number) + (edges[at * pairCount + before * labelCount + label] as number);
      forward[at * labelCount + label] = logSum(terms, 0) + (nodes[at * labelCount + label] as number);
    }
  }
  for (let at = size - 2; at >= 0; at--) {
    const next = at + 1;
    for (let before = 0; before < labelCount; before++) {
      for (let label = 0; label < labelCount; label++) terms[label] = (edges[next * pairCount + before * labelCount + label] as number) + (nodes[next * labelCount + label] as number) + (backward[next * labelCount + label] as number);
      backward[at * labelCount + before] = logSum(terms, 0);
    }
  }
  return { forward, backward, total: logSum(forward, (size - 1) * labelCount) };
}

function contentMarginals(scores: WindowScores): Float64Array {
  const result = new Float64Array(scores.size);
  if (scores.size === 0) return result;
  const { forward, backward, total } = chainSums(scores);
  for (let at = 0; at < scores.size; at++) {
    const place = at * labelCount + labels.content;
    result[at] = Math.exp((forward[place] as number) + (backward[place] as number) - total);
  }
  return result;
}
