import { weekdays } from "./calendar-lexicon.ts";
import { civilDay, dayNumber, daysInMonth, isoDay } from "./civil-day.ts";
import { directionOf, isCapital, isNoun, lower, type Match, type Scene } from "./scene.ts";

/**
 * "on the 4th": of the month of the date before it in the sentence, else the last one or, with a verb that looks ahead, the
 * next. `at` is the number.
 */
export function ordinalDay(scene: Scene, at: number, floor: number): Match | null {
  const { words, anchor, lastDay } = scene;
  const day = words[at]?.number ?? -1;
  const base = lastDay ?? anchor;
  if (base === null || day < 1 || day > 31 || words[at + 1]?.joined !== true || !/^(?:st|nd|rd|th)$/.test(lower(scene, at + 1))) return null;
  if (lower(scene, at - 1) !== "the" || lower(scene, at - 2) !== "on" || at - 1 < floor) return null;
  const after = words[at + 2];
  if (after !== undefined && (isNoun(scene, at + 2) || (isCapital(after) && !weekdays.has(after.lower)) || after.lower === "of" || after.lower === "-" || after.joined && /^[a-z\d]/.test(after.lower))) return null;
  const number = placed(base, day, lastDay !== null ? 0 : directionOf(scene, at, at + 2) === "forward" ? 1 : -1);
  return number === null ? null : { from: at - 1, to: at + 2, value: isoDay(number), precision: "day", rule: "ordinal-day", day: number, base };
}

/** The day of the base's own month, moved a month where it lies the wrong way. */
function placed(base: number, day: number, way: -1 | 0 | 1): number | null {
  const { year, month } = civilDay(base);
  for (const shift of [0, way]) {
    const months = year * 12 + month - 1 + shift;
    const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
    if (day > daysInMonth(y, m)) continue;
    const number = dayNumber(y, m, day);
    if (way === 0 || (number - base) * way >= 0) return number;
  }
  return null;
}
