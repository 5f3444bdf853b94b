import type { Span } from "./span.ts";

/** What words or a dealing are about, as far as the table of issues knows it. */
export interface Issue {
  /** A short noun phrase from the text: "new sanctions", "situation in Syria". */
  readonly text: string;
  readonly span: Span;
  /** Its code in `facts/issues.tsv`. */
  readonly code: string;
  /** The contexts of PLOVER that the issue belongs to. */
  readonly contexts: readonly string[];
}
