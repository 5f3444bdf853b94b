import { adjunctsEnd } from "../adjunct.ts";
import { contentEnd } from "../clause-end.ts";
import { kindFor, verbFinding, type VerbRule } from "../finding.ts";
import { frameToken } from "../scope.ts";

/** "declined to comment", "refused to say": what was not said is no statement. */
const silences = new Set(["comment", "say", "answer", "confirm", "deny", "elaborate", "disclose", "discuss", "speak", "talk", "reply", "respond", "tell", "reveal", "name", "identify"]);

/** "vowed to answer", "plans to visit", "refused to sign": an infinitive that says what was promised or meant. */
export const infinitive: VerbRule = {
  name: "infinitive",
  find(scope, group, attribution) {
    const kind = kindFor(group, "i");
    if (kind === null || attribution.source === null || attribution.inverted || group.shape === "passive" || group.shape === "infinitive") return null;
    const at = adjunctsEnd(scope, group.to);
    const to = frameToken(scope, group.to).lower === "to" ? group.to : at;
    if (frameToken(scope, to).lower !== "to") return null;
    const verb = frameToken(scope, to + 1);
    if (verb.upos === "DET" || verb.upos === "NOUN" || verb.upos === "PROPN" || verb.upos === "PRON" || silences.has(verb.lower)) return null;
    return verbFinding("infinitive", group, attribution, { kind, confidence: 0.7, content: [[to, contentEnd(scope, to)]] });
  },
};
