import type { Column } from "../column.ts";

/** A column of a table with the type that its values have in files of typed columns. */
export interface TableColumn<Row> extends Column<Row> {
  readonly type: "STRING" | "INT32" | "DOUBLE";
}

export const words = <Row>(name: string, of: (row: Row) => string | null | undefined): TableColumn<Row> => ({ name, type: "STRING", of: (row) => of(row) ?? null });
export const count = <Row>(name: string, of: (row: Row) => number | null): TableColumn<Row> => ({ name, type: "INT32", of });
export const share = <Row>(name: string, of: (row: Row) => number | null): TableColumn<Row> => ({ name, type: "DOUBLE", of });

/** A list in one field: its entries joined by "; ", each once. */
export const joined = (entries: readonly (string | null | undefined)[]): string | null => {
  const known = [...new Set(entries.filter((entry) => entry !== null && entry !== undefined && entry !== ""))];
  return known.length === 0 ? null : known.join("; ");
};
