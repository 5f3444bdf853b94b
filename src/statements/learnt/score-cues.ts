import { emptyFeatures, tokenHash, type Sentence, type Token } from "../../language/index.ts";
import type { AttributionModel } from "./attribution-model.ts";
import { addOtherFeatures, addPlainFeatures, addWordFeatures } from "./cue-features.ts";
import { sumLearnt } from "./learnt-weights.ts";
import type { PassageView } from "./passage-view.ts";
import { wordNumbers, type WordNumbers } from "./word-numbers.ts";

/** The features of one decision about a cue, and the sum of their weights: filled and read at once. */
const features = emptyFeatures(64);
const sum = new Int32Array(1);

/** Kinds of words that can be cues; of these all but verbs must be known as one. */
export function mayBeCue({ upos, lower }: Token): boolean {
  return upos === "VERB" || upos === "NOUN" || upos === "ADJ" || upos === "PROPN" || upos === "ADP" || upos === "ADV" || upos === "AUX" || upos === "SCONJ" || lower === ":";
}

/** The sum of the weights of a word alone, in steps. */
function wordScore(numbers: WordNumbers, { cues }: AttributionModel): number {
  if (numbers.scoredBy === cues) return numbers.score;
  addWordFeatures(numbers, features);
  sumLearnt(cues, features, sum);
  numbers.score = sum[0] as number;
  numbers.scoredBy = cues;
  return numbers.score;
}

/**
 * The tokens of some sentences that may be cues by what they are alone, counted through. All decisions go through a cascade of this
 * and two more steps in `scoreCues`: what little speaks for is not looked at further (after Viola and Jones 2001).
 */
export function candidatesAmong(sentences: readonly Pick<Sentence, "tokens">[], model: AttributionModel): readonly number[] {
  const least = model.least.word / model.cues.step;
  const found: number[] = [];
  let at = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const mayBe = token.upos === "VERB" || (model.heads.has(tokenHash(token)) && mayBeCue(token));
      if (mayBe && wordScore(wordNumbers(token), model) >= least) found.push(at);
      at++;
    }
  }
  return found;
}

/** The log odds of a cue that a firm rule found. */
const firmOdds = 4;

/**
 * Works out how likely each candidate is a cue: fills `view.odds`.
 *
 * @param held tokens that stand for the cues of firm rules, which nothing is worked out for
 */
export function scoreCues(view: PassageView, candidates: readonly number[], model: AttributionModel, held: ReadonlySet<number> = new Set()): void {
  const { cues, least } = model;
  for (const at of candidates) {
    if (held.has(at)) {
      view.odds[at] = firmOdds;
      continue;
    }
    const numbers = wordNumbers(view.tokens[at] as Token);
    addPlainFeatures(view, at, numbers, features);
    sumLearnt(cues, features, sum);
    const plain = wordScore(numbers, model) + (sum[0] as number);
    if (plain * cues.step < least.plain) continue;
    addOtherFeatures(view, at, numbers, features);
    sumLearnt(cues, features, sum);
    view.odds[at] = (plain + (sum[0] as number)) * cues.step;
  }
}
