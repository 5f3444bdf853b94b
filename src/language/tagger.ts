import { intern } from "./intern.ts";
import { emptyFeatures, type FeatureList } from "./feature-list.ts";
import { scoreStore } from "./score-store.ts";
import type { Upos } from "./sentence.ts";
import { kindOf, sureLabel, type TagDictionary } from "./tag-dictionary.ts";
import {
  addNeighbourFeatures,
  addOwnFeatures,
  addPairFeatures,
  addTagFeatures,
  casingContext,
  casingContexts,
  neighbours,
  noTag,
  sentenceCasing,
  type CasingContext,
} from "./tag-features.ts";
import { addScores, type WeightTable } from "./weight-table.ts";
import { wordForm, type WordForm } from "./word-form.ts";
import { wordStore, type WordStore } from "./word-store.ts";

/** A pair of tags that the model predicts as one. */
export interface TagLabel {
  readonly upos: Upos;
  readonly xpos: string;
}

/** Pairs of tags from how weight files have them, with a blank between. */
export function tagLabels(names: readonly string[]): readonly TagLabel[] {
  return names.map((pair) => {
    const [upos, xpos] = pair.split(" ") as [Upos, string];
    return { upos: intern(upos), xpos: intern(xpos) };
  });
}

/**
 * A word with sums of weights that depend on it alone, in rows that are worked out when first asked for: one for each
 * place as a neighbour, with a score for every label; then one for each casing, with a score for each candidate.
 */
export interface TagEntry {
  readonly form: WordForm;
  readonly kind: number;
  /** The label that needs no decision, or -1. */
  readonly sure: number;
  /** The labels that the word may take. */
  readonly candidates: Uint8Array;
  readonly scores: Int16Array;
  /** Where its rows begin in `scores`. */
  readonly start: number;
  /** Bit n is set when row n is worked out. */
  known: number;
}

export interface Tagger {
  readonly labels: readonly TagLabel[];
  readonly weights: WeightTable;
  readonly words: WordStore<TagEntry>;
  /** The word beyond either end of a sentence. */
  readonly outside: TagEntry;
  /** Sums for pairs of tags before a word, a row for each pair. */
  readonly tagSums: Int16Array;
  /** 1 where the row of a pair is worked out. */
  readonly tagSumsKnown: Uint8Array;
  /** The scores of one decision by label: filled and read at once, kept to spare allocations. */
  readonly sums: Int32Array;
}

const places = 4;

export function tagger(labels: readonly TagLabel[], weights: WeightTable, dictionary: TagDictionary): Tagger {
  const roomFor = scoreStore();
  const everyLabel = Uint8Array.from(labels.keys());
  const make = (text: string): TagEntry => {
    const form = wordForm(text);
    const kind = kindOf(dictionary, form);
    const candidates = dictionary.candidates[kind] ?? everyLabel;
    const { scores, start } = roomFor(places * labels.length + casingContexts * candidates.length);
    return { form, kind, sure: sureLabel(dictionary, form, kind), candidates, scores, start, known: 0 };
  };
  const pairs = (labels.length + 1) ** 2;
  return {
    labels,
    weights,
    words: wordStore(make),
    outside: make(""),
    tagSums: new Int16Array(pairs * labels.length),
    tagSumsKnown: new Uint8Array(pairs),
    sums: new Int32Array(labels.length),
  };
}

const features: FeatureList = emptyFeatures();

/** The sums of the features just listed, to be read before the next call. */
function sumUp({ sums, weights }: Tagger): Int32Array {
  sums.fill(0);
  addScores(weights, features, sums);
  return sums;
}

/** A label so far ahead before pairs are looked up is not caught up by them. */
const decided = 120;

/** Where the scores of the word by itself stand, one for each candidate. */
function ownRow(tagger: Tagger, entry: TagEntry, context: CasingContext): number {
  const row = entry.start + places * tagger.labels.length + context * entry.candidates.length;
  const bit = 1 << (places + context);
  if ((entry.known & bit) === 0) {
    features.count = 0;
    addOwnFeatures(features, entry.form, entry.kind, context);
    const sums = sumUp(tagger);
    entry.candidates.forEach((label, at) => (entry.scores[row + at] = sums[label] as number));
    entry.known |= bit;
  }
  return row;
}

