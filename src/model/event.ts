import type { DateValue } from "./date-value.ts";
import type { Span } from "./span.ts";

/** The 16 event types of PLOVER 2.0. */
export const eventTypes = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "REJECT", "ACCUSE", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"] as const;
export type EventType = (typeof eventTypes)[number];

export type EventStatus = "actual" | "future" | "hypothetical" | "negated" | "historical";

/** An action coded in PLOVER 2.0, with its CAMEO code by the published conversion table. */
export interface Event {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  /** Actor ids. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly date: DateValue | null;
  readonly place: string | null;
  readonly status: EventStatus;
  readonly cameo: string | null;
  readonly span: Span;
  readonly rule: string;
}
