import type { Sentence, Token } from "../language/index.ts";
import type { Facts } from "./facts.ts";
import type { Candidate, CandidateKind, PhraseMatch } from "./facts-phrases.ts";
import type { NameReader } from "./names/name-reader.ts";
import type { Determiner, NamingPhrase, PhraseShape } from "./naming-phrase.ts";
import type { Casing } from "./sentence-casing.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** Told of words that the scan lets go. */
export type Dropped = (sentence: Sentence, from: number, to: number, rule: string, why: string) => void;

/** One sentence while it is scanned from left to right. */
export interface Scan {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly facts: Facts;
  readonly casing: Casing;
  /** What the facts know for words of the sentence, in order. */
  readonly matches: readonly PhraseMatch[];
  /** The first match that does not begin before the token looked at. */
  pointer: number;
  /** What was found so far. */
  readonly phrases: NamingPhrase[];
  readonly dropped: Dropped;
  /** Whether another phrase begins at the token, so that a run of capitals must stop there. */
  readonly barrier: (index: number, runFrom: number) => boolean;
  /** The name that was learnt to begin at a token; `null` where rules stand alone. */
  readonly nameAt: NameReader | null;
  /** Takes a match: handed in, because titles and bodies take the match of their owner. */
  readonly takeMatch: (scan: Scan, match: PhraseMatch, from: number) => number;
}

interface Fields {
  readonly to: number;
  readonly end?: number;
  readonly start?: number;
  readonly nameFrom?: number;
  readonly nameTo?: number;
  readonly known?: readonly Candidate[];
  readonly title?: TitlePhrase | null;
  readonly owner?: NamingPhrase | null;
  readonly determiner?: Determiner;
  readonly strength?: 0 | 1 | 2;
  readonly acts?: boolean;
}

export const possessiveMarks: ReadonlySet<string> = new Set(["'s", "’s", "'", "’"]);
/** Readings of a match whose words may own a title. */
export const ownerKinds: ReadonlySet<CandidateKind> = new Set(["state", "adjective", "demonym", "organisation", "outlet", "seat", "capital", "body", "person"]);
export const ownerShapes: ReadonlySet<PhraseShape> = new Set(["state", "adjective", "organisation", "outlet", "seat", "capital", "body"]);

export function lowerAt(scan: Scan, index: number): string {
  const { tokens } = scan;
  return tokens[index]?.lower ?? "";
}

/** Moves on to the matches from `index`. */
export function advance(scan: Scan, index: number): void {
  while (scan.pointer < scan.matches.length && (scan.matches[scan.pointer]?.tokens[0] ?? 0) < index) scan.pointer += 1;
}

/** The match that begins at the token; only tokens from {@link advance} on are looked up. */
export function matchAt(scan: Scan, index: number): PhraseMatch | null {
  const { matches } = scan;
  for (let at = scan.pointer; at < matches.length; at++) {
    const match = matches[at];
    if (match === undefined || match.tokens[0] > index) return null;
    if (match.tokens[0] === index) return match;
  }
  return null;
}

/** Adds a phrase. */
export function push(scan: Scan, shape: PhraseShape, from: number, rule: string, fields: Fields): NamingPhrase {
  const { phrases, sentence, tokens } = scan;
  const nameFrom = fields.nameFrom ?? from;
  const nameTo = fields.nameTo ?? fields.to;
  const phrase: NamingPhrase = {
    shape,
    sentence: sentence.index,
    from,
    to: fields.to,
    start: fields.start ?? tokens[from]?.start ?? 0,
    end: fields.end ?? endOf(tokens[fields.to - 1]),
    nameFrom,
    nameTo,
    name: shape === "pronoun" ? lowerAt(scan, from) : wordsOf(tokens, nameFrom, nameTo),
    known: fields.known ?? [],
    title: fields.title ?? null,
    owner: fields.owner ?? null,
    determiner: fields.determiner ?? "none",
    strength: fields.strength ?? 0,
    acts: fields.acts ?? true,
    rule,
  };
  phrases.push(phrase);
  return phrase;
}

/** The state or body that ends right before `from`, with or without "'s". */
export function ownerBefore(scan: Scan, from: number): NamingPhrase | null {
  const { phrases } = scan;
  const last = phrases[phrases.length - 1];
  if (last === undefined) return null;
  const between = from - last.to;
  const isOwner = last.shape === "state" || last.shape === "adjective" || last.shape === "capital" || last.shape === "seat"
    || last.shape === "organisation" || last.shape === "outlet" || last.shape === "body";
  if (!isOwner) return null;
  if (between === 0) return last.shape === "capital" ? null : last;
  return between === 1 && possessiveMarks.has(lowerAt(scan, from - 1)) ? last : null;
}

/** The states joined to this one: "Russian" beside "American" in "Russian and American diplomats". */
export function joinedOwners(scan: Scan, owner: NamingPhrase): readonly NamingPhrase[] {
  const { phrases } = scan;
  const found: NamingPhrase[] = [];
  let next = owner;
  for (let index = phrases.lastIndexOf(owner) - 1; index >= 0 && found.length < 8; index--) {
    const other = phrases[index];
    if (other === undefined || !other.known.some(({ kind }) => kind === "adjective") || other.owner !== null) break;
    let gap = other.to;
    if (lowerAt(scan, gap) === ",") gap += 1;
    if (lowerAt(scan, gap) === "and") gap += 1;
    if (gap === other.to || gap !== next.from) break;
    found.unshift(other);
    next = other;
  }
  return found;
}

export function determinerBefore(scan: Scan, from: number): Determiner {
  let at = from - 1;
  // "a senior Saudi official"
  for (let skipped = 0; skipped < 2 && scan.tokens[at]?.upos === "ADJ"; skipped++) at--;
  const lower = lowerAt(scan, at);
  if (lower === "the" || lower === "this" || lower === "that") return "the";
  if (lower === "a" || lower === "an" || lower === "another" || lower === "one" || lower === "some" || lower === "any" || lower === "no" || lower === "every" || lower === "each") return "a";
  if (lower === "his" || lower === "her" || lower === "their" || lower === "its") return "his";
  return "none";
}

/** Where a token's word ends: before "'s" where the tokeniser left it on. */
function endOf(token: Token | undefined): number {
  if (token === undefined) return 0;
  return token.text.length > 2 && (token.text.endsWith("'s") || token.text.endsWith("’s")) ? token.end - 2 : token.end;
}

/** The words of some tokens, with single spaces where the text has any. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = "";
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const previous = tokens[index - 1];
    const text = index === to - 1 ? token.text.slice(0, endOf(token) - token.start) : token.text;
    words += index > from && previous !== undefined && previous.end < token.start ? ` ${text}` : text;
  }
  return words;
}
