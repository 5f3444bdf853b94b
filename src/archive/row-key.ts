/** Keys of rows are made of the day and, below it, of the id: in key order is in order of days, and an id has its key whenever it arrives. */

const dayMs = 86_400_000;
const firstDay = Date.UTC(1800, 0, 1) / dayMs;
/** Days have 17 bits, until 2158; all above stand on the last, all before 1800 on the first. */
const lastDay = 2 ** 17 - 1;
/** 26 bits of the report's id and 10 of the place in its reading. */
const perDay = 2 ** 36;
const perReport = 2 ** 10;

/** The ISO 8601 day on which a date begins: `2016` is 2016-01-01; `null` for what is no date. */
export function dayOf(value: string | null | undefined): string | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value ?? "");
  if (parts === null) return null;
  const day = `${parts[1]}-${parts[2] ?? "01"}-${parts[3] ?? "01"}`;
  return Number.isNaN(Date.parse(day)) ? null : day;
}

/** The number of a day in keys; 0 for none. */
export function dayNumber(day: string | null): number {
  if (day === null) return 0;
  return Math.min(Math.max(Date.parse(day) / dayMs - firstDay + 1, 1), lastDay);
}

/** Whether a day has a number of its own: neither unknown nor one of those that share the first or the last. */
export const isWithinKeys = (number: number): boolean => number > 1 && number < lastDay;

/** The day of a number, `null` for 0. */
export function dayOfNumber(number: number): string | null {
  return number === 0 ? null : new Date((number - 1 + firstDay) * dayMs).toISOString().slice(0, 10);
}

/** The number of the last day of the month that a day is in. */
export function monthEnd(number: number): number {
  const day = new Date((number - 1 + firstDay) * dayMs);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0) / dayMs - firstDay + 1;
}

export const dayNumberOfKey = (key: number): number => Math.floor(key / perDay);

/** The first key of a day, and the one before the next day's. */
export const firstKey = (day: number): number => day * perDay;
export const lastKey = (day: number): number => (day + 1) * perDay - 1;

/** The divisor that leaves the day of a key. */
export const keysPerDay: number = perDay;

/**
 * The key that a row wants: rows of reports whose ids begin alike may want the same, and the later takes the next.
 *
 * @param id of the report, hexadecimal
 * @param place in the report's reading, from 0
 */
export function wantedKey(day: string | null, id: string, place: number): number {
  const prefix = Math.floor(Number.parseInt(id.slice(0, 7), 16) / 4);
  return firstKey(dayNumber(day)) + prefix * perReport + Math.min(place, perReport - 1);
}
