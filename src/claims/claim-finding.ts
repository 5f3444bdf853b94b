import type { Position } from "../model/index.ts";
import type { ObjectPhrase } from "./object-phrase.ts";
import type { Stretch } from "./stretch.ts";

/** What a rule found in a stretch. */
export interface ClaimFinding {
  readonly rule: string;
  readonly position: Position;
  /** Whether the words deny the opposite: "there is no break". */
  readonly denies: boolean;
  /** Tokens that the claim rests on. */
  readonly from: number;
  readonly to: number;
  /** Where the words for a partner may begin, when there is no object phrase; `from` unless told. */
  readonly partners?: number;
  /** `null` where verbs alone say it: "we do not communicate". */
  readonly object: ObjectPhrase | null;
}

/** A finding, or why the words that looked like one are none. */
export type ClaimVerdict = ClaimFinding | { readonly dropped: string } | null;

/** A rule that starts on a word of its own and needs no object phrase: "nobody to talk to". */
export interface WordRule {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly find: (stretch: Stretch, index: number) => ClaimVerdict;
}

/** A rule that looks at an object phrase. */
export interface ObjectRule {
  readonly name: string;
  readonly find: (stretch: Stretch, object: ObjectPhrase) => ClaimVerdict;
}
