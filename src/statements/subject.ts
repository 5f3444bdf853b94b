import { cueForms } from "./cue-verb.ts";
import { documentNouns } from "./cue-lexicon.ts";
import { nounPhraseBefore, nounPhraseEnd } from "./noun-phrase.ts";
import type { Range } from "./passage.ts";
import { frameToken, quotationUpTo, type Scope } from "./scope.ts";
import { isAuxiliary, isClauseOpener, isComma, isDash, isFinite, isNegation, isNoun, isRelative, isSubjectPronoun, isTimeNoun, isTimeWord } from "./word-class.ts";

/** How far to the left of a verb its subject is looked for. */
const farthest = 60;

/**
 * The subject of a verb group that starts at `end`: the noun phrase before it, past adverbs, times and asides; for a
 * coordinated verb the subject of the verb before.
 */
export function subjectBefore(scope: Scope, end: number, depth = 0): Range | null {
  let at = end;
  for (;;) {
    const earlier = beforeTimePhrase(scope, at);
    if (earlier < at) at = earlier;
    else if (isSkippable(scope, at - 1)) at--;
    else break;
  }
  const last = frameToken(scope, at - 1);
  if (isSubjectPronoun(last) || (isRelative(last) && last.xpos !== "IN")) return [at - 1, at];
  if (last.lower === "that" || last.lower === "which" || last.lower === "who") return [at - 1, at];
  if (isComma(last) || last.lower === ")" || isDash(last)) return subjectBeforeAside(scope, at - 1);
  if (last.lower === "and" || last.lower === "but" || last.lower === "or") {
    const comma = isComma(frameToken(scope, at - 2)) ? 1 : 0;
    return depth < 3 ? mainSubjectBefore(scope, at - 1 - comma, depth + 1) : null;
  }
  return nounPhraseBefore(scope, at);
}

function isSkippable(scope: Scope, index: number): boolean {
  const token = frameToken(scope, index);
  return token.upos === "ADV" || isTimeWord(token) || token.lower === "himself" || token.lower === "herself" || token.lower === "themselves" || isNegation(token) || (token.lower === "all" && frameToken(scope, index - 1).upos === "PRON");
}

/** Steps back over "on Wednesday", "last week", "in a statement" when a noun stands before it. */
function beforeTimePhrase(scope: Scope, end: number): number {
  const last = frameToken(scope, end - 1);
  if (!isTimeNoun(last)) return end;
  for (let at = end - 2; at > end - 5; at--) {
    const token = frameToken(scope, at);
    if (token.lower === "on" || token.lower === "last" || token.lower === "this" || token.lower === "earlier" || token.lower === "in") {
      const before = frameToken(scope, at - 1);
      return isNoun(before) || isSubjectPronoun(before) ? at : end;
    }
  }
  return end;
}

/** "Kirby, the department's spokesman, said": the noun phrase before the aside, with the aside. */
function subjectBeforeAside(scope: Scope, close: number): Range | null {
  const mark = frameToken(scope, close).lower;
  const open = mark === ")" ? "(" : mark;
  for (let at = close - 1; at >= scope.from && close - at < farthest; at--) {
    if (quotationUpTo(scope, at) !== undefined && mark !== ")") return null;
    const token = frameToken(scope, at);
    if (token.lower !== open) continue;
    const phrase = frameToken(scope, at - 1).lower === ")" ? subjectBeforeAside(scope, at - 1) : nounPhraseBefore(scope, at) ?? (isSubjectPronoun(frameToken(scope, at - 1)) ? ([at - 1, at] as const) : null);
    if (phrase === null) continue;
    if (mark === "," && !isAside(scope, at + 1, close)) {
      continue;
    }
    return [phrase[0], close + (mark === ")" ? 1 : 0)];
  }
  return null;
}

/** What stands between two commas is an aside unless it is a clause of its own. */
function isAside(scope: Scope, from: number, to: number): boolean {
  const first = frameToken(scope, from);
  if (isRelative(first) || first.lower === "whose" || first.lower === "where") return true;
  if (first.lower === "and" || first.lower === "but") return false;
  for (let at = from; at < to; at++) {
    const token = frameToken(scope, at);
    if (isRelative(token)) return true;
    if (isFinite(token) && (token.upos === "VERB" || token.upos === "AUX")) return false;
  }
  return true;
}

/**
 * The subject that a participle ("…, adding") or a coordinated verb ("… and added") shares with a verb to its left:
 * an attributing verb's if there is one, else the nearest main verb's.
 */
