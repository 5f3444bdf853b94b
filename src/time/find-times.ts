import { tokenFilter, type Sentence, type Token } from "../language/index.ts";
import { months, nearDays, partsOfDay, units, weekdays } from "./calendar-lexicon.ts";
import { isoDay, parseIsoDay } from "./civil-day.ts";
import { withClock } from "./clock.ts";
import { monthDate } from "./month-date.ts";
import { nearDay, partOfDay } from "./near-day.ts";
import { ordinalDay } from "./ordinal-day.ts";
import { yearDate } from "./plain-year.ts";
import { sceneOf, type Match, type Scene } from "./scene.ts";
import { spanOfDays } from "./span-of-days.ts";
import type { TimeMention } from "./time-mention.ts";
import { shortQuarter, unitDate } from "./unit-date.ts";
import type { Word } from "./word.ts";
import { weekdayDate } from "./weekday-date.ts";

type Rule = (scene: Scene, at: number, floor: number) => Match | null;

/** Each word that can be the heart of a time expression, and the rule it wakes. */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...[...units.keys(), "half"].map((word) => [word, unitDate] as const),
  ...[...partsOfDay].map((word) => [word, partOfDay] as const),
  ...[...nearDays.keys()].map((word) => [word, nearDay] as const),
  ...[...months.keys()].map((word) => [word, (scene: Scene, at: number, floor: number) => monthDate(scene, at, floor)] as const),
  ...[...weekdays.keys()].map((word) => [word, weekdayDate] as const),
  ["q", shortQuarter],
]);

const mayBeRule: (token: Token) => boolean = tokenFilter(rules.keys());

/** Whether four digits in a row stand in the token that can be a year. */
function holdsYear(text: string): boolean {
  let run = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) run++;
    else {
      if (run === 4 && (text.charCodeAt(i - 4) === 49 || text.charCodeAt(i - 4) === 50)) return true;
      run = 0;
    }
  }
  return false;
}

/** Whether anything but letters stands in a word. */
function holdsMark(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || (code > 122 && code < 0xc0) || code >= 0x2000) return true;
  }
  return false;
}

/** Whether any letter stands in a word. */
function holdsLetter(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= 97) return true;
  return false;
}

const isDigit = (word: string, at: number): boolean => word.charCodeAt(at) >= 48 && word.charCodeAt(at) <= 57;
const ordinalForm = /^\d\d?(?:st|nd|rd|th)$/;

/** The rule that a number wakes: a year, or the day in "on the 4th". */
function numberRule({ text, number }: Word): Rule | undefined {
  if (text.length === 4) return number >= 1500 ? yearDate : undefined;
  return number >= 1 && number <= 31 ? ordinalDay : undefined;
}

/**
 * Whether a token can be the heart of a time expression: the cheap test that most sentences end at. Tokens with marks inside
 * ("mid-March", "Dec.") are tried in parts.
 */
export function canBeTime(token: Token): boolean {
  const { lower } = token;
  const { length } = lower;
  if (length < 3) return length === 2 && lower.charCodeAt(0) === 113 && isDigit(lower, 1);
  if (length < 5 && isDigit(lower, 0) && ordinalForm.test(lower)) return true;
  if (!holdsMark(lower)) return mayBeRule(token) && rules.has(lower);
  if (length >= 4 && holdsYear(lower)) return true;
  return holdsLetter(lower) && (rules.has(lower) || lower.split(/[^a-zà-ÿ]+/).some((part) => part.length > 2 && rules.has(part)));
}

/** Pure caching: the anchor is the same for all sentences of a report. */
const anchorDay = (() => {
  let last = "";
  let day: number | null = null;
  return (anchor: string): number | null => {
    if (anchor !== last) [last, day] = [anchor, parseIsoDay(anchor)];
    return day;
  };
})();

function againstOf(base: number | null | undefined, anchor: number | null): string | null {
  const day = base === undefined ? anchor : base;
  return day === null ? null : isoDay(day);
}

/**
 * The time expressions of a sentence, in text order, and the dates they name.
 *
 * @param anchor the ISO 8601 day that "yesterday" counts from; with `null` only dates that carry a year are told
 * @param text the report's text, which says whether "May" is a person in it
 * @param published the ISO 8601 day of publication: "said on Friday" may mean that day, though the dateline is of the day before
 */
export function findTimes(sentence: Sentence, anchor: string | null, text: string, published: string | null = null): readonly TimeMention[] {
  if (!sentence.tokens.some(canBeTime)) return [];
  const found: TimeMention[] = [];
  let scene = sceneOf(sentence, anchor === null ? null : anchorDay(anchor), text, published === null ? null : parseIsoDay(published.slice(0, 10)));
  const { words } = scene;
  let floor = 0;
  let last: Match | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const rule = rules.get(word.lower) ?? numberRule(word);
    const match = rule?.(scene, at, floor) ?? null;
    if (match === null || match.from < floor) continue;
    const spanned: Match | null = last === null ? null : spanOfDays(scene, last, match);
    const timed: Match = spanned ?? withClock(scene, match, floor);
    if (spanned !== null) found.pop();
    last = timed;
    const span = [words[timed.from]?.start ?? 0, words[timed.to - 1]?.end ?? 0] as const;
    found.push({ span, date: { value: timed.value, precision: timed.precision, span, against: againstOf(timed.base, scene.anchor) }, rule: timed.rule });
    if (timed.day !== undefined) scene = { ...scene, lastDay: timed.day };
    floor = timed.to;
    at = Math.max(at, floor - 1);
  }
  return found;
}
