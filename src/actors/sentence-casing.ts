import type { Sentence, Token } from "../language/index.ts";

/**
 * How a sentence uses capitals: `normal`; `title` where nearly every word has one ("Kerry Meets Lavrov in Geneva");
 * `shouted` where all letters are capitals, as in wire headlines. Capitals tell a name only in the first.
 */
export type Casing = "normal" | "title" | "shouted";

/** Whether the word begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token === undefined || token.text === token.lower) return false;
  const code = token.text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return token.text.charAt(0) !== token.lower.charAt(0);
}

/** Whether the word has letters and all of them are capitals. */
export function isAllCapitals(token: Token | undefined): boolean {
  if (token === undefined || token.text === token.lower) return false;
  const second = token.text.charCodeAt(1);
  return !(second >= 97 && second <= 122) && token.text === token.text.toUpperCase();
}

export function casingOf({ tokens }: Sentence): Casing {
  const last = tokens[tokens.length - 1]?.text;
  const closes = last === "." || last === "\"" || last === "”";
  let words = 0;
  let long = 0;
  let capitalised = 0;
  let smallLong = 0;
  let allCapitals = 0;
  for (const token of tokens) {
    // Nearly all sentences are closed and show by their first words that they are not in capitals
    if (closes && words - allCapitals > tokens.length * 0.2) return "normal";
    const code = token.text.charCodeAt(0);
    const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191;
    if (!isLetter) continue;
    words += 1;
    const capital = isCapitalised(token);
    if (capital && isAllCapitals(token)) allCapitals += 1;
    if (token.text.length > 3) {
      long += 1;
      if (capital) capitalised += 1;
      else smallLong += 1;
    }
  }
  if (words > 1 && allCapitals >= words * 0.8) return "shouted";
  if (closes) return "normal";
  if (long >= 4 && smallLong <= long * 0.25 && capitalised >= 3) return "title";
  return "normal";
}
