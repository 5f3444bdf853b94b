import {
  abbreviations,
  abbreviationsBeforeNumbers,
  capitalAbbreviations,
  fused,
  givenSyllables,
  hyphenPrefixes,
  nameEndings,
  units,
} from "./abbreviation-lexicon.ts";
import { blank, classAt, digit, isHigh, isLow, letter, mark } from "./character-class.ts";
import { addCut, type Cuts } from "./cuts.ts";

const dot = 0x2e;
const comma = 0x2c;
const colon = 0x3a;
const slash = 0x2f;
const hyphen = 0x2d;
const at_ = 0x40;
const ampersand = 0x26;
const dollar = 0x24;
const hash = 0x23;
/** No abbreviation, prefix or unit is longer: words beyond it are not looked up, which keeps long input linear. */
const longest = 24;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x60;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
/** "US$", "HK$". */
const isCurrency = (text: string, start: number, end: number): boolean =>
  end - start <= 2 && isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(end - 1));
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/**
 * Cuts `text` from `from` to `to` into tokens by the conventions of Universal Dependencies' English treebanks: clitics
 * and marks stand alone, hyphens part words except after a prefix, abbreviations keep their full stop. Every character
 * that is not blank falls into exactly one token; tokens come in order. Time is proportional to the length.
 */
export function tokenise(text: string, from: number, to: number, cuts: Cuts): void {
  let at = from;
  while (at < to) {
    const kind = classAt(text, at);
    if (kind === blank) at++;
    else if (kind === mark) at = cutMark(text, from, at, to, cuts);
    else at = cutWord(text, at, to, cuts);
  }
}

/** The end of the run of letters and digits that starts at `at`. */
function runEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to) {
    const kind = classAt(text, end);
    if (kind !== letter && kind !== digit) break;
    end++;
  }
  return end;
}

function lettersEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && classAt(text, end) === letter) end++;
  return end;
}

function digitsEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && classAt(text, end) === digit) end++;
  return end;
}

const lowerSlice = (text: string, start: number, end: number): string =>
  end - start > longest ? "" : text.slice(start, end).toLowerCase();

/** The end of the clitic whose apostrophe is at `at` ("'s", "'re"), or 0. */
function cliticEnd(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at + 1) | 32;
  const second = at + 2 < to ? text.charCodeAt(at + 2) | 32 : 0;
  let end = 0;
  if (first === 0x73 || first === 0x6d || first === 0x64) end = at + 2; // s m d
  if ((first === 0x72 || first === 0x76) && second === 0x65) end = at + 3; // re ve
  if (first === 0x6c && second === 0x6c) end = at + 3; // ll
  if (end === 0 || end > to) return 0;
  return end < to && (classAt(text, end) === letter || classAt(text, end) === digit) ? 0 : end;
}

function cutWord(text: string, start: number, to: number, cuts: Cuts): number {
  let end = runEnd(text, start, to);
  while (end < to) {
    const code = text.charCodeAt(end);
    if (classAt(text, end) === blank) break;
    const next = end + 1 < to ? classAt(text, end + 1) : blank;
    let further = 0;
    if (code === dot) further = overDot(text, start, end, to);
    else if (code === dollar) further = isCurrency(text, start, end) ? end + 1 : 0;
    else if (next !== letter && next !== digit) {
      if (code === colon && next === mark) further = overAddress(text, start, end, to);
    } else if (isApostrophe(code)) {
      if (cutNegation(text, start, end, to, cuts)) return end + 2;
      further = overApostrophe(text, start, end, to);
    } else if (code === hyphen) further = overHyphen(text, start, end, to);
    else if (code === comma || code === colon || code === slash) further = insideNumber(text, start, end, to, code);
    else if (code === at_) further = addressEnd(text, end, to);
    else if (code === ampersand && end - start <= 3 && isUpper(text.charCodeAt(end - 1)) && isUpper(text.charCodeAt(end + 1))) {
      further = runEnd(text, end + 1, to);
    }
    if (further <= end) break;
    end = further;
  }
  return cutInside(text, start, end, to, cuts);
}

