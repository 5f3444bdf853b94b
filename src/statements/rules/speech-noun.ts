import { contentEnd } from "../clause-end.ts";
import { speechNouns, thoughtNouns } from "../cue-lexicon.ts";
import type { WordRule } from "../finding.ts";
import { nounPhraseBefore, nounPhraseEnd } from "../noun-phrase.ts";
import type { Range } from "../passage.ts";
import { frameToken, type Scope } from "../scope.ts";
import { isPossessive } from "../word-class.ts";

const possessives = new Set(["his", "her", "their", "its", "my", "our"]);

/** "Peskov's words that …", "his pledge to …", "the claim by Paris that …": a noun of speech with an owner and a clause. */
export const speechNoun: WordRule = {
  name: "speech-noun",
  triggers: new Set([...speechNouns, ...thoughtNouns]),
  find(scope, at) {
    const owner = ownerBefore(scope, at) ?? null;
    const agent = owner === null ? agentAfter(scope, at) : null;
    const source = owner ?? agent;
    if (source === null) return null;
    const start = agent?.[1] ?? at + 1;
    const next = frameToken(scope, start);
    const isClause = next.lower === "that";
    if (!isClause && !(next.lower === "to" && frameToken(scope, start + 1).upos === "VERB")) return null;
    const kind = speechNouns.has(frameToken(scope, at).lower) ? "speech" : "thought";
    return { rule: "speech-noun", kind, confidence: 0.7, cue: [at, at + 1], source, content: [[start, contentEnd(scope, start)]], hearer: null, circumstance: [] };
  },
};

/** The possessive that owns the noun, past adjectives. */
function ownerBefore(scope: Scope, at: number): Range | null {
  let before = at - 1;
  while (frameToken(scope, before).upos === "ADJ" && at - before < 4) before--;
  const token = frameToken(scope, before);
  if (possessives.has(token.lower)) return [before, before + 1];
  if (isPossessive(token)) return nounPhraseBefore(scope, before, true);
  // "a Russian claim that …", "a Kremlin claim that …"
  const people = frameToken(scope, at - 1);
  return (people.upos === "ADJ" || people.upos === "PROPN") && people.text !== people.lower ? [at - 1, at] : null;
}

function agentAfter(scope: Scope, at: number): Range | null {
  if (frameToken(scope, at + 1).lower !== "by" && frameToken(scope, at + 1).lower !== "from") return null;
  const end = nounPhraseEnd(scope, at + 2);
  return end > at + 2 ? [at + 2, end] : null;
}
