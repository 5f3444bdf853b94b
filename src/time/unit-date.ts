import { months, numberWords, ordinals, units, type Unit } from "./calendar-lexicon.ts";
import { civilDay, isoDay, isoMonth } from "./civil-day.ts";
import type { DatePrecision } from "../model/index.ts";
import { directionOf, isCapital, isNoun, isPartOfFigure, isShout, lower, plainYear, yearAfter, type Match, type Scene } from "./scene.ts";
import { weekStart } from "./weekday-date.ts";

type Dated = Pick<Match, "value" | "precision" | "day">;

const pad = (year: number): string => String(year).padStart(4, "0");
const interval = (from: number, to: number, precision: DatePrecision): Dated => ({ value: `${isoDay(from)}/${isoDay(to)}`, precision });
const quarterOf = (year: number, quarter: number): Dated => {
  const first = year * 4 + quarter - 1;
  const [y, q] = [Math.floor(first / 4), first % 4];
  return { value: `${isoMonth(y, q * 3 + 1)}/${isoMonth(y, q * 3 + 3)}`, precision: "quarter" };
};
const seasonOf = (year: number, month: number): Dated => ({ value: `${isoMonth(year, month)}/${isoMonth(year, month + 2)}`, precision: "quarter" });

/** The calendar unit that lies `shift` units from a day: -1 is the last, 0 the current, 1 the next. */
function calendarUnit(unit: Unit, day: number, shift: number): Dated | null {
  const { year, month } = civilDay(day);
  switch (unit.name) {
    case "minute":
    case "hour": {
      return { value: isoDay(day), precision: "day", day };
    }
    case "day":
      return { value: isoDay(day + shift), precision: "day", day: day + shift };
    case "week": {
      const monday = weekStart(day) + 7 * shift;
      return interval(monday, monday + 6, "week");
    }
    case "weekend": {
      // On a Saturday or Sunday "this weekend" is the one that runs; "last weekend" the one before it.
      const saturday = weekStart(day) + 5 + 7 * shift;
      return interval(saturday, saturday + 1, "day");
    }
    case "month":
      return { value: isoMonth(year, month + shift), precision: "month" };
    case "quarter":
      return quarterOf(year, Math.floor((month - 1) / 3) + 1 + shift);
    case "year":
      return { value: pad(year + shift), precision: "year" };
    case "decade": {
      const first = Math.floor(year / 10) * 10 + 10 * shift;
      return { value: `${pad(first)}/${pad(first + 9)}`, precision: "decade" };
    }
    case "season":
      break;
  }
  const start = unit.month ?? 3;
  // The season of that name in the current year, or the one before or after the current date.
  // In January "this winter" is the one that began the year before.
  if (shift === 0) return seasonOf(start === 12 && month <= 3 ? year - 1 : year, start);
  if (shift < 0) return seasonOf(start + 2 < month ? year : year - 1, start);
  return seasonOf(start > month ? year : year + 1, start);
}

/** A number before a unit: "two", "2", "a", "the last two", "a couple of"; `vague` for "a few", "several". */
interface Count {
  readonly from: number;
  readonly count: number;
  readonly vague: boolean;
}

function countBefore(scene: Scene, at: number): Count | null {
  const word = lower(scene, at - 1);
  if (word === "few" || word === "several" || word === "some") return { from: at - (lower(scene, at - 2) === "a" ? 2 : 1), count: 3, vague: true };
  if (word === "of" && lower(scene, at - 2) === "couple") return { from: at - (lower(scene, at - 3) === "a" ? 3 : 2), count: 2, vague: false };
  if (word === "couple") return { from: at - 2, count: 2, vague: false };
  const figure = scene.words[at - 1]?.number ?? -1;
  if (figure > 0 && figure < 1000 && !isPartOfFigure(scene, at - 1)) return { from: at - 1, count: figure, vague: false };
  const named = numberWords.get(word);
  return named === undefined || named === 0 ? null : { from: at - 1, count: named, vague: false };
}

