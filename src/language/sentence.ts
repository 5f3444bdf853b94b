import type { Report, Span } from "../model/index.ts";

/** Universal part of speech (Universal Dependencies v2). */
export type Upos =
  | "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM"
  | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X";

/** A word, number or mark. `xpos` is its Penn Treebank tag: tense and number of verbs and nouns. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly upos: Upos;
  readonly xpos: string;
  /** A number for `lower`, see `wordHash`; only tokens made by hand have none. */
  readonly hash?: number;
}

/** A sentence inside one part of the report. */
export interface Sentence {
  /** Its place in `AnalysedReport.sentences`. */
  readonly index: number;
  readonly span: Span;
  /** Index into `report.parts`. Sentences never cross parts. */
  readonly part: number;
  readonly tokens: readonly Token[];
}

/** A report with its sentences: those of headline, standfirst, crossheads and paragraphs, in order. */
export interface AnalysedReport {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
}
