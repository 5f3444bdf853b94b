import { tokenHash, type Token } from "../language/index.ts";
import { phraseKey, wordParts } from "./phrase-parts.ts";
import { headFilter, noPlace } from "./head-filter.ts";

/** What a phrase may name. The same words often name several things: the linker chooses. */
export type CandidateKind =
  | "state"
  | "adjective"
  | "demonym"
  | "capital"
  | "seat"
  | "organisation"
  | "outlet"
  | "person"
  | "surname"
  | "office"
  | "title"
  | "body";

/**
 * One thing that a phrase may name. `id` is a state code (state, adjective, demonym, capital), the seat's name,
 * an organisation, outlet, person or office id, a title's role or a body's slug.
 */
export interface Candidate {
  readonly kind: CandidateKind;
  readonly id: string;
  /** How the words must be written: any way, with a capital somewhere, or all in capitals ("US", "WHO"). */
  readonly letters: "any" | "capital" | "capitals";
}

/** Words that name something in the facts. Tokens and offsets may lie inside a token: "US" in "US-led". */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  /** First token and the token after the last. */
  readonly tokens: readonly [from: number, to: number];
  readonly candidates: readonly Candidate[];
}

export interface PhraseIndex {
  readonly add: (phrase: string, candidate: Omit<Candidate, "letters">) => void;
  /** Takes a phrase out of sight: "Latin America" names neither America nor anything else here. */
  readonly pass: (phrase: string) => void;
  /** Everything that one phrase may name, written in any way. */
  readonly lookUp: (phrase: string) => readonly Candidate[];
  /** The longest phrases in a sentence, from left to right, none overlapping; in linear time. */
  readonly match: (tokens: readonly MatchToken[]) => readonly PhraseMatch[];
}

type MatchToken = Pick<Token, "start" | "end" | "text" | "lower" | "hash">;

/** Phrases longer than this are cut off: it bounds the work at each word. */
const longest = 12;

/** Acronyms that are also common words: in an all-capitals headline they are taken for the word. */
const wordsInCapitals: ReadonlySet<string> = new Set(["us", "who", "is", "it", "aid", "am", "all", "an", "no", "so"]);

function lettersOf(phrase: string, kind: CandidateKind): Candidate["letters"] {
  if (kind === "title" || kind === "body" || kind === "office") return "any";
  if (phrase.length > 10 || phrase !== phrase.toUpperCase()) return "capital";
  return /^\p{Lu}{2,6}$/u.test(phrase.replace(/\./g, "")) ? "capitals" : "capital";
}

