import type { DatePrecision } from "./date-value.ts";
import type { Span } from "./span.ts";

export type PartKind =
  | "headline"
  | "standfirst"
  | "dateline"
  | "byline"
  | "crosshead"
  | "paragraph"
  | "caption"
  | "related"
  | "topics"
  | "furniture";

/** A stretch of the report's text and what it is. Parts come in order and never overlap. */
export interface Part {
  readonly kind: PartKind;
  readonly span: Span;
}

export interface Published {
  readonly value: string;
  readonly precision: DatePrecision;
}

/** Where and when a report was filed, and by which agency, as its first words say. */
export interface Dateline {
  readonly place: string | null;
  /** ISO 8601 day, the year taken from the publication date; `null` where no day is given. */
  readonly date: string | null;
  readonly agency: string | null;
  readonly span: Span;
}

export interface ReportSource {
  readonly name: string;
  /** The outlet's actor id, for example `outlet/tass`; `null` where the facts do not know it. */
  readonly actor: string | null;
}

/** One news item as published. Every span in a reading refers to `text`. */
export interface Report {
  readonly id: string;
  readonly url: string | null;
  readonly language: string;
  readonly source: ReportSource | null;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly published: Published | null;
  readonly dateline: Dateline | null;
  readonly text: string;
  readonly parts: readonly Part[];
}
