import { dayOrdinals, months, tradedThings } from "./calendar-lexicon.ts";
import { dayNumber, daysInMonth, isoDay, isoMonth } from "./civil-day.ts";
import {
  beginsSubject,
  counts,
  dayOfMonth,
  directionOf,
  isCapital,
  isMoved,
  isName,
  isNoun,
  isPartOfFigure,
  isShout,
  lower,
  mayIsPerson,
  plainYear,
  tenseOf,
  yearAfter,
  yearOfDay,
  type Match,
  type Scene,
} from "./scene.ts";

const isDash = (word: string): boolean => word === "-" || word === "–" || word === "—" || word === "--";
const isTo = (word: string): boolean => isDash(word) || word === "to" || word === "through" || word === "until" || word === "till";

/** The word after a month's name and the full stop of its short form. */
const afterMonth = (scene: Scene, at: number): number =>
  months.get(lower(scene, at))?.short === true && lower(scene, at + 1) === "." && scene.words[at + 1]?.joined === true ? at + 2 : at + 1;

/** A year beside the date leaves nothing to count. */
const said = (told: { readonly full: boolean } | null): Pick<Match, "base"> => (told?.full === true ? { base: null } : {});

interface Days {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  /** Month of the last day, where a range runs into another month. */
  readonly lastMonth: number;
}

/** "December 21", "Dec. 21st", "June 4-6", "June 4 to July 2", "March 3 and 4", "December the 21st". */
function daysRight(scene: Scene, at: number, month: number): Days | null {
  let start = afterMonth(scene, at);
  if (lower(scene, start) === "the") start++;
  const first = dayOfMonth(scene, start);
  if (first === null || counts(scene, first.next)) return null;
  // "in March 25 people died": "in" takes a month, "on" a day.
  if (lower(scene, at - 1) === "in" && isNoun(scene, first.next)) return null;
  const single = { from: at, to: first.next, first: first.day, last: first.day, lastMonth: month };
  const link = lower(scene, first.next);
  if (!isTo(link) && link !== "and" && link !== "&") return single;
  const other = first.next + 1;
  const otherMonth = months.get(lower(scene, other));
  const linked = isTo(link) || (link === "and" && lower(scene, at - 1) === "between");
  if (otherMonth !== undefined && linked && isCapital(scene.words[other])) {
    const last = dayOfMonth(scene, afterMonth(scene, other));
    if (last !== null && (otherMonth.month !== month || last.day > first.day)) {
      return { from: at, to: last.next, first: first.day, last: last.day, lastMonth: otherMonth.month };
    }
    return single;
  }
  const last = dayOfMonth(scene, other);
  if (last === null || last.day <= first.day || counts(scene, last.next) || isNoun(scene, last.next)) return single;
  // "on December 21 and 25 March": the second number belongs to the month after it.
  if (months.has(lower(scene, last.next)) && isCapital(scene.words[last.next])) return single;
  return { from: at, to: last.next, first: first.day, last: last.day, lastMonth: month };
}

/** "ninth", "twenty-first" as the last word of a day's name. */
function ordinalWord(scene: Scene, at: number): { readonly from: number; readonly day: number } | null {
  const day = dayOrdinals.get(lower(scene, at));
  if (day === undefined) return null;
  const tens = isDash(lower(scene, at - 1)) && day < 10 ? { twenty: 20, thirty: 30 }[lower(scene, at - 2)] : undefined;
  return tens === undefined ? { from: at, day } : { from: at - 2, day: tens + day };
}

/** "21 December", "the 21st of December", "3-5 March", "3 to 5 March", "3 and 4 March". */
function daysLeft(scene: Scene, at: number, month: number, floor: number): Days | null {
  const after = afterMonth(scene, at);
  const trade = plainYear(scene, after) === null ? after : after + 1;
  if (tradedThings.has(lower(scene, trade))) return null;
  let at1 = at - 1;
  if (lower(scene, at1) === "of") at1--;
  const start = (end: number): number => (/^(?:st|nd|rd|th)$/.test(lower(scene, end)) && scene.words[end]?.joined ? end - 1 : end);
  const named = at1 !== at - 1 ? ordinalWord(scene, at1) : null;
  if (named !== null) return named.from < floor ? null : { from: named.from, to: after, first: named.day, last: named.day, lastMonth: month };
  const lastAt = start(at1);
  const last = dayOfMonth(scene, lastAt);
  if (last === null || lastAt < floor || last.next !== at1 + 1 || (at1 !== at - 1 && last.next === lastAt + 1)) return null;
  const single = { from: lastAt, to: after, first: last.day, last: last.day, lastMonth: month };
  const link = lower(scene, lastAt - 1);
  if (!isTo(link) && link !== "and" && link !== "&") return single;
  const firstAt = start(lastAt - 2);
  const first = dayOfMonth(scene, firstAt);
  if (first === null || firstAt < floor || first.day >= last.day) return single;
  if (months.has(lower(scene, firstAt - 1)) || months.has(lower(scene, firstAt - 2))) return single;
  return { ...single, from: firstAt, first: first.day };
}

