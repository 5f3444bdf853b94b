import { dayNumber, daysInMonth, isoDay } from "./civil-day.ts";
import { isNoun, isPartOfFigure, lower, plainYear, type Match, type Scene } from "./scene.ts";

const dash = /^[-–/]$/;
/** Before a bare year: a preposition of time, an edge of the year, or the year before it in a row. */
const opens = /^(?:in|since|until|till|during|of|for|by|before|after|from|between|throughout|early|late|mid|fiscal|financial|year|around|circa|end|pre|post|spring|summer|autumn|winter|fall|season|election|calendar|back)$/;
const determiners = /^(?:the|a|an|its|their|his|her|our|this|s|’s|'s)$/;
/** Where figures move, "from 2000" and "to 1987" are figures. */
const moves = /^(?:up|down|rose|fell|rise|fall|increased|decreased|increase|decrease|grew|dropped|rising|falling|dipped|climbed|raised|cut|lowered|to|jumped)$/;

const groups = /^(?:crowds?|groups?|total|populations?|army|forces?|garrison|staff|fleet|average|maximum|minimum|audience|contingent|quota|toll|unit)$/;

/** ISO 8601 and the unmistakable forms of figures: 2016-12-21, 21.12.2016, 12/21/2016. `at` is the word of the year. */
function figures(scene: Scene, at: number, floor: number): Match | null {
  const { words } = scene;
  const small = (index: number): number => ((words[index]?.text.length ?? 9) <= 2 ? (words[index]?.number ?? -1) : -1);
  const year = words[at]?.number ?? -1;
  if (words[at]?.text.length !== 4 || year < 1500 || year > 2099) return null;
  const make = (from: number, to: number, month: number, day: number): Match | null => {
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || from < floor) return null;
    const number = dayNumber(year, month, day);
    return { from, to, value: isoDay(number), precision: "day", rule: "figures", day: number, base: null };
  };
  const joined = (from: number, to: number): boolean => words.slice(from + 1, to + 1).every((word) => word.joined) && words.length > to;
  const mark = lower(scene, at + 1);
  if ((mark === "-" || mark === "/") && lower(scene, at + 3) === mark && joined(at, at + 4)) return make(at, at + 5, small(at + 2), small(at + 4));
  const sign = lower(scene, at - 1);
  if (!/^[./-]$/.test(sign) || lower(scene, at - 3) !== sign || at < 4 || !joined(at - 4, at)) return null;
  const [first, second] = [small(at - 4), small(at - 2)];
  // Which of the two is the day is known only where one cannot be a month, or by the full stops of the continent.
  if (sign === "." || first > 12 || first === second) return make(at - 4, at + 1, second, first);
  return second > 12 ? make(at - 4, at + 1, first, second) : null;
}

/** "1985-87", "2010-2014", "1986/87", "from 1985 to 1987", "between 1979 and 1989". */
function yearRange(scene: Scene, at: number, year: number): { readonly last: number; readonly next: number } | null {
  const link = lower(scene, at + 1);
  const before = lower(scene, at - 1);
  const close = dash.test(link) && scene.words[at + 2]?.joined === true;
  if (!close && !(link === "to" && before === "from") && !(link === "and" && before === "between") && link !== "through" && !(/^(?:until|till)$/.test(link) && before === "from")) return null;
  const word = scene.words[at + 2];
  if (word === undefined || (close ? scene.words[at + 3]?.joined === true && /^[-–/:\d]/.test(lower(scene, at + 3)) : isPartOfFigure(scene, at + 2))) return null;
  const last = word.text.length === 4 ? word.number : close && word.text.length === 2 && word.number >= 0 ? Math.floor(year / 100) * 100 + word.number : -1;
  return last > year && last <= 2099 && last - year < 200 ? { last, next: at + 3 } : null;
}

/** A year by itself, a range of years, a decade, or a date in figures. `at` is a word of four digits. */
export function yearDate(scene: Scene, at: number, floor: number): Match | null {
  const { words } = scene;
  const date = figures(scene, at, floor);
  if (date !== null) return date;
  const word = words[at];
  if (word === undefined || word.text.length !== 4 || word.number < 1500 || word.number > 2099) return null;
  const before = lower(scene, at - 1);
  const after = words[at + 1];
  const edged = dash.test(before) && words[at]?.joined === true && /^(?:early|late|mid|end|pre|post|year)$/.test(lower(scene, at - 2));
  const edge = edged && at - 2 >= floor && /^(?:early|late|mid|end)$/.test(lower(scene, at - 2)) ? at - 2 : /^(?:early|late|mid)$/.test(before) && at - 1 >= floor ? at - 1 : at;
  if (word.number % 10 === 0 && after?.joined === true && after.lower === "s") {
    return { from: edge, to: at + 2, value: `${word.number}/${word.number + 9}`, precision: "decade", rule: "decade", base: null };
  }
  const year = word.number;
  const range = yearRange(scene, at, year);
  if (range === null && plainYear(scene, at) === null) return null;
  // A code or a figure: "F-2000", "1,987", "Boeing-2000".
  if (words[at]?.joined === true && !edged && !/^[("“‘'/\u2013\u2014-]$/.test(before)) return null;
  if (dash.test(before) && words[at]?.joined === true && !edged) return null;
  if (before === "from" && (moves.test(lower(scene, at - 2)) || range === null && /^(?:to|at)$/.test(lower(scene, at - 3)))) return null;
  // "a crowd of 2000"
  if (before === "of" && range === null && groups.test(lower(scene, at - 2))) return null;
  const bracketed = before === "(" && lower(scene, at + 1) === ")";
  const initial = at === 0 && !isNoun(scene, at + 1) && range === null;
  const named = determiners.test(before) && isNoun(scene, at + 1) && !(year % 50 === 0 && lower(scene, at + 1).endsWith("s"));
  const row = (before === "and" || before === "or" || before === ",") && /^(?:1[5-9]|20)\d\d$/.test(lower(scene, at - 2)) && scene.words[at - 2]?.joined === false;
  if (!edged && !opens.test(before) && !bracketed && !initial && !named && !row) return null;
  if (range !== null) return { from: edge, to: range.next, value: `${year}/${range.last}`, precision: "year", rule: "year-range", base: null };
  return { from: edge, to: at + 1, value: String(year), precision: "year", rule: "year", base: null };
}

