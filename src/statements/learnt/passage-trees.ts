import { parse, type LanguageModel, type Parse } from "../../language/index.ts";
import type { PassageView } from "./passage-view.ts";

/** The dependency tree of a sentence, by token from the sentence's first on. */
export interface Tree extends Parse {
  readonly from: number;
}

/** The tree of the sentence that holds a token. */
export type PassageTrees = (at: number) => Tree;

/** A sentence with more tokens is read in stretches of so many: the way through one endless tree would be looked for at each of its cues. */
const longestTree = 240;

/** The trees of a passage, each drawn when first asked for: parsing is dear, and most sentences hold no cue. */
export function passageTrees({ passage, tokens, sentences }: PassageView, language: Pick<LanguageModel, "parser">): PassageTrees {
  const drawn = new Map<number, Tree>();
  return (at) => {
    const bounds = passage.sentences[sentences[at] as number] ?? { from: 0, to: 0 };
    const from = at - ((at - bounds.from) % longestTree);
    let tree = drawn.get(from);
    if (tree === undefined) drawn.set(from, (tree = { from, ...parse({ tokens: tokens.slice(from, Math.min(bounds.to, from + longestTree)) }, language) }));
    return tree;
  };
}
