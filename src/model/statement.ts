import type { DateValue } from "./date-value.ts";
import type { Issue } from "./issue.ts";
import type { Span } from "./span.ts";

export const statementForms = ["direct", "indirect", "mixed"] as const;
export type StatementForm = (typeof statementForms)[number];

export type MediumKind =
  | "message"
  | "interview"
  | "briefing"
  | "press conference"
  | "speech"
  | "statement"
  | "letter"
  | "call"
  | "social media"
  | "document";

export interface Medium {
  readonly kind: MediumKind;
  /** Actor id of the outlet that carried or received the words. */
  readonly outlet: string | null;
}

/** Words attributed to a source. Spans name the source, the cue that attributes, and the content. */
export interface Statement {
  readonly id: string;
  /** Words said or written, or only thought, hoped, intended: readers of speech leave the latter out. */
  readonly kind: "speech" | "thought";
  readonly form: StatementForm;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  /** Actor ids; `null` where the text leaves it open. */
  readonly speaker: string | null;
  readonly addressee: string | null;
  readonly onBehalfOf: string | null;
  readonly medium: Medium | null;
  readonly date: DateValue | null;
  /** What the words are about, as far as the table of issues knows it. */
  readonly subjects: readonly Issue[];
  /** Id of the statement that this one answers. */
  readonly repliesTo: string | null;
  /** Whether the report says that it is a reply, or the two were paired by what they say. */
  readonly reply: "stated" | "inferred" | null;
  /** Id of the statement inside which this one is told. */
  readonly within: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly rule: string;
}
