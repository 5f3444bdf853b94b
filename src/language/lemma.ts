import { irregularNouns, irregularVerbs, knownBases } from "./irregular-lexicon.ts";
import type { Token } from "./sentence.ts";

const vowel = "[aeiouy]";

/**
 * Whether a verb that lost "-ed" or "-ing" had an "e" before it, by how what is left ends. The first rule that fits
 * decides; narrow endings stand before wide ones.
 */
const endings: readonly (readonly [ending: RegExp, e: boolean])[] = [
  [/(?:ee|oe|ye|[iouwxyhaqf])$/u, false],
  // Two vowels before the last consonant make a long syllable without an "e": "treat", "join", "need".
  [/(?:[iu]at|quir|ous|[ae]as|eav|iev|eiv|oic|aus|ais|ois|oos|iec|iez|eiz|uag|eag|ieg)$/u, true],
  [/[aeiou][aeiou][bdfgklmnprt]$/u, false],
  [/[cvz]$/u, true],
  [/(?:s[hkmpt]|[^s]s)$/u, true],
  [/ss$/u, false],
  [/(?:[aeiou]g|[rdl]g|[aeiu]ng)$/u, true],
  [/[bcdfgkpstz]l$/u, true],
  [/(?:er|or|en|on|el|al|et|it|ol|ow|om|ip|op|ep|ic)$/u, false],
  [/[aeiouy][bdklmnprt]$/u, true],
];

function hadE(stem: string): boolean {
  if (stem.endsWith("u")) return true;
  // "s" after "t", "k", "p", "m" and "h" was caught above only for its own pair: those never take an "e".
  if (/s[hkmpt]$/u.test(stem)) return false;
  for (const [ending, e] of endings) if (ending.test(stem)) return e || shortWithE(stem);
  return false;
}

/** One syllable with a single vowel took its "e" where the consonant is not doubled: "noted", "voted", "hoped", "liked". */
function shortWithE(stem: string): boolean {
  return new RegExp(`^(?:[^aeiouy]|qu)*${vowel}[bdgklmnprt]$|(?:mot|vot|quot|pos|phon|pon|vok|clos|cit|fin|plor|tor|vit)$`, "u").test(stem);
}

/** The base of a verb without its "-ed" or "-ing". */
function baseOf(stem: string): string {
  if (knownBases.has(`${stem}e`)) return `${stem}e`;
  if (knownBases.has(stem)) return stem;
  const last = stem.at(-1) ?? "";
  if (stem.length > 3 && last === stem.at(-2) && "bdgmnprtlk".includes(last)) {
    const short = stem.slice(0, -1);
    if (knownBases.has(short)) return short;
    // "called" and "filled" have two of their own, "cancelled" and "controlled" got the second from the ending.
    if (last !== "l") return short;
    return /[aeiouy][^aeiouy]+[aeiouy]l$/u.test(short) ? short : stem;
  }
  return hadE(stem) ? `${stem}e` : stem;
}

function pastBase(word: string): string {
  if (!word.endsWith("ed") || word.length < 4) return word;
  if (word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("eed")) return word.slice(0, -1);
  return baseOf(word.slice(0, -2));
}

function progressiveBase(word: string): string {
  if (!word.endsWith("ing") || word.length < 5 || !/[aeiouy]/u.test(word.slice(0, -3))) return word;
  return baseOf(word.slice(0, -3));
}

function withoutS(word: string): string {
  if (word.length < 3 || !word.endsWith("s") || /(?:ss|us|sis|xis|\d['’]?s)$/u.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith("oes")) return word.slice(0, -2);
  return word.slice(0, -1);
}

const others: ReadonlyMap<string, string> = new Map([
  ["an", "a"],
  ["n't", "not"],
  ["n’t", "not"],
]);

function find(lower: string, xpos: string): string {
  switch (xpos) {
    case "VBD":
    case "VBN":
      if (lower === "'d" || lower === "’d") return "have";
      return irregularVerbs.get(lower) ?? pastBase(lower);
    case "VBG":
      return irregularVerbs.get(lower) ?? progressiveBase(lower);
    case "VBZ":
      return irregularVerbs.get(lower) ?? withoutS(lower);
    case "VB":
    case "VBP":
    case "MD":
      return lower.length < 4 ? (irregularVerbs.get(lower) ?? lower) : lower;
    case "NNS":
    case "NNPS":
      return irregularNouns.get(lower) ?? withoutS(lower);
    default:
      return others.get(lower) ?? lower;
  }
}

const known = new Map<string, Map<string, string>>();
const mostKnown = 20_000;

/**
 * The dictionary form of a token, in lower case, by its word and Penn tag: "spoke" as a verb is "speak", "talks" as a
 * noun is "talk". Words that do not inflect are returned in lower case.
 */
export function lemma({ lower, xpos }: Token): string {
  let words = known.get(xpos);
  if (words === undefined) known.set(xpos, (words = new Map()));
  const found = words.get(lower);
  if (found !== undefined) return found;
  const base = find(lower, xpos);
  if (words.size >= mostKnown) words.clear();
  if (lower.length <= 40) words.set(lower, base);
  return base;
}