const calledAfterDays = /^(?:movement|group|brigades?|square|street|bridge|avenue|organi[sz]ation|army|forces|coalition|alliance|party|airport|hospital|university|plaza|park)$/;
const attacks = /^(?:attacks?|terror|terrorist|hijackings?|bombings?)$/;

/** A month with a day: which year it is, and whether it is a range. */
function monthDay(scene: Scene, at: number, month: number, floor: number, onWeekday: number | null): Match | null {
  const right = daysRight(scene, at, month);
  const left = lower(scene, at - 1) === "in" ? null : daysLeft(scene, at, month, floor);
  const clock = right !== null && /^(?:am|pm|a|p|gmt|utc|hrs|hours|local)$/.test(lower(scene, right.to)) && left !== null;
  const days = right !== null && !clock ? right : left;
  if (days === null) return null;
  const told = yearAfter(scene, days.to);
  const to = told?.next ?? days.to;
  // "the December 12 Movement", "July 26 Street"
  if (told === null && calledAfterDays.test(lower(scene, to)) && isCapital(scene.words[to]) && !isShout(scene.words[to])) return null;
  if (told === null && month === 9 && days.first === 11 && days.last === 11 && attacks.test(lower(scene, to)) && (scene.today === null || scene.today.year >= 2001)) {
    return { from: days.from, to, value: "2001-09-11", precision: "day", rule: "september-11-attacks", day: dayNumber(2001, 9, 11), base: null };
  }
  // A date before its noun ("the January 20 ceremony") is placed by nearness, not by the verb; so is the
  // start of something decided ("raised the toll from March 13") and the end of a period of accounts.
  const before = lower(scene, days.from - 1);
  const near = (isNoun(scene, to) && told === null && !hasEdge(scene, days.from)) || (before === "from" && days.first === days.last) || before === "ending";
  const governed = directionOf(scene, days.from, to);
  // "The March 1 talks collapsed" is over; "the January 20 ceremony was discussed" may lie ahead, but not far.
  const way = near && !(governed === "past" && beginsSubject(scene, to)) ? "unclear" : governed;
  const grace = near ? 60 : undefined;
  // A range is placed by its last day: "between January 1 and September 26" ends where the news stands.
  const endYear = told?.year ?? yearOfDay(scene, days.lastMonth, days.last, way, onWeekday, grace);
  if (endYear === null) return null;
  const year = days.lastMonth < month ? endYear - 1 : endYear;
  if (days.first > daysInMonth(year, month)) return null;
  const first = dayNumber(year, month, days.first);
  if (days.lastMonth === month && days.first === days.last) {
    return { from: days.from, to, value: isoDay(first), precision: "day", rule: "month-day", day: first, ...said(told) };
  }
  if (days.last > daysInMonth(endYear, days.lastMonth)) return null;
  const last = dayNumber(endYear, days.lastMonth, days.last);
  return { from: days.from, to, value: `${isoDay(first)}/${isoDay(last)}`, precision: "day", rule: "day-range", ...said(told) };
}

/** Words that place a thing before or after a date whatever the verb. */
const hasEdge = (scene: Scene, at: number): boolean => {
  const back = /^(?:the|a|an|its|their|his|her)$/.test(lower(scene, at - 1)) ? at - 2 : at - 1;
  return /^(?:until|till|since|before|after|following|by)$/.test(lower(scene, back)) || (lower(scene, back) === "of" && lower(scene, back - 1) === "ahead");
};

/** A preposition that takes a month, whatever else the word may mean. */
const surePrepositions = /^(?:in|since|until|till|during|early|late|mid|last|next|end|throughout)$/;
const loosePrepositions = /^(?:this|by|from|of|for|to|before|after|between|through|and|or|beginning|starting|around|past)$/;
const determiners = /^(?:the|a|an|its|their|our|his|her|this)$/;
const nicknames = /^(?:revolution|revolutionary|monarchy|uprising|fourth)$/;

