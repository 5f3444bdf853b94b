/** A report of a sentence or two and every time expression in it; see GUIDELINE.md. */
export interface Row {
  readonly kind: string;
  /** Day of publication. */
  readonly published: string;
  readonly text: string;
  /**
   * "words=value; words=value" in the order of the text. After a value "@month" names a precision that is not a day,
   * "<2016-12-10" the day it was counted from where that is not the report's own, "<-" that the words say the date in full.
   */
  readonly wanted: string;
  /** Whether an answer suggests itself that is wrong: nothing is wanted, or another day than the nearest at hand. */
  readonly trap: boolean;
}

/** Rows as they are written, by kind: a mark "!" before what is wanted makes a trap of a row that wants something. */
export type Written = Readonly<Record<string, readonly (readonly [published: string, text: string, wanted: string])[]>>;

export function rowsOf(written: Written): readonly Row[] {
  return Object.entries(written).flatMap(([kind, rows]) =>
    rows.map(([published, text, wanted]) => ({ kind, published, text, wanted: wanted.replace(/^!/, ""), trap: wanted === "" || wanted.startsWith("!") })),
  );
}
