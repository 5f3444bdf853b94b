import { cueForms } from "./cue-verb.ts";
import type { Range } from "./passage.ts";
import { endsBeforeQuotation, frameToken, quotationFrom, reach, type Scope } from "./scope.ts";
import { isClauseOpener, isComma, isDash, isFinite, isModal, isNoun, isRelative, isStop, isSubjectPronoun } from "./word-class.ts";

/** How a content ends: a clause runs over commas, a noun phrase stops at the first. */
export type Extent = "clause" | "phrase";

/**
 * The token after the last of a content that starts at `from`: the end of the sentence, or where the reporter
 * takes the word again (", adding", ", according to", ", Lavrov said", "and called").
 */
export function contentEnd(scope: Scope, from: number, extent: Extent = "clause"): number {
  const limit = Math.min(scope.to, from + reach * 2);
  const quoted = scope.passage.quotations.length > 0;
  for (let at = from; at < limit; at++) {
    const quotation = quoted ? quotationFrom(scope, at) : undefined;
    if (quotation !== undefined) {
      at = quotation.to - 1;
      continue;
    }
    const token = frameToken(scope, at);
    if (quoted && at > from && endsBeforeQuotation(scope, at)) return at;
    if (isComma(token) && at > from) {
      if (extent === "phrase" && !isListComma(scope, at)) return at;
      if (isReporterBack(scope, at + 1)) return at;
    } else if ((token.lower === "and" || token.lower === "but") && at > from) {
      const next = frameToken(scope, at + 1);
      if (isFinite(next) && next.xpos !== "VBP" && cueForms.has(next.lower) && next.upos === "VERB") return at;
      if (extent === "phrase" && isFinite(next) && next.upos === "VERB" && next.xpos === "VBD") return at;
    } else if ((isDash(token) || token.lower === ";") && token.lower !== "-" && at > from && (extent === "phrase" || isReporterBack(scope, at + 1))) return at;
    else if (extent === "phrase" && at > from && (token.lower === "while" || token.lower === "because" || token.lower === "after" || token.lower === "when")) return at;
  }
  return Math.min(scope.to, trimEnd(scope, from, limit));
}

function trimEnd(scope: Scope, from: number, to: number): number {
  let end = to;
  while (end > from && (isStop(frameToken(scope, end - 1)) || isComma(frameToken(scope, end - 1)) || frameToken(scope, end - 1).lower === ";")) end--;
  return end;
}

/** "sanctions, tariffs and quotas": a comma inside a list of noun phrases. */
function isListComma(scope: Scope, at: number): boolean {
  for (let next = at + 1; next < at + 7; next++) {
    const token = frameToken(scope, next);
    if (token.lower === "and" || token.lower === "or") return next > at + 1 && isNoun(frameToken(scope, next - 1)) && !isFinite(frameToken(scope, next + 1));
    if (token.upos === "VERB" || token.upos === "AUX" || token.upos === "ADP" || token.upos === "PUNCT") return false;
  }
  return false;
}

/** After a mark: whether the reporter's own words come, not more of what was said. */
export function isReporterBack(scope: Scope, at: number): boolean {
  const first = frameToken(scope, at);
  if (first.xpos === "VBG" && (cueForms.get(first.lower)?.verb.speech.includes("c") === true || first.lower === "citing" || first.lower === "calling" || first.lower === "referring" || first.lower === "telling" || first.lower === "speaking" || answering.has(first.lower))) return true;
  if (first.lower === "according") return true;
  // A list of attributing verbs with one subject: "said …, called … and warned …".
  if ((first.xpos === "VBD" || first.xpos === "VBZ") && first.upos === "VERB" && cueForms.has(first.lower)) return true;
  let start = at;
  if (first.lower === "and" || first.lower === "but" || first.lower === "while" || first.lower === "as" || first.lower === "though" || first.lower === "although") start++;
  return isSaySoon(scope, start) || isSilenceSoon(scope, start);
}

/** Participles that set a speaker's words against another's. */
const answering = new Set(["contradicting", "echoing", "rejecting", "dismissing", "accusing", "urging", "blaming", "criticising", "criticizing", "condemning", "disputing", "rebutting", "vowing", "alluding", "quoting"]);

const silences = new Set(["declined", "declines", "refused", "refuses", "offered", "gave", "stopped"]);
const silent = new Set(["comment", "say", "elaborate", "confirm", "give", "disclose", "name", "specify", "short", "details", "answer", "discuss", "identify", "explain", "reveal", "no"]);

