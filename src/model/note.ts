import type { Span } from "./span.ts";

export type Stage = "report" | "language" | "time" | "actors" | "statements" | "contacts" | "issues" | "events" | "claims";

/** One line of the trace that `--explain` prints: what a rule made, or what it dropped and why. */
export interface Note {
  readonly stage: Stage;
  readonly rule: string;
  readonly action: "made" | "dropped";
  readonly span: Span | null;
  readonly why: string;
}

/** Where a stage tells what it did. Stages take one as their last argument and default to {@link silent}. */
export type Tell = (note: Note) => void;

export const silent: Tell = () => {};
