import type { Archive, Selection } from "../archive/index.ts";
import { linkedDocument } from "./documents/json-ld.ts";
import { ninjsItem } from "./documents/ninjs.ts";
import { readingLine } from "./documents/reading-line.ts";
import { eventColumns } from "./gdelt/event-columns.ts";
import { eventRows, mentionRows } from "./gdelt/event-rows.ts";
import { mentionColumns } from "./gdelt/mention-columns.ts";
import { icewsColumns, icewsRows } from "./icews/icews-columns.ts";
import { polecatColumns } from "./polecat/polecat-columns.ts";
import { tabHeader, tabLine } from "./tab-line.ts";
import { csvOf } from "./tables/csv.ts";
import { parquetOf } from "./tables/parquet.ts";
import { withTable, type TableKind } from "./tables/table.ts";
import { toldEvents, tookPlace } from "./told-event.ts";

/** The formats that archives are given out in. */
export const formats = ["jsonl", "gdelt-events", "gdelt-mentions", "icews", "polecat", "csv", "parquet", "json-ld", "ninjs"] as const;
export type ExportFormat = (typeof formats)[number];

interface ExportOptions {
  readonly format: ExportFormat;
  readonly selection: Selection;
  /** What a table is of; for `csv` and `parquet`. */
  readonly of?: TableKind;
  /** The name of a state by its code, for formats that write names. */
  readonly stateName?: (code: string) => string | null;
}

type Source = Pick<Archive, "reading" | "readings" | "walk" | "contentions" | "records">;

async function* eventLines<Row>(archive: Source, selection: Selection, lines: (told: Parameters<typeof eventRows>[0]) => readonly Row[], print: (row: Row) => string): AsyncGenerator<string> {
  for await (const told of toldEvents(archive, selection)) for (const row of lines(told)) yield print(row);
}

async function* readingLines(archive: Source, selection: Selection, print: (kept: Parameters<typeof readingLine>[0]) => string): AsyncGenerator<string> {
  for await (const kept of archive.readings(selection)) yield print(kept);
}

async function* withHeader(header: string, lines: AsyncIterable<string>): AsyncGenerator<string> {
  yield header;
  yield* lines;
}

/**
 * What an archive holds of a selection, in a format that other tools read, piece by piece: text, or bytes for Parquet.
 * Memory does not grow with the selection. An empty selection gives an empty but valid file.
 */
export function exported(archive: Source, { format, selection, of = "statements", stateName = () => null }: ExportOptions): AsyncIterable<string | Uint8Array> {
  switch (format) {
    case "jsonl":
      return readingLines(archive, selection, readingLine);
    case "ninjs":
      return readingLines(archive, selection, (kept) => `${JSON.stringify(ninjsItem(kept))}\n`);
    case "json-ld":
      return linkedDocument(archive, selection);
    case "gdelt-events":
      return eventLines(archive, selection, eventRows, (row) => tabLine(eventColumns, row));
    case "gdelt-mentions":
      return eventLines(archive, selection, mentionRows, (row) => tabLine(mentionColumns, row));
    case "icews":
      return withHeader(tabHeader(icewsColumns), eventLines(archive, selection, (told) => icewsRows(told, stateName), (row) => tabLine(icewsColumns, row)));
    case "polecat":
      return withHeader(tabHeader(polecatColumns), eventLines(archive, selection, (told) => (tookPlace(told) ? [told] : []), (row) => tabLine(polecatColumns, row, "None")));
    case "csv":
      return withTable(archive, of, selection, csvOf);
    case "parquet":
      return withTable<AsyncIterable<string | Uint8Array>>(archive, of, selection, parquetOf);
  }
}
