import type { Linking } from "./linking.ts";
import { sentenceOf } from "./linking.ts";
import type { NamingPhrase } from "./naming-phrase.ts";
import { stateMember } from "./resolve-state.ts";

/** Words after which "here" is no place: "here is", "here to stay". */
const notPlaces: ReadonlySet<string> = new Set(["is", "'s", "are", "was", "were", "comes", "and", "lies"]);

/**
 * "arrived here", "talks here": the place where the report was filed, in the report's own words. Emits a mention of its state
 * for each.
 */
export function linkHere(linking: Linking, sentence: number): void {
  const { home, quotes, analysed } = linking;
  if (home === null) return;
  const { tokens, part } = sentenceOf(linking, sentence);
  if (analysed.report.parts[part]?.kind !== "paragraph") return;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.lower !== "here" || notPlaces.has(tokens[at + 1]?.lower ?? "") || quotes.isQuoted(sentence, at)) continue;
    const left = tokens[at - 1]?.upos;
    if (left !== "VERB" && left !== "NOUN" && left !== "PROPN" && left !== "ADV" && left !== "NUM") continue;
    const phrase: NamingPhrase = {
      shape: "state", sentence, from: at, to: at + 1, start: token.start, end: token.end, nameFrom: at, nameTo: at + 1, name: token.text,
      known: [], title: null, owner: null, determiner: "none", strength: 0, acts: false, rule: "filed-here",
    };
    linking.emit(phrase, stateMember(linking, home), "place", phrase.rule);
  }
}
