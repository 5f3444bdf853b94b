import { emptyFeatures, type Token } from "../../language/index.ts";
import type { AttributionModel } from "./attribution-model.ts";
import { addOtherCueFeatures, addPlainCueFeatures } from "./cue-features.ts";
import { addLearnt } from "./learnt-weights.ts";
import { lemmaNumber, type PassageView } from "./passage-view.ts";

/** The features of one decision about a cue: filled and read at once. */
const features = emptyFeatures(128);

/** Kinds of words that can be cues; of these all but verbs must be known as one. */
export function mayBeCue({ upos, lower }: Token): boolean {
  return upos === "VERB" || upos === "NOUN" || upos === "ADJ" || upos === "PROPN" || upos === "ADP" || upos === "ADV" || upos === "AUX" || upos === "SCONJ" || lower === ":";
}

/**
 * Works out for each token of a passage how likely it is a cue: fills `view.odds`. A word that has little for it by its
 * plain features alone is not looked at further (a cascade, after Viola and Jones 2001).
 */
export function scoreCues(view: PassageView, { cues, heads, leastPlain }: Pick<AttributionModel, "cues" | "heads" | "leastPlain">): void {
  const sum = new Float64Array(1);
  for (let at = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at] as Token;
    if (!mayBeCue(token) || (token.upos !== "VERB" && !heads.has(lemmaNumber(token)))) continue;
    sum[0] = 0;
    addPlainCueFeatures(view, at, features);
    addLearnt(cues, features, sum, 0);
    if (sum[0] < leastPlain) continue;
    addOtherCueFeatures(view, at, features);
    addLearnt(cues, features, sum, 0);
    view.odds[at] = sum[0];
  }
}
