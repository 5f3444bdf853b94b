import type { Sentence } from "../language/index.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** A title and its words as the text has them, parted by single spaces. */
export interface TitlePhraseWords {
  readonly phrase: TitlePhrase;
  readonly words: string;
}

/** "foreign ministers" as the title of one of them. */
function singular(words: string): string {
  if (/men$/i.test(words)) return `${words.slice(0, -2)}an`;
  if (/ies$/i.test(words)) return `${words.slice(0, -3)}y`;
  return words.replace(/(ministers|presidents|leaders|secretaries|chiefs|heads)(?= of)|s$/i, (found) => (found.length > 1 ? found.slice(0, -1) : ""));
}

export function titleWords(sentence: Sentence, phrase: TitlePhrase | null): TitlePhraseWords | null {
  if (phrase === null) return null;
  let words = "";
  for (let index = phrase.from; index < phrase.to; index++) {
    const token = sentence.tokens[index];
    const previous = sentence.tokens[index - 1];
    if (token !== undefined) words += index > phrase.from && previous !== undefined && previous.end < token.start ? ` ${token.text}` : token.text;
  }
  return { phrase, words: phrase.plural ? singular(words) : words };
}