/** Adds the token, first taking apart what is written as one: "gonna", "5pm". */
function cutInside(text: string, start: number, end: number, to: number, cuts: Cuts): number {
  const length = end - start;
  if (length >= 4 && length <= 8) {
    const last = text.charCodeAt(end - 1) | 32;
    // Every fused word ends in one of these letters; the test spares the others a look-up.
    if (last === 0x74 || last === 0x61 || last === 0x65) {
      const cut = fused.get(text.slice(start, end).toLowerCase());
      if (cut !== undefined) {
        addCut(cuts, start, start + cut);
        addCut(cuts, start + cut, end);
        return end;
      }
    }
  }
  if (classAt(text, start) === digit && length <= longest) {
    let number = end;
    while (number > start && classAt(text, number - 1) === letter) number--;
    if (number < end && number > start && units.has(text.slice(number, end).toLowerCase())) {
      addCut(cuts, start, number);
      return cutWord(text, number, to, cuts);
    }
  }
  addCut(cuts, start, end);
  return end;
}

/** "don't" is "do" and "n't". */
function cutNegation(text: string, start: number, apostrophe: number, to: number, cuts: Cuts): boolean {
  if ((text.charCodeAt(apostrophe + 1) | 32) !== 0x74 || (text.charCodeAt(apostrophe - 1) | 32) !== 0x6e) return false;
  const end = apostrophe + 2;
  if (apostrophe - 1 <= start || (end < to && (classAt(text, end) === letter || classAt(text, end) === digit))) return false;
  addCut(cuts, start, apostrophe - 1);
  addCut(cuts, apostrophe - 1, end);
  return true;
}

/** Decides whether a full stop belongs to the word before it; gives where the word goes on, or 0. */
function overDot(text: string, start: number, end: number, to: number): number {
  const next = end + 1 < to ? classAt(text, end + 1) : blank;
  const before = classAt(text, end - 1);
  if (before === digit) return next === digit ? digitsEnd(text, end + 1, to) : nameEnd(text, end, to);
  const single = end - start === 1 || text.charCodeAt(end - 2) === dot;
  if (single && before === letter) {
    // Letters parted by full stops: "U.S.", "a.m.", "J.F.K."
    if (next === letter) {
      const run = lettersEnd(text, end + 1, to);
      if (run === end + 2) return run;
      if (end - start > 1) return end + 1;
      return isUpper(text.charCodeAt(end - 1)) && isUpper(text.charCodeAt(end + 1)) ? end + 1 : nameEnd(text, end, to);
    }
    if (end - start > 1) return end + 1;
    const code = text.charCodeAt(end - 1);
    // An initial before another word; "I" is more often the pronoun at an end.
    if (isUpper(code) || code > 0x7f) {
      if (next === mark) return ",;:)-".includes(text.charAt(end + 1)) ? end + 1 : 0;
      return !lastOfPart(text, end + 1, to) && (code !== 0x49 || initialFollows(text, end + 1, to)) ? end + 1 : 0;
    }
  }
  if (next === letter || next === digit) {
    const name = nameEnd(text, end, to);
    if (name > 0) return name;
  }
  const word = lowerSlice(text, start, end);
  if (word === "" || (text.charCodeAt(end + 1) === dot && text.charCodeAt(end + 2) === dot)) return 0;
  if (word === "ph" && lowerSlice(text, end + 1, end + 3) === "d.") return end + 3;
  if (abbreviations.has(word)) return end + 1;
  if (capitalAbbreviations.has(word)) return isUpper(text.charCodeAt(start)) && !lastOfPart(text, end + 1, to) ? end + 1 : 0;
  if (word === "al") return /\bet\s+$/u.test(text.slice(Math.max(0, start - 4), start)) ? end + 1 : 0;
  return abbreviationsBeforeNumbers.has(word) && numberFollows(text, end + 1, to) ? end + 1 : 0;
}

