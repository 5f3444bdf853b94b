import type { Token } from "../language/index.ts";
import type { Range } from "./passage.ts";
import { frameToken, type Scope } from "./scope.ts";
import { isComma, isNoun, isPossessive, isSubjectPronoun, isTimeNoun } from "./word-class.ts";

const linking = new Set(["of", "for", "in", "at", "from", "with", "on", "to", "near", "inside", "within", "by", "about", "under", "against", "outside", "behind", "around", "beside", "across", "among"]);

/** Longest noun phrase that is looked for, in tokens. */
const longest = 30;

/**
 * The noun phrase that ends before token `end`, with prepositional phrases and coordination; `null` where none does.
 * @param bare without what comes before a preposition: who owns something is named right before the "'s"
 */
export function nounPhraseBefore(scope: Scope, end: number, bare = false): Range | null {
  const last = frameToken(scope, end - 1);
  // "half of those polled", "the official quoted"
  if (last.xpos === "VBN" && isNominalHead(frameToken(scope, end - 2))) {
    const polled = nounPhraseBefore(scope, end - 1);
    return polled === null ? null : [polled[0], end];
  }
  // Taggers take rare surnames for adjectives and exclamations.
  // "Human Rights Watch said"
  const endsName = last.upos === "VERB" && (last.xpos === "VBP" || last.xpos === "VB") && isNoun(frameToken(scope, end - 2)) && frameToken(scope, end - 2).text !== frameToken(scope, end - 2).lower;
  const isSurname = (last.upos === "ADJ" || last.upos === "INTJ" || last.upos === "X" || endsName) && last.text !== last.lower;
  // "the official": a noun that taggers take for an adjective where nothing follows.
  const isNominalised = last.upos === "ADJ" && frameToken(scope, end - 2).upos === "DET";
  if (!isNominalHead(last) && !isSurname && !isNominalised) return null;
  let from = end;
  for (let at = end - 1; at >= scope.from && end - at <= longest; at--) {
    const token = frameToken(scope, at);
    const before = frameToken(scope, at - 1);
    if (token.upos === "DET" || token.xpos === "PRP$") {
      from = at;
      if (!bare && linking.has(before.lower) || before.lower === "all" || before.lower === "both" || before.lower === "and") continue;
      break;
    }
    // "Last week Orlova said"
    if (at < end - 1 && from === at + 1 && isTimeNoun(token) && token.text === token.lower && frameToken(scope, from).upos === "PROPN") break;
    if (isInside(token) || (at === end - 1 && isSurname)) {
      // A hyphen inside a word joins; one with blanks around it parts.
      if (token.lower === "-" && token.start > before.end) break;
      from = at;
      continue;
    }
    if (!bare && linking.has(token.lower) && token.upos !== "PART" && from === at + 1 && isNominalHead(before)) continue;
    // "bankers briefed by the ministry"
    if (!bare && linking.has(token.lower) && from === at + 1 && isParticiple(before, token.lower) && isNoun(frameToken(scope, at - 2))) continue;
    // "sources close to the talks", "people familiar with the matter"
    if (!bare && linking.has(token.lower) && from === at + 1 && (before.upos === "ADJ" || before.lower === "close") && isNoun(frameToken(scope, at - 2))) continue;
    if ((token.lower === "and" || token.lower === "&" || token.lower === "or") && from === at + 1 && isNominalHead(before)) continue;
    // "officials briefed on the talks", "people familiar with the matter"
    const next = frameToken(scope, at + 1).lower;
    if (isParticiple(token, next) && isNoun(before) && linking.has(next)) continue;
    // "A, B and C"
    if (isComma(token) && from === at + 1 && isNoun(before) && isListed(scope, at, end)) continue;
    break;
  }
  if (from >= end) return null;
  return bare ? [from, end] : [withRelative(scope, from), end];
}

/** How many tokens a relative clause may have before its object. */
const longestRelative = 6;

