import { stringify } from "csv-stringify/sync";
import type { Table } from "./table.ts";

/** A table as CSV (RFC 4180): names of the columns first, marks doubled, lines ended by CR LF. */
export async function* csvOf<Row>({ columns, rows }: Table<Row>): AsyncGenerator<string> {
  // By itself the writer sees only whole line ends: a lone line feed or carriage return would end a row as well.
  const line = (fields: readonly unknown[]): string => stringify([[...fields]], { record_delimiter: "windows", quoted_match: /[\r\n]/ });
  yield line(columns.map(({ name }) => name));
  for await (const row of rows) yield line(columns.map(({ of }) => of(row)));
}
