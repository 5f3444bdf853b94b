import { addScores, emptyFeatures, hashText, scoreStore, wordForm, type FeatureList, type Token, type WeightTable } from "../../language/index.ts";
import { labelCount } from "./name-labels.ts";
import { addOwnFeatures, addSightFeatures, addTagFeatures, capitalContexts, sightCount, type CapitalContext, type NamedWord } from "./name-features.ts";
import type { WordLists } from "./word-lists.ts";

/** A word with the sums of weights that depend on it alone, in rows that are worked out when first asked for: one for each context of its capital, one for each place that it is seen in. */
export interface WordEntry extends NamedWord {
  readonly scores: Int16Array;
  /** Where its rows begin in `scores`. */
  readonly start: number;
  /** Bit n is set when row n is worked out. */
  known: number;
}

/** Words met so far with their sums, and sums for pairs of tags: they grow with what is read, and hold nothing of any report. */
export interface NamedWords {
  readonly of: (token: Token) => WordEntry;
  /** What stands beyond either end of a sentence. */
  readonly outside: WordEntry;
  /** Where the scores of a word itself are in its `scores`. */
  readonly ownRow: (entry: WordEntry, context: CapitalContext) => number;
  /** Where the scores of a word seen elsewhere are in its `scores`. */
  readonly sightRow: (entry: WordEntry, sight: number) => number;
  /** A small number for a tag; 0 beyond the ends of a sentence. */
  readonly tag: (token: Token | undefined) => number;
  readonly tagHash: (tag: number) => number;
  /** Scores of pairs of tags, and where those of one pair are. */
  readonly tagScores: Int16Array;
  readonly tagRow: (isBefore: boolean, first: number, second: number) => number;
}

/** Past this many words the store starts afresh: a bound on memory. */
const mostWords = 60_000;
/** More than there are Penn tags and tags of marks. */
const mostTags = 128;

/** A number for each tag that features are made of. */
function tagHashes(): { readonly indexOf: (tag: string) => number; readonly hashes: readonly number[] } {
  const hashes = [hashText("")];
  const known = new Map<string, number>([["", 0]]);
  return {
    hashes,
    indexOf(tag) {
      let found = known.get(tag);
      if (found === undefined) {
        found = Math.min(known.size, mostTags - 1);
        known.set(tag, found);
        hashes[found] = hashText(tag);
      }
      return found;
    },
  };
}

export function tagHash(token: Token | undefined): number {
  return hashText(token?.xpos ?? "");
}

/** The number of a word for features, without sums. */
export function namedWord(text: string, lists: WordLists): NamedWord {
  const form = wordForm(text);
  return { form, lists: lists(form.lower) };
}

export function namedWords(weights: WeightTable, lists: WordLists): NamedWords {
  const features: FeatureList = emptyFeatures();
  const sums = new Int32Array(labelCount);
  const roomFor = scoreStore();
  const known = new Map<string, WordEntry>();
  const make = (text: string): WordEntry => ({ ...namedWord(text, lists), ...roomFor((capitalContexts + sightCount) * labelCount), known: 0 });
  const outside = make("");
  const tags = tagHashes();
  const tagScores = new Int16Array(2 * mostTags * mostTags * labelCount);
  const tagsKnown = new Uint8Array(2 * mostTags * mostTags);
  const sumUp = (): Int32Array => {
    sums.fill(0);
    addScores(weights, features, sums);
    return sums;
  };
  return {
    outside,
    of({ text }) {
      const found = known.get(text);
      if (found !== undefined) return found;
      if (known.size >= mostWords) known.clear();
      const made = make(text);
      known.set(made.form.text, made);
      return made;
    },
    ownRow(entry, context) {
      const row = entry.start + context * labelCount;
      if (((entry.known >> context) & 1) === 0) {
        features.count = 0;
        addOwnFeatures(features, entry, context);
        entry.scores.set(sumUp(), row);
        entry.known |= 1 << context;
      }
      return row;
    },
    sightRow(entry, sight) {
      const place = capitalContexts + sight;
      const row = entry.start + place * labelCount;
      if (((entry.known >> place) & 1) === 0) {
        features.count = 0;
        addSightFeatures(features, sight, entry);
        entry.scores.set(sumUp(), row);
        entry.known |= 1 << place;
      }
      return row;
    },
    tag: (token) => (token === undefined ? 0 : tags.indexOf(token.xpos)),
    tagHash: (tag) => tags.hashes[tag] as number,
    tagScores,
    tagRow(isBefore, first, second) {
      const pair = ((isBefore ? mostTags : 0) + first) * mostTags + second;
      const row = pair * labelCount;
      if (tagsKnown[pair] === 0) {
        features.count = 0;
        addTagFeatures(features, isBefore, tags.hashes[first] as number, tags.hashes[second] as number);
        tagScores.set(sumUp(), row);
        tagsKnown[pair] = 1;
      }
      return row;
    },
  };
}
