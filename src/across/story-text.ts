import type { Report } from "../model/index.ts";

/**
 * The words by which reports are told to be copies: of the paragraphs alone, since outlets change headlines, captions and
 * furniture of what they carry; of the whole text where it has none. In lower case, without marks, a blank between any two.
 */
export function storyText({ text, parts }: Pick<Report, "text" | "parts">): string {
  const paragraphs = parts.filter(({ kind }) => kind === "paragraph").map(({ span }) => text.slice(...span));
  const words = (paragraphs.length > 0 ? paragraphs.join("\n") : text).normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return words?.join(" ") ?? "";
}