/** "but she declined to say", "but gave no details", "without elaborating": the reporter tells what was not said. */
function isSilenceSoon(scope: Scope, from: number): boolean {
  if (frameToken(scope, from).lower === "without" && frameToken(scope, from + 1).xpos === "VBG") return cueForms.has(frameToken(scope, from + 1).lower);
  const verb = isSubjectPronoun(frameToken(scope, from)) ? from + 1 : from;
  if (!silences.has(frameToken(scope, verb).lower)) return false;
  const next = frameToken(scope, verb + 1).lower;
  return silent.has(next === "to" ? frameToken(scope, verb + 2).lower : next);
}

/** A short noun phrase and a finite verb of saying: "Lavrov said", "the spokesman added". */
function isSaySoon(scope: Scope, from: number): boolean {
  if (isRelative(frameToken(scope, from))) return false;
  for (let at = from; at < from + 8; at++) {
    const token = frameToken(scope, at);
    if (token.upos === "VERB") {
      const form = cueForms.get(token.lower);
      return form !== undefined && form.verb.speech.includes("c") && (token.xpos === "VBD" || token.xpos === "VBZ") && isSaying.has(form.verb.lemma);
    }
    // "…, the spokesman, Karl Brandt, said"
    if (isComma(token) && at > from && isNoun(frameToken(scope, at - 1)) && (isNoun(frameToken(scope, at + 1)) || isFinite(frameToken(scope, at + 1)))) continue;
    if (!(isNoun(token) || token.upos === "PRON" || token.upos === "DET" || token.upos === "ADJ" || token.upos === "ADV" || token.xpos === "POS" || (token.upos === "ADP" && at > from) || token.lower === "has" || token.lower === "have" || token.lower === "had")) return false;
  }
  return false;
}

const isSaying = new Set(["say", "add", "write", "note", "tell", "insist", "claim", "argue", "stress", "explain", "warn", "announce", "deny", "report", "acknowledge", "suggest", "state", "declare", "reply", "respond", "tweet", "remark", "comment", "observe", "confirm", "reiterate", "continue", "caution", "concede", "admit"]);

/** Whether a finite clause starts at `from`: a noun phrase and then a verb with tense. */
export function startsClause(scope: Scope, from: number): boolean {
  const first = frameToken(scope, from);
  if (first.text === "") {
    // A quotation may be the subject: it says the "road map" was dead.
    const quotation = quotationFrom(scope, from);
    return quotation !== undefined && isFinite(frameToken(scope, quotation.to));
  }
  if (first.upos === "PUNCT" || first.upos === "SCONJ" && first.lower !== "that" && first.lower !== "if" || first.upos === "VERB" && first.xpos !== "VBG" && first.xpos !== "VBN") return false;
  if (isSubjectPronoun(first) || first.lower === "there") return true;
  if ((first.upos === "ADP" && frameToken(scope, from + 1).lower !== "least" && frameToken(scope, from + 1).lower !== "most") || first.lower.endsWith("self")) return false;
  let nouns = 0;
  for (let at = from; at < from + 24; at++) {
    const quotation = quotationFrom(scope, at);
    if (quotation !== undefined) {
      at = quotation.to - 1;
      nouns++;
      continue;
    }
    const token = frameToken(scope, at);
    if (token.text === "" || isStop(token) || (subordinate.has(token.lower) && at > from)) return false;
    if (isComma(token)) {
      const close = asideClose(scope, at);
      return close > 0 && nouns > 0 && (isFinite(frameToken(scope, close + 1)) || isModal(frameToken(scope, close + 1)));
    }
    if (isNoun(token) || token.upos === "PRON" || token.upos === "NUM" || token.xpos === "VBG" || token.upos === "DET") nouns++;
    if (nouns > 0 && (isFinite(token) || isModal(token))) return token.xpos !== "VBP" || token.upos === "AUX" || token.upos === "VERB";
    if (isRelative(token) && at > from) {
      // A relative clause brings a verb of its own.
      nouns = Math.min(nouns, 1) - 1;
      if (nouns < 0) nouns = 0;
      at += 2;
    }
    if (isClauseOpener(token) && !isRelative(token) && at > from) return false;
  }
  return false;
}

const subordinate = new Set(["after", "before", "since", "while", "because", "as", "until", "unless", "although", "though", ":", ";"]);

/** The comma that ends an aside opened by the one at `open`; 0 where none does soon. */
function asideClose(scope: Scope, open: number): number {
  for (let at = open + 1; at < open + 18; at++) if (isComma(frameToken(scope, at))) return at;
  return 0;
}

/** A range without the marks and blanks at its edges that belong to the reporter. */
export function trimmed(scope: Scope, range: Range): Range {
  let [from, to] = range;
  while (to > from && isEdgeMark(scope, to - 1)) to--;
  while (from < to && isEdgeMark(scope, from)) from++;
  return [from, to];
}

function isEdgeMark(scope: Scope, at: number): boolean {
  const token = frameToken(scope, at);
  return isComma(token) || isDash(token) || token.lower === ":" || token.lower === ";" || token.lower === "." || token.lower === "...";
}
