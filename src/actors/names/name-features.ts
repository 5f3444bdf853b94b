import { addFeature, joinHashes, type FeatureList, type WordForm } from "../../language/index.ts";
import type { Casing } from "../sentence-casing.ts";
import { listCount } from "./word-lists.ts";

/**
 * Features of a token's label, in groups by what they depend on: the word itself, a neighbour, the words about and at
 * the ends of the run of capitals that it stands in, tags, and pairs of these. A group that depends on one word is
 * summed once for each form and kept. Training uses the same functions, one after the other.
 */

/** What the features see of a word wherever it stands. */
export interface NamedWord {
  readonly form: WordForm;
  /** See `WordLists`. */
  readonly lists: number;
}

/** What a word's capital says: 0 as usual, 1 first word of its sentence, 2 a title-cased headline, 3 the sentence is all capitals. */
export type CapitalContext = 0 | 1 | 2 | 3;
export const capitalContexts = 4;

export function capitalContext(casing: Casing, isFirst: boolean): CapitalContext {
  if (casing === "shouted") return 3;
  if (casing === "title") return 2;
  return isFirst ? 1 : 0;
}

function addLists(list: FeatureList, base: number, lists: number): void {
  for (let at = 0; at < listCount; at++) if (((lists >> at) & 1) === 1) addFeature(list, joinHashes(base, at));
}

/** Features of the word itself. */
export function addOwnFeatures(list: FeatureList, { form, lists }: NamedWord, context: CapitalContext): void {
  const shape = joinHashes(form.shape, context);
  const cased = form.casing > 1 ? 1 : 0;
  addFeature(list, 1);
  addFeature(list, joinHashes(2, form.word));
  addFeature(list, joinHashes(3, joinHashes(form.word, shape)));
  addFeature(list, joinHashes(4, shape));
  addFeature(list, joinHashes(5, joinHashes(cased, form.suffix1)));
  addFeature(list, joinHashes(6, joinHashes(cased, form.suffix2)));
  addFeature(list, joinHashes(7, joinHashes(cased, form.suffix3)));
  addFeature(list, joinHashes(8, joinHashes(cased, form.suffix4)));
  addFeature(list, joinHashes(9, joinHashes(cased, form.prefix1)));
  addFeature(list, joinHashes(10, joinHashes(cased, form.prefix2)));
  addFeature(list, joinHashes(11, joinHashes(cased, form.prefix3)));
  addFeature(list, joinHashes(12, joinHashes(lists, cased)));
  addFeature(list, joinHashes(13, joinHashes(lists, shape)));
  addLists(list, 14, lists);
}

/** Where a word stands from which features are seen. */
export const sights = { before: 0, after: 1, beforeRun: 2, afterRun: 3, firstOfRun: 4, isFirstOfRun: 5, lastOfRun: 6, isLastOfRun: 7 } as const;
export const sightCount = 8;

/** Features of a word that stands elsewhere. */
export function addSightFeatures(list: FeatureList, sight: number, { form, lists }: NamedWord): void {
  const base = 20 + 8 * sight;
  addFeature(list, joinHashes(base, form.word));
  addFeature(list, joinHashes(base + 1, lists));
  if (sight !== sights.before && sight !== sights.after) return;
  addFeature(list, joinHashes(base + 2, form.suffix3));
  addFeature(list, joinHashes(base + 3, form.shape));
  addLists(list, base + 4, lists);
}

/** Features of two tags side by side, the token's own first or second. */
export function addTagFeatures(list: FeatureList, isBefore: boolean, first: number, second: number): void {
  const base = isBefore ? 90 : 93;
  addFeature(list, joinHashes(base, first));
  addFeature(list, joinHashes(base + 1, second));
  addFeature(list, joinHashes(base + 2, joinHashes(first, second)));
}

/** What a token sees beside the words about it. */
export interface Surroundings {
  readonly word: NamedWord;
  readonly before: NamedWord;
  readonly after: NamedWord;
  readonly beforeRun: NamedWord;
  readonly afterRun: NamedWord;
  readonly context: CapitalContext;
  /** Tags beyond the run of capitals. */
  readonly tagBeforeRun: number;
  readonly tagAfterRun: number;
  /** The token's place in its run, and the run's length. */
  readonly place: number;
  readonly length: number;
  /** What the facts know for words here, see `matchSign`. */
  readonly match: number;
}

const longest = 6;

/** Features of pairs, looked up for every token. */
export function addPairFeatures(list: FeatureList, seen: Surroundings): void {
  const { word, before, after, beforeRun, afterRun } = seen;
  const own = word.form;
  const shape = joinHashes(own.shape, seen.context);
  addFeature(list, joinHashes(100, joinHashes(before.form.word, own.word)));
  addFeature(list, joinHashes(101, joinHashes(own.word, after.form.word)));
  addFeature(list, joinHashes(102, joinHashes(before.form.shape, shape)));
  addFeature(list, joinHashes(103, joinHashes(shape, after.form.shape)));
  addFeature(list, joinHashes(104, joinHashes(joinHashes(before.form.shape, shape), after.form.shape)));
  addFeature(list, joinHashes(105, joinHashes(beforeRun.form.word, afterRun.form.word)));
  addFeature(list, joinHashes(106, joinHashes(seen.tagBeforeRun, seen.tagAfterRun)));
  addFeature(list, joinHashes(107, joinHashes(before.lists, word.lists)));
  addFeature(list, joinHashes(108, joinHashes(word.lists, after.lists)));
  addFeature(list, joinHashes(109, joinHashes(Math.min(seen.length, longest), Math.min(seen.place, longest))));
  if (seen.match === 0) return;
  addFeature(list, joinHashes(110, seen.match));
  addFeature(list, joinHashes(111, joinHashes(seen.match, own.word)));
}
