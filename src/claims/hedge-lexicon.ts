const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that say how nearly a claim holds. */
export const hedges: ReadonlySet<string> = setOf(
  "practically almost nearly virtually minimally largely mostly partly partially somewhat effectively basically essentially apparently seemingly reportedly seem seems seemed appear appears appeared generally relatively actually- hardly barely scarcely de-facto more-or-less",
);

/** Determiners that leave next to nothing: "hardly any contacts". */
export const scarce: ReadonlySet<string> = setOf("hardly barely scarcely few fewer little less");
