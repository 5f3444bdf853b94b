import { addScores, emptyFeatures, type FeatureList } from "../../language/index.ts";
import { bestLabels } from "./best-labels.ts";
import { matchSign } from "./match-sign.ts";
import { nameChance } from "./name-chance.ts";
import { addPairFeatures, sights } from "./name-features.ts";
import { labelCount } from "./name-labels.ts";
import type { NameModel } from "./name-model.ts";
import { contextAt, runAbout, type NameView } from "./name-view.ts";
import type { WordEntry } from "./named-words.ts";

/** The likeliest labels of a stretch, until the next stretch is labelled. */
export interface LabelledStretch {
  readonly labels: Uint8Array;
  /** How likely the labels from one token of the stretch to another are right. */
  readonly chance: (from: number, to: number) => number;
}

/** Memory for one stretch after another, each filled and read at once: scores and labels of its tokens, and words and tags from the token before it to the one after. */
let scores: Int32Array = new Int32Array(64 * labelCount);
let labels: Uint8Array = new Uint8Array(64);
let tags: Uint8Array = new Uint8Array(66);
const entries: WordEntry[] = [];
const features: FeatureList = emptyFeatures();
const sums = new Int32Array(labelCount);

/** Labels the tokens of one stretch of a sentence. */
export function labelStretch(view: NameView, from: number, to: number, model: NameModel): LabelledStretch {
  const { tokens } = view;
  const { factors, transitions, words } = model;
  const size = to - from;
  if (labels.length < size) {
    labels = new Uint8Array(2 * size);
    scores = new Int32Array(2 * size * labelCount);
    tags = new Uint8Array(2 * size + 2);
  }
  for (let place = 0; place < size + 2; place++) {
    const token = tokens[from - 1 + place];
    entries[place] = token === undefined ? words.outside : words.of(token);
    tags[place] = words.tag(token);
  }
  for (let index = from; index < to; index++) scoreToken(view, from, to, index, model);
  bestLabels(size, scores, transitions, labels);
  return { labels, chance: (first, end) => nameChance(size, scores, factors, labels, first, end) };
}

/** A label so far ahead before pairs are looked up is not caught up by them. */
const decided = 40;

/** Writes a token's score for each label to its row of `scores`. */
function scoreToken(view: NameView, from: number, to: number, index: number, { weights, words }: NameModel): void {
  const [runFrom, runTo] = runAbout(view.tokens, from, to, index);
  const context = contextAt(view, index);
  // The token before the stretch has place 0
  const at = index - from + 1;
  const word = entries[at] as WordEntry;
  const before = entries[at - 1] as WordEntry;
  const after = entries[at + 1] as WordEntry;
  const beforeRun = entries[runFrom - from] as WordEntry;
  const afterRun = entries[runTo - from + 1] as WordEntry;
  const first = entries[runFrom - from + 1] as WordEntry;
  const last = entries[runTo - from] as WordEntry;
  const ownRow = words.ownRow(word, context);
  const beforeRow = words.sightRow(before, sights.before);
  const afterRow = words.sightRow(after, sights.after);
  const beforeRunRow = words.sightRow(beforeRun, sights.beforeRun);
  const afterRunRow = words.sightRow(afterRun, sights.afterRun);
  const firstRow = words.sightRow(first, runFrom === index ? sights.isFirstOfRun : sights.firstOfRun);
  const lastRow = words.sightRow(last, runTo === index + 1 ? sights.isLastOfRun : sights.lastOfRun);
  const { tagScores } = words;
  const tagBefore = words.tagRow(true, tags[at - 1] as number, tags[at] as number);
  const tagAfter = words.tagRow(false, tags[at] as number, tags[at + 1] as number);
  const row = (index - from) * labelCount;
  let most = -Infinity;
  let second = -Infinity;
  for (let label = 0; label < labelCount; label++) {
    const score = (word.scores[ownRow + label] as number)
      + (before.scores[beforeRow + label] as number)
      + (after.scores[afterRow + label] as number)
      + (beforeRun.scores[beforeRunRow + label] as number)
      + (afterRun.scores[afterRunRow + label] as number)
      + (first.scores[firstRow + label] as number)
      + (last.scores[lastRow + label] as number)
      + (tagScores[tagBefore + label] as number)
      + (tagScores[tagAfter + label] as number);
    scores[row + label] = score;
    if (score > most) {
      second = most;
      most = score;
    } else if (score > second) second = score;
  }
  if (most - second >= decided) return;
  features.count = 0;
  addPairFeatures(features, {
    word, before, after, beforeRun, afterRun, context,
    tagBeforeRun: words.tagHash(tags[runFrom - from] as number),
    tagAfterRun: words.tagHash(tags[runTo - from + 1] as number),
    place: index - runFrom,
    length: runTo - runFrom,
    match: matchSign(view.matches, index),
  });
  sums.fill(0);
  addScores(weights, features, sums);
  for (let label = 0; label < labelCount; label++) scores[row + label] = (scores[row + label] as number) + (sums[label] as number);
}
