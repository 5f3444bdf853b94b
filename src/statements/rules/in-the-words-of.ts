import { contentEnd, trimmed } from "../clause-end.ts";
import type { WordRule } from "../finding.ts";
import type { Range } from "../passage.ts";
import { frameToken, reach } from "../scope.ts";
import { invertedSubject } from "../subject.ts";
import { isComma } from "../word-class.ts";

/** "in the words of Paris, …", "in the view of analysts", "in the ministry's words". */
export const inTheWordsOf: WordRule = {
  name: "in-the-words-of",
  triggers: new Set(["words", "view", "opinion", "eyes"]),
  find(scope, at) {
    const noun = frameToken(scope, at).lower;
    if (frameToken(scope, at - 1).lower !== "the" || frameToken(scope, at - 2).lower !== "in" || frameToken(scope, at + 1).lower !== "of") return null;
    const source = invertedSubject(scope, at + 2);
    if (source === null) return null;
    const content: Range[] = [];
    const left = trimmed(scope, [Math.max(scope.from, at - 2 * reach), at - 2]);
    if (left[1] > left[0]) content.push(left);
    if (isComma(frameToken(scope, source[1]))) {
      const end = contentEnd(scope, source[1] + 1);
      if (end > source[1] + 1) content.push([source[1] + 1, end]);
    }
    if (content.length === 0) return null;
    const kind = noun === "words" ? "speech" : "thought";
    return { rule: "in-the-words-of", kind, confidence: 0.75, cue: [at - 2, at + 2], source, content, hearer: null, circumstance: [] };
  },
};
