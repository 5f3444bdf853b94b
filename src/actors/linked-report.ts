import type { Actor, Span } from "../model/index.ts";
import type { AnalysedReport } from "../language/index.ts";

/**
 * How words name an actor:
 * `name` "Sergey Lavrov", "Russia", "the State Department"; `title` "the foreign minister"; `pronoun` "he";
 * `metonym` a city or building that stands for a government ("Moscow said", "the Kremlin");
 * `demonym` "Russian" before a noun, "the Russians"; `description` "the diplomat", "his Russian counterpart";
 * `place` a state or city as a place ("talks in Moscow"): linked to its state, but nobody who acts.
 */
export type MentionKind = "name" | "title" | "pronoun" | "metonym" | "demonym" | "description" | "place";

/**
 * Words in the text that name one actor. A plural ("the two ministers", "they") gives several mentions with one span.
 * The span covers the whole naming phrase with its title ("State Department spokesman John Kirby").
 */
export interface Mention {
  readonly span: Span;
  /** Actor id. */
  readonly actor: string;
  readonly kind: MentionKind;
  /** Index of the sentence in `LinkedReport.sentences`. */
  readonly sentence: number;
  /** First token and the token after the last, in that sentence. */
  readonly tokens: readonly [from: number, to: number];
  readonly rule: string;
}

/** An analysed report whose names, titles, pronouns and metonyms point at actors. */
export interface LinkedReport extends AnalysedReport {
  readonly actors: readonly Actor[];
  readonly actorById: ReadonlyMap<string, Actor>;
  /** By sentence index; within a sentence in text order, outer before inner. */
  readonly mentions: readonly (readonly Mention[])[];
  /** The day that "yesterday" and "today" in the report's own voice count from: dateline, else publication; ISO 8601 day. */
  readonly today: string | null;
}

