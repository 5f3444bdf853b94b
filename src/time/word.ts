import type { Sentence } from "../language/index.ts";

/**
 * A run of letters, a run of digits or one mark: what rules of time match on. Tokenisers disagree about "4-6", "Dec.",
 * "p.m.", "1980s"; words do not.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** The number that up to four digits write; -1 for anything else. */
  readonly number: number;
  /** Whether it touches the word before it. */
  readonly joined: boolean;
  /** Index of its token in the sentence. */
  readonly token: number;
}

const kinds = { mark: 0, letter: 1, digit: 2 } as const;

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 48 && code <= 57) return kinds.digit;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return kinds.letter;
  // Letters beyond ASCII; general punctuation (dashes, quotation marks) and Latin-1 signs are marks.
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) ? kinds.letter : kinds.mark;
}

/** Splits the tokens of a sentence into words. */
export function wordsOf(sentence: Sentence): readonly Word[] {
  const words: Word[] = [];
  let last = -1;
  sentence.tokens.forEach((token, index) => {
    const { text, start } = token;
    let from = 0;
    while (from < text.length) {
      const kind = kindAt(text, from);
      let to = from + 1;
      if (kind !== kinds.mark) while (to < text.length && kindAt(text, to) === kind) to++;
      const whole = from === 0 && to === text.length;
      const piece = whole ? text : text.slice(from, to);
      words.push({
        start: start + from,
        end: start + to,
        text: piece,
        lower: whole ? token.lower : piece.toLowerCase(),
        number: kind === kinds.digit && piece.length <= 4 ? Number(piece) : -1,
        joined: start + from === last,
        token: index,
      });
      last = start + to;
      from = to;
    }
  });
  return words;
}
