import type { FeatureList } from "../../language/index.ts";
import { matchSign } from "./match-sign.ts";
import { addOwnFeatures, addPairFeatures, addSightFeatures, addTagFeatures, sights, type NamedWord } from "./name-features.ts";
import { contextAt, runAbout, type NameView } from "./name-view.ts";
import { tagHash } from "./named-words.ts";

/** Lists all features of one token of a stretch, as training learns them; `labelStretch` sums up the same ones from parts. */
export function listNameFeatures(view: NameView, from: number, to: number, index: number, wordAt: (index: number) => NamedWord, list: FeatureList): void {
  const { tokens } = view;
  const [runFrom, runTo] = runAbout(tokens, from, to, index);
  const word = wordAt(index);
  list.count = 0;
  addOwnFeatures(list, word, contextAt(view, index));
  addSightFeatures(list, sights.before, wordAt(index - 1));
  addSightFeatures(list, sights.after, wordAt(index + 1));
  addSightFeatures(list, sights.beforeRun, wordAt(runFrom - 1));
  addSightFeatures(list, sights.afterRun, wordAt(runTo));
  addSightFeatures(list, runFrom === index ? sights.isFirstOfRun : sights.firstOfRun, wordAt(runFrom));
  addSightFeatures(list, runTo === index + 1 ? sights.isLastOfRun : sights.lastOfRun, wordAt(runTo - 1));
  addTagFeatures(list, true, tagHash(tokens[index - 1]), tagHash(tokens[index]));
  addTagFeatures(list, false, tagHash(tokens[index]), tagHash(tokens[index + 1]));
  addPairFeatures(list, {
    word,
    before: wordAt(index - 1),
    after: wordAt(index + 1),
    beforeRun: wordAt(runFrom - 1),
    afterRun: wordAt(runTo),
    context: contextAt(view, index),
    tagBeforeRun: tagHash(tokens[runFrom - 1]),
    tagAfterRun: tagHash(tokens[runTo]),
    place: index - runFrom,
    length: runTo - runFrom,
    match: matchSign(view.matches, index),
  });
}
