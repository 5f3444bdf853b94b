/** A calendar day as written; `year` is `null` where the words leave it out. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Where the words begin and end in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

const monthStems = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const weekday = "(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)";
const ordinal = "(?:st|nd|rd|th)?";

const forms: readonly { readonly pattern: string; readonly order: readonly ("y" | "m" | "d" | "month")[] }[] = [
  { pattern: "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", order: ["y", "m", "d"] },
  { pattern: "(\\d{4})(\\d{2})(\\d{2})(?=T\\d|\\b)", order: ["y", "m", "d"] },
  { pattern: `${weekday}?(${month})\\.?\\s+(\\d{1,2})${ordinal}(?!\\d|:\\d)(?:\\s*,?\\s+(\\d{4})(?!\\d))?`, order: ["month", "d", "y"] },
  { pattern: `${weekday}?(\\d{1,2})${ordinal}[\\s.-]\\s*(?:of\\s+)?(${month})(?![a-z])(?:\\.?[\\s,-]\\s*(\\d{4})(?!\\d))?`, order: ["d", "month", "y"] },
  // Dots write the day first; with slashes only a number above 12 tells which is the day.
  { pattern: "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)", order: ["d", "m", "y"] },
  { pattern: "(1[3-9]|2\\d|3[01])/(\\d{1,2})/(\\d{4})(?!\\d)", order: ["d", "m", "y"] },
  { pattern: "(\\d{1,2})/(1[3-9]|2\\d|3[01])/(\\d{4})(?!\\d)", order: ["m", "d", "y"] },
  // Who writes the time on a clock of 24 hours, in no American zone, writes the day first.
  { pattern: "(\\d{1,2})/(\\d{1,2})/(\\d{4})(?=\\s{0,3}(?:[-–|,]|at)?\\s{0,3}(?:[01]?\\d|2[0-3])[:h][0-5]\\d(?![\\d:]{0,4}\\s?(?:[ap]\\.?m|[ECMP][SD]?T\\b)))", order: ["d", "m", "y"] },
  { pattern: "(\\d{1,2})/(?=\\1/)(\\d{1,2})/(\\d{4})(?!\\d)", order: ["d", "m", "y"] },
];

/** Which forms name their month; the others are figures only. */
const namesMonth = (order: readonly string[]): boolean => order.includes("month");
const sticky = forms.map(({ pattern, order }) => ({ expression: new RegExp(pattern, "iy"), order, afterDigit: order[0] !== "month", afterLetter: namesMonth(order) }));
const anywhere = forms.map(({ pattern, order }) => ({ expression: new RegExp(`(?<![\\p{L}\\d])(?:${pattern})`, "iu"), order, written: namesMonth(order) }));

/** What every day in figures holds, and every day with a named month: most lines hold neither and pay for one look. */
const figures = /\d[-/.]\d\d?[-/.]\d|\d{8}/;
const stems = monthStems.join("|");
const named = new RegExp(String.raw`(?:${stems})[a-z]*\.?\s+\d|\d(?:st|nd|rd|th)?[\s.-]\s*(?:of\s+)?(?:${stems})`, "i");
/** First letters of months and weekdays. */
const dayLetters = /[ADFJMNOSTW]/i;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, monthOfYear: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return monthOfYear === 2 && isLeap ? 29 : (monthLengths[monthOfYear - 1] ?? 0);
}

function toDay(match: RegExpExecArray, order: readonly string[]): WrittenDay | null {
  let year: number | null = null;
  let monthOfYear = 0;
  let day = 0;
  for (const [index, field] of order.entries()) {
    const words = match[index + 1];
    if (words === undefined) continue;
    if (field === "y") year = Number(words);
    else if (field === "d") day = Number(words);
    else monthOfYear = field === "m" ? Number(words) : monthStems.indexOf(words.slice(0, 3).toLowerCase()) + 1;
  }
  if (monthOfYear < 1 || monthOfYear > 12 || day < 1 || day > daysIn(year ?? 2000, monthOfYear)) return null;
  if (year !== null && (year < 1800 || year > 2200)) return null;
  return { year, month: monthOfYear, day, start: match.index, end: match.index + match[0].length };
}

/** The day written at exactly this offset, or `null`. */
export function dayAt(text: string, offset: number): WrittenDay | null {
  const first = text.charCodeAt(offset);
  const isDigit = first >= 48 && first <= 57;
  if (!isDigit && !dayLetters.test(text.charAt(offset))) return null;
  for (const { expression, order, afterDigit, afterLetter } of sticky) {
    if (!(isDigit ? afterDigit : afterLetter)) continue;
    expression.lastIndex = offset;
    const match = expression.exec(text);
    const day = match === null ? null : toDay(match, order);
    if (day !== null) return day;
  }
  return null;
}

/** The first day written anywhere in a short text, or `null`. */
export function findDay(text: string): WrittenDay | null {
  const inFigures = figures.test(text);
  const byName = named.test(text);
  if (!inFigures && !byName) return null;
  let first: WrittenDay | null = null;
  for (const { expression, order, written } of anywhere) {
    if (!(written ? byName : inFigures)) continue;
    const match = expression.exec(text);
    const day = match === null ? null : toDay(match, order);
    if (day !== null && (first === null || day.start < first.start)) first = day;
  }
  return first;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** The ISO 8601 day. */
export function isoDay(year: number, monthOfYear: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${two(monthOfYear)}-${two(day)}`;
}

/**
 * The ISO day of a written day whose year may be missing: the year that brings it nearest to `anchor`.
 *
 * @param anchor ISO 8601 day or moment; without it a day with no year stays unknown
 */
export function nearestDay(written: WrittenDay, anchor: string | null): string | null {
  if (written.year !== null) return isoDay(written.year, written.month, written.day);
  if (anchor === null) return null;
  const around = Number(anchor.slice(0, 4));
  const target = Date.UTC(around, Number(anchor.slice(5, 7)) - 1, Number(anchor.slice(8, 10)));
  let best: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const year of [around - 1, around, around + 1]) {
    if (written.day > daysIn(year, written.month)) continue;
    const away = Math.abs(Date.UTC(year, written.month - 1, written.day) - target);
    if (away < distance) {
      distance = away;
      best = isoDay(year, written.month, written.day);
    }
  }
  return best;
}
