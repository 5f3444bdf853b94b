import type { Archive, Selection } from "../../archive/index.ts";
import { readingsOf } from "../told-event.ts";
import { claimColumns } from "./claim-columns.ts";
import { contactColumns } from "./contact-columns.ts";
import { eventTableColumns } from "./event-columns.ts";
import { statementColumns } from "./statement-columns.ts";
import type { TableColumn } from "./table-column.ts";

/** What tables can be made of. */
export const tableKinds = ["statements", "contacts", "claims", "events"] as const;
export type TableKind = (typeof tableKinds)[number];

/** A table to be written: its columns and its rows, the oldest first. */
export interface Table<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: AsyncIterable<Row>;
}

type Source = Pick<Archive, "reading" | "walk">;

/** Rows of a kind that one story tells, each with that story. */
async function* toldRows<K extends "statements" | "claims" | "events">(archive: Source, kind: K, selection: Selection) {
  const readingOf = readingsOf(archive);
  for await (const row of archive.walk(kind, selection)) yield { ...row, kept: await readingOf(row.report) };
}

async function* contactRows(archive: Source, selection: Selection) {
  const readingOf = readingsOf(archive);
  for await (const contact of archive.walk("contacts", selection)) yield { contact, kept: await readingOf(contact.tellings[0]?.report ?? "") };
}

/** Hands the table of a kind to `use`, which can treat all kinds alike. */
export function withTable<T>(archive: Source, kind: TableKind, selection: Selection, use: <Row>(table: Table<Row>) => T): T {
  switch (kind) {
    case "statements":
      return use({ columns: statementColumns, rows: toldRows(archive, kind, selection) });
    case "claims":
      return use({ columns: claimColumns, rows: toldRows(archive, kind, selection) });
    case "events":
      return use({ columns: eventTableColumns, rows: toldRows(archive, kind, selection) });
    case "contacts":
      return use({ columns: contactColumns, rows: contactRows(archive, selection) });
  }
}
