import type { Level } from "../../model/index.ts";
import type { Mention } from "../../actors/index.ts";

/** One noun phrase without what hangs on it: "the planned visit", "Japan's trade minister", "President Alder". */
export interface Nominal {
  readonly from: number;
  readonly to: number;
  /** Token index of the word the phrase is about. */
  readonly head: number;
  /** Whom the phrase names: mentions on its head, or the state of an unnamed official ("Norwegian officials"). */
  readonly parties: readonly Mention[];
  /** Actors named before the head: "Norway's visit", "the Norwegian proposal", "his trip". */
  readonly owners: readonly Mention[];
  /** States and cities as places. */
  readonly places: readonly Mention[];
  /** The rank that the head noun alone tells ("ministers", "officials"). */
  readonly rank: Level | null;
  /** Whether the head noun means people rather than a body: "colleague", "minister"; not "government". */
  readonly human: boolean;
  /** "no", "the", "a", "any", or null. */
  readonly determiner: string | null;
}

/** Noun phrases joined by commas and "and", with the preposition before them. */
export interface NounChunk {
  readonly kind: "np";
  readonly from: number;
  readonly to: number;
  readonly prep: string | null;
  readonly items: readonly Nominal[];
}

/** "on Monday", "last week", "December 21": no participant of anything. */
interface TimeChunk {
  readonly kind: "time";
  readonly from: number;
  readonly to: number;
}

/**
 * How a verb group places its action: `past`, `present`, `future` and `modal` are finite; `infinitive` ("to meet",
 * "not to meet"), `gerund` ("meeting") and `participle` ("held") lean on another verb.
 */
export type VerbForm = "past" | "present" | "future" | "modal" | "infinitive" | "gerund" | "participle";

export interface VerbChunk {
  readonly kind: "vg";
  readonly from: number;
  readonly to: number;
  /** Token index of the main verb. */
  readonly head: number;
  readonly form: VerbForm;
  /** The modal verb, lower case: "could", "would". */
  readonly modal: string | null;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly perfect: boolean;
  /** Its main verb is a form of "be": what follows says what the subject is. */
  readonly copula: boolean;
}

export type WordRole =
  | "adjective"
  | "adverb"
  | "particle"
  | "comma"
  | "quote"
  | "stop"
  | "and"
  | "that"
  | "relative"
  | "subordinator"
  | "other";

export interface WordChunk {
  readonly kind: "word";
  readonly from: number;
  readonly to: number;
  readonly role: WordRole;
  /** Lower case. */
  readonly text: string;
}

/** A sentence cut into phrases: enough of its grammar to say who does what to whom, without a parser. */
export type Chunk = NounChunk | TimeChunk | VerbChunk | WordChunk;