/** The day or wider unit that lies `count` units before (-1) or after (1) a day. */
function counted(unit: Unit, { count, vague }: Count, day: number, sign: 1 | -1): Dated | null {
  const whole = { name: unit.name, plural: false } as const;
  if (vague) {
    const [near, far] = [day + 2 * sign, day + 7 * sign];
    const span = (size: number, precision: DatePrecision): Dated => interval(Math.min(day + 2 * size * sign, day + 5 * size * sign), Math.max(day + 2 * size * sign, day + 5 * size * sign), precision);
    if (unit.name === "day") return interval(Math.min(near, far), Math.max(near, far), "week");
    if (unit.name === "week") return span(7, "month");
    return unit.name === "month" ? span(30, "quarter") : unit.name === "hour" || unit.name === "minute" ? calendarUnit(whole, day, 0) : null;
  }
  if (unit.name === "hour") return calendarUnit({ name: "day", plural: false }, day, sign * Math.floor(count / 24));
  if (unit.name === "minute" || unit.name === "season" || unit.name === "weekend") return unit.name === "minute" ? calendarUnit(whole, day, 0) : null;
  return calendarUnit(whole, day, sign * count);
}

/** The stretch of `count` units that ends (-1) or begins (1) at a day: "the past two weeks". */
function stretch(unit: Unit, count: number, day: number, sign: 1 | -1): Dated | null {
  const { year, month, day: date } = civilDay(day);
  const far = (years: number, monthsAway: number): string => `${isoMonth(year + years, month + monthsAway)}-${String(Math.min(date, 28)).padStart(2, "0")}`;
  const between = (end: string, precision: DatePrecision): Dated => ({ value: sign < 0 ? `${end}/${isoDay(day)}` : `${isoDay(day)}/${end}`, precision });
  switch (unit.name) {
    case "hour":
      return count < 24 ? { value: isoDay(day), precision: "day", day } : between(isoDay(day + sign * Math.round(count / 24)), "day");
    case "day":
      return between(isoDay(day + sign * count), "day");
    case "week":
      return between(isoDay(day + sign * 7 * count), "week");
    case "month":
      return between(far(0, sign * count), "month");
    case "quarter":
      return between(far(0, sign * 3 * count), "quarter");
    case "year":
      return between(far(sign * count, 0), "year");
    case "decade":
      return between(far(sign * 10 * count, 0), "decade");
    case "minute":
    case "weekend":
    case "season":
      break;
  }
  return null;
}

const signs: Readonly<Record<string, 1 | -1>> = { last: -1, past: -1, previous: -1, recent: -1, next: 1, coming: 1, following: 1, upcoming: 1, ahead: 1 };
const edges = /^(?:early|earlier|late|later|mid)$/;
const compound = /^[-–]$/;

/** Takes "late", "earlier", "mid-" before a unit into the span. */
function withEdge(scene: Scene, from: number, floor: number): number {
  if (from - 1 >= floor && edges.test(lower(scene, from - 1))) return from - 1;
  return from - 2 >= floor && compound.test(lower(scene, from - 1)) && lower(scene, from - 2) === "mid" ? from - 2 : from;
}

/** "two days ago", "a year ago", "three weeks from now", "a day earlier", "two days later". */
function countedAway(scene: Scene, at: number, floor: number, unit: Unit, anchor: number): Match | null {
  const after = lower(scene, at + 1);
  const ago = after === "ago";
  const fromNow = after === "from" && (lower(scene, at + 2) === "now" || lower(scene, at + 2) === "today");
  const relative = (after === "earlier" || after === "later" || ((after === "before" || after === "after") && isEnd(scene, at + 2))) && unit.name !== "hour" && unit.name !== "minute";
  if (!ago && !fromNow && !relative) return null;
  const count = countBefore(scene, at);
  if (count === null || count.from < floor || compound.test(lower(scene, count.from - 1))) return null;
  // "a year earlier" in a table of figures has no base but the figure beside it; days count from a day the sentence names.
  // At the head of a sentence "a day earlier" counts from the news of the sentence before, and that from the report's own day.
  const base = relative ? (scene.lastDay ?? (count.from === 0 && after === "earlier" && unit.name === "day" ? anchor : null)) : anchor;
  const sign = ago || after === "earlier" || after === "before" ? -1 : 1;
  if (base === null || (relative && unit.name !== "day" && unit.name !== "week")) return null;
  const dated = counted(unit, count, base, sign);
  return dated === null ? null : { from: count.from, to: at + (fromNow ? 3 : 2), rule: ago ? "ago" : fromNow ? "from-now" : "days-apart", base, ...dated };
}

