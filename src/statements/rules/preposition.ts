import { contentEnd } from "../clause-end.ts";
import { verbFinding, type VerbRule } from "../finding.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import { frameToken, quotationFrom } from "../scope.ts";
import { isTimeWord } from "../word-class.ts";

/** "called for talks", "warned of delays", "referring to the strikes": a preposition leads to what was spoken of. */
export const preposition: VerbRule = {
  name: "preposition",
  find(scope, group, attribution) {
    const { verb } = group.cue;
    if (verb.prepositions.size === 0 || attribution.source === null || attribution.inverted || group.shape === "passive") return null;
    const at = group.to;
    if (!verb.prepositions.has(frameToken(scope, at).lower)) return null;
    const start = at + 1;
    // "agreed on Friday": a day is when, not what.
    if (isTimeWord(frameToken(scope, start))) return null;
    if (nounPhraseEnd(scope, start) === start && quotationFrom(scope, start) === undefined && frameToken(scope, start).xpos !== "VBG" && !/^(?:how|why|what|whether)$/u.test(frameToken(scope, start).lower)) return null;
    const kind = verb.speech.length > 0 || verb.thought.length === 0 ? "speech" : "thought";
    return verbFinding("preposition", group, attribution, { kind, confidence: 0.6, cue: [group.from, at + 1], content: [[start, contentEnd(scope, start, "phrase")]] });
  },
};
