import { tokenTest, type Token } from "../language/index.ts";
import { eastAsianSurnames, isGivenName } from "./given-name-lexicon.ts";
import { endingsAndSurnames, organisationBeginnings, organisationEndings, particles, placeBeginnings, placeEndings } from "./name-lexicon.ts";
import { isAllCapitals, isCapitalised } from "./sentence-casing.ts";
import { titleHeads } from "./title-lexicon.ts";

/** A run of capitalised words that the facts do not know as one. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly kind: "person" | "organisation" | "place" | "unknown";
  readonly strength: 0 | 1 | 2;
}

const longest = 8;

/** Capitalised words that are no part of a name beside them. */
const calendar: ReadonlySet<string> = new Set([
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
  "june", "july", "august", "september", "october", "november", "december", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.",
  "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "gmt", "utc", "est", "edt", "a.m.", "p.m.", "jan", "feb", "mar", "apr",
  "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
]);

const functionWords: ReadonlySet<string> = new Set([
  "the", "a", "an", "in", "on", "at", "of", "for", "to", "by", "with", "from", "as", "but", "and", "or", "nor", "if", "when", "while", "after",
  "before", "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those", "there", "here", "who",
  "what", "which", "where", "why", "how", "not", "no", "yes", "so", "yet", "also", "although", "though", "because", "since", "until", "despite", "under", "over",
  "between", "among", "about", "against", "earlier", "later", "meanwhile", "however", "moreover", "both", "all", "some", "many", "most", "more", "other", "another",
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "asked", "according", "speaking", "sources", "officials", "people", "then", "now", "today", "yesterday", "tomorrow",
  "is", "are", "was", "were", "has", "had", "have", "will", "would", "could", "should", "may", "might", "can", "do", "did", "does", "last", "next", "per", "than", "still", "just", "even",
  "such", "each", "every", "few", "several", "well", "oh", "please", "let", "let's", "mr", "only", "during", "through", "into", "out", "up", "down", "off", "again", "once", "within", "without", "around",
  "god", "internet", "democrat", "democrats", "republican", "republicans", "christian", "christians", "muslim", "muslims", "jew", "jews", "jewish", "islamic", "islam", "catholic", "english", "western", "communist",
]);

const noNames: ReadonlySet<string> = new Set([...calendar, ...functionWords]);
const isNoName = tokenTest(noNames);

const postnominals: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

/** Whether the word may stand in a name: capitalised, and no word of grammar or of the calendar. */
export function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token) && !isNoName(token);
}

/** Whether a name may begin here: with a word of names, or with "Jan" before one, which is then no month. */
export function isNameStart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return isNameWord(token) || (token?.text === "Jan" && isNameWord(tokens[index + 1]));
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && token.text.length === 2 && token.text.charAt(1) === "." && isCapitalised(token);
}

function adjoins(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.end === tokens[index]?.start && tokens[index]?.end === tokens[index + 1]?.start;
}

/** Whether another phrase begins at the token, so that a run of capitals must stop there. */
export type Barrier = (index: number, runFrom: number) => boolean;

/** The run of capitalised words from `from` on: with particles, initials, hyphens, "of" after the name of an institution. */
export function nameRunEnd(tokens: readonly Token[], from: number, barrier: Barrier): number {
  let to = from + 1;
  while (to < tokens.length && to - from < longest) {
    const token = tokens[to];
    if (token === undefined) break;
    const next = tokens[to + 1];
    if (isNameWord(token)) {
      if (barrier(to, from) || titleHeads.has(token.lower)) break;
      to += 1;
    } else if (postnominals.has(token.lower)) {
      to += 1;
    } else if ((token.text === "-" || token.text === "'" || token.text === "’") && adjoins(tokens, to) && isNameWord(next) && !barrier(to + 1, from)) {
      to += 2;
    } else if (token.text === "-" && adjoins(tokens, to) && to - from > 1 && !joinedToNames.has(next?.lower ?? "") && (eastAsianSurnames.has(tokens[from]?.lower ?? "") || isSyllableName(tokens, from, to))) {
      // "Ban Ki-moon"
      to += 2;
    } else if (token.text === "." && tokens[to - 1]?.text.length === 1 && tokens[to - 1]?.end === token.start && isNameWord(next)) {
      to += 1;
    } else if (particles.has(token.lower) && isNameWord(next) && !barrier(to + 1, from)) {
      to += 2;
    } else if (particles.has(token.lower) && next?.text === "-" && isNameWord(tokens[to + 2])) {
      to += 3;
    } else if ((token.lower === "of" || token.text === "&") && opensInstitution(tokens[to - 1]) && (isNameWord(next) || (next?.lower === "the" && isNameWord(tokens[to + 2])))) {
      to += next?.lower === "the" ? 3 : 2;
    } else if (token.text === "&" && isNameWord(next)) {
      to += 2;
    } else if (token.lower === "and" && isNameWord(next) && partnership.has(next?.lower ?? "")) {
      // "Wells Fargo and Co"
      to += 2;
    } else break;
  }
  return to;
}

