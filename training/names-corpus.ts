import type { SilverName } from "../evaluation/silver-names.ts";
import type { Facts } from "../src/actors/index.ts";
import { labelOf } from "../src/actors/names/name-labels.ts";
import { nextCapital, stretchEnd } from "../src/actors/names/name-stretch.ts";
import { nameView, type NameView } from "../src/actors/names/name-view.ts";
import { analyse, type LanguageModel } from "../src/language/index.ts";
import type { Report } from "../src/model/index.ts";

/** A stretch of an article's tokens with the label of each. */
export interface MarkedStretch {
  readonly view: NameView;
  readonly from: number;
  readonly to: number;
  readonly labels: Uint8Array;
  /** Tokens for which no list of known words is asked. */
  readonly hidden?: ReadonlySet<number>;
}

/** Names that begin and end inside a stretch become labels; what of a name lies outside is cut off. */
function labelsOf({ tokens }: NameView, from: number, to: number, names: readonly SilverName[]): Uint8Array {
  const labels = new Uint8Array(to - from);
  const inside = (index: number, { span }: SilverName): boolean => {
    const token = tokens[index];
    // The other program leaves the full stop off an abbreviation at the end of a sentence
    return token !== undefined && token.start >= span[0] && (token.end <= span[1] || (token.end === span[1] + 1 && token.text.endsWith(".")));
  };
  for (const name of names) {
    let first = from;
    while (first < to && !inside(first, name)) first += 1;
    let end = first;
    while (end < to && inside(end, name)) end += 1;
    if (first === end) continue;
    for (let index = first; index < end; index++) labels[index - from] = labelOf(name.kind, end - first === 1 ? "only" : index === first ? "first" : index === end - 1 ? "last" : "inside");
  }
  return labels;
}

/** The stretches of an article that may hold names, as the recogniser will see them, with the labels of the names marked in it, which come in order. */
export function markedStretches(report: Report, marked: readonly SilverName[], facts: Facts, language: LanguageModel): readonly MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let next = 0;
  for (const sentence of analyse(report, language).sentences) {
    const { tokens } = sentence;
    const view = nameView(sentence, facts.matchPhrases(tokens));
    while (next < marked.length && (marked[next]?.span[1] ?? 0) <= sentence.span[0]) next += 1;
    let end = next;
    while (end < marked.length && (marked[end]?.span[0] ?? 0) < sentence.span[1]) end += 1;
    const names = marked.slice(next, end);
    for (let from = nextCapital(tokens, 0); from < tokens.length;) {
      const to = stretchEnd(tokens, from);
      stretches.push({ view, from, to, labels: labelsOf(view, from, to, names) });
      from = nextCapital(tokens, to);
    }
  }
  return stretches;
}
