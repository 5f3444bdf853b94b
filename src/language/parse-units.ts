import { hashText, join } from "./feature-hash.ts";
import type { TagLabel } from "./tagger.ts";
import { wordForm, type WordForm } from "./word-form.ts";

/** A word with its tag: what the parser sees of a token. */
export interface ParseUnit {
  readonly form: WordForm;
  /** Index in {@link ParseUnits.tags}. */
  readonly tag: number;
  /** Hash of the tag. */
  readonly tagHash: number;
  readonly uposHash: number;
}

/** The units met so far, by number. Number 0 is no word at all, number 1 the root before which every sentence ends. */
export interface ParseUnits {
  readonly tags: readonly TagLabel[];
  readonly list: ParseUnit[];
  readonly words: Map<string, number>;
  readonly numbers: Map<number, number>;
  readonly tagIndexes: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export const noUnit = 0;
export const rootUnit = 1;
/** Past this many units a parser forgets all of them: a bound on memory, not on what can be read. */
export const mostUnits = 16_384;

export function parseUnits(tags: readonly TagLabel[]): ParseUnits {
  const tagIndexes = new Map<string, Map<string, number>>();
  tags.forEach(({ upos, xpos }, index) => {
    const own = tagIndexes.get(upos) ?? new Map<string, number>();
    if (own.size === 0) own.set("", index);
    own.set(xpos, index);
    tagIndexes.set(upos, own);
  });
  const units: ParseUnits = { tags, list: [], words: new Map(), numbers: new Map(), tagIndexes };
  forgetUnits(units);
  return units;
}

export function forgetUnits({ list, words, numbers }: ParseUnits): void {
  words.clear();
  numbers.clear();
  list.length = 0;
  for (const name of ["", "\n"]) list.push({ form: wordForm(name), tag: 0, tagHash: hashText(name), uposHash: hashText(name) });
}

/** The index of a pair of tags; of the commonest with that UPOS where the pair is new. */
function tagIndex({ tagIndexes }: ParseUnits, upos: string, xpos: string): number {
  const own = tagIndexes.get(upos);
  return own?.get(xpos) ?? own?.get("") ?? 0;
}

/** The number of a word with its tags. */
export function unitOf(units: ParseUnits, text: string, upos: string, xpos: string): number {
  const tag = tagIndex(units, upos, xpos);
  let word = units.words.get(text);
  if (word === undefined) units.words.set(text, (word = units.words.size));
  const key = word * 256 + tag;
  const known = units.numbers.get(key);
  if (known !== undefined) return known;
  const number = units.list.length;
  const label = units.tags[tag];
  const uposHash = hashText(label?.upos ?? "");
  units.list.push({ form: wordForm(text), tag, uposHash, tagHash: join(uposHash, hashText(label?.xpos ?? "")) });
  units.numbers.set(key, number);
  return number;
}
