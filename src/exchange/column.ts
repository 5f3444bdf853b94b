/** What a field can hold; `null` where nothing is known. */
export type Value = string | number | null;

/** A column of a file: its name and what fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly of: (row: Row) => Value;
}

/** A column that our data have nothing for: it is there because readers count on its place. */
export const unknown = (name: string): Column<unknown> => ({ name, of: () => null });
