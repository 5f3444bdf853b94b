import { parse, type LanguageModel } from "../../language/index.ts";
import type { PassageView } from "./passage-view.ts";

/** The dependency tree of a sentence, by token from the sentence's first on. */
export interface Tree {
  readonly from: number;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** First and last token of the subtree under each. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** The tree of a sentence, by its index in `passage.sentences`. */
export type PassageTrees = (sentence: number) => Tree;

/** The trees of a passage, each drawn when first asked for: parsing is dear, and most sentences hold no cue. */
export function passageTrees({ passage, tokens }: PassageView, language: Pick<LanguageModel, "parser">): PassageTrees {
  const drawn: Tree[] = [];
  return (sentence) => {
    const { from, to } = passage.sentences[sentence] ?? { from: 0, to: 0 };
    return (drawn[sentence] ??= { from, ...withSubtrees(parse({ tokens: tokens.slice(from, to) }, language)) });
  };
}

/** Adds to a tree where each subtree begins and ends. */
export function withSubtrees({ heads, relations }: Pick<Tree, "heads" | "relations">): Omit<Tree, "from"> {
  const firsts = Int32Array.from(heads.keys());
  const lasts = Int32Array.from(heads.keys());
  for (let at = 0; at < heads.length; at++) {
    for (let above = heads[at] as number; above >= 0; above = heads[above] as number) {
      if ((firsts[above] as number) > at) firsts[above] = at;
      lasts[above] = Math.max(lasts[above] as number, at);
    }
  }
  return { heads, relations, firsts, lasts };
}
