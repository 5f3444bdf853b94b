import { tokenTest, type Sentence, type Token } from "../language/index.ts";
import type { Facts } from "./facts.ts";
import { isNameStart, isNameWord } from "./name-run.ts";
import type { NameModel } from "./names/name-model.ts";
import { nameReader } from "./names/name-reader.ts";
import type { NamingPhrase } from "./naming-phrase.ts";
import { pluralAt } from "./plural-description.ts";
import { takeMatch } from "./scan-match.ts";
import { isBarrier, takeUnknown } from "./scan-name.ts";
import { takeTitle } from "./scan-title.ts";
import { advance, determinerBefore, type Dropped, lowerAt, ownerBefore, ownerKinds, possessiveMarks, push, type Scan } from "./scan.ts";
import { casingOf, isCapitalised } from "./sentence-casing.ts";
import { describesState, namesRegion, stateNouns, statesDescribed } from "./state-description.ts";
import { mayStartTitle, startsTitle, titleAt, titleStarters } from "./title-phrase.ts";

const pronouns: ReadonlySet<string> = new Set(["he", "she", "him", "his", "her", "they", "their", "them"]);
/** Bodies that are named once with their state and then as "the ministry". */
const theBodies: ReadonlySet<string> = new Set(["ministry", "department", "council", "agency", "commission", "bureau", "directorate", "secretariat"]);

const counterparts: ReadonlySet<string> = new Set(["counterpart", "counterparts", "homologue", "visitor", "guest", "interlocutor", "opposite"]);
const pairs: ReadonlySet<string> = new Set(["two", "both", "three"]);

/** All words that the scan takes by themselves, whether or not they have a capital: it passes over the others without a look at each rule. */
const taken: ReadonlySet<string> = new Set([pronouns, theBodies, titleStarters, counterparts, stateNouns, pairs].flatMap((words) => [...words]));
const isTaken: (token: Token) => boolean = tokenTest(taken);

/** Any noun before "minister" may begin a title: "fisheries minister". */
function isBeforeMinister(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.lower;
  return next === "minister" || next === "ministers";
}

/** The first token from `index` on that may begin a phrase by its own letters, where no phrase of the facts begins before. */
function nextTaken(tokens: readonly Token[], index: number, match: number): number {
  let at = index;
  for (; at < tokens.length && at !== match; at++) {
    const token = tokens[at];
    if (token === undefined || isNameWord(token) || isTaken(token) || isBeforeMinister(tokens, at)) break;
  }
  return at;
}

/**
 * Finds the words of one sentence that may name an actor, from left to right, in one pass. Nothing is resolved here:
 * the phrases carry what the facts know for their words and what the words themselves show.
 *
 * The order at each word: pronouns (some are surnames somewhere); words that the facts know, unless they are only a
 * title; bodies named before; titles; counterparts; plurals; then any other run of capitals.
 */
export function scanSentence(sentence: Sentence, facts: Facts, names: NameModel | null, dropped: Dropped): NamingPhrase[] {
  const { tokens } = sentence;
  const matches = facts.matchPhrases(tokens);
  const phrases: NamingPhrase[] = [];
  const scan: Scan = {
    sentence, tokens, facts, casing: casingOf(sentence), matches, pointer: 0, phrases, dropped, takeMatch,
    nameAt: names === null ? null : nameReader(sentence, matches, names),
    barrier: (index, runFrom) => isBarrier(scan, index, runFrom),
  };
  let index = 0;
  while (index < tokens.length) {
    advance(scan, index);
    index = nextTaken(tokens, index, matches[scan.pointer]?.tokens[0] ?? -1);
    const token = tokens[index];
    if (token === undefined) break;
    const { lower } = token;
    const isWord = isTaken(token);
    if (isWord && pronouns.has(lower)) {
      push(scan, "pronoun", index, "pronoun", { to: index + 1 });
      index += 1;
      continue;
    }
    const match = matches[scan.pointer]?.tokens[0] === index ? matches[scan.pointer] : undefined;
    if (match !== undefined && (match.tokens[1] - index > 1 || !startsTitle(lower) || match.candidates.some(({ kind }) => ownerKinds.has(kind)))) {
      const next = takeMatch(scan, match, index);
      if (next > index) {
        // Two names in one token: "US-Russian"
        const second = matches[scan.pointer + 1];
        if (next === index + 1 && second?.tokens[0] === index) {
          scan.pointer += 1;
          takeMatch(scan, second, index);
        }
        index = next;
        continue;
      }
    }
    if (!isWord && !isBeforeMinister(tokens, index)) {
      index = isNameStart(tokens, index) ? takeUnknown(scan, index) : index + 1;
      continue;
    }
    if (theBodies.has(lower) && lowerAt(scan, index - 1) === "the") {
      push(scan, "body", index, "body-again", { to: index + 1, determiner: "the" });
      index += 1;
      continue;
    }
    if (mayStartTitle(tokens, index)) {
      const title = titleAt(tokens, index);
      if (title !== null) {
        index = Math.max(takeTitle(scan, title), index + 1);
        continue;
      }
    }
    const likeTo = counterpartEnd(lower, lowerAt(scan, index + 1), index);
    if (likeTo > index) {
      const owner = ownerBefore(scan, index);
      const begin = owner ?? null;
      if (lower !== "counterparts") push(scan, "counterpart", begin?.from ?? index, "counterpart", { to: likeTo, owner, determiner: determinerBefore(scan, begin?.from ?? index), ...(begin === null ? {} : { start: begin.start }) });
      index = likeTo;
      continue;
    }
    if (describesState(lower)) {
      const begin = describedFrom(scan, index);
      if (begin >= 0) {
        push(scan, "described", begin, "described-state", { to: index + 1, determiner: "the" });
        index += 1;
        continue;
      }
    }
    if (pairs.has(lower)) {
      const to = pluralAt(tokens, index);
      if (to > index) {
        push(scan, "plural", index, "two-of-them", { to, title: titleAt(tokens, index + 1) });
        index = to;
        continue;
      }
    }
    if (isNameStart(tokens, index)) {
      index = takeUnknown(scan, index);
      continue;
    }
    index += 1;
  }
  return phrases;
}

/** Where "counterpart", "opposite number" end; `index` itself where nothing of the kind begins. */
function counterpartEnd(lower: string, next: string, index: number): number {
  if (!counterparts.has(lower)) return index;
  return lower !== "opposite" ? index + 1 : next === "number" ? index + 2 : index;
}

/** Where "the kingdom", "the Gulf emirate", "the North" begin that stand for a state as the head of their phrase; -1 where they do not. */
function describedFrom(scan: Scan, index: number): number {
  const { tokens } = scan;
  const lower = lowerAt(scan, index);
  const begin = lowerAt(scan, index - 1) === "the" ? index : lowerAt(scan, index - 2) === "the" && namesRegion(lowerAt(scan, index - 1)) ? index - 1 : -1;
  if (begin < 0 || statesDescribed(lower, begin < index ? lowerAt(scan, index - 1) : "") === null) return -1;
  const next = tokens[index + 1];
  // "the Kingdom of Jordan", "the island of Lesbos", "the north coast", "the mainland office"
  if (next !== undefined && (next.lower === "of" || next.lower === "-" || next.lower === "and" && lower === "island" || next.upos === "NOUN" && lower !== "north" && lower !== "south" || isNameWord(next))) return -1;
  if ((lower === "north" || lower === "south") && (!isCapitalised(tokens[index]) || scan.casing !== "normal" || next?.upos === "NOUN" && !possessiveMarks.has(next.lower))) return -1;
  return begin;
}
