/** What a row asks for: one or two fields of one statement. Fields left out are not asked. */
export interface Wanted {
  /** Actor ids. */
  readonly speaker?: string | null;
  readonly addressee?: string | null;
  readonly onBehalfOf?: string | null;
  /** The kind, and after a blank the outlet where one is meant: "interview outlet/cnn". */
  readonly medium?: string | null;
  /** ISO 8601. */
  readonly date?: string | null;
  /** Words of the other statement's content. */
  readonly repliesTo?: string | null;
  readonly within?: string | null;
}

export type Field = keyof Wanted;

/** One short report and what is wanted of the statement with these words. */
export interface Row {
  readonly id: string;
  /** Day of publication. */
  readonly published: string;
  readonly text: string;
  /** Words that stand in the content of the statement asked about. */
  readonly words: string;
  readonly wanted: Wanted;
  /** The answer that suggests itself and is wrong: it makes the row a negative one. */
  readonly tempting: string | null;
  /** Rows of the test part are scored and never looked at one by one while rules are written. */
  readonly part: "tuning" | "test";
}

/** A row as it is written: the last item only in negative rows. */
export type Written = readonly [id: string, published: string, text: string, words: string, wanted: Wanted, tempting?: string];

/** Every third row is for the test part; so new rows go to the end of their table. */
export function rowsOf(written: readonly Written[]): readonly Row[] {
  return written.map(([id, published, text, words, wanted, tempting], index) => ({ id, published, text, words, wanted, tempting: tempting ?? null, part: index % 3 === 2 ? "test" : "tuning" }));
}
