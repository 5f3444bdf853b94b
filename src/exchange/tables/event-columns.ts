import type { KeptEvent } from "../../archive/index.ts";
import { joined, words, type TableColumn } from "./table-column.ts";
import { actorIn, toldColumns, type ToldRow } from "./told-columns.ts";

export type EventTableRow = ToldRow & Pick<KeptEvent, "event" | "words">;

const names = (row: EventTableRow, ids: readonly string[]): string | null => joined(ids.map((id) => actorIn(row, id)?.name ?? id));

/** A table of events of any status, with compound actors as lists. */
export const eventTableColumns: readonly TableColumn<EventTableRow>[] = [
  ...toldColumns,
  words("type", ({ event }) => event.type),
  words("mode", ({ event }) => event.mode),
  words("contexts", ({ event }) => joined(event.contexts)),
  words("status", ({ event }) => event.status),
  words("cameo", ({ event }) => event.cameo),
  words("actors", ({ event }) => joined(event.actors)),
  words("actor_names", (row) => names(row, row.event.actors)),
  words("recipients", ({ event }) => joined(event.recipients)),
  words("recipient_names", (row) => names(row, row.event.recipients)),
  words("date", ({ event }) => event.date?.value),
  words("date_precision", ({ event }) => event.date?.precision),
  words("place", ({ event }) => event.place),
  words("words", (row) => row.words),
  words("rule", ({ event }) => event.rule),
];
