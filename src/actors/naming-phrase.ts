import type { Candidate } from "./facts-phrases.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** What kind of thing the words look like, before anybody asks who it is. */
export type PhraseShape =
  | "person"
  | "state"
  | "adjective"
  | "demonym"
  | "capital"
  | "seat"
  | "organisation"
  | "outlet"
  | "body"
  | "group"
  | "title"
  | "counterpart"
  | "plural"
  | "described"
  | "pronoun";

/** The word before a title or noun that says whether it is known: "the minister", "a minister", "his counterpart". */
export type Determiner = "the" | "a" | "his" | "none";

/** Words that may name an actor, as the scan of a sentence hands them on to be resolved. */
export interface NamingPhrase {
  readonly shape: PhraseShape;
  readonly sentence: number;
  /** First token and the token after the last. */
  readonly from: number;
  readonly to: number;
  /** Offsets in the report's text; inside a token where a hyphen joins names ("US-led"). */
  readonly start: number;
  readonly end: number;
  /** First token and the token after the last of the name itself, where a title or owner goes before. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** The name's words joined with single spaces; empty for titles and pronouns. */
  readonly name: string;
  readonly known: readonly Candidate[];
  readonly title: TitlePhrase | null;
  /** The state or body that a title, body or group belongs to. */
  readonly owner: NamingPhrase | null;
  readonly determiner: Determiner;
  /** For people whom the facts may not know: 2 given name, title or initial; 1 a verb of saying beside it; 0 capitals only. */
  readonly strength: 0 | 1 | 2;
  /** Whether the words act or only say where: "Moscow said", "in Moscow". */
  readonly acts: boolean;
  readonly rule: string;
}

/** Whether the phrase names a person by more than one word. */
export function isFullName(phrase: NamingPhrase): boolean {
  return phrase.nameTo - phrase.nameFrom > 1 && phrase.name.includes(" ");
}
