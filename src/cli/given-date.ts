import { DetenteError, type Published } from "../model/index.ts";
import { parsePublished } from "../report/index.ts";

const longest = 60;
const year = /(?<!\d)\d{4}(?!\d)/;

/** Why words are no date: people mistype days that do not exist far more often than they type no day at all. */
function fault(words: string): string {
  if (year.test(words)) return "is not a date in the calendar";
  return /\d/.test(words) ? "has no year" : "is not a date";
}

/**
 * The date that an option of the command line names: ISO 8601, or any form that reports print.
 *
 * @param option the option's name for the message, such as `--published`
 * @throws DetenteError `bad-date`, saying whether the year is missing or the calendar has no such day
 */
export function givenDate(option: string, words: string): Published {
  const date = parsePublished(words);
  if (date === null) throw new DetenteError("bad-date", `${option}: "${words.slice(0, longest)}" ${fault(words)}: write it like 2016-12-31`);
  return date;
}

/** The same where a single day is wanted: its ISO 8601 form, without the time. */
export function givenDay(option: string, words: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(givenDate(option, words).value)?.[0];
  if (day === undefined) throw new DetenteError("bad-date", `${option}: "${words.slice(0, longest)}" is not a single day: write it like 2016-12-31`);
  return day;
}
