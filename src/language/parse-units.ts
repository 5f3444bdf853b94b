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

/** The units of one word, or of all words with one ending of which nothing else is known. */
interface WordUnits {
  /** By tag; 0 where not met yet. */
  readonly byTag: Uint16Array;
  /** The unit asked for last: most words keep their tags. */
  upos: string;
  xpos: string;
  unit: number;
}

/** The units met so far, by number. Number 0 is no word at all, number 1 the root before which every sentence ends. */
export interface ParseUnits {
  readonly tags: readonly TagLabel[];
  readonly list: ParseUnit[];
  readonly words: Map<string, WordUnits>;
  readonly endings: Map<number, WordUnits>;
  readonly isKnown: (form: WordForm) => boolean;
  readonly tagIndexes: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export const noUnit = 0;
export const rootUnit = 1;
/** Past this many units, or words, a parser forgets all of them: a bound on memory, not on what can be read. */
export const mostUnits = 32_768;
export const mostWords = 65_536;

/** @param isKnown whether a model has weights for a word itself, not only for its ending, case and tag */
export function parseUnits(tags: readonly TagLabel[], isKnown: (form: WordForm) => boolean): ParseUnits {
  const tagIndexes = new Map<string, Map<string, number>>();
  tags.forEach(({ upos, xpos }, index) => {
    const own = tagIndexes.get(upos) ?? new Map<string, number>();
    if (own.size === 0) own.set("", index);
    own.set(xpos, index);
    tagIndexes.set(upos, own);
  });
  const units: ParseUnits = { tags, list: [], words: new Map(), endings: new Map(), isKnown, tagIndexes };
  forgetUnits(units);
  return units;
}

export function forgetUnits({ list, words, endings }: ParseUnits): void {
  words.clear();
  endings.clear();
  list.length = 0;
  for (const name of ["", "\n"]) list.push({ form: wordForm(name), tag: 0, tagHash: hashText(name), uposHash: hashText(name) });
}

/** The index of a pair of tags; of the commonest with that UPOS where the pair is new. */
function tagIndex({ tagIndexes }: ParseUnits, upos: string, xpos: string): number {
  const own = tagIndexes.get(upos);
  return own?.get(xpos) ?? own?.get("") ?? 0;
}

function unitsOfWord({ words, endings, tags, isKnown }: ParseUnits, text: string): WordUnits {
  const form = wordForm(text);
  const ending = join(form.suffix3, form.casing);
  const known = isKnown(form);
  const own = (known ? undefined : endings.get(ending)) ?? { byTag: new Uint16Array(tags.length), upos: "", xpos: "", unit: noUnit };
  if (!known) endings.set(ending, own);
  words.set(text, own);
  return own;
}

/** The number of a word with its tags. */
export function unitOf(units: ParseUnits, text: string, upos: string, xpos: string): number {
  const own = units.words.get(text) ?? unitsOfWord(units, text);
  if (own.xpos === xpos && own.upos === upos) return own.unit;
  const tag = tagIndex(units, upos, xpos);
  const unit = (own.byTag[tag] as number) || addUnit(units, text, tag);
  own.byTag[tag] = unit;
  own.upos = upos;
  own.xpos = xpos;
  return (own.unit = unit);
}

function addUnit({ list, tags }: ParseUnits, text: string, tag: number): number {
  const label = tags[tag];
  const uposHash = hashText(label?.upos ?? "");
  return list.push({ form: wordForm(text), tag, uposHash, tagHash: join(uposHash, hashText(label?.xpos ?? "")) }) - 1;
}