export function mainSubjectBefore(scope: Scope, end: number, depth = 0): Range | null {
  let nearest: Range | null = null;
  let tries = 0;
  for (let at = end - 1; at >= scope.from && end - at < farthest && tries < 6; at--) {
    const token = frameToken(scope, at);
    if (!isFinite(token) || (isAuxiliary(token) && token.upos === "AUX" && cueForms.has(token.lower))) continue;
    const isCue = token.upos === "VERB" && cueForms.get(token.lower)?.verb.speech.includes("c") === true;
    if (nearest !== null && !isCue) continue;
    tries++;
    const from = groupStart(scope, at);
    const subject = subjectBefore(scope, from, depth + 1) ?? (isCue ? invertedSubject(scope, at + 1) : null);
    // The subject of "that dialogue was frozen" is not the subject of the sentence.
    if (subject === null || isRelative(frameToken(scope, subject[0])) || isClauseOpener(frameToken(scope, subject[0] - 1)) || frameToken(scope, subject[0] - 1).upos === "ADP") continue;
    if (isCue) return subject;
    nearest = subject;
  }
  return nearest;
}

function groupStart(scope: Scope, at: number): number {
  let from = at;
  while (at - from < 5 && (isAuxiliary(frameToken(scope, from - 1)) || frameToken(scope, from - 1).upos === "ADV")) from--;
  return from;
}

/** "said Lavrov", "said the spokesman, who …": the noun phrase after the verb with its aside. */
export function invertedSubject(scope: Scope, start: number): Range | null {
  const end = nounPhraseEnd(scope, start);
  if (end === start) return null;
  const first = frameToken(scope, start);
  if (first.lower === "him" || first.lower === "them" || first.lower === "her" && end === start + 1) return null;
  return [start, withAside(scope, end)];
}

/** Extends a noun phrase over the apposition or relative clause after it, up to the closing comma. */
function withAside(scope: Scope, end: number): number {
  const next = frameToken(scope, end);
  if (next.lower === "who") return asideEnd(scope, end);
  if (!isComma(next)) return end;
  const first = frameToken(scope, end + 1);
  const opens = first.upos === "DET" || first.lower === "who" || first.lower === "whose" || first.upos === "NOUN" || first.upos === "NUM" || first.xpos === "PRP$" || first.upos === "ADJ" || first.upos === "PROPN";
  if (!opens) return end;
  const close = asideEnd(scope, end + 1);
  return isAside(scope, end + 1, close) ? close : end;
}

function asideEnd(scope: Scope, from: number): number {
  for (let at = from; at < scope.to && at - from < 40; at++) {
    const token = frameToken(scope, at);
    if (token.text === "" || isComma(token) || token.lower === "." || token.lower === ":" || token.lower === ";" || isDash(token)) return at;
    if (token.xpos === "VBG" && cueForms.has(token.lower) && isNoun(frameToken(scope, at - 1))) return at;
  }
  return from;
}

/** "Noting that the road was open, Orlova left": a participle that opens the sentence has its subject behind the comma. */
function subjectAfterOpening(scope: Scope, at: number): Range | null {
  for (let comma = at + 1; comma < scope.to && comma < at + farthest; comma++) {
    if (!isComma(frameToken(scope, comma))) continue;
    const end = nounPhraseEnd(scope, comma + 1);
    if (end === comma + 1) continue;
    const source = withAside(scope, end);
    let verb = isComma(frameToken(scope, source)) ? source + 1 : source;
    while (frameToken(scope, verb).upos === "ADV" || isTimeWord(frameToken(scope, verb))) verb++;
    if (isFinite(frameToken(scope, verb))) return [comma + 1, source];
  }
  return null;
}

/** The source of a participle right after a noun: a speaking document, or whoever issued it. */
export function participleSubject(scope: Scope, at: number): Range | null {
  const opens = at === scope.from || (at === scope.from + 1 && /^(?:but|and|while|after|by|in)$/u.test(frameToken(scope, scope.from).lower));
  if (opens) return subjectAfterOpening(scope, at);
  if (isComma(frameToken(scope, at - 1)) || quotationUpTo(scope, at) !== undefined) return mainSubjectBefore(scope, at - 1);
  const phrase = nounPhraseBefore(scope, at);
  if (phrase === null) return mainSubjectBefore(scope, at);
  const before = frameToken(scope, phrase[0] - 1);
  if (documentNouns.has(frameToken(scope, at - 1).lower) && (before.upos === "VERB" || before.upos === "ADP")) return mainSubjectBefore(scope, phrase[0]) ?? phrase;
  return phrase;
}