function standsAlone(scene: Scene, at: number): boolean {
  const { words } = scene;
  const word = words[at];
  const month = months.get(word?.lower ?? "");
  if (month === undefined || !isCapital(word)) return false;
  const next = afterMonth(scene, at);
  const before = isDash(lower(scene, at - 1)) ? lower(scene, at - 2) : lower(scene, at - 1);
  if (nicknames.test(lower(scene, next)) || before === "red" || before === "black") return false;
  if (yearAfter(scene, next) !== null) return true;
  // "February 30" is no date, and so no month either.
  if (before !== "in" && dayOfMonth(scene, next) !== null && !counts(scene, next + 1)) return false;
  if (!month.doubtful) return true;
  if (surePrepositions.test(before)) return !(isShout(word) && /^(?:last|next|end)$/.test(before));
  if (isShout(word)) return false;
  const named = (isName(scene, next) && !months.has(lower(scene, next))) || /^['’]/.test(lower(scene, next)) || (month.month === 5 && mayIsPerson(scene));
  if (loosePrepositions.test(before)) return !named && !month.short;
  return determiners.test(before) && isNoun(scene, next) && !month.short && !isCapital(words[next]) && !named;
}

/** "in March", "last December", "late March 2017", "January-March", "from June to August". */
function monthAlone(scene: Scene, at: number, month: number): Match | null {
  if (!standsAlone(scene, at)) return null;
  let next = afterMonth(scene, at);
  let lastMonth = month;
  const link = lower(scene, next);
  const other = months.get(lower(scene, next + 1));
  if (other !== undefined && isCapital(scene.words[next + 1]) && (isDash(link) || link === "/" || link === "through" || (link === "to" && lower(scene, at - 1) === "from" && !isMoved(scene, at - 1)) || (link === "and" && lower(scene, at - 1) === "between"))) {
    const end = afterMonth(scene, next + 1);
    if (dayOfMonth(scene, end) === null) [lastMonth, next] = [other.month, end];
  }
  const told = yearAfter(scene, next);
  const to = told?.next ?? next;
  const modifier = lower(scene, at - 1);
  const before = isDash(modifier) ? lower(scene, at - 2) : modifier;
  const extended = /^(?:early|late|mid|end)$/.test(before) ? at - (isDash(modifier) ? 2 : 1) : /^(?:last|next|this)$/.test(before) && told === null ? at - 1 : at;
  const year = told?.year ?? yearOfMonth(scene, month, before, at, to);
  if (year === null) return null;
  const value = isoMonth(year, month);
  if (lastMonth === month) return { from: extended, to, value, precision: "month", rule: "month", ...said(told) };
  return { from: extended, to, value: `${value}/${isoMonth(lastMonth < month ? year + 1 : year, lastMonth)}`, precision: "month", rule: "month-range", ...said(told) };
}

function yearOfMonth(scene: Scene, month: number, modifier: string, from: number, to: number): number | null {
  const { today } = scene;
  if (today === null) return null;
  const ahead = month - today.month;
  switch (modifier) {
    case "this":
      return today.year;
    case "last":
      return ahead < 0 ? today.year : today.year - 1;
    case "next":
      return ahead > 0 ? today.year : today.year + 1;
    default:
  }
  switch (tenseOf(scene, from, to)) {
    case "past":
      return ahead <= 0 ? today.year : today.year - 1;
    case "forward":
      return ahead >= 0 ? today.year : today.year + 1;
    case "present":
      // "Prices rise in February", read in March, have risen; "ministers meet in February" is next year's when read in June.
      return ahead >= -3 ? today.year : today.year + 1;
    case "unclear":
      break;
  }
  return ahead > 6 ? today.year - 1 : ahead < -6 ? today.year + 1 : today.year;
}

/**
 * A date that a month's name starts or ends: with a day, with a year, or alone.
 *
 * @param floor first word that no earlier match holds
 * @param onWeekday the weekday named beside it, which settles the year
 */
export function monthDate(scene: Scene, at: number, floor: number, onWeekday: number | null = null): Match | null {
  const month = months.get(lower(scene, at));
  if (month === undefined || (!isCapital(scene.words[at]) && month.doubtful)) return null;
  if (isPartOfFigure(scene, at)) return null;
  return monthDay(scene, at, month.month, floor, onWeekday) ?? (onWeekday === null ? monthAlone(scene, at, month.month) : null);
}