/** Whether the sentence is printed all in capitals, as wire headlines are. */
function isShouted(tokens: readonly MatchToken[]): boolean {
  let letters = 0;
  for (const token of tokens) {
    if (token.text === token.lower) {
      if (/\p{Ll}/u.test(token.text)) return false;
      continue;
    }
    if (token.text !== token.text.toUpperCase()) return false;
    letters += token.text.length;
  }
  return letters > 3;
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** What the phrases that begin with one word are like. */
interface Head {
  /** Bit n is set when a phrase of n parts begins so. */
  lengths: number;
  /** The second parts of those that have any; `null` where all are one word, as most surnames are. */
  seconds: Set<string> | null;
}

/** A part of a phrase in the sentence: its token, and where it begins and ends inside it. */
interface PlacedPart {
  readonly token: number;
  readonly part: number;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function partAt(tokens: readonly MatchToken[], index: number, part: number): PlacedPart | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const word = wordParts(token);
  if (word === null) return part === 0 ? { token: index, part, key: token.lower, start: 0, end: token.text.length } : null;
  const key = word.keys[part];
  return key === undefined ? null : { token: index, part, key, start: word.starts[part] ?? 0, end: word.ends[part] ?? 0 };
}

/** The part after another: in the same token, in the next, or in the one behind a hyphen or apostrophe that joins the two. */
function partAfter(tokens: readonly MatchToken[], { token, part }: PlacedPart): PlacedPart | null {
  const inside = partAt(tokens, token, part + 1);
  if (inside !== null) return inside;
  for (let index = token + 1; index < tokens.length; index++) {
    const found = partAt(tokens, index, 0);
    if (found !== null) return found;
    const mark = tokens[index];
    if (mark === undefined || !joiners.has(mark.text) || tokens[index - 1]?.end !== mark.start || tokens[index + 1]?.start !== mark.end) return null;
  }
  return null;
}

const joiners: ReadonlySet<string> = new Set(["-", "‐", "‑", "'", "’"]);

interface Written {
  readonly anyCapital: boolean;
  readonly allCapitals: boolean;
  /** Written with full stops, as no common word is: "U.S.". */
  readonly stopped: boolean;
}

function writtenAs(tokens: readonly MatchToken[], parts: readonly PlacedPart[]): Written {
  let anyCapital = false;
  let allCapitals = true;
  let stopped = false;
  for (const { token, start, end } of parts) {
    const text = tokens[token]?.text ?? "";
    const words = end - start === text.length ? text : text.slice(start, end);
    if (isCapital(words.charCodeAt(0))) anyCapital = true;
    if (words !== words.toUpperCase()) allCapitals = false;
    if (words.includes(".")) stopped = true;
  }
  return { anyCapital, allCapitals: allCapitals && anyCapital, stopped };
}

/** The candidates that may be written so. */
function allowed(candidates: readonly Candidate[], key: string, tokens: readonly MatchToken[], parts: readonly PlacedPart[]): readonly Candidate[] {
  if (candidates.every(({ letters }) => letters === "any")) return candidates;
  const written = writtenAs(tokens, parts);
  const isWord = wordsInCapitals.has(key) && !written.stopped && isShouted(tokens);
  const fits = ({ letters }: Candidate): boolean => (letters === "any" ? true : letters === "capital" ? written.anyCapital : written.allCapitals && !isWord);
  return candidates.every(fits) ? candidates : candidates.filter(fits);
}

const none: readonly PhraseMatch[] = [];

/**
 * An index of phrases, matched over a sentence's tokens: one look-up for each word, and more only where a phrase
 * begins with it.
 */
export function phraseIndex(): PhraseIndex {
  const byKey = new Map<string, Candidate[]>();
  const heads = new Map<string, Head>();
  const filter = headFilter();

  /** Notes where phrases with this key begin, and whether they need a capital; says whether it can be one. */
  const begin = (key: string, isCapital: boolean): boolean => {
    if (key === "") return false;
    const gap = key.indexOf(" ");
    let parts = 1;
    for (let at = gap; at >= 0; at = key.indexOf(" ", at + 1)) parts++;
    if (parts > longest) return false;
    const first = gap < 0 ? key : key.slice(0, gap);
    const after = gap < 0 ? -1 : key.indexOf(" ", gap + 1);
    const second = gap < 0 ? null : key.slice(gap + 1, after < 0 ? undefined : after);
    let head = heads.get(first);
    if (head === undefined) {
      head = { lengths: 0, seconds: null };
      heads.set(first, head);
    }
    head.lengths |= 1 << parts;
    if (second !== null) (head.seconds ??= new Set()).add(second);
    filter.add(first, second, isCapital);
    return true;
  };

  /** The parts of the longest phrase that begins here, and what it may name; `null` where none does. */
  const longestFrom = (tokens: readonly MatchToken[], first: PlacedPart, { lengths, seconds }: Head): { parts: readonly PlacedPart[]; candidates: readonly Candidate[] } | null => {
    const parts: PlacedPart[] = [];
    let best: { parts: readonly PlacedPart[]; candidates: readonly Candidate[] } | null = null;
    let key = "";
    const most = 31 - Math.clz32(lengths);
    for (let part: PlacedPart | null = first; part !== null; part = partAfter(tokens, part)) {
      if (parts.length === 1 && seconds?.has(part.key) !== true) break;
      key = parts.length === 0 ? part.key : `${key} ${part.key}`;
      parts.push(part);
      const known = (lengths & (1 << parts.length)) === 0 ? undefined : byKey.get(key);
      if (known !== undefined) {
        const candidates = allowed(known, key, tokens, parts);
        if (candidates.length > 0 || known.length === 0) best = { parts: parts.slice(), candidates };
      }
      if (parts.length === most) break;
    }
    return best;
  };

  const placeAt = (tokens: readonly MatchToken[], index: number): number => {
    const token = tokens[index];
    if (token === undefined) return noPlace;
    const place = filter.placeOf(tokenHash(token));
    return place < 0 && wordParts(token)?.keys.length === 0 && !joiners.has(token.text) ? noPlace : place;
  };

  return {
    pass(phrase) {
      const key = phraseKey(phrase);
      if (begin(key, false) && !byKey.has(key)) byKey.set(key, []);
    },
    add(phrase, { kind, id }) {
      const key = phraseKey(phrase);
      const letters = lettersOf(phrase, kind);
      if (!begin(key, letters !== "any")) return;
      const known = byKey.get(key);
      if (known === undefined) {
        byKey.set(key, [{ kind, id, letters }]);
        return;
      }
      const same = known.findIndex((candidate) => candidate.kind === kind && candidate.id === id);
      if (same < 0) known.push({ kind, id, letters });
      else if (letters === "capital" && known[same]?.letters === "capitals") known[same] = { kind, id, letters };
    },
    lookUp(phrase) {
      return byKey.get(phraseKey(phrase)) ?? [];
    },
    match(tokens) {
      const matches: PhraseMatch[] = [];
      let part = 0;
      let place = placeAt(tokens, 0);
      let placed = 0;
      for (let index = 0; index < tokens.length;) {
        const token = tokens[index];
        if (token === undefined) break;
        if (placed !== index) place = placeAt(tokens, index);
        if (place === noPlace) {
          index += 1;
          part = 0;
          continue;
        }
        if (place >= 0) {
          const next = placeAt(tokens, index + 1);
          if (!filter.mayBegin(place, next, isCapital(token.text.charCodeAt(0)))) {
            index += 1;
            part = 0;
            place = next;
            placed = index;
            continue;
          }
        }
        placed = index;
        const word = place < 0 ? wordParts(token) : null;
        const key = word === null ? token.lower : word.keys[part];
        const head = key === undefined ? undefined : heads.get(key);
        const first = head === undefined ? null : partAt(tokens, index, part);
        const found = head === undefined || first === null ? null : longestFrom(tokens, first, head);
        const last = found?.parts.at(-1);
        let parts = word === null ? 1 : word.keys.length;
        if (found !== null && first !== null && last !== undefined) {
          const { candidates } = found;
          const to = tokens[last.token];
          if (candidates.length > 0) matches.push({ start: token.start + first.start, end: (to?.start ?? 0) + last.end, tokens: [index, last.token + 1], candidates });
          index = last.token;
          part = last.part;
          parts = to === undefined ? 1 : (wordParts(to)?.keys.length ?? 1);
        }
        part += 1;
        if (part >= parts) {
          index += 1;
          part = 0;
        }
      }
      return matches.length === 0 ? none : matches;
    },
  };
}
