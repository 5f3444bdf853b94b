import type { VerbChunk } from "./clause/chunk.ts";
import { before, headWord, isFinite, isNoun, isVerb, isWord, nounHead, type Clauses } from "./clause/frame.ts";
import { deniableNouns, untrueWords } from "./governing-lexicon.ts";
import { governingAt, standing, unheld, type Standing } from "./standing.ts";

/** "Whether they will meet has yet to be agreed", "has yet to decide whether to meet": a meeting that somebody thinks of. */
export function isLeftOpen(clauses: Clauses, opener: number, at: number): boolean {
  const open = (chunk: VerbChunk): boolean => clauses.tokens[chunk.to]?.lower === "yet" || /^(?:remain|depend|consider|weigh|discuss|decid|ponder|stud)/.test(headWord(clauses, chunk)) || (chunk.copula && (chunk.negated || /^(?:unclear|uncertain|open|undecided|unknown|unsettled)$/.test(clauses.tokens[chunk.to]?.lower ?? "")));
  for (let here = opener - 1; here >= 0 && here > opener - 8; here--) {
    const chunk = clauses.chunks[here];
    if (isVerb(chunk) && (open(chunk) || (governingAt(clauses, here) === "propose" && !/^(?:ask|wonder|quer)/.test(headWord(clauses, chunk))))) return true;
    if (isVerb(chunk)) break;
  }
  for (let here = at + 1; here < at + 12; here++) {
    const chunk = clauses.chunks[here];
    if (isFinite(chunk)) return open(chunk);
  }
  return false;
}

/** "there is no truth in reports of talks", "no truth to the story that they met". */
export function isNoTruth(clauses: Clauses, at: number): boolean {
  const chunk = clauses.chunks[at];
  return isNoun(chunk) && nounHead(clauses, chunk) === "truth" && chunk.items[0]?.determiner === "no";
}

/** "Reports that they had met were dismissed as fiction", "... are untrue". */
export function isDeniedAfter(clauses: Clauses, at: number): boolean {
  for (let here = at + 1; here < at + 14; here++) {
    const chunk = clauses.chunks[here];
    if (isWord(chunk, "quote", "stop")) return false;
    if (!isFinite(chunk)) continue;
    if (chunk.passive) return governingAt(clauses, here) === "deny" || governingAt(clauses, here) === "refuse" || headWord(clauses, chunk).startsWith("dismiss");
    return chunk.copula && (chunk.negated ? trueWords.test(clauses.tokens[chunk.to]?.lower ?? "") : isUntrue(clauses, chunk.to));
  }
  return false;
}

/** "are untrue", "is "a fairy tale"", "was pure invention": what follows a form of "be". */
export function isUntrue(clauses: Clauses, from: number): boolean {
  for (let k = from; k < from + 6; k++) {
    const { lower = ".", upos = "PUNCT" } = clauses.tokens[k] ?? {};
    if (untrueWords.has(lower)) return true;
    if (lower === "without") return /^(?:foundation|basis|substance|truth|merit)$/.test(clauses.tokens[k + 1]?.lower ?? "");
    if (upos !== "DET" && upos !== "ADJ" && upos !== "ADV" && upos !== "NOUN" && !/^["“”]$/.test(lower)) return false;
  }
  return false;
}

const trueWords = /^(?:true|correct|accurate|the case|right)$/;

/** "It is not true that", "it is nonsense that". */
export function isSaidUntrue(clauses: Clauses, that: number): boolean {
  const left = clauses.chunks[that - 1];
  const word = isNoun(left) ? nounHead(clauses, left) : isWord(left, "adjective", "other") ? left.text : "";
  const copula = clauses.chunks[before(clauses, that - 1)];
  // "called it untrue that"
  if (isNoun(copula) && nounHead(clauses, copula) === "it" && untrueWords.has(word)) return true;
  // "would not have it that"
  if (word === "it" && isVerb(copula) && copula.negated && /^(?:have|accept|buy)$/.test(headWord(clauses, copula))) return true;
  if (!isVerb(copula) || !copula.copula) return false;
  return copula.negated ? trueWords.test(word) : untrueWords.has(word);
}

/** What is said of words that are denied, after the clause that tells them: "called a story that they had met an invention". */
export function isCalledUntrue(clauses: Clauses, verb: number): boolean {
  const chunk = clauses.chunks[verb];
  if (!isVerb(chunk) || !/^(?:call|brand|label|describ|dismiss|denounc|term|wave|laugh|reject)/.test(headWord(clauses, chunk))) return false;
  for (let k = chunk.to; k < chunk.to + 40; k++) if (untrueWords.has(clauses.tokens[k]?.lower ?? "")) return true;
  return false;
}

/** Whether the noun before "that" is a report or claim, so that what follows is its content: "a report by Norway that". */
export function isDeniable(clauses: Clauses, at: number): boolean {
  for (let here = at - 1; here >= 0 && here > at - 5; here--) {
    const chunk = clauses.chunks[here];
    if (!isNoun(chunk)) return false;
    if (chunk.prep === null) return deniableNouns.has(nounHead(clauses, chunk));
  }
  return false;
}

/** "kept the minister from", "prevented Birk from": what somebody is kept from does not take place. */
export function keeperBefore(clauses: Clauses, at: number): number | null {
  for (let here = at - 1; here >= 0 && here > at - 5; here--) {
    const chunk = clauses.chunks[here];
    if (isVerb(chunk)) return /^(?:keep|kept|prevent|stop|bar|deter|dissuad|hinder|prohibit)/.test(headWord(clauses, chunk)) ? here : null;
    if (!isNoun(chunk) || chunk.prep !== null) return null;
  }
  return null;
}

/** "At no time did Alder meet Birk", "nor will he see Cole"; "had Alder met Birk": the auxiliary before the subject. */
export function frontedBy(clauses: Clauses, at: number): Standing | null {
  // "At no point has there been a call"
  const opening = clauses.chunks[before(clauses, at)];
  const own = clauses.chunks[at];
  if (isVerb(own) && own.copula && isNoun(opening) && opening.prep === "at" && opening.items[0]?.determiner === "no") return unheld("denied", "at no time");
  const subject = before(clauses, at);
  const auxiliary = clauses.chunks[before(clauses, subject)];
  const noun = clauses.chunks[subject];
  if (!isNoun(noun) || noun.prep !== null || !isVerb(auxiliary) || auxiliary.from !== auxiliary.head) return null;
  const word = headWord(clauses, auxiliary);
  if (!/^(?:did|had|has|have|will|would|do|does|were|should)$/.test(word)) return null;
  const left = clauses.chunks[before(clauses, before(clauses, subject))];
  // "At no time, Oslo insists, did": over what stands between.
  const aside = clauses.chunks[before(clauses, subject) - 1];
  const opens = isWord(aside, "adverb") && aside.text === "," ? aside.from : auxiliary.from;
  for (let k = opens - 1; k >= 0 && k > opens - 5; k--) {
    const lower = clauses.tokens[k]?.lower ?? "";
    if (/^(?:no|never|nor|neither|nowhere)$/.test(lower) || (lower === "not" && k >= opens - 2)) return word === "will" || word === "would" ? unheld("refused", lower) : unheld("denied", lower);
    if (/^[,;:."]$/.test(lower)) break;
  }
  if (word === "will" || word === "shall") return standing("planned", word);
  const leads = left === undefined || isWord(left, "comma", "quote", "stop", "and");
  return leads && (word === "had" || word === "were" || word === "should") ? standing(null, "condition") : null;
}
