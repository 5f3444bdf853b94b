/**
 * What a row wants, one string each:
 * `words > actor` a mention that holds these words means the actor; `words !> actor` none does;
 * `words ~ kind` such a mention is of that kind (`place`, `metonym`, `demonym` …);
 * `@ actor STATE level` the actor is there with that state and level of office (`-` for none, `*` for any); `!@ actor` it is not there.
 */
export type Wish = string;

/** One short report and whom its words must mean. */
export interface Row {
  readonly id: string;
  /** Day of publication. */
  readonly published: string;
  readonly text: string;
  readonly wanted: readonly Wish[];
  /** Whether another answer suggests itself and is wrong. */
  readonly trap: boolean;
  /** Rows of the test part are scored and never looked at one by one while rules are written. */
  readonly part: "tuning" | "test";
}

/** A row as it is written: the last item only in traps. */
export type Written = readonly [id: string, published: string, text: string, wanted: readonly Wish[], trap?: "trap"];

/** Every third row is for the test part; so new rows go to the end of their table. */
export function rowsOf(written: readonly Written[]): readonly Row[] {
  return written.map(([id, published, text, wanted, trap], index) => ({ id, published, text, wanted, trap: trap !== undefined, part: index % 3 === 2 ? "test" : "tuning" }));
}
