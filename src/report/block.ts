import type { PartKind } from "../model/index.ts";

/** One or more lines that belong together: a heading, a paragraph, a line of furniture. Neither end is blank. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** The words themselves, line ends inside included. */
  readonly text: string;
  /** Whether a blank line (or the top of the text) stands above it. */
  readonly gapAbove: boolean;
  /** What the format itself says that it is (an HTML element, for example); `null` for plain text. */
  readonly hint: PartKind | null;
}
