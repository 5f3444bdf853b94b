import { hashText, join } from "./feature-hash.ts";
import type { TagLabel } from "./tagger.ts";
import { normalWord, wordForm, type WordForm } from "./word-form.ts";

/** A word with its tag: what the parser sees of a token. */
export interface ParseUnit {
  readonly form: WordForm;
  /** Index in {@link ParseUnits.tags}. */
  readonly tag: number;
  /** Hash of the tag. */
  readonly tagHash: number;
  readonly uposHash: number;
  /** Words with the same last letters and case have the same number, from 1 on. */
  readonly ending: number;
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
  /** Numbers by last letters and case. Letters and no hashes, lest what came before decide which of two words is meant. */
  readonly endingNumbers: Map<string, number>;
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
  const units: ParseUnits = { tags, list: [], words: new Map(), endings: new Map(), endingNumbers: new Map(), isKnown, tagIndexes };
  forgetUnits(units);
  return units;
}

export function forgetUnits({ list, words, endings, endingNumbers }: ParseUnits): void {
  words.clear();
  endingNumbers.clear();
  endings.clear();
  list.length = 0;
  for (const name of ["", "\n"]) list.push({ form: wordForm(name), tag: 0, tagHash: hashText(name), uposHash: hashText(name), ending: 0 });
}

/** The index of a pair of tags; of the commonest with that UPOS where the pair is new. */
function tagIndex({ tagIndexes }: ParseUnits, upos: string, xpos: string): number {
  const own = tagIndexes.get(upos);
  return own?.get(xpos) ?? own?.get("") ?? 0;
}

/** As much of a word's end as its features see. */
function endingNumber({ endingNumbers }: ParseUnits, { lower, casing }: WordForm): number {
  const normal = normalWord(lower);
  const ending = `${casing}${normal.length > 3 ? normal.slice(-3) : `^${normal}`}`;
  const known = endingNumbers.get(ending);
  if (known !== undefined) return known;
  endingNumbers.set(ending, endingNumbers.size + 1);
  return endingNumbers.size;
}

function unitsOfWord(units: ParseUnits, text: string): WordUnits {
  const { words, endings, tags, isKnown } = units;
  const form = wordForm(text);
  const ending = endingNumber(units, form);
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

function addUnit(units: ParseUnits, text: string, tag: number): number {
  const form = wordForm(text);
  const label = units.tags[tag];
  const uposHash = hashText(label?.upos ?? "");
  const tagHash = join(uposHash, hashText(label?.xpos ?? ""));
  return units.list.push({ form, tag, uposHash, tagHash, ending: endingNumber(units, form) }) - 1;
}
