import { addScores, emptyFeatures, openWeightFile, weightTable, type FeatureList, type FileHeader, type Sentence, type Upos, type WeightTable } from "../../language/index.ts";
import type { Facts } from "../facts.ts";
import type { PhraseMatch } from "../facts-phrases.ts";
import { bestLabels } from "./best-labels.ts";
import { addOwnFeatures, addPairFeatures, addSightFeatures, addTagFeatures, sights, type NamedWord } from "./name-features.ts";
import { closes, kindOf, labelCount, outside, type NameKind } from "./name-labels.ts";
import { matchSign } from "./match-sign.ts";
import { nameChance, factorsOf } from "./name-chance.ts";
import { nextCapital, stretchEnd } from "./name-stretch.ts";
import { contextAt, nameView, runAbout, type NameView } from "./name-view.ts";
import { namedWords, tagHash, type NamedWords, type WordEntry } from "./named-words.ts";
import { wordLists } from "./word-lists.ts";

/** What was learnt of names from news in which another program marked them. */
export interface NameModel {
  readonly weights: WeightTable;
  /** Scores of pairs of labels, the one before first. */
  readonly transitions: Int32Array;
  /** The same as factors of chances. */
  readonly factors: Float64Array;
  readonly words: NamedWords;
}

export interface NameHeader extends FileHeader {
  readonly transitions: readonly number[];
}

/** Words that name a person, an organisation or a place, as tokens `[from, to)` of their sentence. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  /** How likely it is right, from 0 to 1. */
  readonly chance: number;
}

/**
 * Reads `models/en/names.bin`.
 *
 * @param facts whose names of people, states, organisations and outlets the model looks at
 * @throws DetenteError "missing-resource" where the file is damaged, cut short or of another version.
 */
export function decodeNameModel(file: Uint8Array, facts: Facts): NameModel {
  const { header, bytes, signed, words } = openWeightFile<NameHeader>(file);
  const weights = weightTable(labelCount, words("hashes"), bytes("rows"), bytes("labels"), signed("values"));
  const transitions = Int32Array.from(header.transitions);
  return { weights, transitions, factors: factorsOf(transitions), words: namedWords(weights, wordLists(facts)) };
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
  const labels = labelStretch(view, from, to, model);
  const found: FoundName[] = [];
  for (let at = 0, first = 0; at < to - from; at++) {
    const label = labels[at] as number;
    if (!closes(label)) continue;
    if (label !== outside) found.push({ from: from + first, to: from + at + 1, kind: kindOf(label), chance: nameChance(to - from, scores, model.factors, labels, first, at + 1) });
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

/** Memory for one stretch after another, each filled and read at once: scores and labels of its tokens, and words and tags from the token before it to the one after. */
let scores: Int32Array = new Int32Array(64 * labelCount);
let labels: Uint8Array = new Uint8Array(64);
let tags: Uint8Array = new Uint8Array(66);
const entries: WordEntry[] = [];
const features: FeatureList = emptyFeatures();
const sums = new Int32Array(labelCount);

function labelStretch(view: NameView, from: number, to: number, model: NameModel): Uint8Array {
  const { tokens } = view;
  const { transitions, words } = model;
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
  return labels;
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

/** Lists all features of one token of a stretch, as training learns them; {@link findNames} sums up the same ones from parts. */
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
