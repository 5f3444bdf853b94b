import type { Block } from "./block.ts";
import type { Finding } from "./finding.ts";
import { lineShape, type LineShape } from "./heading.ts";

/** A text in blocks, and what is known of it when the place of a block decides what it is. */
export interface Page {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly prose: readonly boolean[];
  /** What each block said of itself; the rules of place fill in the rest from the top. */
  readonly findings: (Finding | null)[];
  /** A title given from outside, as letters and digits only. */
  readonly title: string | null;
  /** Index of the first block of the story's own text. */
  readonly bodyStart: number;
  /** Whether a dateline was found there. */
  readonly dated: boolean;
  /** Index after the last block of prose. */
  readonly bodyEnd: number;
  /** Most lines of the body are unclosed (verse, minutes, a transcript): then shape says nothing about them. */
  readonly loose: boolean;
  shape(index: number): LineShape;
  /** Whether the report writes this word in lower case anywhere. */
  writesInLowerCase(word: string): boolean;
}

/** The parts of a page that are made only when a rule asks for them. */
export function lazyShapes(blocks: readonly Block[]): (index: number) => LineShape {
  const shapes = new Map<number, LineShape>();
  return (index) => {
    const known = shapes.get(index);
    if (known !== undefined) return known;
    const shape = lineShape(blocks[index]?.text ?? "");
    shapes.set(index, shape);
    return shape;
  };
}

/** A look-up over every lower-case word of the text, made at the first question. */
export function lazyLowerCase(text: string): (word: string) => boolean {
  let words: Set<string> | null = null;
  return (word) => {
    words ??= new Set(text.match(/(?<!\p{L})\p{Ll}[\p{Ll}\p{M}]*/gu));
    return words.has(word.toLowerCase());
  };
}

/** Letters and digits only, in lower case: how a title is compared with a headline. */
export function lettersOf(text: string): string {
  return text.slice(0, 400).toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
