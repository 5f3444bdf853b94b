import { tokenHash, type Token } from "../language/index.ts";
import { remembered } from "./remembered.ts";

const separators = /[^\p{L}\p{N}.]+/u;

/** Plain words with single spaces between: most phrases, whose key is the phrase itself. */
function isPlainPhrase(lower: string): boolean {
  let gap = true;
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    const space = code === 32;
    if (space ? gap : !((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
    gap = space;
  }
  return !gap;
}

/** A part of a word in the one form that phrases are compared in: no marks over letters, no full stops ("U.S." is "us"). */
function plain(piece: string): string {
  return piece.normalize("NFD").replace(/[\p{M}.]/gu, "").replace(/ı/g, "i").replace(/ø/g, "o").replace(/ł/g, "l");
}

const ascii = /^[ -~]*$/;

/** The key of lower-case words that are not plain. Those without a mark over a letter, by far the most, need no tables of Unicode. */
const keyOfParts: (lower: string) => string = remembered((lower) => {
  const parts = ascii.test(lower) ? lower.replaceAll(".", "").split(/[^a-z0-9]+/) : lower.split(separators).map(plain);
  return parts.filter(Boolean).join(" ");
});

/** The key of a phrase: its parts, which hyphens and apostrophes separate like spaces, so tokenisers may differ on them. */
export function phraseKey(phrase: string): string {
  const lower = phrase.toLowerCase();
  return isPlainPhrase(lower) ? lower : keyOfParts(lower);
}

/** The parts of a word that is not plain, with offsets inside it: "US-led" has two, "," has none. */
export interface WordParts {
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function cutWord(text: string): WordParts {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const inside = at < text.length && (text.charAt(at) === "." ? from >= 0 : !separators.test(text.charAt(at)));
    if (inside && from < 0) from = at;
    if (!inside && from >= 0) {
      const key = plain(text.slice(from, at).toLowerCase());
      if (key !== "") {
        keys.push(key);
        starts.push(from);
        ends.push(at);
      }
      from = -1;
    }
  }
  return { keys, starts, ends };
}

/** Words that are not plain come again and again: commas, "U.S.", "'s". What is kept here says nothing of any report. */
const cut = new Map<string, WordParts>();
const mostKept = 20_000;
const mark: WordParts = { keys: [], starts: [], ends: [] };

/** The parts of a token's word; `null` for a plain one, whose one part is `lower` itself. */
export function wordParts(token: Pick<Token, "text" | "lower" | "hash">): WordParts | null {
  if (tokenHash(token) >= 0) return null;
  const { text } = token;
  if (text.length === 1 && text.charCodeAt(0) < 128) return mark;
  const known = cut.get(text);
  if (known !== undefined) return known;
  const parts = cutWord(text);
  if (cut.size >= mostKept) cut.clear();
  cut.set(text, parts);
  return parts;
}
