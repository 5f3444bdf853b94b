import type { Token } from "../language/index.ts";

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
  readonly match: (tokens: readonly MatchToken[]) => PhraseMatch[];
}

type MatchToken = Pick<Token, "start" | "end" | "text" | "lower">;

/** Phrases longer than this are cut off: it bounds the work at each word. */
const longest = 12;

/** Acronyms that are also common words: in an all-capitals headline they are taken for the word. */
const wordsInCapitals: ReadonlySet<string> = new Set(["us", "who", "is", "it", "aid", "am", "all", "an", "no", "so"]);

const separators = /[^\p{L}\p{N}.]+/u;

function isPlain(lower: string): boolean {
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
  }
  return lower.length > 0;
}

/** Plain words with single spaces between: most phrases, whose key is the phrase itself. */
function isPlainPhrase(lower: string): boolean {
  let gap = true;
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    const space = code === 32;
    if (space ? gap : !((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
    gap = space;
  }
  return !gap;
}

/** A part of a word in the one form that phrases are compared in: no marks over letters, no full stops ("U.S." is "us"). */
function plain(piece: string): string {
  return piece.normalize("NFD").replace(/[\p{M}.]/gu, "").replace(/ı/g, "i").replace(/ø/g, "o").replace(/ł/g, "l");
}

/** The key of a phrase: its parts, which hyphens and apostrophes separate like spaces, so tokenisers may differ on them. */
export function phraseKey(phrase: string): string {
  const lower = phrase.toLowerCase();
  return isPlainPhrase(lower) ? lower : lower.split(separators).map(plain).filter(Boolean).join(" ");
}

function lettersOf(phrase: string, kind: CandidateKind): Candidate["letters"] {
  if (kind === "title" || kind === "body" || kind === "office") return "any";
  if (phrase.length > 10 || phrase !== phrase.toUpperCase()) return "capital";
  return /^\p{Lu}{2,6}$/u.test(phrase.replace(/\./g, "")) ? "capitals" : "capital";
}

/** The parts of a sentence's tokens with their offsets; an empty part stands where a phrase cannot run on. */
interface Parts {
  readonly keys: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly tokens: number[];
}

function pushParts(parts: Parts, token: MatchToken, index: number): void {
  const { text } = token;
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const inside = at < text.length && (text.charAt(at) === "." ? from >= 0 : !separators.test(text.charAt(at)));
    if (inside && from < 0) from = at;
    if (!inside && from >= 0) {
      const key = plain(text.slice(from, at).toLowerCase());
      if (key !== "") {
        parts.keys.push(key);
        parts.starts.push(token.start + from);
        parts.ends.push(token.start + at);
        parts.tokens.push(index);
      }
      from = -1;
    }
  }
}

const joiners: ReadonlySet<string> = new Set(["-", "‐", "‑", "'", "’"]);

function partsOf(tokens: readonly MatchToken[]): Parts {
  const parts: Parts = { keys: [], starts: [], ends: [], tokens: [] };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (isPlain(token.lower)) {
      parts.keys.push(token.lower);
      parts.starts.push(token.start);
      parts.ends.push(token.end);
      parts.tokens.push(index);
      continue;
    }
    const before = parts.keys.length;
    pushParts(parts, token, index);
    const joins = joiners.has(token.text) && tokens[index - 1]?.end === token.start && tokens[index + 1]?.start === token.end;
    if (parts.keys.length === before && !joins) {
      parts.keys.push("");
      parts.starts.push(token.start);
      parts.ends.push(token.end);
      parts.tokens.push(index);
    }
  }
  return parts;
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

interface Written {
  readonly anyCapital: boolean;
  readonly allCapitals: boolean;
  /** Written with full stops, as no common word is: "U.S.". */
  readonly stopped: boolean;
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

function writtenAs(tokens: readonly MatchToken[], parts: Parts, from: number, to: number): Written {
  let anyCapital = false;
  let allCapitals = true;
  let stopped = false;
  for (let at = from; at < to; at++) {
    const token = tokens[parts.tokens[at] ?? 0];
    if (token === undefined) continue;
    const start = (parts.starts[at] ?? 0) - token.start;
    const words = token.text.slice(start, (parts.ends[at] ?? 0) - token.start);
    if (isCapital(words.charCodeAt(0))) anyCapital = true;
    if (words !== words.toUpperCase()) allCapitals = false;
    if (words.includes(".")) stopped = true;
  }
  return { anyCapital, allCapitals: allCapitals && anyCapital, stopped };
}

/**
 * An index of phrases, matched over a sentence's tokens: one look-up for each word, and more only where a phrase
 * begins with it.
 */
export function phraseIndex(): PhraseIndex {
  const byKey = new Map<string, Candidate[]>();
  /** For the first part of phrases: bit n is set when a phrase of n parts begins so. */
  const heads = new Map<string, number>();

  const allowed = (candidates: readonly Candidate[], key: string, written: Written, shouted: boolean): readonly Candidate[] => {
    const fits = (candidate: Candidate): boolean => {
      if (candidate.letters === "any") return true;
      if (candidate.letters === "capital") return written.anyCapital;
      return written.allCapitals && !(shouted && !written.stopped && wordsInCapitals.has(key));
    };
    return candidates.every(fits) ? candidates : candidates.filter(fits);
  };

  /** Notes where phrases with this key begin; says whether it can be one. */
  const begin = (key: string): boolean => {
    let parts = 1;
    for (let at = key.indexOf(" "); at >= 0; at = key.indexOf(" ", at + 1)) parts++;
    if (key === "" || parts > longest) return false;
    const head = parts === 1 ? key : key.slice(0, key.indexOf(" "));
    heads.set(head, (heads.get(head) ?? 0) | (1 << parts));
    return true;
  };

  return {
    pass(phrase) {
      const key = phraseKey(phrase);
      if (begin(key) && !byKey.has(key)) byKey.set(key, []);
    },
    add(phrase, { kind, id }) {
      const key = phraseKey(phrase);
      if (!begin(key)) return;
      const letters = lettersOf(phrase, kind);
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
      const parts = partsOf(tokens);
      const { keys } = parts;
      const matches: PhraseMatch[] = [];
      let shouted: boolean | null = null;
      for (let from = 0; from < keys.length; from++) {
        const first = keys[from] ?? "";
        const mask = heads.get(first);
        if (mask === undefined) continue;
        const most = Math.min(31 - Math.clz32(mask), keys.length - from);
        let best: PhraseMatch | null = null;
        let bestTo = from;
        let key = "";
        for (let length = 1; length <= most; length++) {
          const part = keys[from + length - 1] ?? "";
          if (part === "") break;
          key = length === 1 ? part : `${key} ${part}`;
          if ((mask & (1 << length)) === 0) continue;
          const known = byKey.get(key);
          if (known === undefined) continue;
          shouted ??= isShouted(tokens);
          const to = from + length;
          const candidates = allowed(known, key, writtenAs(tokens, parts, from, to), shouted);
          if (candidates.length === 0 && known.length > 0) continue;
          bestTo = to;
          best = {
            start: parts.starts[from] ?? 0,
            end: parts.ends[to - 1] ?? 0,
            tokens: [parts.tokens[from] ?? 0, (parts.tokens[to - 1] ?? 0) + 1],
            candidates,
          };
        }
        if (best !== null) {
          if (best.candidates.length > 0) matches.push(best);
          from = bestTo - 1;
        }
      }
      return matches;
    },
  };
}
