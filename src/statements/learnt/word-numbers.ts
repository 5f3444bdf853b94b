import { hashText, lemma, tokenFilter, tokenHash, type Token } from "../../language/index.ts";
import { speechNouns, thoughtNouns } from "../cue-lexicon.ts";
import { cueForms } from "../cue-verb.ts";
import { mix } from "./mix.ts";

/** What the model sees of a word under a tag, wherever it stands. */
export interface WordNumbers {
  readonly lower: string;
  readonly upos: string;
  readonly xpos: string;
  /** The same for all numbers of one shape. */
  readonly word: number;
  readonly tag: number;
  readonly lemma: number;
  /** The last three letters. */
  readonly ending: number;
  /** What a verb or noun of the lexicon can attribute; 0 for others. */
  readonly cueClass: number;
  /** What some weights make of the word alone, in steps, and which: kept by `wordScore`. */
  score: number;
  scoredBy: object | null;
}

const slots = 1 << 14;
/** Direct-mapped: a word that meets another in its slot takes its place. */
const known: (WordNumbers | undefined)[] = Array.from({ length: slots });

/** The numbers of the few dozen tags, in a table small enough to stay at hand. */
const tagNumbers = new Map<string, number>();

/** A number for a tag. */
export function tagNumber(tag: string): number {
  let found = tagNumbers.get(tag);
  if (found === undefined) tagNumbers.set(tag, (found = hashText(tag)));
  return found;
}

/** A number for a word, the same for all numbers of one shape. */
export function wordNumber(token: Token): number {
  return token.xpos === "CD" ? hashText(token.lower.replace(/\d/gu, "0")) : tokenHash(token);
}

/** The numbers of a token's word, kept for words that were met before. */
export function wordNumbers(token: Token): WordNumbers {
  const { lower, upos, xpos } = token;
  const slot = (tokenHash(token) ^ (xpos.charCodeAt(xpos.length - 1) << 7)) & (slots - 1);
  const found = known[slot];
  if (found !== undefined && found.lower === lower && found.xpos === xpos && found.upos === upos) return found;
  const made: WordNumbers = {
    lower, upos, xpos,
    word: wordNumber(token),
    tag: tagNumber(xpos),
    lemma: mix(1, hashText(lemma(token))),
    ending: hashText(lower.slice(-3)),
    cueClass: classOf(token),
    score: 0,
    scoredBy: null,
  };
  if (lower.length <= 40) known[slot] = made;
  return made;
}

const mayBeNoun = tokenFilter([...speechNouns, ...thoughtNouns]);

function classOf(token: Token): number {
  const { upos, lower } = token;
  if (upos === "VERB") {
    const form = cueForms.get(lower);
    return form === undefined ? 0 : hashText(`${form.verb.speech}/${form.verb.thought}`);
  }
  if (upos !== "NOUN" || !mayBeNoun(token)) return 0;
  return speechNouns.has(lower) ? hashText("/speech") : thoughtNouns.has(lower) ? hashText("/thought") : 0;
}
