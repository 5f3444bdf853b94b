import type { WordForm } from "./word-form.ts";

/** Which kinds of tags a known word takes. A kind is a set of labels; 0 is the kind of unknown words. */
export interface TagDictionary {
  /** By hash of the normal form. */
  readonly kindOf: ReadonlyMap<number, number>;
  /** For each kind the one label its words always take, or -1. */
  readonly onlyLabel: Int16Array;
  /** For each kind the labels that its words may take at all. */
  readonly candidates: readonly Uint8Array[];
}

export function kindOf(dictionary: TagDictionary, form: WordForm): number {
  return dictionary.kindOf.get(form.word) ?? 0;
}

/**
 * The label that needs no decision, or -1. A capital inside a usual sentence may make a name of any word, so there only
 * words without one are sure.
 */
export function sureLabel(dictionary: TagDictionary, form: WordForm, kind: number): number {
  return form.casing <= 1 ? (dictionary.onlyLabel[kind] ?? -1) : -1;
}
