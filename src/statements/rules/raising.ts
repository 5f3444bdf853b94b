import { contentEnd } from "../clause-end.ts";
import type { WordRule } from "../finding.ts";
import { frameToken } from "../scope.ts";
import { subjectBefore } from "../subject.ts";

/** "seems to hesitate", "appeared ready": an impression without an owner. */
export const raising: WordRule = {
  name: "raising",
  triggers: new Set(["seems", "seemed", "seem", "appears", "appear", "appeared"]),
  find(scope, at) {
    if (frameToken(scope, at).upos !== "VERB") return null;
    const next = frameToken(scope, at + 1);
    if (next.lower !== "to" && next.upos !== "ADJ" && next.lower !== "that" && next.lower !== "like") return null;
    const subject = subjectBefore(scope, at);
    if (subject === null) return null;
    const end = contentEnd(scope, at + 1);
    return { rule: "raising", kind: "thought", confidence: 0.5, cue: [at, at + 1], source: null, content: next.lower === "that" ? [[at + 1, end]] : [subject, [at + 1, end]], hearer: null, circumstance: [] };
  },
};