/** What "and" joins to the names of a firm's founders. */
const partnership: ReadonlySet<string> = new Set(["co", "co.", "company", "sons", "brothers", "partners"]);

const longestSyllable = 6;
/** Words that a hyphen joins to any name: "Trump-led". */
const joinedToNames: ReadonlySet<string> = new Set(["led", "style", "based", "era", "backed", "born", "wide", "like", "run", "owned", "made", "held", "linked", "inspired", "allied", "bound", "elect", "hosted", "trained", "level", "day", "year", "to", "and", "on"]);

/** "Yoh Sang-key": two short words in capitals and a short one that follows a hyphen, after no Western given name. */
function isSyllableName(tokens: readonly Token[], from: number, hyphen: number): boolean {
  const next = tokens[hyphen + 1];
  const first = tokens[from];
  const second = tokens[hyphen - 1];
  if (next === undefined || first === undefined || second === undefined || hyphen - from !== 2) return false;
  return next.text === next.lower && next.text.length <= longestSyllable && first.text.length <= longestSyllable && second.text.length <= longestSyllable && !isGivenName(first.lower);
}

function opensInstitution(token: Token | undefined): boolean {
  return token !== undefined && (organisationEndings.has(token.lower) || placeEndings.has(token.lower) || token.lower === "church" || token.lower === "gulf");
}

/** Tells people from organisations and places by the shape of the words alone. */
export function classifyRun(tokens: readonly Token[], from: number, to: number): NameRun {
  const first = tokens[from];
  let last = to - 1;
  while (last > from && postnominals.has(tokens[last]?.lower ?? "")) last -= 1;
  const lastWord = tokens[last]?.lower ?? "";
  const length = last - from + 1;
  const make = (kind: NameRun["kind"], strength: 0 | 1 | 2): NameRun => ({ from, to, kind, strength });
  if (first === undefined) return make("unknown", 0);
  for (let index = from; index < last; index++) {
    const lower = tokens[index]?.lower;
    if (lower === "of") {
      const head = tokens[index - 1]?.lower ?? "";
      return make(placeEndings.has(head) && !organisationEndings.has(head) ? "place" : "organisation", 2);
    }
    if (lower === "&") return make("organisation", 2);
  }
  if (length === 2 && endingsAndSurnames.has(lastWord) && isGivenName(first.lower)) return make("person", 2);
  if (length > 1 && organisationBeginnings.has(first.lower)) return make("organisation", 1);
  if (length > 1 && organisationEndings.has(lastWord)) return make("organisation", 2);
  if (length > 1 && (placeEndings.has(lastWord) || placeBeginnings.has(first.lower))) return make("place", 2);
  if (length === 1) {
    if (isAllCapitals(first) && first.text.length >= 2) return make("organisation", 0);
    return make("unknown", 0);
  }
  if (length > 5) return make("unknown", 0);
  for (let index = from; index <= last; index++) {
    const token = tokens[index];
    if (token !== undefined && isAllCapitals(token) && token.text.length > 2 && !token.text.includes(".")) return make("organisation", 0);
  }
  if (isGivenName(first.lower) || isInitial(first)) return make("person", 2);
  if (length > 2 && isInitial(tokens[from + 1])) return make("person", 2);
  if (particles.has(tokens[from + 1]?.lower ?? "")) return make("person", 1);
  return make("unknown", 0);
}
