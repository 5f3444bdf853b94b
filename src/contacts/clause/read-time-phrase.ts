import type { Token } from "../../language/index.ts";

const named = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun.".split(" "),
);
const single = new Set(["today", "yesterday", "tomorrow", "tonight", "overnight", "earlier", "later", "recently", "now", "soon", "shortly"]);
const units = new Set("day days week weeks month months year years weekend weekends morning afternoon evening night spring summer autumn fall winter hour hours minute minutes quarter".split(" "));
const pointers = new Set("last next this past coming following previous same that early late mid every each two three four five six several few a an one the".split(" "));
const before = new Set("on in at by since until till during for from through over within throughout".split(" "));
const modifiers = new Set("early late mid mid- last next this later earlier the past coming".split(" "));

function isCalendar(token: Token | undefined): boolean {
  return token !== undefined && named.has(token.lower) && token.text[0] !== token.lower[0];
}

function startsWithDigit(token: Token): boolean {
  const code = token.lower.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Words that a time phrase can start with, and prepositions that may stand before them: spares most tokens the look. */
const starters: ReadonlyMap<string, "opener" | "before"> = new Map([
  ...[...named, ...single, ...pointers, ...modifiers].map((word) => [word, "opener"] as const),
  ...[...before].map((word) => [word, "before"] as const),
]);

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && token.text.length < 5 && startsWithDigit(token) && /^\d{1,4}(?:st|nd|rd|th)?$/.test(token.lower);
}

function isGenitive(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "'s" || token.lower === "’s" || token.lower === "'" || token.lower === "’");
}

/** End of "Monday", "December 21, 2016", "21 December", "last week", "two days ago" at `at`; `at` itself if none. */
function core(tokens: readonly Token[], at: number): number {
  let to = at;
  while (modifiers.has(tokens[to]?.lower ?? "") && to < at + 3) to++;
  if (isNumber(tokens[to]) && isCalendar(tokens[to + 1])) to++;
  if (isCalendar(tokens[to])) {
    to++;
    if (tokens[to]?.lower === "," && isCalendar(tokens[to + 1])) to += 2;
    if (isNumber(tokens[to])) to++;
    if (tokens[to]?.lower === "," && /^\d{4}$/.test(tokens[to + 1]?.lower ?? "")) to += 2;
    if (units.has(tokens[to]?.lower ?? "")) to++;
    return to;
  }
  if (/^(?:1[89]|20)\d\d$/.test(tokens[to]?.lower ?? "") && tokens[to - 1] !== undefined && before.has(tokens[at - 1]?.lower ?? "")) return to + 1;
  if (single.has(tokens[at]?.lower ?? "")) return isCalendar(tokens[at + 1]) ? core(tokens, at + 1) : at + 1;
  to = at;
  while ((pointers.has(tokens[to]?.lower ?? "") || isNumber(tokens[to])) && to < at + 3) to++;
  if (to > at && units.has(tokens[to]?.lower ?? "")) {
    to++;
    if (tokens[to]?.lower === "ago" || tokens[to]?.lower === "later" || tokens[to]?.lower === "earlier") to++;
    return to;
  }
  return at;
}

/**
 * The token after a time phrase that starts at `at`, with its preposition; null if none starts there, or if what
 * starts there belongs to a noun ("Monday's meeting", "a two-day visit", "the year's talks").
 */
export function readTimePhrase(tokens: readonly Token[], at: number): number | null {
  const opening = tokens[at];
  if (opening === undefined) return null;
  const kind = starters.get(opening.lower);
  if (kind === undefined && !startsWithDigit(opening)) return null;
  const start = kind === "before" ? at + 1 : at;
  const first = tokens[start];
  if (first === undefined || (start > at && starters.get(first.lower) !== "opener" && !startsWithDigit(first))) return null;
  const to = core(tokens, start);
  if (to === start || isGenitive(tokens[to])) return null;
  const next = tokens[to];
  const gap = next !== undefined && next.start > (tokens[to - 1] as Token).end;
  if (next !== undefined && gap && (next.upos === "NOUN" || next.upos === "ADJ") && !units.has(next.lower) && to - start > 1 && !isCalendar(tokens[to - 1])) {
    // "a day trip", "last week talks": the words before a noun are its own.
    if (next.upos === "NOUN") return null;
  }
  if (next?.text === "-" && !gap) return null;
  return to;
}
