import { contentEnd } from "../clause-end.ts";
import type { WordRule } from "../finding.ts";
import { nounPhraseBefore } from "../noun-phrase.ts";
import { cueForms } from "../cue-verb.ts";
import { frameToken, type Scope } from "../scope.ts";
import { isNoun } from "../word-class.ts";

/** "Lavrov: talks to go on": a name and a colon open a headline, or a turn in a transcript. */
export const speakerAndColon: WordRule = {
  name: "speaker-and-colon",
  triggers: new Set([":"]),
  find(scope, at) {
    if (scope.frame >= 0 || at - scope.from > 6 || at === scope.from) return null;
    const name = nounPhraseBefore(scope, at);
    if (name === null || name[0] !== scope.from || frameToken(scope, at - 1).upos !== "PROPN" || hasVerb(scope, scope.from, at)) return null;
    // In running text only a transcript sets a name before a colon, and it prints it in capitals.
    const printed = frameToken(scope, at - 1).text;
    if (scope.passage.kind === "paragraph" && printed !== printed.toUpperCase()) return null;
    const start = at + 1;
    if (scope.to - start < 2) return null;
    return { rule: "speaker-and-colon", kind: "speech", confidence: 0.6, cue: [at, at + 1], source: name, content: [[start, contentEnd(scope, start)]], hearer: null, circumstance: [] };
  },
};

function hasVerb(scope: Scope, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = frameToken(scope, at);
    if (!isNoun(token) || cueForms.has(token.lower)) return true;
  }
  return false;
}
