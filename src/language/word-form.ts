import { hashText, join } from "./feature-hash.ts";
import { intern } from "./intern.ts";
import { irregularKinds } from "./irregular-lexicon.ts";
import { wordHash } from "./token-filter.ts";

/** How a word is cased: 0 no letter, 1 lower, 2 first letter capital, 3 all capitals (two or more), 4 otherwise. */
type Casing = 0 | 1 | 2 | 3 | 4;

/** What features are made from, worked out once for each form: hashes of the form, its ends, its shape. */
export interface WordForm {
  readonly text: string;
  readonly lower: string;
  /** See `wordHash`. */
  readonly hash: number;
  readonly casing: Casing;
  /** UTF-16 units. */
  readonly length: number;
  /** Of the lower-cased form with digits as 0 and quotation marks straight. */
  readonly word: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly shape: number;
  /** See `irregularKinds`; 0 where it is none. */
  readonly irregular: number;
}

/** The form under which a word is known to the models: case, digits and kinds of quotation marks do not matter. */
export function normalWord(lower: string): string {
  return /^[a-z]*$/u.test(lower) ? lower : lower.replace(/\d/gu, "0").replace(/[‘’`´]/gu, "'").replace(/[“”«»„]/gu, '"');
}

function casingOf(text: string, lower: string): Casing {
  const upper = text.toUpperCase();
  if (upper === lower) return 0;
  if (text === lower) return 1;
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (text === upper) return text.length > 1 ? 3 : 2;
  return first !== first.toLowerCase() && text.slice(first.length) === lower.slice(first.length) ? 2 : 4;
}

/** Kinds of characters in order, runs made short: "F-16s" is "X-dx". Only the first characters count. */
function shapeOf(text: string): string {
  let shape = "";
  let last = "";
  for (const character of text.slice(0, 20)) {
    const kind = characterKind(character);
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape + (text.length > 3 ? "+" : String(text.length));
}

function characterKind(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return "x";
  if (code >= 0x41 && code <= 0x5a) return "X";
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? "d" : character;
  if (/\p{Lu}/u.test(character)) return "X";
  return /\p{L}/u.test(character) ? "x" : character;
}

/** Works out what features need of a form. */
export function wordForm(word: string): WordForm {
  const text = intern(word);
  const small = text.toLowerCase();
  const lower = small === text ? text : intern(small);
  const normal = normalWord(lower);
  const size = normal.length;
  const end = (count: number): number => join(count, size > count ? hashText(normal, size - count) : hashText(`^${normal}`));
  const start = (count: number): number => join(count + 10, hashText(normal, 0, Math.min(count, size)));
  return {
    text,
    lower,
    hash: wordHash(lower),
    casing: casingOf(text, lower),
    length: text.length,
    word: hashText(normal),
    suffix1: end(1),
    suffix2: end(2),
    suffix3: end(3),
    suffix4: end(4),
    prefix1: start(1),
    prefix2: start(2),
    prefix3: start(3),
    shape: hashText(shapeOf(text)),
    irregular: irregularKinds.get(lower) ?? 0,
  };
}
