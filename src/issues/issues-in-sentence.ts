import type { Sentence, Token } from "../language/index.ts";
import type { Issue } from "../model/index.ts";
import { aboutWords, dealings, discussing, fallingWords, holders, joins, matters, otherHeads, otherOils, personal, possessors } from "./issue-lexicon.ts";
import type { IssuePhrase, IssueTable } from "./issue-table.ts";

/** Tokens `[from, to)`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const isNominal = (token: Token | undefined): boolean => token !== undefined && (token.upos === "NOUN" || token.upos === "PROPN");
/** The two tags of a token may differ: "United" in "United Nations" is a name by one and a participle by the other. */
const isModifier = (token: Token | undefined): boolean => isNominal(token) || token?.upos === "ADJ" || token?.xpos.startsWith("NNP") === true;

/** The token after a phrase that begins at `at`; -1 where the words are others. Hyphens between them do not count. */
function endOf(tokens: readonly Token[], at: number, { words }: IssuePhrase): number {
  let index = at;
  for (const [place, word] of words.entries()) {
    if (place > 0 && tokens[index]?.lower === "-") index++;
    const lower = tokens[index]?.lower;
    if (lower === word) {
      index++;
      continue;
    }
    // The tokeniser keeps some words with a hyphen in one piece.
    if (place === 0 && words.length === 2 && lower === `${word}-${words[1]}`) return index + 1;
    return -1;
  }
  return index;
}

/** The noun phrase around `[from, to)`: adjectives and nouns before it, nouns after it. */
function phraseAround(tokens: readonly Token[], from: number, to: number): Stretch {
  let start = from;
  while (start > 0 && from - start < 4) {
    const before = tokens[start - 1];
    if (before?.lower === "-" && start > 1) {
      // "short-term trade", "two-week truce": all of the compound or none of it
      const first = tokens[start - 2];
      if (!isModifier(first) && first?.upos !== "NUM") {
        start = Math.min(from, start + 1);
        break;
      }
      start -= 2;
    } else if (isModifier(before)) start--;
    else break;
  }
  let end = to;
  while (end - to < 3 && isNominal(tokens[end])) end++;
  return { from: start, to: end };
}

/** "minister of trade and energy", "committee on energy". */
function isHeld(tokens: readonly Token[], from: number): boolean {
  for (let back = from - 1; back > 0 && back >= from - 6; back--) {
    const { lower, upos } = tokens[back] as Token;
    if (lower === "of" || lower === "for" || lower === "on") return holders.has(tokens[back - 1]?.lower ?? "");
    if (upos !== "NOUN" && upos !== "PROPN" && upos !== "ADJ" && upos !== "DET" && lower !== "and" && lower !== ",") return false;
  }
  return false;
}

/** A phrase of the table as a noun phrase of the text; `null` where it is part of another name or only sounds like it. */
function namedIssue(tokens: readonly Token[], at: number, end: number): Stretch | null {
  const last = tokens[end - 1];
  // The tagger takes the second noun of "arms control" for a verb now and then.
  if (last === undefined || (last.upos === "VERB" && (end === at + 1 || !isNominal(tokens[end - 2]))) || last.upos === "ADV" || last.upos === "AUX" || isHeld(tokens, at)) return null;
  const around = phraseAround(tokens, at, end);
  const head = tokens[around.to - 1]?.lower ?? "";
  if (around.to > end && otherHeads.has(head)) return null;
  if (end === at + 1) {
    // "Doctors without Borders", "his energy"
    if (tokens[at - 1]?.lower === "without" && /^\p{Lu}/u.test(last.text)) return null;
    if (/^oils?$/.test(last.lower) && otherOils.has(tokens[at - 1]?.lower ?? "")) return null;
    // "wheat-marketing systems", "cap-and-trade"
    if (tokens[end]?.lower === "-" && tokens[end]?.start === last.end) return null;
    if (tokens[at - 1]?.lower === "-" && tokens[at - 2]?.upos === "CCONJ") return null;
    if (personal.has(last.lower) && possessors.has(tokens[around.from - 1]?.lower ?? "")) return null;
  }
  return around.to > end && dealings.has(head) ? { from: around.from, to: around.to - 1 } : around;
}

/** A place where it is the matter: "the Syrian crisis", "the situation in Syria", "talks on Syria"; `null` elsewhere. */
function placeIssue(tokens: readonly Token[], at: number, end: number, floor: number): Stretch | null {
  const next = tokens[end];
  if (isNominal(next)) {
    let to = end;
    while (to - end < 3 && isNominal(tokens[to])) to++;
    return matters.has(tokens[to - 1]?.lower ?? "") && !isHeld(tokens, at) ? { from: phraseAround(tokens, at, end).from, to } : null;
  }
  if (next?.upos === "ADJ" || next?.lower === "-" || next?.lower === "'s" || next?.lower === "’s" || tokens[at]?.upos === "ADJ") return null;
  const before = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  const preposition = tokens[before]?.lower ?? "";
  const noun = tokens[before - 1];
  if (noun !== undefined && matters.has(noun.lower) && /^(?:in|of|over|on|around)$/.test(preposition) && !(noun.lower === "war" && preposition === "on")) {
    return { from: phraseAround(tokens, before - 1, before).from, to: end };
  }
  // "discussed Syria", "sanctions and Syria"
  const listedWith = floor > 0 && at - floor <= 2 && next?.upos !== "VERB" && next?.upos !== "AUX";
  if (discussing.has(preposition) || (listedWith && joins.has(tokens[at - 1]?.lower ?? ""))) return { from: at, to: end };
  if (!aboutWords.has(preposition)) return null;
  if (preposition === "on" || preposition === "over") {
    for (let back = before - 1; back >= 0 && back >= before - 4; back--) if (fallingWords.has(tokens[back]?.lower ?? "")) return null;
  }
  return holders.has(noun?.lower ?? "") ? null : { from: at, to: end };
}

/** The phrase of the table that ends a noun phrase begun by another: of "steel tariffs" the matter is the tariffs. */
function headPhrase(tokens: readonly Token[], from: number, to: number, table: IssueTable): IssuePhrase | null {
  for (let at = from; at < to; at++) {
    for (const phrase of table.beginningWith(tokens[at]?.lower ?? "")) if (!phrase.place && endOf(tokens, at, phrase) === to) return phrase;
  }
  return null;
}

/** The issues that a sentence names, in the order of the text, none overlapping. Most tokens cost one look at a bit. */
export function issuesInSentence({ tokens }: Sentence, table: IssueTable, text: string): readonly Issue[] {
  let found: Issue[] | null = null;
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!table.mayBegin(token)) continue;
    for (const phrase of table.beginningWith(token.lower.split("-", 1)[0] ?? "")) {
      const end = endOf(tokens, at, phrase);
      if (end < 0) continue;
      const stretch = phrase.place ? placeIssue(tokens, at, end, floor) : namedIssue(tokens, at, end);
      if (stretch === null) continue;
      const { code, contexts } = phrase.place ? phrase : headPhrase(tokens, end, stretch.to, table) ?? phrase;
      const from = Math.max(stretch.from, floor);
      const span = [(tokens[from] as Token).start, (tokens[stretch.to - 1] as Token).end] as const;
      found ??= [];
      found.push({ text: text.slice(...span).replace(/\s+/g, " "), span, code, contexts });
      floor = Math.max(stretch.to, end);
      at = floor - 1;
      break;
    }
  }
  return found ?? none;
}

const none: readonly Issue[] = [];
