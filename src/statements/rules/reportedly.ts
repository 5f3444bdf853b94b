import { contentEnd } from "../clause-end.ts";
import type { WordRule } from "../finding.ts";
import { frameToken } from "../scope.ts";
import { subjectBefore } from "../subject.ts";
import { isAuxiliary } from "../word-class.ts";

/** "has reportedly left", "allegedly paid": the sentence is somebody's word, nobody says whose. */
export const reportedly: WordRule = {
  name: "reportedly",
  triggers: new Set(["reportedly", "allegedly", "purportedly"]),
  find(scope, at) {
    let from = at;
    while (isAuxiliary(frameToken(scope, from - 1)) && at - from < 3) from--;
    const subject = subjectBefore(scope, from);
    const end = contentEnd(scope, at + 1);
    if (subject === null || end <= at + 1) return null;
    return { rule: "reportedly", kind: "speech", confidence: 0.5, cue: [at, at + 1], source: null, content: [subject, [at + 1, end]], hearer: null, circumstance: [] };
  },
};
