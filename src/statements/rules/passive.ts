import { adjunctsEnd } from "../adjunct.ts";
import { contentEnd } from "../clause-end.ts";
import { kindFor, verbFinding, type VerbRule } from "../finding.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import type { Range } from "../passage.ts";
import { frameToken, type Scope } from "../scope.ts";
import { subjectBefore } from "../subject.ts";

/** "It was announced that …", "is expected to sign", "was told by Paris that …", "was condemned by NATO". */
export const passive: VerbRule = {
  name: "passive",
  find(scope, group, attribution) {
    if (group.shape !== "passive") return null;
    const kind = kindFor(group, "tcionshq");
    if (kind === null) return null;
    const subject = subjectBefore(scope, group.from);
    const agent = agentAfter(scope, group.to);
    const at = adjunctsEnd(scope, agent?.[1] ?? group.to);
    const next = frameToken(scope, at);
    if (next.lower === "that" || next.lower === "whether") {
      return verbFinding("passive", group, { ...attribution, source: agent }, { kind, confidence: 0.75, content: [[at, contentEnd(scope, at)]] });
    }
    if (subject === null) return null;
    const to = frameToken(scope, group.to);
    if (to.lower === "to" && frameToken(scope, group.to + 1).upos !== "DET" && kindFor(group, "ctih") !== null) {
      return verbFinding("passive", group, { ...attribution, source: null }, { kind, confidence: 0.6, content: [subject, [group.to, contentEnd(scope, group.to)]] });
    }
    if (to.lower === "of" && group.cue.verb.lemma === "accuse") {
      return verbFinding("passive", group, { ...attribution, source: null }, { kind, confidence: 0.6, content: [subject, [group.to, contentEnd(scope, group.to, "phrase")]] });
    }
    if (agent !== null && kindFor(group, "ns") !== null) {
      return verbFinding("passive", group, { ...attribution, source: agent }, { kind, confidence: 0.5, content: [subject] });
    }
    return null;
  },
};

/** "by Paris": who did it. */
function agentAfter(scope: Scope, at: number): Range | null {
  if (frameToken(scope, at).lower !== "by") return null;
  const end = nounPhraseEnd(scope, at + 1);
  return end > at + 1 ? [at + 1, end] : null;
}
