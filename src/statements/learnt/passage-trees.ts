import { parse, type LanguageModel, type Parse } from "../../language/index.ts";
import type { PassageView } from "./passage-view.ts";

/** The dependency tree of a sentence, by token from the sentence's first on. */
export interface Tree extends Parse {
  readonly from: number;
}

/** The tree of a sentence, by its index in `passage.sentences`. */
export type PassageTrees = (sentence: number) => Tree;

/** The trees of a passage, each drawn when first asked for: parsing is dear, and most sentences hold no cue. */
export function passageTrees({ passage, tokens }: PassageView, language: Pick<LanguageModel, "parser">): PassageTrees {
  const drawn: Tree[] = [];
  return (sentence) => {
    const { from, to } = passage.sentences[sentence] ?? { from: 0, to: 0 };
    return (drawn[sentence] ??= { from, ...parse({ tokens: tokens.slice(from, to) }, language) });
  };
}