/** Where the scores of the word as a neighbour stand, one for each label. */
function neighbourRow(tagger: Tagger, entry: TagEntry, place: number): number {
  const row = entry.start + place * tagger.labels.length;
  if ((entry.known & (1 << place)) === 0) {
    features.count = 0;
    addNeighbourFeatures(features, place, entry.form, entry.kind);
    entry.scores.set(sumUp(tagger), row);
    entry.known |= 1 << place;
  }
  return row;
}

/** Where the scores of the two tags before a word stand, one for each label. */
function tagRow(tagger: Tagger, before: number, beforeThat: number): number {
  const count = tagger.labels.length;
  const pair = Math.min(before, count) * (count + 1) + Math.min(beforeThat, count);
  const row = pair * count;
  if (tagger.tagSumsKnown[pair] === 0) {
    features.count = 0;
    addTagFeatures(features, before, beforeThat);
    tagger.tagSums.set(sumUp(tagger), row);
    tagger.tagSumsKnown[pair] = 1;
  }
  return row;
}

/**
 * Tags the words of one sentence, `entries` from `from` to `to`, from left to right, and writes the index of each word's
 * label to `tags`. A decision sees the two tags before it, two words either side, and how the sentence is cased.
 */
export function tagSentence(tagger: Tagger, entries: readonly TagEntry[], from: number, to: number, tags: Uint8Array): void {
  const { weights, outside, tagSums, sums } = tagger;
  const casing = sentenceCasing(entries, from, to);
  let before = noTag;
  let beforeThat = noTag;
  let first = true;
  let previous = outside;
  let previousThat = outside;
  let next = from < to ? (entries[from] as TagEntry) : outside;
  let nextThat = from + 1 < to ? (entries[from + 1] as TagEntry) : outside;
  for (let index = from; index < to; index++) {
    const entry = next;
    next = nextThat;
    nextThat = index + 2 < to ? (entries[index + 2] as TagEntry) : outside;
    let best = entry.sure;
    if (best < 0) {
      const own = ownRow(tagger, entry, casingContext(casing, first));
      const left = neighbourRow(tagger, previous, neighbours.before);
      const farLeft = neighbourRow(tagger, previousThat, neighbours.beforeThat);
      const right = neighbourRow(tagger, next, neighbours.after);
      const farRight = neighbourRow(tagger, nextThat, neighbours.afterThat);
      const tag = tagRow(tagger, before, beforeThat);
      const { candidates } = entry;
      const ownScores = entry.scores;
      const leftScores = previous.scores;
      const farLeftScores = previousThat.scores;
      const rightScores = next.scores;
      const farRightScores = nextThat.scores;
      let most = -Infinity;
      let second = -Infinity;
      for (let at = 0; at < candidates.length; at++) {
        const label = candidates[at] as number;
        const score =
          (ownScores[own + at] as number) +
          (leftScores[left + label] as number) +
          (farLeftScores[farLeft + label] as number) +
          (rightScores[right + label] as number) +
          (farRightScores[farRight + label] as number) +
          (tagSums[tag + label] as number);
        sums[label] = score;
        if (score > most) {
          second = most;
          most = score;
          best = label;
        } else if (score > second) second = score;
      }
      if (most - second < decided) {
        features.count = 0;
        addPairFeatures(features, entry.form, entry.kind, previous.form, next.form, next.kind, before, beforeThat);
        addScores(weights, features, sums);
        best = candidates[0] as number;
        for (let at = 1; at < candidates.length; at++) {
          const label = candidates[at] as number;
          if ((sums[label] as number) > (sums[best] as number)) best = label;
        }
      }
    }
    tags[index] = best;
    beforeThat = before;
    before = best;
    previousThat = previous;
    previous = entry;
    if (entry.form.casing !== 0) first = false;
  }
}
