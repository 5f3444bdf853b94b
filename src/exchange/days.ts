import { dayRange } from "../across/index.ts";
import { isoDay } from "../time/index.ts";

/** The day that a date stands on in files that know days only: of a week, a month or a year the first. `null` where it is none. */
export function firstDay(date: string | null): string | null {
  const range = date === null ? null : dayRange(date.slice(0, 10).length === 10 && date[10] === "T" ? date.slice(0, 10) : date);
  return range === null ? null : isoDay(range.first);
}

/** A day as eight digits. */
export function eightDigits(date: string | null): string | null {
  return firstDay(date)?.replaceAll("-", "") ?? null;
}

/**
 * A moment as fourteen digits of universal time; a day without an hour counts as its first second, as a day is all that
 * many reports carry. `null` for what is neither.
 */
export function fourteenDigits(moment: string | null): string | null {
  const digits = eightDigits(moment);
  if (moment === null || digits === null) return null;
  if (!/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(moment)) return `${digits}000000`;
  const time = Date.parse(moment);
  return Number.isNaN(time) ? `${digits}000000` : new Date(time).toISOString().slice(0, 19).replaceAll(/[-T:]/g, "");
}
