import { emptyFeatures, type FeatureList } from "./feature-list.ts";
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
    return { upos, xpos };
  });
}

/** What a word by itself says: the labels it may take, and a score for each. */
interface OwnScores {
  readonly labels: Uint8Array;
  readonly scores: Int16Array;
}

/** A word with sums of weights that depend on it alone, worked out when first asked for. */
export interface TagEntry {
  readonly form: WordForm;
  readonly kind: number;
  readonly sure: number;
  readonly own: (OwnScores | null)[];
  readonly around: (Int16Array | null)[];
}

export interface Tagger {
  readonly labels: readonly TagLabel[];
  readonly weights: WeightTable;
  readonly dictionary: TagDictionary;
  readonly words: WordStore<TagEntry>;
  /** The word beyond either end of a sentence. */
  readonly outside: TagEntry;
  /** Sums for pairs of tags before a word. */
  readonly tagSums: (Int16Array | null)[];
}

export function tagger(labels: readonly TagLabel[], weights: WeightTable, dictionary: TagDictionary): Tagger {
  const make = (text: string): TagEntry => {
    const form = wordForm(text);
    const kind = kindOf(dictionary, form);
    return {
      form,
      kind,
      sure: sureLabel(dictionary, form, kind),
      own: Array.from({ length: casingContexts }, () => null),
      around: Array.from({ length: 4 }, () => null),
    };
  };
  return {
    labels,
    weights,
    dictionary,
    words: wordStore(make),
    outside: make(""),
    tagSums: Array.from({ length: (labels.length + 1) ** 2 }, () => null),
  };
}

const features: FeatureList = emptyFeatures();

/** The sums of the features just listed, to be copied before the next call. */
let sums: Int32Array = new Int32Array(0);

function sumUp({ labels, weights }: Tagger): void {
  if (sums.length !== labels.length) sums = new Int32Array(labels.length);
  sums.fill(0);
  addScores(weights, features, sums);
}

/** A label so far ahead before pairs are looked up is not caught up by them. */
const decided = 120;

function ownScores(tagger: Tagger, entry: TagEntry, context: 0 | 1 | 2 | 3): OwnScores {
  const known = entry.own[context];
  if (known !== null && known !== undefined) return known;
  features.count = 0;
  addOwnFeatures(features, entry.form, entry.kind, context);
  sumUp(tagger);
  const labels = tagger.dictionary.candidates[entry.kind] ?? new Uint8Array(1);
  const scores = new Int16Array(labels.length);
  for (let at = 0; at < labels.length; at++) scores[at] = sums[labels[at] as number] as number;
  return (entry.own[context] = { labels, scores });
}

function aroundSum(tagger: Tagger, entry: TagEntry, place: number): Int16Array {
  const known = entry.around[place];
  if (known !== null && known !== undefined) return known;
  features.count = 0;
  addNeighbourFeatures(features, place, entry.form, entry.kind);
  sumUp(tagger);
  return (entry.around[place] = new Int16Array(sums));
}

function tagSum(tagger: Tagger, before: number, beforeThat: number): Int16Array {
  const count = tagger.labels.length;
  const place = Math.min(before, count) * (count + 1) + Math.min(beforeThat, count);
  const known = tagger.tagSums[place];
  if (known !== null && known !== undefined) return known;
  features.count = 0;
  addTagFeatures(features, before, beforeThat);
  sumUp(tagger);
  return (tagger.tagSums[place] = new Int16Array(sums));
}

/**
 * Tags the words of one sentence from left to right; gives the index of each word's label. A decision sees the two
 * tags before it, two words either side, and how the sentence is cased.
 */
export function tagSentence(tagger: Tagger, entries: readonly TagEntry[]): Uint8Array {
  const { labels, weights, outside } = tagger;
  const tags = new Uint8Array(entries.length);
  const casing = sentenceCasing(entries);
  const scores = new Int32Array(labels.length);
  let before = noTag;
  let beforeThat = noTag;
  let first = true;
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] ?? outside;
    let best = entry.sure;
    if (best < 0) {
      const previous = entries[index - 1] ?? outside;
      const next = entries[index + 1] ?? outside;
      const own = ownScores(tagger, entry, casingContext(casing, first));
      const left = aroundSum(tagger, previous, neighbours.before);
      const farLeft = aroundSum(tagger, entries[index - 2] ?? outside, neighbours.beforeThat);
      const right = aroundSum(tagger, next, neighbours.after);
      const farRight = aroundSum(tagger, entries[index + 2] ?? outside, neighbours.afterThat);
      const tag = tagSum(tagger, before, beforeThat);
      const candidates = own.labels;
      let most = -Infinity;
      let second = -Infinity;
      for (let at = 0; at < candidates.length; at++) {
        const label = candidates[at] as number;
        const score =
          (own.scores[at] as number) +
          (left[label] as number) +
          (farLeft[label] as number) +
          (right[label] as number) +
          (farRight[label] as number) +
          (tag[label] as number);
        scores[label] = score;
        if (score > most) {
          second = most;
          most = score;
          best = label;
        } else if (score > second) second = score;
      }
      if (most - second < decided) {
        features.count = 0;
        addPairFeatures(features, entry.form, entry.kind, previous.form, next.form, next.kind, before, beforeThat);
        addScores(weights, features, scores);
        best = candidates[0] as number;
        for (let at = 1; at < candidates.length; at++) {
          const label = candidates[at] as number;
          if ((scores[label] as number) > (scores[best] as number)) best = label;
        }
      }
    }
    tags[index] = best;
    beforeThat = before;
    before = best;
    if (entry.form.casing !== 0) first = false;
  }
  return tags;
}
