/** A short report and the issues wanted of one statement or of its contact. */
export interface Row {
  readonly kind: string;
  readonly text: string;
  /** Words in the content of the statement asked about; "contact" for the report's first contact. */
  readonly of: string;
  /** "phrase=code; phrase=code" in the order of the text; empty where there is none. */
  readonly wanted: string;
}

export type Written = Readonly<Record<string, readonly (readonly [text: string, of: string, wanted: string])[]>>;

export function rowsOf(written: Written): readonly Row[] {
  return Object.entries(written).flatMap(([kind, rows]) => rows.map(([text, of, wanted]) => ({ kind, text, of, wanted })));
}
