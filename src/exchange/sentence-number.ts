import type { PartKind, Report } from "../model/index.ts";

const readParts: ReadonlySet<PartKind> = new Set(["headline", "standfirst", "crosshead", "paragraph"]);

/**
 * The number, from 1, of the sentence that an offset lies in, counting through headline, standfirst, crossheads and
 * paragraphs. Sentences are those of Unicode (UAX 29), which end at some abbreviations too.
 */
export function sentenceNumber({ text, parts }: Pick<Report, "text" | "parts">, offset: number): number {
  const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
  let number = 0;
  for (const { kind, span } of parts) {
    if (!readParts.has(kind) || span[0] > offset) continue;
    for (const { index } of sentences.segment(text.slice(...span))) if (span[0] + index <= offset) number++;
  }
  return Math.max(1, number);
}

/** Whether an offset lies in the headline or the first paragraph, where news puts what matters most. */
export function inLead({ parts }: Pick<Report, "parts">, offset: number): boolean {
  const first = parts.find(({ kind }) => kind === "paragraph");
  return parts.some((part) => (part.kind === "headline" || part === first) && part.span[0] <= offset && offset < part.span[1]);
}
