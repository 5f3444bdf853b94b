import { cueForms } from "./cue-verb.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import type { Range } from "./passage.ts";
import { frameToken, quotationFrom, type Scope } from "./scope.ts";
import { isComma, isPossessive, isTimeNoun, isTimeWord } from "./word-class.ts";

const placing = new Set(["in", "on", "at", "during", "after", "before", "through", "via", "from", "to", "by", "about", "of", "following", "under", "with", "over", "ahead", "while", "since", "without"]);

/**
 * Skips what may stand between a verb of saying and its content: "again", "on Wednesday", "in a statement",
 * "to reporters in Cairo".
 */
export function adjunctsEnd(scope: Scope, start: number): number {
  let at = start;
  for (let turn = 0; turn < 6; turn++) {
    const token = frameToken(scope, at);
    if (token.lower === "last" || token.lower === "this" || token.lower === "next" || token.lower === "that" || token.lower === "earlier" || token.lower === "late" || token.lower === "early") {
      if (isTimeNoun(frameToken(scope, at + 1))) {
        at += 2;
        continue;
      }
      if ((token.lower === "earlier" || token.lower === "late" || token.lower === "early") && isTimeNoun(frameToken(scope, at + 2))) {
        at += 3;
        continue;
      }
    }
    // "today's vote" is what is spoken of.
    if (isTimeWord(token) && isPossessive(frameToken(scope, at + 1))) break;
    if (isTimeWord(token) || (token.upos === "ADV" && token.lower !== "how" && token.lower !== "why" && token.lower !== "when" && token.lower !== "where" && token.lower !== "there")) {
      at++;
      continue;
    }
    if (leadsPlace(scope, at)) {
      const end = prepositionalEnd(scope, at);
      if (end > at) {
        at = participleEnd(scope, end);
        continue;
      }
    }
    break;
  }
  return at;
}

/** "in Moscow", "in a statement", "after talks with his counterpart". */
function prepositionalEnd(scope: Scope, at: number): number {
  if (quotationFrom(scope, at + 1) !== undefined) return at;
  const next = frameToken(scope, at + 1);
  // "at least six planes" counts, it does not place.
  if (next.lower === "least" || next.lower === "most") return at;
  if (isTimeWord(next)) return at + 2;
  const end = nounPhraseEnd(scope, at + 1);
  return end > at + 1 ? end : at;
}

/** A preposition of place, time or hearer; "to" before a verb is none. */
function leadsPlace(scope: Scope, at: number): boolean {
  const token = frameToken(scope, at);
  if (!placing.has(token.lower)) return false;
  // "after meeting his counterpart"
  if (token.upos === "SCONJ") return frameToken(scope, at + 1).xpos === "VBG";
  return token.upos === "ADP" || (token.lower === "to" && frameToken(scope, at + 1).upos !== "VERB" && frameToken(scope, at + 1).upos !== "AUX");
}

/** "sent to the agency", "released on Monday", "marking the anniversary", "to mark the day": words after "a statement" that say more about it. */
function participleEnd(scope: Scope, at: number): number {
  const isPurpose = frameToken(scope, at).lower === "to" && frameToken(scope, at + 1).upos === "VERB";
  if (isPurpose || (frameToken(scope, at).xpos === "VBG" && !cueForms.has(frameToken(scope, at).lower))) {
    const from = isPurpose ? at + 2 : at + 1;
    const end = nounPhraseEnd(scope, from);
    if (end > from && frameToken(scope, end).lower === "that") return end;
  }
  return frameToken(scope, at).xpos === "VBN" && (leadsPlace(scope, at + 1) || frameToken(scope, at + 1).lower === "as") ? prepositionalEnd(scope, at + 1) : at;
}

const neverHearers = new Set(["he", "she", "they", "i", "we"]);

/** The hearer after a verb that takes one: "reporters", "the TASS news agency", "him". */
export function hearerAfter(scope: Scope, start: number): Range | null {
  const first = frameToken(scope, start);
  if (first.text === "" || first.upos === "PUNCT" || first.upos === "ADP" || first.lower === "that") return null;
  if (first.upos === "PRON" && neverHearers.has(first.lower)) return null;
  const end = nounPhraseEnd(scope, start);
  return end > start ? [start, withApposition(scope, withParticiple(scope, end))] : null;
}

/** "his counterpart, Wang Yi, that": a hearer with the name or title set off by commas, where the words come right after. */
function withApposition(scope: Scope, end: number): number {
  if (!isComma(frameToken(scope, end))) return end;
  const close = nounPhraseEnd(scope, end + 1);
  if (close === end + 1 || !isComma(frameToken(scope, close))) return end;
  const next = frameToken(scope, close + 1).lower;
  return next === "that" || next === "whether" || next === "to" ? close + 1 : end;
}

/** "reporters travelling with him that": a hearer with what they do, where the words that they are told come after it. */
function withParticiple(scope: Scope, end: number): number {
  const { xpos } = frameToken(scope, end);
  // Taggers take "gathered" right after its noun for a past tense.
  if (xpos !== "VBG" && xpos !== "VBN" && xpos !== "VBD") return end;
  for (let at = end + 1; at < end + 10; at++) {
    const token = frameToken(scope, at);
    if (token.lower === "that") return at;
    if (token.text === "" || token.upos === "PUNCT" || token.upos === "AUX" || token.xpos === "VBD" || token.xpos === "VBZ" || token.xpos === "MD") return end;
  }
  return end;
}
