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
}

/** A range with the scope that its token numbers count in. */
export interface Placed {
  readonly scope: Scope;
  readonly range: Range;
}
