import type { Sentence, Token } from "../language/index.ts";
import type { DatePrecision } from "../model/index.ts";
import { civilDay, dayNumber, daysInMonth, type CivilDay } from "./civil-day.ts";
import { countedThings } from "./calendar-lexicon.ts";
import { isSubject, tense, type Direction, type Tense } from "./direction.ts";
import { wordsOf, type Word } from "./word.ts";

/** What a rule of time sees: the sentence in words and tokens, and the anchor. */
export interface Scene {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  /** Day number; `null` where the report has no date: then only dates with a year can be told. */
  readonly anchor: number | null;
  readonly today: CivilDay | null;
  /** The text of the whole report. */
  readonly text: string;
  /** The day of the mention before this one in the sentence: "a day later" counts from it. */
  readonly lastDay: number | null;
  /** Day number of publication, where it is known to be later than the anchor: nothing past lies behind it. */
  readonly latest: number | null;
}

/** Words `[from, to)` and the date they name. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly precision: DatePrecision;
  readonly rule: string;
  /** The day number, where it is one single day. */
  readonly day?: number;
  /** The day number it was counted from, where that is not the anchor; `null` where the words say the date in full. */
  readonly base?: number | null;
}

/** Whether "May" may be a person in this report, the one most often taken for a month; the last report's answer is kept. */
export const mayIsPerson: (scene: Scene) => boolean = (() => {
  let last = "";
  let answer = false;
  return ({ text }) => {
    if (text !== last) {
      last = text;
      answer = /\b(?:Theresa|Mrs\.?|Ms\.?|Minister|PM|Brian|James|Secretary)\s+May\b/.test(text);
    }
    return answer;
  };
})();

export function sceneOf(sentence: Sentence, anchor: number | null, text: string, latest: number | null): Scene {
  return {
    words: wordsOf(sentence),
    tokens: sentence.tokens,
    anchor,
    today: anchor === null ? null : civilDay(anchor),
    text,
    lastDay: null,
    latest,
  };
}

export const lower = (scene: Scene, at: number): string => scene.words[at]?.lower ?? "";

export function directionOf(scene: Scene, from: number, to: number): Direction {
  const found = tenseOf(scene, from, to);
  return found === "present" ? "forward" : found;
}

export function tenseOf(scene: Scene, from: number, to: number): Tense {
  return tense(scene.tokens, scene.words[from]?.token ?? 0, (scene.words[to - 1]?.token ?? 0) + 1);
}

/** Whether the words before `to` begin the subject of a finite verb that follows. */
export const beginsSubject = (scene: Scene, to: number): boolean => isSubject(scene.tokens, (scene.words[to - 1]?.token ?? 0) + 1);

const tokenAt = (scene: Scene, at: number): Token | undefined => scene.tokens[scene.words[at]?.token ?? -1];

export const isCapital = (word: Word | undefined): boolean => word !== undefined && word.text.charAt(0) !== word.lower.charAt(0);
export const isShout = (word: Word | undefined): boolean => word !== undefined && word.text.length > 1 && word.text === word.text.toUpperCase() && isCapital(word);
export const isNoun = (scene: Scene, at: number): boolean => tokenAt(scene, at)?.upos === "NOUN";
const isPluralNoun = (scene: Scene, at: number): boolean => tokenAt(scene, at)?.xpos === "NNS";
/** A capitalised word that is part of a name, as far as the tag and the case say. */
export const isName = (scene: Scene, at: number): boolean => tokenAt(scene, at)?.upos === "PROPN" && isCapital(scene.words[at]) && !isShout(scene.words[at]);

const isDigits = (word: Word | undefined): boolean => word !== undefined && word.text.charCodeAt(0) >= 48 && word.text.charCodeAt(0) <= 57;

/** Whether the number at a word goes on as a decimal, a price, a clock time or a code: "21.5", "$21", "21:30", "F-21". */
export function isPartOfFigure(scene: Scene, at: number): boolean {
  const { words } = scene;
  const [after, beyond, before] = [words[at + 1], words[at + 2], words[at - 1]];
  if (after?.joined && ((".,:/".includes(after.text) && beyond?.joined && isDigits(beyond)) || after.text === "%")) return true;
  if (words[at]?.joined && before !== undefined) {
    if ("$£€#@+".includes(before.text)) return true;
    if (".,:/".includes(before.text) && before.joined && isDigits(words[at - 2])) return true;
  }
  return false;
}