/** How far to look past blanks: an answer further away than this does not matter to a word. */
const reach = 200;

function afterBlanks(text: string, at: number, to: number): number {
  const stop = Math.min(to, at + reach);
  let next = at;
  while (next < stop && classAt(text, next) === blank) next++;
  return next;
}

function lastOfPart(text: string, at: number, to: number): boolean {
  return afterBlanks(text, at, to) >= to;
}

function numberFollows(text: string, at: number, to: number): boolean {
  const next = afterBlanks(text, at, to);
  return next < to && classAt(text, next) === digit;
}

function initialFollows(text: string, at: number, to: number): boolean {
  const next = afterBlanks(text, at, to);
  return next + 1 < to && isUpper(text.charCodeAt(next)) && text.charCodeAt(next + 1) === dot;
}

/** Where a name with dots goes on after the dot at `end` ("example.org", "a.name@example.org"), or 0 where this is no such name. */
function nameEnd(text: string, end: number, to: number): number {
  let at = end;
  let last = 0;
  let parts = 0;
  while (at < to && text.charCodeAt(at) === dot && parts < 8) {
    const run = runEnd(text, at + 1, Math.min(to, at + 40));
    if (run === at + 1) break;
    if (text.charCodeAt(run) === at_ && run + 1 < to && classAt(text, run + 1) === letter) return addressEnd(text, run, to);
    if (nameEndings.has(lowerSlice(text, at + 1, run)) && (run >= to || classAt(text, run) !== letter)) last = run;
    at = run;
    parts++;
  }
  if (last === 0) return 0;
  // A path behind a host's name belongs to it.
  return text.charCodeAt(last) === slash ? addressEnd(text, last, to) : last;
}

function overAddress(text: string, start: number, end: number, to: number): number {
  if (text.charCodeAt(end + 1) !== slash || text.charCodeAt(end + 2) !== slash || end - start > 5) return 0;
  return /^(?:https?|ftp)$/iu.test(text.slice(start, end)) ? addressEnd(text, end, to) : 0;
}

/** The end of a web or mail address: up to a blank, quotation mark or bracket, without closing punctuation. */
function addressEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && classAt(text, end) !== blank && !'"“”<>«»|'.includes(text.charAt(end))) end++;
  while (end > at && ".,;:!?)]}'’…".includes(text.charAt(end - 1))) end--;
  return end;
}

function overApostrophe(text: string, start: number, end: number, to: number): number {
  const clitic = cliticEnd(text, end, to);
  if (clitic > 0) {
    // "the 1990's" is one token in the treebanks, "the 49er's" is not.
    const year = classAt(text, start) === digit && text.charCodeAt(end - 1) === 0x30 && (text.charCodeAt(end + 1) | 32) === 0x73;
    return year ? clitic : 0;
  }
  if (classAt(text, end + 1) !== letter || classAt(text, end - 1) !== letter) return 0;
  return runEnd(text, end + 1, to);
}

function overHyphen(text: string, start: number, end: number, to: number): number {
  if (classAt(text, end - 1) === digit && classAt(text, end + 1) === digit) return numberGroups(text, start, end, to);
  const word = lowerSlice(text, start, end);
  if (word === "" || text.charCodeAt(end - 1) === dot) return 0;
  if (hyphenPrefixes.has(word)) return runEnd(text, end + 1, to);
  if (end - start <= 6 && isUpper(text.charCodeAt(start)) && (isLower(text.charCodeAt(end + 1)) || isUpper(text.charCodeAt(end - 1)))) {
    const run = lettersEnd(text, end + 1, Math.min(to, end + 8));
    if (givenSyllables.has(lowerSlice(text, end + 1, run))) return run;
  }
  return 0;
}

