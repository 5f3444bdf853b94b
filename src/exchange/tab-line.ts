import type { Column, Value } from "./column.ts";

/** A field's words without what would end the field or the line. */
const field = (value: Value, missing: string): string => (value === null || value === "" ? missing : String(value).replaceAll(/[\t\r\n\u2028\u2029\u0085]+/gu, " ").trim() || missing);

/**
 * A row as tools of the field read it: tabs between, no quoting, a line feed at the end.
 *
 * @param missing what stands where nothing is known
 */
export function tabLine<Row>(columns: readonly Column<Row>[], row: Row, missing = ""): string {
  return `${columns.map(({ of }) => field(of(row), missing)).join("\t")}\n`;
}

/** The names of the columns as a first line. */
export function tabHeader<Row>(columns: readonly Column<Row>[]): string {
  return `${columns.map(({ name }) => name).join("\t")}\n`;
}