const movers = /^(?:moved|moves|move|moving|postponed|postpone|put|pushed|delayed|delay|rescheduled|shifted|changed|brought|deferred|adjourned)$/;

/** Whether a "from" stands at a word that says what day a thing was moved from: "moved from Monday to Friday" is no stretch of days. */
export function isMoved(scene: Scene, from: number): boolean {
  if (lower(scene, from) !== "from") return false;
  for (let back = from - 1; back >= 0 && back > from - 5; back--) if (movers.test(lower(scene, back))) return true;
  return false;
}

/** Whether the word after a number says that the number counts things. */
export function counts(scene: Scene, at: number): boolean {
  return countedThings.has(lower(scene, at));
}

/** A day of the month at a word, with "st", "nd", "rd" or "th" behind it. */
export function dayOfMonth(scene: Scene, at: number): { readonly day: number; readonly next: number } | null {
  const word = scene.words[at];
  if (word === undefined || word.number < 1 || word.number > 31 || word.text.length > 2 || isPartOfFigure(scene, at)) return null;
  const after = scene.words[at + 1];
  if (after?.joined && /^[a-z]/.test(after.lower)) return /^(?:st|nd|rd|th)$/.test(after.lower) ? { day: word.number, next: at + 2 } : null;
  return { day: word.number, next: at + 1 };
}

/** A number of four digits that can be a year and counts nothing. */
export function plainYear(scene: Scene, at: number): number | null {
  const word = scene.words[at];
  if (word === undefined || word.text.length !== 4 || word.number < 1500 || word.number > 2099) return null;
  if (isPartOfFigure(scene, at) || counts(scene, at + 1)) return null;
  const after = scene.words[at + 1];
  return after?.joined && /^[a-z]/.test(after.lower) ? null : word.number;
}

/** A year after a date: "2016", ", 2016", "of 2016", "'87", "last year", "of this year". */
export function yearAfter(scene: Scene, at: number): { readonly year: number; readonly next: number; readonly full: boolean } | null {
  const { words, today } = scene;
  const comma = lower(scene, at) === "," ? 1 : 0;
  const of = comma === 0 && lower(scene, at) === "of" ? 1 : 0;
  const first = at + comma + of;
  const year = plainYear(scene, first);
  if (year !== null && !(comma === 1 && isPluralNoun(scene, first + 1))) return { year, next: first + 1, full: true };
  if (/^['’‘]$/.test(lower(scene, first)) && words[first + 1]?.joined && words[first + 1]?.text.length === 2) {
    const short = words[first + 1]?.number ?? -1;
    if (short >= 0) return { year: short < 50 ? 2000 + short : 1900 + short, next: first + 2, full: true };
  }
  if (comma === 0 && today !== null && lower(scene, first + 1) === "year") {
    const shift = { last: -1, this: 0, next: 1 }[lower(scene, first)];
    if (shift !== undefined) return { year: today.year + shift, next: first + 2, full: false };
  }
  return null;
}

/** The year of a month and day without one: nearest in the direction of the verb, with a few days' grace either way. */
export function yearOfDay(scene: Scene, month: number, day: number, way: Direction, onWeekday: number | null, grace: number = usualGrace): number | null {
  const { anchor, today } = scene;
  if (anchor === null || today === null) return null;
  let best: number | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const year of [today.year, today.year - 1, today.year + 1]) {
    if (day > daysInMonth(year, month)) continue;
    const number = dayNumber(year, month, day);
    const ahead = number - anchor;
    let cost = Math.abs(ahead);
    if (onWeekday !== null) cost += (((number + 3) % 7) + 7) % 7 + 1 === onWeekday ? 0 : 10_000;
    else if ((way === "past" && ahead > grace) || (way === "forward" && ahead < -grace)) cost += 5000;
    if (cost < bestCost) [best, bestCost] = [year, cost];
  }
  return best;
}

/** Reports are filed around midnight and in other zones: "said on December 22" datelined the 21st is no year old. */
const usualGrace = 3;