/** Telephone numbers and dates keep their hyphens ("555-0199", "2016-12-21"); ranges do not ("2001-2005"). */
function numberGroups(text: string, start: number, end: number, to: number): number {
  if (end - start > 4 && end - start !== 5) return 0;
  const second = digitsEnd(text, end + 1, to);
  const third = text.charCodeAt(second) === hyphen && second + 1 < to ? digitsEnd(text, second + 1, to) : second;
  if (second < to && classAt(text, second) === letter) return 0;
  if (third > second + 1) return third;
  const first = end - start;
  const length = second - end - 1;
  return (first === 3 || first === 5) && length === 4 ? second : 0;
}

/** Marks that do not part digits: "1,000", "3:43", "12/21". */
function insideNumber(text: string, start: number, end: number, to: number, code: number): number {
  if (classAt(text, end - 1) !== digit || classAt(text, end + 1) !== digit) return 0;
  const run = digitsEnd(text, end + 1, to);
  if (code === comma) return run - end - 1 === 3 ? run : 0;
  if (code === colon) return run - end - 1 === 2 ? run : 0;
  return end - start <= 5 && run - end - 1 <= 4 ? run : 0;
}

/** Characters that stand together as one token when repeated. */
const repeated: ReadonlySet<number> = new Set("-*=~#<>+^'`‘’".split("").map((character) => character.charCodeAt(0)));

function cutMark(text: string, from: number, start: number, to: number, cuts: Cuts): number {
  const end = markEnd(text, from, start, to);
  addCut(cuts, start, end);
  return end;
}

function markEnd(text: string, from: number, start: number, to: number): number {
  const code = text.charCodeAt(start);
  const next = start + 1 < to ? text.charCodeAt(start + 1) : 0;
  if (isHigh(code)) return isLow(next) && start + 1 < to ? withJoined(text, start + 2, to) : start + 1;
  const open = start === from || classAt(text, start - 1) === blank;
  if (isApostrophe(code) && start + 1 < to) {
    const clitic = open ? 0 : cliticEnd(text, start, to);
    if (clitic > 0 && (classAt(text, start - 1) !== mark || text.charCodeAt(start - 1) === dot)) return clitic;
    if (open) {
      const elided = elisionEnd(text, start, to);
      if (elided > 0) return elided;
    }
  }
  if (code === dot || code === 0x21 || code === 0x3f) {
    if (code === dot && open && next !== 0 && classAt(text, start + 1) === digit) return digitsEnd(text, start + 1, to);
    let end = start + 1;
    if (code === dot) while (end < to && text.charCodeAt(end) === dot) end++;
    else while (end < to && (text.charCodeAt(end) === 0x21 || text.charCodeAt(end) === 0x3f)) end++;
    return end;
  }
  if ((code === hash || code === at_) && next !== 0 && classAt(text, start + 1) === letter) return runEnd(text, start + 1, to);
  if (open && (code === colon || code === 0x3b || code === 0x3d)) {
    const face = faceEnd(text, start, to);
    if (face > 0) return face;
  }
  let end = start + 1;
  if (repeated.has(code)) while (end < to && text.charCodeAt(end) === code) end++;
  return end;
}

/** Takes a variation selector or joiner with the sign it changes. */
function withJoined(text: string, at: number, to: number): number {
  return at < to && text.charCodeAt(at) === 0xfe0f ? at + 1 : at;
}

function elisionEnd(text: string, start: number, to: number): number {
  if (classAt(text, start + 1) === digit) {
    const years = digitsEnd(text, start + 1, to);
    return years === start + 3 ? runEnd(text, years, to) : 0;
  }
  const run = lettersEnd(text, start + 1, Math.min(to, start + 8));
  return /^(?:em|til|cause|tis|twas|bout|cos|round)$/iu.test(text.slice(start + 1, run)) ? run : 0;
}

function faceEnd(text: string, start: number, to: number): number {
  const at = text.charCodeAt(start + 1) === hyphen ? start + 2 : start + 1;
  if (at >= to || !")(DPp|/".includes(text.charAt(at))) return 0;
  return at + 1 >= to || classAt(text, at + 1) === blank ? at + 1 : 0;
}
