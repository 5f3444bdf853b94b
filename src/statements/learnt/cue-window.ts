import type { Range } from "../passage.ts";
import type { PassageView } from "./passage-view.ts";

/** Labels of a token as seen from a cue. */
export const labels = { neither: 0, source: 1, content: 2 } as const;
export const labelCount = 3;
/** Pairs of labels of two neighbours. */
export const pairCount: number = labelCount * labelCount;

/** Scores of a window: for each token its labels, and the pairs of the label before it and its own. */
export interface WindowScores {
  readonly size: number;
  readonly nodes: Float64Array;
  readonly edges: Float64Array;
}

/** How far from its cue content is looked for, in tokens. */
const farthestBefore = 110;
const farthestAfter = 150;

/** No window has more tokens. */
export const longestWindow: number = farthestBefore + farthestAfter;

/** The tokens around a cue that may be its content: its sentence, and sentences beside it as long as they hold quotations. */
export function windowOf({ passage, quotations, sentences }: PassageView, cue: number): Range {
  const all = passage.sentences;
  let first = sentences[cue] as number;
  let last = first;
  const isQuoted = (index: number): boolean => {
    const bounds = all[index];
    return bounds !== undefined && passage.quotations.length > 0 && quotations.subarray(bounds.from, bounds.to).some((quotation) => quotation >= 0);
  };
  for (let step = 0; step < 3 && isQuoted(first - 1); step++) first--;
  for (let step = 0; step < 4 && isQuoted(last + 1); step++) last++;
  return [Math.max(all[first]?.from ?? 0, cue - farthestBefore), Math.min(all[last]?.to ?? 0, cue + farthestAfter)];
}
