import type { Published } from "../model/index.ts";
import { dayAt, findDay, nearestDay, type WrittenDay } from "./calendar.ts";
import { findTime, zoneOffset, type WrittenTime } from "./clock.ts";

/** A day with or without a time of day, as written. */
export interface Moment {
  readonly day: WrittenDay;
  readonly time: WrittenTime | null;
  /** The text with the day and the time blanked out. */
  readonly rest: string;
}

const blankOut = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(0, start) + " ".repeat(end - start) + text.slice(end);

/** The first day in a short text and the time that stands with it, or `null`. */
export function findMoment(text: string): Moment | null {
  const day = findDay(text);
  return day === null ? null : momentAt(text, day);
}

/** A day found in a short text, with the time of day beside it. */
export function momentAt(text: string, day: WrittenDay): Moment {
  let rest = blankOut(text, day);
  // In ISO 8601 a T joins day and time.
  if (/^T\d/.test(text.slice(day.end, day.end + 2))) rest = `${rest.slice(0, day.end)} ${rest.slice(day.end + 1)}`;
  const time = findTime(rest) ?? basicTime(rest, day.end);
  return { day, time, rest: time === null ? rest : blankOut(rest, time) };
}

/** ISO 8601 basic format, "20161222T034300Z", whose T is already gone. */
function basicTime(rest: string, from: number): WrittenTime | null {
  const match = /^ ([01]\d|2[0-3])([0-5]\d)(?:[0-5]\d)?(Z?)/.exec(rest.slice(from));
  if (match === null) return null;
  const zone = match[3] === "" ? null : ({ kind: "fixed", minutes: 0 } as const);
  return { hour: Number(match[1]), minute: Number(match[2]), zone, start: from, end: from + match[0].length };
}

const two = (value: number): string => String(value).padStart(2, "0");

/**
 * A moment as the contract writes it.
 *
 * @param anchor an ISO day near it, from which a missing year is taken
 * @returns `null` where the year stays unknown
 */
export function toPublished(moment: Moment, anchor: string | null): Published | null {
  const day = nearestDay(moment.day, anchor);
  if (day === null) return null;
  const { time } = moment;
  if (time === null) return { value: day, precision: "day" };
  const zone = time.zone === null ? "" : zoneOffset(time.zone, day);
  return { value: `${day}T${two(time.hour)}:${two(time.minute ?? 0)}${zone}`, precision: time.minute === null ? "hour" : "minute" };
}

const monthOnly = /^(\d{4})-(0[1-9]|1[0-2])$/;
const yearOnly = /^(?:1[89]|20|21)\d{2}$/;

/**
 * Reads a publication date given from outside: ISO 8601, or any form that reports print ("12 Mar 2019 14:05 GMT").
 *
 * @returns `null` when the words are no date with a year
 */
export function parsePublished(words: string): Published | null {
  const text = words.trim();
  if (text.length > 100) return null;
  if (monthOnly.test(text)) return { value: text, precision: "month" };
  if (yearOnly.test(text)) return { value: text, precision: "year" };
  const day = dayAt(text, 0);
  const moment = day?.end === text.length ? { day, time: null, rest: "" } : findMoment(text);
  return moment === null ? null : toPublished(moment, null);
}
