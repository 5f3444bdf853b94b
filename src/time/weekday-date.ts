import { months, partsOfDay, weekdays } from "./calendar-lexicon.ts";
import { isoDay, weekday } from "./civil-day.ts";
import { monthDate } from "./month-date.ts";
import { dayOfMonth, directionOf, isCapital, isMoved, isName, isNoun, isShout, lower, type Match, type Scene } from "./scene.ts";

/** "Sunday Times", "Friday prayers", "Monday Night Football": names and habits, no day. */
const namedAfter = /^(?:times|telegraph|mirror|express|herald|mail|post|independent|world|sun|people|tribune|age|business|school|schools|prayers|prayer|roast|addams|papers|newspapers|shows|sermons)$/;
const namedBefore = /^(?:black|good|bloody|super|ash|holy|easter|palm|cyber|blue|ruby|fat|shrove|maundy|freaky|red|whit|sheffield|man|girl|mr|mrs|ms|dr|sir|every|each|any|most|alternate)$/;
const habit = /^(?:a|an|one|some|no)$/;

function isNamed(scene: Scene, at: number): boolean {
  const before = lower(scene, at - 1);
  const after = lower(scene, at + 1);
  if (namedBefore.test(before) || (namedAfter.test(after) && (isCapital(scene.words[at + 1]) || !/^(?:world|people|age|sun|business|post|mirror|times|mail)$/.test(after)))) return true;
  // "The Mail on Sunday".
  if (before === "on" && lower(scene, at - 2) === "mail" && isCapital(scene.words[at - 2])) return true;
  if (lower(scene, at + 1) === "the" && dayOfMonth(scene, at + 2) !== null) return true;
  if (partsOfDay.has(after) && isCapital(scene.words[at + 1]) && !isShout(scene.words[at + 1])) return true;
  // "the Monday Club"
  if ((before === "the" || before === "a") && isName(scene, at + 1)) return true;
  // "on a Friday" is any Friday; "a Friday deadline" is the next.
  return habit.test(before) && !isNoun(scene, at + 1);
}

/** A weekday with its date: "Wednesday, December 21", "Tues. 3 March", "Friday (January 13)". */
function withDate(scene: Scene, at: number, floor: number, day: number): Match | null {
  let next = at + 1;
  if (lower(scene, next) === "." && scene.words[next]?.joined) next++;
  const bracket = lower(scene, next) === "(";
  if (bracket || lower(scene, next) === ",") next++;
  if (lower(scene, next) === "the") next++;
  const first = dayOfMonth(scene, next);
  let month = next;
  if (first !== null) month = lower(scene, first.next) === "of" ? first.next + 1 : first.next;
  if (!months.has(lower(scene, month))) return null;
  const date = monthDate(scene, month, Math.max(floor, at + 1), day);
  if (date === null || date.day === undefined || date.from > next) return null;
  const to = bracket && lower(scene, date.to) === ")" ? date.to + 1 : date.to;
  return { ...date, from: at, to, rule: "weekday-date" };
}

/** Monday of the week that holds a day. */
export const weekStart = (day: number): number => day - weekday(day) + 1;

const weekShift = (scene: Scene, at: number): { readonly shift: number; readonly next: number } | null => {
  const first = lower(scene, at) === "of" ? at + 1 : at;
  if (lower(scene, first + 1) !== "week") return null;
  const shift = { last: -1, this: 0, next: 1 }[lower(scene, first)];
  return shift === undefined ? null : { shift, next: first + 2 };
};

/**
 * A weekday: with its date, in a named week, "last" or "next", or alone: then the last one before a verb that looks
 * back (today's own counts), the next one with a verb that looks ahead.
 */
export function weekdayDate(scene: Scene, at: number, floor: number): Match | null {
  const entry = weekdays.get(lower(scene, at));
  if (entry === undefined || !isCapital(scene.words[at])) return null;
  const dated = withDate(scene, at, floor, entry.weekday);
  if (dated !== null) return dated;
  const { anchor } = scene;
  if (anchor === null || isNamed(scene, at)) return null;
  let to = at + 1;
  if (entry.short) {
    if (!/^(?:tues|weds|thur|thurs)$/.test(lower(scene, at)) || lower(scene, at - 1) !== "on") return null;
    if (lower(scene, to) === "." && scene.words[to]?.joined && scene.words[to + 1] !== undefined) to++;
  }
  if (partsOfDay.has(lower(scene, to)) && !isCapital(scene.words[to])) to++;
  const today = weekday(anchor);
  const back = (today - entry.weekday + 7) % 7;
  const ahead = (entry.weekday - today + 7) % 7;
  const single = (from: number, end: number, day: number, rule: string): Match => ({ from, to: end, value: isoDay(day), precision: "day", rule, day });
  const week = weekShift(scene, to);
  if (week !== null) return single(at, week.next, weekStart(anchor) + 7 * week.shift + entry.weekday - 1, "weekday-of-week");
  const before = lower(scene, at - 1);
  // "on Monday week": a week after the next one
  if (to === at + 1 && lower(scene, to) === "week" && before === "on") return single(at, to + 1, anchor + ahead + 7, "weekday-week");
  if (at - 1 >= floor) {
    if (before === "last" || before === "past") return single(at - 1, to, anchor - (back === 0 ? 7 : back), "last-weekday");
    if (before === "next") return single(at - 1, to, weekStart(anchor) + 7 + entry.weekday - 1, "next-weekday");
    if (before === "coming") return single(at - 1, to, anchor + (ahead === 0 ? 7 : ahead), "next-weekday");
    if (before === "this") {
      const past = directionOf(scene, at, to) === "past";
      return single(at - 1, to, past ? anchor - back : anchor + ahead, "this-weekday");
    }
  }
  // "on Tuesday and Wednesday": the second follows the first.
  const beside = weekdays.get(lower(scene, at - 2));
  if (scene.lastDay !== null && beside !== undefined && (before === "and" || before === "or" || before === "," || before === "to")) {
    const day = scene.lastDay + (((entry.weekday - weekday(scene.lastDay) + 6) % 7) + 1);
    if (weekday(scene.lastDay) === beside.weekday) return single(at, to, day, "weekday-beside");
  }
  const forward = directionOf(scene, at, to) === "forward";
  // "said on Friday" in what is datelined Thursday and published on Friday is that Friday
  const late = !forward && back >= weekLessTwo && scene.latest !== null && scene.latest <= anchor + longestDelay && anchor - back + 7 <= scene.latest;
  const day = forward ? anchor + ahead : late ? anchor - back + 7 : anchor - back;
  const end = weekdayRange(scene, at, to);
  if (end !== null) {
    const length = (end.weekday - entry.weekday + 7) % 7;
    return { from: at, to: end.next, value: `${isoDay(day)}/${isoDay(day + length)}`, precision: "day", rule: "weekday-range" };
  }
  return single(at, to, day, forward ? "coming-weekday" : "past-weekday");
}

/** Reports come out a day or two after their dateline; what lies longer was printed again. */
const weekLessTwo = 5;
const longestDelay = 3;

/** "from Monday to Wednesday", "Tuesday-Thursday". */
function weekdayRange(scene: Scene, at: number, to: number): { readonly weekday: number; readonly next: number } | null {
  const link = lower(scene, to);
  const linked = link === "-" || link === "–" || link === "through" || (link === "to" && lower(scene, at - 1) === "from");
  const other = weekdays.get(lower(scene, to + 1));
  if (!linked || isMoved(scene, at - 1) || other === undefined || other.short || !isCapital(scene.words[to + 1])) return null;
  return { weekday: other.weekday, next: to + 2 };
}