/** "people who met Orlova said": the people speak, and not whom they met. */
function withRelative(scope: Scope, from: number): number {
  if (frameToken(scope, from - 1).upos !== "VERB" && frameToken(scope, from - 1).upos !== "ADP") return from;
  let hasVerb = false;
  for (let at = from - 1; at > scope.from && from - at <= longestRelative; at--) {
    const token = frameToken(scope, at);
    if (token.lower === "who") {
      const head = hasVerb && isNoun(frameToken(scope, at - 1)) ? nounPhraseBefore(scope, at) : null;
      return head === null ? from : head[0];
    }
    if (token.upos === "VERB") hasVerb = true;
    else if (token.upos !== "AUX" && token.upos !== "ADV" && token.upos !== "ADP" && token.upos !== "PART") return from;
  }
  return from;
}

/** A participle that says more of the noun before it; "briefed by" is one even where a tagger takes it for a past tense. */
function isParticiple({ xpos }: Token, next: string): boolean {
  return xpos === "VBN" || xpos === "VBG" || (xpos === "VBD" && next === "by");
}

/** Whether the words after a comma go on as a list: one noun phrase, then "and". */
function isListed(scope: Scope, comma: number, end: number): boolean {
  for (let at = comma + 1; at < end && at < comma + 6; at++) {
    const token = frameToken(scope, at);
    if (token.lower === "and") return true;
    if (isComma(token)) return frameToken(scope, at + 1).upos === "PROPN";
  }
  return false;
}

/** The token after the noun phrase that starts at `start`; `start` itself where none does. */
export function nounPhraseEnd(scope: Scope, start: number): number {
  const first = frameToken(scope, start);
  if (isSubjectPronoun(first) || objectPronouns.has(first.lower)) return start + 1;
  let end = start;
  let head = false;
  for (let at = start; at < scope.to && at - start <= longest; at++) {
    const token = frameToken(scope, at);
    if (isNominalHead(token)) {
      head = true;
      end = at + 1;
      continue;
    }
    if (isPossessive(token) && head) {
      head = false;
      continue;
    }
    if (token.upos === "DET" || token.xpos === "PRP$") {
      if (head) break;
      continue;
    }
    if (token.upos === "ADJ" || token.upos === "NUM" || token.lower === "-" || token.xpos === "VBN" || token.xpos === "VBG") {
      if (head && token.lower !== "-") break;
      continue;
    }
    if (head && (token.lower === "of" || token.lower === "for" || token.lower === "and" || token.lower === "&" || token.lower === "at" || token.lower === "in" || token.lower === "to")) {
      const next = frameToken(scope, at + 1);
      if (!isInside(next) && next.upos !== "DET" && next.xpos !== "PRP$") break;
      if (token.lower === "and" && startsClause(scope, at + 1)) break;
      head = false;
      continue;
    }
    break;
  }
  return end;
}

const objectPronouns = new Set(["him", "her", "them", "us", "me", "himself", "herself", "themselves"]);

function startsClause(scope: Scope, at: number): boolean {
  return isSubjectPronoun(frameToken(scope, at));
}

function isNominalHead(token: Token): boolean {
  return token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "NUM" || token.lower === "others" || token.lower === "some" || token.lower === "those" || token.lower === "many" || token.text === "May" || isMistakenRelative(token);
}

/** "the U.S. diplomat said": taggers take a noun in that place for a relative. */
function isMistakenRelative({ xpos, lower }: Token): boolean {
  return xpos === "WDT" && lower !== "which" && lower !== "that" && lower !== "what" && lower !== "whatever" && lower !== "whichever";
}

function isInside(token: Token): boolean {
  // "the United Nations"
  if (token.xpos === "VBN" && token.text !== token.lower) return true;
  return isNominalHead(token) || token.upos === "ADJ" || isPossessive(token) || token.lower === "&" || token.lower === "-" || token.upos === "SYM" || token.lower === "/";
}
