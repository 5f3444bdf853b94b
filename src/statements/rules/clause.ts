import { adjunctsEnd } from "../adjunct.ts";
import { contentEnd, startsClause } from "../clause-end.ts";
import { kindFor, verbFinding, type VerbRule } from "../finding.ts";
import type { Range } from "../passage.ts";
import { frameToken, type Scope } from "../scope.ts";
import { isClauseOpener, isComma } from "../word-class.ts";

const particles = new Set(["out", "on", "back", "up"]);

/** Headlines leave out "is": "Paris says talks on hold". Only verbs of saying, and no preposition after them. */
function isHeadlineClause(scope: Scope, at: number, speech: string): boolean {
  const first = frameToken(scope, at);
  return speech.includes("q") && first.upos !== "PUNCT" && first.upos !== "ADP" && first.lower !== "to";
}

/** "MINISTER SAID UNLIKELY TO RESIGN": said by others, of the subject. */
function isHeadlinePassive(scope: Scope, head: number): boolean {
  const next = frameToken(scope, head + 1);
  return frameToken(scope, head).lower === "said" && (next.upos === "ADJ" || next.lower === "to" || next.lower === "likely" || next.lower === "unlikely");
}

/** "Noting that the road was open, Orlova left": the words end at the comma before who said them. */
function upToSource(source: Range, start: number, end: number): number {
  return source[0] > start + 1 && source[0] < end ? source[0] - 1 : end;
}

const plain = new Set(["say", "add", "insist", "claim", "argue", "complain", "admit", "declare"]);
const openQuestions = new Set(["ask", "wonder", "doubt", "decide", "say", "tell", "see", "know", "learn", "determine", "discover", "find", "inquire", "enquire", "clarify", "specify", "question", "worry", "care"]);

/** "said that …", "said talks would go on", "asked whether …", "it was announced that …". */
export const clause: VerbRule = {
  name: "clause",
  find(scope, group, attribution) {
    if (attribution.inverted || group.shape === "passive") return null;
    let start = group.to;
    if (particles.has(frameToken(scope, start).lower) && frameToken(scope, start + 1).lower === "that") start++;
    const at = adjunctsEnd(scope, start);
    const next = frameToken(scope, at);
    const circumstance = at > start ? [[start, at] as const] : [];
    const opener = isClauseOpener(next) && (next.lower !== "that" || next.xpos !== "DT" || startsClause(scope, at + 1)) ? 0 : isComma(next) && frameToken(scope, at + 1).lower === "that" ? 1 : -1;
    if (opener >= 0) {
      const kind = kindFor(group, "ctoi");
      if (kind === null || attribution.source === null || (group.shape === "infinitive" && kind === "thought")) return null;
      // "would respond if attacked" sets a condition; "asked if" and "did not know if" leave a question open.
      if (next.lower === "if" && !openQuestions.has(group.cue.verb.lemma)) return null;
      if (next.lower === "when" || next.lower === "where" || next.lower === "who" || next.lower === "which") {
        if (kindFor(group, "t") === null) return null;
      }
      return verbFinding("clause", group, attribution, { kind, confidence: 0.92, content: [[at + opener, upToSource(attribution.source, at + opener, contentEnd(scope, at + opener))]], circumstance });
    }
    const kind = kindFor(group, "c");
    if (kind === null || attribution.source === null) return null;
    // "to say talks will go on", but "to maintain exchanges", "to show restraint": things done.
    if (group.shape === "infinitive" && (kind === "thought" || !plain.has(group.cue.verb.lemma))) return null;
    const isHeadline = scope.passage.kind === "headline" && at === start && scope.to - at > 3 && isHeadlineClause(scope, at, group.cue.verb.speech);
    if (scope.passage.kind === "headline" && isHeadlinePassive(scope, group.head)) return null;
    if (startsClause(scope, at) || isHeadline) return verbFinding("clause", group, attribution, { kind, confidence: 0.85, content: [[at, upToSource(attribution.source, at, contentEnd(scope, at))]], circumstance });
    // What looked like "in a statement Russia" took the clause's subject with it: try again without the adjuncts.
    if (at > start && startsClause(scope, start) && frameToken(scope, start).upos !== "ADP") {
      return verbFinding("clause", group, attribution, { kind, confidence: 0.8, content: [[start, contentEnd(scope, start)]] });
    }
    return null;
  },
};
