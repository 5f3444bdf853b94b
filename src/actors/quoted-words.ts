import type { AnalysedReport } from "../language/index.ts";

/**
 * For each sentence, the token indexes at which the text goes into or out of a quotation, and whether it begins inside
 * one. A quotation ends with its paragraph: a new paragraph of the same quotation opens it again.
 */
export interface QuotedWords {
  isQuoted(sentence: number, token: number): boolean;
  hasQuote(sentence: number): boolean;
}

/** The first characters of `"`, `''`, "``", “ and ”. */
function mayQuote(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x60 || code === 0x201c || code === 0x201d;
}

export function quotedWords(analysed: AnalysedReport): QuotedWords {
  const begins: boolean[] = [];
  const turns: (readonly number[])[] = [];
  const none: readonly number[] = [];
  let open = false;
  let part = -1;
  for (const sentence of analysed.sentences) {
    if (sentence.part !== part) open = false;
    part = sentence.part;
    begins.push(open);
    let here: number[] | null = null;
    for (let index = 0; index < sentence.tokens.length; index++) {
      const mark = sentence.tokens[index]?.text;
      if (mark === undefined || mark.length > 2 || !mayQuote(mark.charCodeAt(0))) continue;
      const turn = mark === "\"" || (mark === "“" && !open) || (mark === "”" && open) || (mark === "``" && !open) || (mark === "''" && open);
      if (!turn) continue;
      open = !open;
      (here ??= []).push(index);
    }
    turns.push(here ?? none);
  }
  return {
    isQuoted(sentence, token) {
      const marks = turns[sentence] ?? none;
      let low = 0;
      let high = marks.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((marks[middle] ?? 0) > token) high = middle;
        else low = middle + 1;
      }
      return (begins[sentence] ?? false) !== (low % 2 === 1);
    },
    hasQuote: (sentence) => (begins[sentence] ?? false) || (turns[sentence]?.length ?? 0) > 0,
  };
}
