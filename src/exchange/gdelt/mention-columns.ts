import type { Carried } from "../../archive/index.ts";
import type { Actor } from "../../model/index.ts";
import { unknown, type Column } from "../column.ts";
import { fourteenDigits } from "../days.ts";
import { sentenceNumber } from "../sentence-number.ts";
import type { EventRow } from "./event-columns.ts";

/** A row of GDELT's mentions: one report that carries an event. */
export interface MentionRow extends EventRow {
  readonly carried: Carried;
}

/** Where the actor is named nearest to the event: inside it, else before it; -1 where it is not. */
function offset({ told }: MentionRow, actor: Actor | null): number {
  const [start, end] = told.event.span;
  const inside = actor?.mentions.find(([from]) => from >= start && from < end);
  return inside?.[0] ?? actor?.mentions.findLast(([from]) => from < start)?.[0] ?? -1;
}

/** Whether the row is of the report whose reading is kept, to which alone the offsets belong. */
const isFirst = ({ told, carried }: MentionRow): boolean => carried.report === told.kept.id;

/**
 * The 16 columns of GDELT 2.0's mentions, in order. Offsets are those of the story's first report, in UTF-16 code units;
 * copies have -1. A mention of type 1 is named by its address, of type 2 by the source and the id of the report.
 */
export const mentionColumns: readonly Column<MentionRow>[] = [
  { name: "GLOBALEVENTID", of: ({ number }) => number },
  { name: "EventTimeDate", of: ({ told }) => fourteenDigits(told.day) },
  { name: "MentionTimeDate", of: ({ carried, told }) => fourteenDigits(carried.published ?? told.day) },
  { name: "MentionType", of: ({ carried }) => (carried.url === null ? 2 : 1) },
  { name: "MentionSourceName", of: ({ carried }) => carried.source ?? carried.outlet },
  { name: "MentionIdentifier", of: ({ carried }) => carried.url ?? carried.report },
  { name: "SentenceID", of: ({ told }) => sentenceNumber(told.kept.reading.report, told.event.span[0]) },
  { name: "Actor1CharOffset", of: (row) => (isFirst(row) ? offset(row, row.actor) : -1) },
  { name: "Actor2CharOffset", of: (row) => (isFirst(row) ? offset(row, row.other) : -1) },
  { name: "ActionCharOffset", of: (row) => (isFirst(row) ? row.told.event.span[0] : -1) },
  { name: "InRawText", of: () => 1 },
  unknown("Confidence"),
  { name: "MentionDocLen", of: ({ told }) => told.kept.reading.report.text.length },
  unknown("MentionDocTone"),
  unknown("MentionDocTranslationInfo"),
  unknown("Extras"),
];
