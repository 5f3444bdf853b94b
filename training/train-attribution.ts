import { tokenHash, type LanguageModel, type Token } from "../src/language/index.ts";
import { decodeAttributionModel, type AttributionHeader, type CascadeLimits } from "../src/statements/learnt/attribution-model.ts";
import { leastCue } from "../src/statements/learnt/proposal.ts";
import { wordNumbers } from "../src/statements/learnt/word-numbers.ts";
import type { AnnotatedPassage } from "./attribution-corpus.ts";
import { seeds } from "./mean-weights.ts";
import { packWeights, type Sections } from "./pack-weights.ts";
import { cascadeLimits, scoreWith, trainCues, type TrainedCues } from "./train-cues.ts";
import { trainSpans, type TrainedSpans } from "./train-spans.ts";
import { trainSureness } from "./train-sureness.ts";

const folds = 4;

/** How many features are kept of each kind: the small weights left out carry noise, and what stays fits near memory. */
const kept = { cues: 48_000, nodes: 23_500, edges: 11_000 } as const;

/** The heaviest rows in small whole numbers: one step fits the largest weight but a few. */
function small(hashes: Int32Array, weights: Float32Array, width: number, most: number): { readonly hashes: Int32Array; readonly values: Int8Array; readonly step: number } {
  const heaviest = Float32Array.from(hashes, (_, row) => weights.subarray(row * width, (row + 1) * width).reduce((weight, cell) => Math.max(weight, Math.abs(cell)), 0));
  const least = Float32Array.from(heaviest).sort().at(-most) ?? 0;
  const rows = Array.from(hashes.keys()).filter((row) => (heaviest[row] as number) > 0 && (heaviest[row] as number) >= least);
  const sorted = Float32Array.from(weights, Math.abs).sort();
  const step = (sorted[Math.floor(sorted.length * 0.9999)] ?? 0) / 127 || 1;
  const cells = rows.flatMap((row) => Array.from(weights.subarray(row * width, (row + 1) * width), (weight) => Math.max(-127, Math.min(127, Math.round(weight / step)))));
  return { hashes: Int32Array.from(rows, (row) => hashes[row] as number), values: Int8Array.from(cells), step };
}

/** All forms of words that are no verbs but heads of cues at least twice. */
function headWords(passages: readonly AnnotatedPassage[]): Int32Array {
  const counts = new Map<number, number>();
  for (const { view, gold } of passages) {
    for (const { head } of gold) {
      const { lemma } = wordNumbers(view.tokens[head] as Token);
      if (view.tokens[head]?.upos !== "VERB") counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  }
  const forms = new Set<number>();
  for (const { view } of passages) {
    for (const token of view.tokens) if (token.upos !== "VERB" && (counts.get(wordNumbers(token).lemma) ?? 0) > 1) forms.add(tokenHash(token));
  }
  return Int32Array.from(forms).sort();
}

function packAttribution(cues: TrainedCues, spans: TrainedSpans, heads: Int32Array, least: CascadeLimits, sure: readonly number[]): Uint8Array {
  const parts = { cues: small(cues.hashes, cues.weights, 1, kept.cues), nodes: small(spans.nodeHashes, spans.nodes, 3, kept.nodes), edges: small(spans.edgeHashes, spans.edges, 9, kept.edges) };
  const sections: Sections = {
    "cues.hashes": parts.cues.hashes, "cues.values": parts.cues.values,
    "nodes.hashes": parts.nodes.hashes, "nodes.values": parts.nodes.values,
    "edges.hashes": parts.edges.hashes, "edges.values": parts.edges.values,
    heads,
  };
  return packWeights<AttributionHeader>({ steps: { cues: parts.cues.step, nodes: parts.nodes.step, edges: parts.edges.step }, least, sure }, sections);
}

/**
 * Learns cues, then the labels around each, then how sure to be of both. The second sees how likely every token is a cue by a
 * model that was trained on other articles, as it will at run time; the third sees cues and labels of articles new to both.
 *
 * @param documents the passages of each article
 * @param language whose trees the passages were read with
 */
export function trainAttribution(documents: readonly (readonly AnnotatedPassage[])[], language: Pick<LanguageModel, "parser">, tell: (line: string) => void): Uint8Array {
  const all = documents.flat();
  const folded = (fold: number): readonly AnnotatedPassage[] => documents.filter((_, index) => index % folds === fold).flat();
  const others = (fold: number): readonly AnnotatedPassage[] => documents.filter((_, index) => index % folds !== fold).flat();
  const jackknifed = Array.from({ length: folds }, (_, fold) => {
    const cues = trainCues(others(fold), [fold + 1]);
    scoreWith(cues, folded(fold));
    tell(`cues of fold ${fold + 1} of ${folds} scored`);
    return cues;
  });
  const likely = Math.log(leastCue / (1 - leastCue));
  const partSpans = trainSpans(others(0), [1], tell);
  const part = decodeAttributionModel(packAttribution(jackknifed[0] as TrainedCues, partSpans, headWords(others(0)), { word: likely, plain: likely }, []), language);
  const sure = trainSureness(folded(0), part, tell);
  const spans = trainSpans(all, seeds, tell);
  const cues = trainCues(all, seeds);
  return packAttribution(cues, spans, headWords(all), cascadeLimits(cues, all, likely), sure);
}