/** Where a clause ends: nothing follows that "before" or "after" could take as its own. */
const isEnd = (scene: Scene, at: number): boolean => scene.words[at] === undefined || /^[.,;:!?"”’)—–-]$/.test(lower(scene, at)) || /^(?:and|but|that|in|at|when|he|she|they|as)$/.test(lower(scene, at));

/** "the day before", "the previous day", "the following day", "the next day", "the same day". */
function besideDay(scene: Scene, at: number, floor: number, anchor: number): Match | null {
  const before = lower(scene, at - 1);
  const after = lower(scene, at + 1);
  const { lastDay } = scene;
  const make = (from: number, to: number, day: number): Match => ({ from, to, value: isoDay(day), precision: "day", rule: "day-beside", day, base: lastDay ?? anchor });
  const the = (from: number): number => (lower(scene, from - 1) === "the" && from - 1 >= floor ? from - 1 : from);
  if (before === "the" && at - 1 >= floor && isEnd(scene, at + 2)) {
    if (after === "before") return make(at - 1, at + 2, (lastDay ?? anchor) - 1);
    if (after === "after" && lastDay !== null) return make(at - 1, at + 2, lastDay + 1);
  }
  if (at - 1 < floor) return null;
  // "earlier in the day", "later in the day", "hours later in the day"
  if (before === "the" && lower(scene, at - 2) === "in" && /^(?:earlier|later|early|late)$/.test(lower(scene, at - 3)) && at - 3 >= floor) return make(at - 3, at + 1, lastDay ?? anchor);
  if (before === "previous") return make(the(at - 1), at + 1, (lastDay ?? anchor) - 1);
  if ((before === "following" || before === "next") && lastDay !== null) return make(the(at - 1), at + 1, lastDay + 1);
  return before === "same" && lastDay !== null ? make(the(at - 1), at + 1, lastDay) : null;
}

/** How far "coming days", "recent weeks" and "the months ahead" reach, and how exact that is. */
const vagueSizes: Readonly<Partial<Record<Unit["name"], { readonly count: number; readonly precision: DatePrecision }>>> = {
  day: { count: 7, precision: "week" },
  week: { count: 4, precision: "month" },
  month: { count: 6, precision: "quarter" },
};

/** "this week", "late last year", "the coming days", "the past two weeks", "recent months". */
function modified(scene: Scene, at: number, floor: number, unit: Unit, anchor: number): Match | null {
  const before = lower(scene, at - 1);
  if (at - 1 < floor) return null;
  if (!unit.plural && unit.name !== "minute" && unit.name !== "hour" && unit.name !== "day") {
    const rolling = lower(scene, at - 2) === "the" || lower(scene, at - 2) === "over";
    const shift = before === "this" || before === "current" ? 0 : before === "last" || before === "previous" ? -1 : before === "next" ? 1 : null;
    if (shift !== null && !(rolling && (before === "last" || before === "next") && unit.name !== "weekend")) {
      if (unit.name === "season" && before === "this" && /^(?:in|of|from|by|to)$/.test(lower(scene, at + 1))) return null;
      // On a Monday "protesters marched this weekend" is the one just over.
      const over = unit.name === "weekend" && before === "this" && anchor - weekStart(anchor) < 4 && directionOf(scene, at - 1, at + 1) === "past";
      const dated = calendarUnit(unit, anchor, over ? -1 : shift);
      return dated === null ? null : { from: withEdge(scene, at - 1, floor), to: at + 1, rule: `${before}-unit`, ...dated };
    }
    const sign = before === "coming" || before === "upcoming" ? 1 : before === "past" ? -1 : rolling ? signs[before] : undefined;
    const dated = sign === undefined || unit.name === "season" ? null : unit.name === "weekend" ? calendarUnit(unit, anchor, sign < 0 ? -1 : 0) : stretch(unit, 1, anchor, sign);
    return dated === null ? null : { from: at - 1, to: at + 1, rule: "stretch", ...dated };
  }
  if (!unit.plural) return null;
  if (before === "coming" || before === "recent" || before === "past" || before === "upcoming") {
    const size = vagueSizes[unit.name];
    const dated = size === undefined ? null : stretch(unit, size.count, anchor, before === "coming" || before === "upcoming" ? 1 : -1);
    return dated === null || size === undefined ? null : { from: at - 1, to: at + 1, rule: "stretch", ...dated, precision: size.precision };
  }
  if (before === "the" && lower(scene, at + 1) === "ahead" && lower(scene, at + 2) !== "of") {
    const size = vagueSizes[unit.name];
    const dated = size === undefined ? null : stretch(unit, size.count, anchor, 1);
    return dated === null || size === undefined ? null : { from: at - 1, to: at + 2, rule: "stretch", ...dated, precision: size.precision };
  }
  const count = countBefore(scene, at);
  if (count === null || count.from < floor) return null;
  const sign = signs[lower(scene, count.from - 1)];
  if (sign !== undefined && count.from - 1 >= floor) {
    const dated = stretch(unit, count.vague ? { day: 7, week: 5 }[unit.name as string] ?? 5 : count.count, anchor, sign);
    const precision = count.vague ? vagueSizes[unit.name]?.precision : undefined;
    return dated === null ? null : { from: count.from - 1, to: at + 1, rule: "stretch", ...dated, ...(precision === undefined ? {} : { precision }) };
  }
  return null;
}

const records = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|latest|biggest|largest|greatest|highest|lowest|longest|shortest|sharpest|steepest|strongest|weakest|worst|best|deadliest|bloodiest|warmest|coldest|closest|deepest|fastest|heaviest|most|least|highest-level|rarest)$/;

