import { DetenteError } from "../../model/index.ts";
import { columnFields, columnsOf, readRecord, type ColumnMap } from "../../report/index.ts";
import { refused, type Draft } from "../draft.ts";
import { reportLimit, type Source } from "../origin.ts";
import { delimiterOf } from "./csv-header.ts";
import { csvRows } from "./csv-rows.ts";

const asUtf8 = new TextDecoder("utf-8", { fatal: true });

/** The cells as text; `null` where one is no UTF-8. */
function decoded(cells: readonly string[]): readonly string[] | null {
  try {
    return cells.map((cell) => asUtf8.decode(Buffer.from(cell, "latin1")));
  } catch {
    // The row is refused; the caller says so.
    return null;
  }
}

/** The reports in a table: the first row names the columns, each other row holds one. A row that is none is refused alone. */
export async function* splitCsv(stream: AsyncIterable<Buffer>, source: Source, columns: ColumnMap, head: string): AsyncGenerator<Draft> {
  const delimiter = delimiterOf(head) ?? ",";
  let names: readonly string[] | null = null;
  for await (const { line, cells } of csvRows(stream, delimiter, reportLimit)) {
    const where = `${source.title}: line ${line}`;
    const refuse = (error: DetenteError): Draft => refused(error, source.origin("csv", { line }));
    const row = cells === null ? null : decoded(cells);
    if (cells === null || row === null) {
      yield refuse(cells === null ? new DetenteError("bad-line", `${where}: a quotation mark is never closed, or the row is longer than ${reportLimit / 1024 / 1024} MiB`) : new DetenteError("invalid-utf8", `${where} is not valid UTF-8`));
      if (names === null) return;
    } else if (names === null) {
      names = row.map((name) => name.replace(/^\ufeff/, "").trim());
      const found = columnsOf(names, columns);
      const missing = columnFields.find((field) => columns[field] !== undefined && found[field] === null);
      if (missing !== undefined) {
        yield refuse(new DetenteError("bad-line", `${source.title} has no column "${columns[missing] ?? ""}" (columns: ${names.join(", ").slice(0, 200)})`));
        return;
      }
    } else if (row.some((cell) => cell.trim() !== "")) {
      const entry = readRecord(Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])), columns);
      if (entry instanceof DetenteError) yield refuse(new DetenteError(entry.code, `${where}: ${entry.message}`));
      // A row is no JSON line: what is set above its text shifts nobody's offsets.
      else yield { kind: "entry", entry: { ...entry, isVerbatim: false }, origin: source.origin("csv", { line }) };
    }
  }
}
