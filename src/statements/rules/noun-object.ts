import { contentEnd } from "../clause-end.ts";
import { kindFor, verbFinding, type VerbRule } from "../finding.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import { frameToken, quotationFrom, quotationUpTo } from "../scope.ts";
import { isComma } from "../word-class.ts";

/** "denied the charge", "criticised the deal", "called the plan a farce": a noun phrase says what was spoken of. */
export const nounObject: VerbRule = {
  name: "noun-object",
  find(scope, group, attribution) {
    const kind = kindFor(group, "sn");
    if (kind === null || attribution.source === null || attribution.inverted || group.shape === "passive" || group.shape === "infinitive") return null;
    const at = group.to;
    let end = nounPhraseEnd(scope, at);
    // "Paris denies pause in talks": where headlines leave out the article, a noun is taken for a verb.
    if (end === at && scope.passage.kind === "headline" && frameToken(scope, at).upos === "VERB") end = at + 1;
    if (end === at && quotationFrom(scope, at) === undefined) return null;
    const onlyNamed = kindFor(group, "n") === null;
    const next = frameToken(scope, end);
    // "called the plan a farce": without a second part the verb means something else ("called the office").
    if (onlyNamed && next.lower !== "as" && next.lower !== "to" && next.upos !== "DET" && next.upos !== "ADJ" && quotationFrom(scope, end) === undefined && !(end > at && quotationUpTo(scope, end) !== undefined)) return null;
    if (isComma(frameToken(scope, at))) return null;
    return verbFinding("noun-object", group, attribution, { kind, confidence: 0.55, content: [[at, contentEnd(scope, at, "phrase")]] });
  },
};
