import type { Part, Report } from "../model/index.ts";

/** A text of fewer words may be that of other news altogether, such as "It gave no reason.". */
const briefWords = 30;

const wordsOf = (text: string): readonly string[] => text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The words by which reports are told to be copies: of the paragraphs alone, since outlets change headlines, captions and
 * furniture of what they carry; in a brief of the headline too; of the whole text where it has no paragraphs. In lower
 * case, without marks, a blank between any two.
 */
export function storyText({ text, parts }: Pick<Report, "text" | "parts">): string {
  const wordsIn = (kinds: readonly Part["kind"][]): readonly string[] => wordsOf(parts.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => text.slice(...span)).join("\n"));
  const words = wordsIn(["paragraph"]);
  if (words.length === 0) return wordsOf(text).join(" ");
  return (words.length < briefWords ? wordsIn(["headline", "paragraph"]) : words).join(" ");
}
