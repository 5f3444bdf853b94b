import { openWeightFile, type FileHeader, type LanguageModel } from "../../language/index.ts";
import { learntWeights, type LearntWeights } from "./learnt-weights.ts";
import { labelCount } from "./cue-window.ts";

/** What was learnt of attributions from annotated news. */
export interface AttributionModel extends Pick<LanguageModel, "parser"> {
  /** One weight a feature: log odds that a token is a cue. */
  readonly cues: LearntWeights;
  /** Weights of a token's label as seen from a cue. */
  readonly nodes: LearntWeights;
  /** Weights of pairs of labels, the one before first. */
  readonly edges: LearntWeights;
  /** Log odds below which a word is taken for no cue: by its own features, by these and the plain ones. See `scoreCues`. */
  readonly least: CascadeLimits;
  /** Nouns, adjectives and other words that are cues now and then, by `tokenHash`; verbs all may be. */
  readonly heads: ReadonlySet<number>;
  /** Weights of what tells whether a proposal is right: see `sureOf`. */
  readonly sure: readonly number[];
}

export interface CascadeLimits {
  readonly word: number;
  readonly plain: number;
}

export interface AttributionHeader extends FileHeader {
  readonly steps: { readonly cues: number; readonly nodes: number; readonly edges: number };
  readonly least: CascadeLimits;
  readonly sure: readonly number[];
}

/**
 * Reads `models/en/attribution.bin`.
 *
 * @param language whose trees the model looks at
 * @throws DetenteError "missing-resource" where the file is damaged, cut short or of another version.
 */
export function decodeAttributionModel(bytes: Uint8Array, { parser }: Pick<LanguageModel, "parser">): AttributionModel {
  const { header, signed, words } = openWeightFile<AttributionHeader>(bytes);
  const { steps, least, sure } = header;
  return {
    cues: learntWeights(1, words("cues.hashes"), signed("cues.values"), steps.cues),
    nodes: learntWeights(labelCount, words("nodes.hashes"), signed("nodes.values"), steps.nodes),
    edges: learntWeights(labelCount * labelCount, words("edges.hashes"), signed("edges.values"), steps.edges),
    least,
    parser,
    heads: new Set(words("heads")),
    sure,
  };
}
