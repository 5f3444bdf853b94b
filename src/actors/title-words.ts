import type { Sentence } from "../language/index.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** A title and its words as the text has them, parted by single spaces. */
export interface TitlePhraseWords {
  readonly phrase: TitlePhrase;
  readonly words: string;
}

export function titleWords(sentence: Sentence, phrase: TitlePhrase | null): TitlePhraseWords | null {
  if (phrase === null) return null;
  let words = "";
  for (let index = phrase.from; index < phrase.to; index++) {
    const token = sentence.tokens[index];
    const previous = sentence.tokens[index - 1];
    if (token !== undefined) words += index > phrase.from && previous !== undefined && previous.end < token.start ? ` ${token.text}` : token.text;
  }
  return { phrase, words };
}
