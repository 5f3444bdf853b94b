import type { MediumKind } from "../model/index.ts";
import type { Finding } from "./finding.ts";
import type { Range } from "./passage.ts";
import type { Scope } from "./scope.ts";

/** A finding on its way to a statement, with where it was found. */
export interface Draft {
  readonly finding: Finding;
  readonly scope: Scope;
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
  /** Contents as they grow over sentences and paragraphs. */
  readonly content: Placed[];
  /** The occasion, where the report's title and not the sentence tells it. */
  readonly medium?: MediumKind | null;
}

/** A range with the scope that its token numbers count in. */
export interface Placed {
  readonly scope: Scope;
  readonly range: Range;
}
