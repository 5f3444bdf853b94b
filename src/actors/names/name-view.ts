import type { Sentence, Token } from "../../language/index.ts";
import type { PhraseMatch } from "../facts-phrases.ts";
import { casingOf, type Casing } from "../sentence-casing.ts";
import { capitalContext, type CapitalContext } from "./name-features.ts";
import { hasCapital } from "./name-stretch.ts";

/** A sentence as the recogniser sees it. */
export interface NameView {
  readonly tokens: readonly Token[];
  readonly casing: Casing;
  /** The first token that is a word. */
  readonly firstWord: number;
  /** What the facts know for its words. */
  readonly matches: readonly PhraseMatch[];
}

export function nameView(sentence: Sentence, matches: readonly PhraseMatch[]): NameView {
  const { tokens } = sentence;
  let firstWord = 0;
  while (tokens[firstWord]?.upos === "PUNCT") firstWord += 1;
  return { tokens, casing: casingOf(sentence), firstWord, matches };
}

export function contextAt({ casing, firstWord }: NameView, index: number): CapitalContext {
  return capitalContext(casing, index === firstWord);
}

/** No longer run is looked at: it bounds the work at each token. */
const reach = 8;

/** The run of capitals about a token inside a stretch; about a small word between two, both of them. */
export function runAbout(tokens: readonly Token[], from: number, to: number, index: number): readonly [from: number, to: number] {
  let first = index;
  let end = index + 1;
  while (first > Math.max(from, index - reach) && hasCapital(tokens[first - 1])) first -= 1;
  while (end < Math.min(to, index + reach) && hasCapital(tokens[end])) end += 1;
  return [first, end];
}