/** Whether "first", "worst", "largest" stands before the noun: then "in seven years" says since when there was none. */
function isRecord(scene: Scene, at: number): boolean {
  for (let back = at; back >= 0 && back > at - 7; back--) {
    const word = lower(scene, back);
    if (records.test(word)) return true;
    if (/^[,.;:"“”()]$/.test(word)) return false;
  }
  return false;
}

/** "in two days", "within a week": only where the verb looks ahead, for "his second visit in two days" is a length. */
function aheadBy(scene: Scene, at: number, floor: number, unit: Unit, anchor: number): Match | null {
  const count = countBefore(scene, at);
  if (count === null || count.from - 1 < floor) return null;
  const before = lower(scene, count.from - 1);
  // "for the first time in 15 years", "hold first talks in seven years", "the worst break in decades".
  if (before === "in" && (lower(scene, count.from - 2) === "time" || isRecord(scene, count.from - 2))) return null;
  if ((before !== "in" && before !== "within") || directionOf(scene, count.from, at + 1) !== "forward") return null;
  if (lower(scene, at - 1) === "the" || unit.name === "season" || unit.name === "decade") return null;
  const time = /^['’]s?$/.test(lower(scene, at + 1)) ? (lower(scene, at + 2) === "s" ? 3 : 2) : 1;
  const to = lower(scene, at + time) === "time" ? at + time + 1 : at + 1;
  // "in a day" is how long a thing takes; "in a day's time" is when.
  if (before === "in" && count.count === 1 && to === at + 1) return null;
  const dated = before === "within" ? (count.vague ? null : stretch(unit, count.count, anchor, 1)) : counted(unit, count, anchor, 1);
  return dated === null ? null : { from: count.from - 1, to, rule: "ahead-by", ...dated };
}

const aroundWeekend = /^(?:at|over|by|during|until|before|after|for|through)$/;

/** "at the weekend"; "the end of the year", "the start of the month": the current one. */
function edgeOf(scene: Scene, at: number, floor: number, unit: Unit, anchor: number): Match | null {
  if (unit.name === "weekend" && !unit.plural && lower(scene, at - 1) === "the" && at - 1 >= floor && aroundWeekend.test(lower(scene, at - 2)) && (lower(scene, at - 2) === "over" || !isNoun(scene, at + 1))) {
    const today = anchor - weekStart(anchor);
    const dated = calendarUnit(unit, anchor, directionOf(scene, at, at + 1) === "forward" || today >= 5 ? 0 : -1);
    return dated === null ? null : { from: at - 1, to: at + 1, rule: "weekend", ...dated };
  }
  if (unit.plural || (unit.name !== "year" && unit.name !== "month" && unit.name !== "week")) return null;
  if (lower(scene, at - 1) !== "the" || lower(scene, at - 2) !== "of" || at - 3 < floor) return null;
  if (!/^(?:end|start|beginning|middle|rest|remainder|half)$/.test(lower(scene, at - 3))) return null;
  const dated = calendarUnit(unit, anchor, 0);
  return dated === null ? null : { from: at - 1, to: at + 1, rule: "edge-of-unit", ...dated };
}

/** "the first quarter of 1987", "second half of the year", "summer 2016", "winter of 1986". */
function partOfYear(scene: Scene, at: number, floor: number, unit: Unit): Match | null {
  const { today } = scene;
  const half = lower(scene, at) === "half";
  if (unit.name === "season") {
    const next = lower(scene, at + 1) === "of" ? at + 2 : at + 1;
    const year = plainYear(scene, next);
    return year === null ? null : { from: at, to: next + 1, rule: "season", base: null, ...seasonOf(year, unit.month ?? 3) };
  }
  if (unit.name !== "quarter") return null;
  // "the first half of May" is no half of a year
  if (half && lower(scene, at + 1) === "of" && months.has(lower(scene, at + 2))) return null;
  const place = compound.test(lower(scene, at - 1)) ? at - 2 : at - 1;
  const quarter = ordinals.get(lower(scene, place));
  if (quarter === undefined || place < floor || (half && quarter > 2)) return null;
  const told = yearAfter(scene, at + 1) ?? (lower(scene, at + 1) === "of" && lower(scene, at + 2) === "the" && lower(scene, at + 3) === "year" && today !== null ? { year: today.year, next: at + 4 } : null);
  // "the first half of the match"
  if (told === null && half && lower(scene, at + 1) === "of") return null;
  const to = told?.next ?? at + 1;
  let year = told?.year;
  if (year === undefined) {
    if (today === null) return null;
    const now = Math.floor((today.month - 1) / (half ? 6 : 3)) + 1;
    const way = directionOf(scene, place, to);
    year = way === "past" && quarter > now ? today.year - 1 : way === "forward" && quarter < now ? today.year + 1 : way === "unclear" && quarter - now > (half ? 0 : 1) ? today.year - 1 : today.year;
  }
  const dated: Dated = half ? { value: `${isoMonth(year, quarter * 6 - 5)}/${isoMonth(year, quarter * 6)}`, precision: "quarter" } : quarterOf(year, quarter);
  const match: Match = { from: place, to, rule: half ? "half-year" : "quarter", ...dated };
  return told !== null && "full" in told && told.full ? { ...match, base: null } : match;
}

const quarterLike: Unit = { name: "quarter", plural: false };

/** "Q3", "Q4 2023". `at` is the letter. */
export function shortQuarter(scene: Scene, at: number): Match | null {
  const figure = scene.words[at + 1];
  const quarter = figure?.joined === true && figure.text.length === 1 ? figure.number : -1;
  if (quarter < 1 || quarter > 4 || !isCapital(scene.words[at]) || scene.words[at + 2]?.joined === true && /^[a-z\d-]/.test(lower(scene, at + 2))) return null;
  const told = yearAfter(scene, at + 2);
  const { today } = scene;
  if (told === null && today === null) return null;
  const now = today === null ? 0 : Math.floor((today.month - 1) / 3) + 1;
  const way = told === null ? directionOf(scene, at, at + 2) : "unclear";
  const shift = way === "past" && quarter > now ? -1 : way === "forward" && quarter < now ? 1 : 0;
  return { from: at, to: told?.next ?? at + 2, rule: "quarter", ...quarterOf(told?.year ?? (today?.year ?? 0) + shift, quarter), ...(told?.full === true ? { base: null } : {}) };
}

/** The rules in order: the more words a rule asks for, the earlier it comes. */
export function unitDate(scene: Scene, at: number, floor: number): Match | null {
  const unit = lower(scene, at) === "half" ? quarterLike : units.get(lower(scene, at));
  if (unit === undefined) return null;
  const { anchor, words } = scene;
  // "two-day talks", "year-old", "Week" in a name.
  if ((compound.test(lower(scene, at - 1)) && unit.name !== "quarter") || (compound.test(lower(scene, at + 1)) && words[at + 1]?.joined && words[at + 2]?.joined)) return null;
  if (isCapital(words[at]) && !isShout(words[at])) return null;
  const part = partOfYear(scene, at, floor, unit);
  if (part !== null || anchor === null || lower(scene, at) === "half") return part;
  return (
    countedAway(scene, at, floor, unit, anchor) ??
    (unit.name === "day" ? besideDay(scene, at, floor, anchor) : null) ??
    modified(scene, at, floor, unit, anchor) ??
    edgeOf(scene, at, floor, unit, anchor) ??
    aheadBy(scene, at, floor, unit, anchor)
  );
}
