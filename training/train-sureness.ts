import type { Token } from "../src/language/index.ts";
import type { Span } from "../src/model/index.ts";
import type { Range } from "../src/statements/passage.ts";
import type { AttributionModel } from "../src/statements/learnt/attribution-model.ts";
import { headOf, isFirm } from "../src/statements/learnt/firm-draft.ts";
import { proposals, signCount, sureOf, type Proposal } from "../src/statements/learnt/proposal.ts";
import type { AnnotatedPassage, GoldAttribution } from "./attribution-corpus.ts";

interface Judged {
  readonly signs: readonly number[];
  readonly truth: number;
}

function spansOf(tokens: readonly Token[], ranges: readonly Range[]): readonly Span[] {
  return ranges.map(([from, to]): Span => [(tokens[from] as Token).start, (tokens[to - 1] as Token).end]);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function common(a: readonly Span[], b: readonly Span[]): number {
  let count = 0;
  for (const one of a) for (const other of b) count += Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
  return count;
}

/** As in the evaluation: at least half of the words are the same, and the source overlaps. */
function isRight(tokens: readonly Token[], { content, source }: Proposal, gold: GoldAttribution): boolean {
  const own = spansOf(tokens, content);
  const shared = common(own, gold.content);
  if (shared * 2 < lengthOf(own) + lengthOf(gold.content) - shared) return false;
  return gold.source.length === 0 || (source !== null && common(spansOf(tokens, [source]), gold.source) > 0);
}

/** Cues are looked at that are less likely than any at run time, so that what little speaks for a proposal is learnt from both sides. */
const leastJudged = 0.25;

function judge({ view, gold, within }: AnnotatedPassage, model: AttributionModel): readonly Judged[] {
  const held = new Set(view.drafts.filter(isFirm).map(headOf));
  return proposals(view, Array.from(view.tokens.keys()), model, held, leastJudged).flatMap((proposal) => {
    const truth = gold.some((one) => isRight(view.tokens, proposal, one)) ? 1 : 0;
    // Nothing is annotated inside an attribution: whether this one is right is not known.
    return truth === 0 && within[proposal.cue] === 1 ? [] : [{ signs: proposal.signs, truth }];
  });
}

const steps = 400;
const pace = 1;

/**
 * Learns to tell right proposals from wrong ones: logistic regression by gradient descent, on signs brought to one scale.
 *
 * @param passages passages that `model` learnt nothing from, with the odds of their cues
 */
export function trainSureness(passages: readonly AnnotatedPassage[], model: AttributionModel, tell: (line: string) => void): readonly number[] {
  const judged = passages.flatMap((passage) => judge(passage, model));
  const mean = (of: (one: Judged) => number): number => judged.reduce((sum, one) => sum + of(one), 0) / judged.length;
  const signs = Array.from({ length: signCount }, (_, index) => index);
  const centres = signs.map((sign) => (sign === 0 ? 0 : mean((one) => one.signs[sign] as number)));
  const scales = signs.map((sign) => (sign === 0 ? 1 : Math.sqrt(mean((one) => ((one.signs[sign] as number) - (centres[sign] as number)) ** 2)) || 1));
  const scaled = judged.map(({ signs: raw, truth }) => ({ truth, signs: raw.map((sign, index) => (sign - (centres[index] as number)) / (scales[index] as number)) }));
  const weights = signs.map(() => 0);
  for (let step = 0; step < steps; step++) {
    const slopes = signs.map(() => 0);
    for (const one of scaled) {
      const error = one.truth - sureOf(one.signs, weights);
      one.signs.forEach((sign, index) => (slopes[index] = (slopes[index] as number) + error * sign));
    }
    slopes.forEach((slope, index) => (weights[index] = (weights[index] as number) + (pace * slope) / scaled.length));
  }
  tell(`${judged.length} proposals, ${Math.round(100 * mean(({ truth }) => truth))} % of them right`);
  const raw = weights.map((weight, index) => weight / (scales[index] as number));
  raw[0] = raw.reduce((sum, weight, index) => (index === 0 ? sum : sum - weight * (centres[index] as number)), weights[0] as number);
  return raw;
}
