import type { Span } from "./span.ts";

export const positions = ["broken", "frozen", "reduced", "strained", "normal", "continuing", "improving", "restored"] as const;
export type Position = (typeof positions)[number];

export interface ClaimScope {
  readonly kind: "all" | "level" | "channel" | "issue";
  /** The words that set the scope; `null` where nothing narrows or widens it. */
  readonly text: string | null;
}

/** A statement's position on the state of a relationship between two states. */
export interface Claim {
  readonly id: string;
  /** Id of the statement that carries it; `null` for a headline's own words. */
  readonly statement: string | null;
  /** Actor id of whoever holds the claim. */
  readonly holder: string | null;
  /** State code of the side that the holder speaks for. */
  readonly side: string | null;
  /** The two states, sorted. */
  readonly about: readonly [string, string];
  readonly position: Position;
  readonly scope: ClaimScope;
  readonly hedge: string | null;
  readonly span: Span;
  readonly rule: string;
}
