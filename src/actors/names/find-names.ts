import type { Sentence, Upos } from "../../language/index.ts";
import type { PhraseMatch } from "../facts-phrases.ts";
import { labelStretch } from "./label-stretch.ts";
import { closes, kindOf, outside, type NameKind } from "./name-labels.ts";
import type { NameModel } from "./name-model.ts";
import { nextCapital, stretchEnd } from "./name-stretch.ts";
import { nameView, type NameView } from "./name-view.ts";

/** Words that name a person, an organisation or a place, as tokens `[from, to)` of their sentence. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  /** How likely it is right, from 0 to 1. */
  readonly chance: number;
}

/** Finds the names in a sentence, in order. Only stretches with capitals are looked at, so the cost is that of its names. */
export function findNames(sentence: Sentence, matches: readonly PhraseMatch[], model: NameModel): readonly FoundName[] {
  const { tokens } = sentence;
  const found: FoundName[] = [];
  let from = nextCapital(tokens, 0);
  if (from === tokens.length) return found;
  const view = nameView(sentence, matches);
  while (from < tokens.length) {
    const to = stretchEnd(tokens, from);
    found.push(...namesOfStretch(view, from, to, model));
    from = nextCapital(tokens, to);
  }
  return found;
}

/** The names in one stretch of a sentence. */
export function namesOfStretch(view: NameView, from: number, to: number, model: NameModel): readonly FoundName[] {
  if (isNoName(view, from, to)) return none;
  const { labels, chance } = labelStretch(view, from, to, model);
  const found: FoundName[] = [];
  for (let at = 0, first = 0; at < to - from; at++) {
    const label = labels[at] as number;
    if (!closes(label)) continue;
    if (label !== outside) found.push({ from: from + first, to: from + at + 1, kind: kindOf(label), chance: chance(first, at + 1) });
    first = at + 1;
  }
  return found;
}

const none: readonly FoundName[] = [];

/** Kinds of words that are no names where only their place at the head of a sentence gives them a capital. */
const small: ReadonlySet<Upos> = new Set(["ADP", "ADV", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ"]);

function isNoName({ tokens, firstWord }: NameView, from: number, to: number): boolean {
  return to - from === 1 && from === firstWord && small.has(tokens[from]?.upos ?? "X");
}
