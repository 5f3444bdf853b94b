import { join } from "./feature-hash.ts";
import { addFeature, type FeatureList } from "./feature-list.ts";
import type { WordForm } from "./word-form.ts";

/**
 * Features of a part-of-speech decision, in groups by what they depend on: the word itself, one neighbour, the tags
 * before, and pairs of these. A group that depends on one word is summed once for each form and kept; only pairs are
 * looked up for every token. Training uses the same functions, one after the other.
 */

/** What a word's capital says: 0 as usual, 1 first word of its sentence, 2 the sentence is all capitals, 3 a title-cased headline. */
export type CasingContext = 0 | 1 | 2 | 3;
export const casingContexts = 4;

/** The tag before the first word. */
export const noTag = 255;

/** Where a neighbour stands. */
export const neighbours = { before: 0, beforeThat: 1, after: 2, afterThat: 3 } as const;

/** How the words of a sentence are cased, for {@link casingContext}. */
export type SentenceCasing = "usual" | "capitals" | "title";

/** Tells sentences written in capitals, and headlines with a capital on nearly every word, from the usual. */
export function sentenceCasing(words: readonly { readonly form: WordForm }[], from: number = 0, to: number = words.length): SentenceCasing {
  let lower = 0;
  let capitals = 0;
  let long = 0;
  let longInitial = 0;
  for (let index = from; index < to; index++) {
    const { casing, length } = (words[index] as { readonly form: WordForm }).form;
    if (casing === 0) continue;
    if (casing === 1 || casing === 4) lower++;
    if (casing === 3) capitals++;
    if (length < 4) continue;
    long++;
    if (casing !== 1) longInitial++;
  }
  if (lower === 0 && capitals > 1) return "capitals";
  return long >= 3 && longInitial >= long * 0.8 ? "title" : "usual";
}

export function casingContext(casing: SentenceCasing, first: boolean): CasingContext {
  if (casing === "capitals") return 2;
  if (casing === "title") return 3;
  return first ? 1 : 0;
}

/** Features of the word itself. `kinds` is its class in the tag dictionary. */
export function addOwnFeatures(list: FeatureList, form: WordForm, kinds: number, context: CasingContext): void {
  addFeature(list, 1);
  addFeature(list, join(2, form.word));
  addFeature(list, join(3, form.suffix1));
  addFeature(list, join(4, form.suffix2));
  addFeature(list, join(5, form.suffix3));
  addFeature(list, join(6, form.suffix4));
  addFeature(list, join(7, form.prefix1));
  addFeature(list, join(8, form.prefix2));
  addFeature(list, join(9, form.prefix3));
  addFeature(list, join(10, kinds));
  if (form.irregular !== 0) addFeature(list, join(17, join(form.irregular, kinds === 0 ? 1 : 0)));
  if (context === 2) {
    addFeature(list, 11);
    return;
  }
  const shape = join(form.shape, context);
  addFeature(list, join(12, shape));
  addFeature(list, join(13, join(shape, form.suffix2)));
  addFeature(list, join(14, join(join(form.casing, context), form.word)));
  addFeature(list, join(15, join(join(form.casing, context), kinds)));
  addFeature(list, join(16, join(join(form.casing, context), form.suffix3)));
}

/** Features of a neighbour alone. */
export function addNeighbourFeatures(list: FeatureList, place: number, form: WordForm, kinds: number): void {
  const base = 20 + 8 * place;
  addFeature(list, join(base, form.word));
  addFeature(list, join(base + 1, kinds));
  if (place === neighbours.beforeThat) return;
  addFeature(list, join(base + 2, form.suffix3));
  addFeature(list, join(base + 3, form.shape));
  if (place === neighbours.after) addFeature(list, join(base + 4, form.suffix2));
}

/** Features of the tags before. */
export function addTagFeatures(list: FeatureList, before: number, beforeThat: number): void {
  addFeature(list, join(60, before));
  addFeature(list, join(61, join(before, beforeThat)));
}

/** Features of pairs. */
export function addPairFeatures(
  list: FeatureList,
  form: WordForm,
  kinds: number,
  previous: WordForm,
  next: WordForm,
  nextKinds: number,
  before: number,
  beforeThat: number,
): void {
  addFeature(list, join(70, join(before, form.word)));
  addFeature(list, join(71, join(before, form.suffix3)));
  addFeature(list, join(72, join(before, kinds)));
  addFeature(list, join(73, join(before, next.word)));
  addFeature(list, join(74, join(join(before, kinds), nextKinds)));
  addFeature(list, join(75, join(join(before, beforeThat), kinds)));
  addFeature(list, join(76, join(form.word, next.word)));
  addFeature(list, join(77, join(previous.word, form.word)));
  addFeature(list, join(78, join(form.word, nextKinds)));
  addFeature(list, join(79, join(kinds, next.suffix3)));
  addFeature(list, join(80, join(form.shape, next.shape)));
  addFeature(list, join(81, join(form.suffix3, nextKinds)));
  if (form.irregular !== 0) addFeature(list, join(82, join(before, form.irregular)));
}
