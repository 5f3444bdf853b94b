import type { Level } from "./actor.ts";
import type { DateValue } from "./date-value.ts";
import type { Issue } from "./issue.ts";
import type { Span } from "./span.ts";

export const contactModes = ["call", "meeting", "visit", "talks", "summit", "conference", "letter", "signing", "summons", "other"] as const;
export type ContactMode = (typeof contactModes)[number];

export const contactStatuses = ["held", "ongoing", "planned", "proposed", "postponed", "cancelled", "refused", "denied"] as const;
export type ContactStatus = (typeof contactStatuses)[number];

/** A dealing between representatives of two or more states. */
export interface Contact {
  readonly id: string;
  readonly mode: ContactMode;
  readonly status: ContactStatus;
  /** Actor ids. */
  readonly participants: readonly string[];
  /** State codes, sorted. */
  readonly states: readonly string[];
  readonly level: Level | null;
  readonly date: DateValue | null;
  readonly place: string | null;
  /** What was dealt with: short noun phrases from the text. */
  readonly issues: readonly string[];
  /** Those of them that the table of issues knows. */
  readonly subjects: readonly Issue[];
  readonly evidence: readonly Span[];
  /** Id of the statement that vouches for it; `null` where the report itself does. */
  readonly statement: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly rule: string;
}
