import type { Page } from "../page.ts";

const role = /\b(?:president|minister|premier|chancellor|secretary|spokes(?:man|woman|person)|ambassador|envoy|senator|governor|general|king|queen|prince|chief|chairman|chairwoman|speaker|leader|director|deputy|negotiator|diplomat|commissioner|adviser|advisor|mayor|lawmaker|representative)\b/i;
const position = /\((?:left|right|centre|center|l|r|c|top|bottom|front|back|file|archive)\)|, (?:left|right|cent(?:er|re))\b|\b(?:pictured|seen here|shak(?:e|es|ing) hands|poses?|from left|at (?:a|the) (?:news conference|podium|meeting))\b/i;

/** Two to four capitalised words that the report never writes in lower case: a name. */
export function isNameLike(page: Page, index: number): boolean {
  const { words, upperCase } = page.shape(index);
  if (words.length < 2 || words.length > 4 || upperCase) return false;
  return words.every((word) => /^\p{Lu}[\p{L}.'’-]+$/u.test(word) && !page.writesInLowerCase(word));
}

/**
 * A line that names a person or a scene without saying anything: "Foreign Minister Jane Doe", "Jane Doe and John Roe in Riga".
 * A role must stand with a capitalised word that is a name in this report, so that "New chief negotiator" is none.
 */
export function isScene(page: Page, index: number): boolean {
  const shape = page.shape(index);
  const text = (page.blocks[index]?.text ?? "").slice(0, 300).replaceAll(/\s+/g, " ");
  if (/^["“‘'«]/.test(text)) return false;
  if (shape.question) return false;
  if (position.test(text)) return true;
  if (shape.clause || shape.closed || shape.upperCase || shape.words.length > 16) return false;
  if (isNameLike(page, index)) return true;
  if (!role.test(text)) return false;
  const { words } = shape;
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const capital = /^\p{Lu}[\p{Ll}'’-]{2,}/u.test(word);
    if (capital && /^\p{Lu}/u.test(words[at - 1] ?? "") && !role.test(word) && !page.writesInLowerCase(word)) return true;
    if (capital && role.test(words[at - 1] ?? "") && !page.writesInLowerCase(word)) return true;
  }
  return false;
}
