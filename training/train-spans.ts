import { chainChances } from "../src/statements/learnt/chain-chances.ts";
import { labelCount, windowOf, type WindowScores } from "../src/statements/learnt/cue-window.ts";
import { eachSpanFeatures, spanFeatures } from "../src/statements/learnt/span-features.ts";
import { goldLabels, type AnnotatedPassage } from "./attribution-corpus.ts";
import { AveragedRows } from "./averaged-weights.ts";
import { featureRows, type FeatureRows } from "./feature-rows.ts";
import { meanWeights } from "./mean-weights.ts";
import { random, shuffle } from "./random.ts";

export interface TrainedSpans {
  readonly nodeHashes: Int32Array;
  readonly nodes: Float32Array;
  readonly edgeHashes: Int32Array;
  readonly edges: Float32Array;
}

/** One cue's window: rows of the features of each token, where each token's begin, and the right labels. */
interface Example {
  readonly truth: Uint8Array;
  readonly nodes: Int32Array;
  readonly nodeStarts: Int32Array;
  readonly edges: Int32Array;
  readonly edgeStarts: Int32Array;
}

const features = spanFeatures();
const pairCount = labelCount * labelCount;
const rounds = 10;
const rate = 0.003;
const dropout = 0.5;

function exampleOf({ view, trees, gold }: AnnotatedPassage, index: number, nodeRows: FeatureRows, edgeRows: FeatureRows): Example {
  const attribution = gold[index] as AnnotatedPassage["gold"][number];
  const window = windowOf(view, attribution.head);
  const [nodes, edges]: [number[], number[]] = [[], []];
  const [nodeStarts, edgeStarts] = [[0], [0]];
  eachSpanFeatures(view, trees, attribution.head, window, features, () => {
    for (const { list } of features.nodes) for (let at = 0; at < list.count; at++) nodes.push(nodeRows.row(list.hashes[at] as number));
    for (const { list } of features.pairs) for (let at = 0; at < list.count; at++) edges.push(edgeRows.row(list.hashes[at] as number));
    nodeStarts.push(nodes.length);
    edgeStarts.push(edges.length);
  });
  return { truth: goldLabels(view.tokens, window[0], window[1], attribution), nodes: Int32Array.from(nodes), nodeStarts: Int32Array.from(nodeStarts), edges: Int32Array.from(edges), edgeStarts: Int32Array.from(edgeStarts) };
}

/** Rows drawn for one step: those dropped are set to -1. */
function draw(rows: Int32Array, into: Int32Array, next: () => number): void {
  for (let at = 0; at < rows.length; at++) into[at] = (rows[at] as number) < 0 || next() < dropout ? -1 : (rows[at] as number);
}

function sumUp(weights: Float32Array, width: number, rows: Int32Array, starts: Int32Array, sums: Float64Array): void {
  for (let token = 0; token + 1 < starts.length; token++) {
    for (let at = starts[token] as number; at < (starts[token + 1] as number); at++) {
      const row = rows[at] as number;
      if (row < 0) continue;
      for (let outcome = 0; outcome < width; outcome++) sums[token * width + outcome] = (sums[token * width + outcome] as number) + (weights[row * width + outcome] as number) / (1 - dropout);
    }
  }
}

/** Moves the weights of a token's features by its gradient. */
function move(weights: AveragedRows, width: number, rows: Int32Array, from: number, to: number, gradient: Float64Array, pace: number): void {
  if (gradient.every((value) => Math.abs(value) < 1e-3)) return;
  for (let at = from; at < to; at++) {
    const row = rows[at] as number;
    if (row < 0) continue;
    for (let outcome = 0; outcome < width; outcome++) weights.change(row * width + outcome, pace * (gradient[outcome] as number));
  }
}

