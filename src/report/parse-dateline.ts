import { agencyName } from "./agency-table.ts";
import { dayAt, type WrittenDay } from "./calendar.ts";
import { colonPlaceTable } from "./colon-place-table.ts";

/** A dateline as written at the head of a paragraph. */
export interface WrittenDateline {
  readonly place: string | null;
  readonly day: WrittenDay | null;
  readonly agency: string | null;
  /** Offset after its last mark, in the text that was parsed. */
  readonly end: number;
}

/** The expressions that know letters. */
interface Forms {
  readonly upperPlace: RegExp;
  readonly titlePlace: RegExp;
  readonly bracketed: RegExp;
  readonly bareAgency: RegExp;
  readonly dash: RegExp;
  readonly spacedDash: RegExp;
  readonly closeDash: RegExp;
  readonly colon: RegExp;
  readonly twoCapitals: RegExp;
  readonly longStop: RegExp;
  readonly endStop: RegExp;
}

/** The forms for an alphabet, given as parts of character classes: capitals, small letters, all letters, marks over letters. */
function formsOf(capital: string, small: string, letter: string, mark: string, unicode: string): Forms {
  const form = (pattern: string, flags: string): RegExp => new RegExp(pattern, unicode + flags);
  const upperWord = String.raw`[${capital}][${capital}${mark}'’.\-]*(?<![\-])`;
  const titleWord = String.raw`[${capital}][${letter}${mark}'’.\-]*(?<![\-])`;
  const opensWords = String.raw`["'“‘«(]?[${capital}\d]`;
  return {
    // "UNITED NATIONS", "ST. PETERSBURG", "ANKARA/ISTANBUL"; at least two capitals, so that "A" and "I" are no places.
    upperPlace: form(String.raw`${upperWord}(?:[ /]${upperWord}){0,3}(?![${small}])`, "y"),
    titlePlace: form(String.raw`${titleWord}(?:[ /](?:(?:de|la|of|the|del|al|el|am|do|da|du|und|and) )?${titleWord}){0,4}`, "y"),
    bracketed: form(String.raw`\(\s*([${letter}][^()\n]{0,60})\)|\[\s*([${letter}][^\[\]\n]{0,60})\]|\/\s*([${capital}][^\/\n]{0,60})\/`, "y"),
    bareAgency: form(String.raw`([${capital}][${letter}\-\/]*(?<![\-\/]))(?: [${capital}][${letter}\-]*(?<!-))?`, "y"),
    dash: form(String.raw`(?:-{1,3}|[–—―]+)(?=\s|$|["'“‘«${capital}\d])`, "y"),
    spacedDash: form(String.raw`\s(?:-{1,2}|[–—―]+)\s+(?=${opensWords})`, "y"),
    closeDash: form(String.raw`(?:\s--|\s?[–—―])\s?(?=${opensWords})`, "y"),
    colon: form(String.raw`:\s+(?=["'“‘«(]?[${capital}])`, "y"),
    twoCapitals: form(`[${capital}].*[${capital}]`, ""),
    longStop: form(String.raw`(?<=[${letter}]{4})\.(?= )`, ""),
    endStop: form(String.raw`(?<=[${letter}]{3})\.$`, ""),
  };
}

const anyForms = formsOf(String.raw`\p{Lu}`, String.raw`\p{Ll}`, String.raw`\p{L}`, String.raw`\p{M}`, "u");
/** Nearly all heads are plain ASCII, where the same expressions are a tenth of the work. */
const plainForms = formsOf("A-Z", "a-z", "A-Za-z", "", "");

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

const weekdayName = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/iy;
const marks = /[\s,.;]*/y;
const longestColonPlace = 30;

