import { dayNumber, daysInMonth, parseIsoDay } from "../time/index.ts";

/** First and last day of an ISO 8601 date or interval, as day numbers. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

function single(value: string): DayRange | null {
  const day = parseIsoDay(value);
  if (day !== null) return { first: day, last: day };
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(value);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(match[2]);
  return month < 1 || month > 12 ? null : { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(year, month)) };
}

/** The days that a date covers; `null` for what is no ISO 8601 date. */
export function dayRange(value: string): DayRange | null {
  const [from = "", to] = value.split("/");
  const first = single(from);
  if (to === undefined || first === null) return first;
  const last = single(to);
  return last === null ? null : { first: first.first, last: last.last };
}

/** Whether two ranges share a day. */
export const overlap = (a: DayRange, b: DayRange): boolean => a.first <= b.last && b.first <= a.last;
