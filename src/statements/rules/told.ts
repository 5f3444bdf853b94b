import { adjunctsEnd, hearerAfter } from "../adjunct.ts";
import { contentEnd, startsClause } from "../clause-end.ts";
import { kindFor, verbFinding, type VerbRule } from "../finding.ts";
import { frameToken } from "../scope.ts";
import { isClauseOpener, isComma } from "../word-class.ts";

/** "told reporters that …", "asked him whether …", "urged Moscow to …": a hearer stands before the content. */
export const told: VerbRule = {
  name: "told",
  find(scope, group, attribution) {
    const kind = kindFor(group, "oh");
    if (kind === null || group.shape === "passive" || attribution.inverted) return null;
    const hearer = hearerAfter(scope, group.to);
    if (hearer === null) return null;
    const at = adjunctsEnd(scope, hearer[1]);
    const next = frameToken(scope, at);
    const shared = { kind, hearer, circumstance: at > hearer[1] ? [[hearer[1], at] as const] : [] };
    const takesClause = kindFor(group, "o") !== null;
    if (takesClause && (isClauseOpener(next) || startsClause(scope, at))) {
      return verbFinding("told", group, attribution, { ...shared, confidence: 0.9, content: [[at, contentEnd(scope, at)]] });
    }
    // "told him to leave", "wants Moscow to stop": what is asked of the hearer includes who shall do it.
    if (next.lower === "to" && frameToken(scope, at + 1).upos !== "DET") {
      return verbFinding("told", group, attribution, { ...shared, confidence: 0.8, content: [[hearer[0], contentEnd(scope, at)]] });
    }
    if (takesClause && isComma(next) && startsClause(scope, at + 1) && group.cue.verb.lemma === "tell") {
      return verbFinding("told", group, attribution, { ...shared, confidence: 0.6, content: [[at + 1, contentEnd(scope, at + 1)]] });
    }
    return null;
  },
};