/** A conditional random field over the labels of a cue's window (Lafferty et al. 2001), by stochastic gradient descent with dropout and averaging: the mean of one run a seed. */
export function trainSpans(passages: readonly AnnotatedPassage[], from: readonly number[], tell: (line: string) => void): TrainedSpans {
  const [nodeRows, edgeRows] = [featureRows(3), featureRows(3)];
  for (const { view, trees, gold } of passages) {
    for (const { head } of gold) {
      eachSpanFeatures(view, trees, head, windowOf(view, head), features, () => {
        for (const { list } of features.nodes) for (let at = 0; at < list.count; at++) nodeRows.count(list.hashes[at] as number);
        for (const { list } of features.pairs) for (let at = 0; at < list.count; at++) edgeRows.count(list.hashes[at] as number);
      });
    }
  }
  nodeRows.settle();
  edgeRows.settle();
  const examples = passages.flatMap((passage) => passage.gold.map((_, index) => exampleOf(passage, index, nodeRows, edgeRows)));
  tell(`${examples.length} cues, ${nodeRows.size()} features of tokens, ${edgeRows.size()} of pairs`);
  const [nodes, edges] = meanWeights(from, (seed) => oneRun(examples, nodeRows.size(), edgeRows.size(), random(seed), tell));
  return { nodeHashes: nodeRows.hashes(), nodes: nodes as Float32Array, edgeHashes: edgeRows.hashes(), edges: edges as Float32Array };
}

function oneRun(known: readonly Example[], nodeCount: number, edgeCount: number, next: () => number, tell: (line: string) => void): readonly Float32Array[] {
  const examples = [...known];
  const nodes = new AveragedRows(nodeCount * labelCount);
  const edges = new AveragedRows(edgeCount * pairCount);
  const drawnNodes = new Int32Array(Math.max(...examples.map((example) => example.nodes.length)));
  const drawnEdges = new Int32Array(Math.max(...examples.map((example) => example.edges.length)));
  for (let round = 0; round < rounds; round++) {
    shuffle(examples, next);
    const pace = rate / (1 + round * 0.4) / (1 - dropout);
    let loss = 0;
    for (const { truth, nodeStarts, edgeStarts, ...rows } of examples) {
      draw(rows.nodes, drawnNodes, next);
      draw(rows.edges, drawnEdges, next);
      const size = truth.length;
      const scores: WindowScores = { size, nodes: new Float64Array(size * labelCount), edges: new Float64Array(size * pairCount) };
      sumUp(nodes.values, labelCount, drawnNodes, nodeStarts, scores.nodes);
      sumUp(edges.values, pairCount, drawnEdges, edgeStarts, scores.edges);
      const { forward, backward, pairs, total } = chainChances(scores);
      const [nodeGradient, edgeGradient] = [new Float64Array(labelCount), new Float64Array(pairCount)];
      loss += total;
      for (let at = 0; at < size; at++) {
        const right = truth[at] as number;
        const before = at === 0 ? 0 : (truth[at - 1] as number);
        loss -= (scores.nodes[at * labelCount + right] as number) + (scores.edges[at * pairCount + before * labelCount + right] as number);
        for (let label = 0; label < labelCount; label++) {
          const place = at * labelCount + label;
          nodeGradient[label] = (label === right ? 1 : 0) - (forward[place] as number) * (backward[place] as number);
          for (let from = 0; from < labelCount; from++) {
            const come = at === 0 ? (from === 0 ? 1 : 0) : (forward[(at - 1) * labelCount + from] as number);
            const chance = come * (pairs[at * pairCount + from * labelCount + label] as number) * (backward[place] as number);
            edgeGradient[from * labelCount + label] = (from === before && label === right ? 1 : 0) - chance;
          }
        }
        move(nodes, labelCount, drawnNodes, nodeStarts[at] as number, nodeStarts[at + 1] as number, nodeGradient, pace);
        move(edges, pairCount, drawnEdges, edgeStarts[at] as number, edgeStarts[at + 1] as number, edgeGradient, pace);
      }
      nodes.step();
      edges.step();
    }
    tell(`round ${round + 1}: ${(loss / examples.length).toFixed(3)} nats a cue`);
  }
  return [nodes.average(), edges.average()];
}
