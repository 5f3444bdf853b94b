const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that say how nearly a claim holds. */
export const hedges: ReadonlySet<string> = setOf(
  "practically almost nearly virtually minimally largely mostly partly partially somewhat effectively basically essentially apparently seemingly reportedly seem seems seemed appear appears appeared generally relatively actually- hardly barely scarcely de-facto more-or-less",
);

/** Phrases that do the same, or stand between a subject and what is said of it without changing it. */
const hedgePhrases: readonly (readonly string[])[] = [
  "to all intents and purposes", "for all intents and purposes", "for all practical purposes", "in all but name", "in effect", "in essence", "in practice", "in reality", "in fact", "in truth",
  "all but", "as good as", "de facto", "more or less", "next to", "close to", "to some extent", "to some degree", "to a certain extent", "to a certain degree", "to a large extent", "to a great extent",
  "to put it mildly", "by and large", "on the whole", "in general", "so to speak", "if you like", "if you will", "as it were", "a bit", "a little", "kind of", "sort of", "at best", "for now",
  "for the time being", "for the moment", "at the moment", "at present", "as of today", "of course", "in my view", "in our view", "in a sense", "in a way", "well and truly",
].map((phrase) => phrase.split(" "));

const phrasesFrom: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(hedgePhrases, ([first = ""]) => first);

/** The number of tokens of the phrase that begins at one; 0 for none. */
export function hedgePhraseAt(tokens: readonly { readonly lower: string }[], at: number): number {
  const phrase = phrasesFrom.get(tokens[at]?.lower ?? "")?.find((words) => words.every((word, step) => tokens[at + step]?.lower === word));
  // "As good as ever" compares.
  return phrase === undefined || /^(?:ever|before|always|any|it|they|we|those|in|when|last)$/u.test(tokens[at + phrase.length]?.lower ?? "") ? 0 : phrase.length;
}

/** Determiners that leave next to nothing: "hardly any contacts". */
export const scarce: ReadonlySet<string> = setOf("hardly barely scarcely few fewer little less");