/** Words in capitals that stand before a dash and name no place. */
const noPlace = new Set([
  "UPDATE", "CORRECTED", "CORRECTION", "EXCLUSIVE", "ANALYSIS", "FACTBOX", "BREAKING", "WRAPUP", "TIMELINE", "INTERVIEW", "URGENT", "REFILE",
  "RPT", "REPEAT", "ADVISORY", "EDITORIAL", "OPINION", "COMMENTARY", "EXPLAINER", "FEATURE", "FOCUS", "SPECIAL REPORT", "INSIGHT", "LIVE",
  "WATCH", "PHOTO", "PHOTOS", "VIDEO", "FILE", "NOTE", "QUESTION", "ANSWER", "MODERATOR", "MR", "MS", "THE", "I", "A", "Q", "Q&A", "AND", "BUT",
]);
/** Words that begin a sentence, not a place. */
const openers = /^(?:The|A|An|On|In|At|By|For|From|As|It|He|She|They|We|But|And|After|Before|When|While|This|That|Last|Next|Late|Early|Since|Until|Mr|Mrs|Ms|President|Minister|FILE|Photo|Image)\b/;

function match(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** How much of a name of several words stands before a day: "Tex." of "Tex. March 3". */
function beforeDay(text: string, from: number, length: number): number {
  for (let at = text.indexOf(" ", from); at !== -1 && at < from + length; at = text.indexOf(" ", at + 1)) {
    if (dayAt(text, at + 1) !== null) return at - from;
  }
  return length;
}

interface Place {
  readonly words: string;
  readonly end: number;
  readonly upper: boolean;
}

/** "KYIV, Ukraine": a place and the wider places after it, up to a day or an agency. */
function placeAt(text: string, from: number, forms: Forms): Place | null {
  const upper = match(forms.upperPlace, text, from);
  const isUpper = upper !== null && forms.twoCapitals.test(upper[0]);
  const first = isUpper ? upper : match(forms.titlePlace, text, from);
  if (first === null || openers.test(first[0]) || noPlace.has(first[0].replace(/\.$/, "")) || dayAt(text, from) !== null) return null;
  // A full stop behind a long word ends the place; what follows is the agency ("RIGA. KAZINFORM -").
  const stop = forms.longStop.exec(first[0]);
  let end = from + (stop === null ? first[0].length : stop.index + 1);
  for (let wider = 0; wider < 2; wider += 1) {
    const comma = /^, {0,8}/.exec(text.slice(end, end + 9));
    if (comma === null) break;
    const at = end + comma[0].length;
    const next = dayAt(text, at) === null && match(weekdayName, text, at) === null ? match(forms.titlePlace, text, at) : null;
    if (next === null) break;
    // An agency may stand bare after the place: "Baku, AZERTAC".
    if (agencyName(next[0]) !== null) break;
    end = at + beforeDay(text, at, next[0].length);
  }
  // "RIGA." ends there; "Conn." behind a comma is an abbreviation.
  const named = text.slice(from, end);
  const words = named.includes(",") ? named : named.replace(forms.endStop, "");
  return { words: words.replaceAll(/\s+/g, " "), end, upper: isUpper };
}

/** The agency named inside brackets or slashes: "RIA Novosti, Jane Doe" gives RIA Novosti; a writer's name alone gives `null`. */
function agencyOf(words: string): string | null {
  for (const piece of [words, ...words.split(/[,;|]|\s[-–—/]\s/)]) {
    const known = agencyName(piece.trim());
    if (known !== null) return known;
  }
  const first = words.split(/[,;|]/)[0]?.trim() ?? "";
  return /^\p{Lu}\S*$/u.test(first) && !noPlace.has(first) && first.length <= 20 ? first : null;
}

/** The day, agency and closing mark after the place, in whatever order the agency writes them. */
function tail(text: string, from: number, forms: Forms): { day: WrittenDay | null; weekday: boolean; agency: string | null; bracket: boolean; closed: boolean; end: number } {
  let day: WrittenDay | null = null;
  let weekday = false;
  let agency: string | null = null;
  let bracket = false;
  let end = from;
  for (let step = 0; step < 5; step += 1) {
    const at = end + (match(marks, text, end)?.[0].length ?? 0);
    const found: WrittenDay | null = day === null ? dayAt(text, at) : null;
    if (found !== null) {
      day = found;
      end = found.end;
      continue;
    }
    const named = weekday ? null : match(weekdayName, text, at);
    if (named !== null) {
      weekday = true;
      end = at + named[0].length;
      continue;
    }
    const inside = bracket ? null : match(forms.bracketed, text, at);
    if (inside !== null) {
      bracket = true;
      agency = agencyOf((inside[1] ?? inside[2] ?? inside[3] ?? "").trim()) ?? agency;
      end = at + inside[0].length;
      continue;
    }
    if (day !== null || bracket || agency !== null || at > from) {
      const closing = match(forms.dash, text, at);
      if (closing !== null && (day !== null || bracket || agency !== null)) return { day, weekday, agency, bracket, closed: true, end: at + closing[0].length };
    }
    const bare: RegExpExecArray | null = agency === null && at > end ? match(forms.bareAgency, text, at) : null;
    const whole: string | null = bare === null ? null : agencyName(bare[0]);
    const known: string | null = whole ?? agencyName(bare?.[1] ?? "");
    if (bare === null || known === null) break;
    agency = known;
    end = at + (whole === null ? bare[1] ?? "" : bare[0]).length;
  }
  const stop = /^\s?[.,:](?=\s|$)/.exec(text.slice(end, end + 3));
  return { day, weekday, agency, bracket, closed: false, end: end + (stop?.[0].length ?? 0) };
}

/** "5 May 2014, Riga –": the day before the place. */
function dayBeforePlace(head: string, forms: Forms): WrittenDateline | null {
  const day = dayAt(head, 0);
  const place = day === null ? null : placeAt(head, day.end + (match(marks, head, day.end)?.[0].length ?? 0), forms);
  if (day === null || place === null || match(weekdayName, head, place.end - place.words.length) !== null) return null;
  const at = place.end + (match(marks, head, place.end)?.[0].length ?? 0);
  const closing = match(forms.dash, head, at);
  return closing === null || at === place.end ? null : { place: place.words, day, agency: null, end: at + closing[0].length };
}

/**
 * Reads a dateline at the head of a paragraph, in the forms that agencies print: `PLACE, Month 1. /AGENCY/.`,
 * `PLACE (AGENCY) -`, `PLACE, Country, Month 1 (AGENCY) --`, `Place. 1 Month. Agency -`, `(AGENCY) -`, `PLACE --`.
 *
 * @returns `null` when the paragraph begins with its own words
 */
export function parseDateline(text: string): WrittenDateline | null {
  // Blanks of any kind read as spaces, one for one, so that offsets stay.
  const head = text.slice(0, 160).replaceAll(/[^\S ]/g, " ");
  const forms = isPlain(head) ? plainForms : anyForms;
  const place = placeAt(head, 0, forms);
  if (head.length < longestColonPlace && colonPlaceTable.has(head)) return { place: head, day: null, agency: null, end: head.length };
  if (place === null) {
    const early = dayBeforePlace(head, forms);
    if (early !== null) return early;
    const first = tail(head, 0, forms);
    const datedAgency = first.day !== null && first.agency !== null && first.bracket;
    if (!(first.bracket && (first.closed || datedAgency)) || (first.day === null && first.agency === null)) return null;
    return { place: null, day: first.day, agency: first.agency, end: first.end };
  }
  const { day, weekday, agency, bracket, closed, end } = tail(head, place.end, forms);
  const whole = end >= text.length;
  /** Two capitals in one word make a name of an agency likely: "AsiaNews". */
  const likelyAgency = agency !== null && /\p{Lu}\S*\p{Lu}/u.test(agency);
  const knownAgency = agency !== null && agencyName(agency) !== null;
  const accepted =
    (closed && (day !== null || (bracket && (place.upper || knownAgency || likelyAgency)) || knownAgency)) ||
    (day !== null && (bracket || knownAgency)) ||
    (bracket && knownAgency && (place.upper || head[end] !== " ")) ||
    (day !== null && (whole || (place.upper && /[.:]$/.test(head.slice(0, end))))) ||
    (weekday && closed && place.upper);
  if (accepted) return { place: place.words, day, agency, end };
  if (!place.upper || whole) return null;
  const bare = match(forms.spacedDash, head, place.end) ?? match(forms.closeDash, head, place.end) ?? (colonPlaceTable.has(place.words) ? match(forms.colon, head, place.end) : null);
  return bare === null ? null : { place: place.words, day: null, agency: null, end: place.end + bare[0].trimEnd().length };
}
