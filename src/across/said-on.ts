import type { Statement } from "../model/index.ts";
import { isoDay } from "../time/index.ts";
import { dayRange } from "./day-range.ts";
import type { TellingReport } from "./told.ts";

/** ISO 8601 day on which something was said, as far as is known: the statement's own, of a vague one the first; else its report's. */
export function saidOn(statement: Statement | null, report: TellingReport): string | null {
  const range = statement?.date === null || statement === null ? null : dayRange(statement.date.value);
  return range === null ? report.day : isoDay(range.first);
}
