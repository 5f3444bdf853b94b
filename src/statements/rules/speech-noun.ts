import { contentEnd } from "../clause-end.ts";
import { speechNouns, thoughtNouns } from "../cue-lexicon.ts";
import type { WordRule } from "../finding.ts";
import { nounPhraseBefore, nounPhraseEnd } from "../noun-phrase.ts";
import type { Range } from "../passage.ts";
import { cueForms } from "../cue-verb.ts";
import { frameToken, quotationFrom, type Scope } from "../scope.ts";
import { isAuxiliary, isComma, isFinite, isPossessive, isTimeWord } from "../word-class.ts";

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
    const after = agent?.[1] ?? at + 1;
    const start = agent !== null && isComma(frameToken(scope, after)) ? after + 1 : after;
    const next = frameToken(scope, start);
    const isClause = next.lower === "that";
    if (isClause && isRelativeThat(scope, start)) return null;
    if (!isClause && !(next.lower === "to" && frameToken(scope, start + 1).upos === "VERB")) return null;
    const kind = speechNouns.has(frameToken(scope, at).lower) ? "speech" : "thought";
    return { rule: "speech-noun", kind, confidence: 0.7, cue: [at, at + 1], source, content: [[start, contentEnd(scope, start)]], hearer: null, circumstance: [] };
  },
};

/** Verbs by which words come about: "the remarks that he made". */
const uttering = new Set(["made", "make", "makes", "gave", "give", "gives", "delivered", "issued", "issues", "wrote", "sent", "published", "posted", "released", "uttered"]);

/**
 * "remarks that angered Paris", "remarks that it called unacceptable", "the claim that he made in Geneva": the clause lacks the
 * noun before it, so it tells of the words and does not repeat them.
 */
function isRelativeThat(scope: Scope, that: number): boolean {
  let at = that + 1;
  while (frameToken(scope, at).upos === "ADV") at++;
  if (isFinite(frameToken(scope, at))) return true;
  const end = nounPhraseEnd(scope, at);
  if (end === at) return false;
  let verb = end;
  while (isAuxiliary(frameToken(scope, verb)) || frameToken(scope, verb).upos === "ADV") verb++;
  const { lower, upos } = frameToken(scope, verb);
  if (upos !== "VERB") return false;
  const next = frameToken(scope, verb + 1);
  // "called the road open" names what it calls so; "called unacceptable" does not.
  if (cueForms.get(lower)?.verb.speech.includes("s") === true) return quotationFrom(scope, verb + 1) !== undefined || next.upos === "ADJ" || next.lower === "as" || (next.upos === "ADV" && frameToken(scope, verb + 2).upos === "ADJ");
  return uttering.has(lower) && (next.text === "" || next.upos === "ADP" || next.upos === "PUNCT" || next.upos === "ADV" || isTimeWord(next));
}

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
  return end > at + 2 ? [at + 2, withApposition(scope, end)] : null;
}

/** With a name set off by commas: "a statement by the foreign minister, Paek Nam-sun, that …". */
function withApposition(scope: Scope, at: number): number {
  if (!isComma(frameToken(scope, at))) return at;
  const end = nounPhraseEnd(scope, at + 1);
  return end > at + 1 && isComma(frameToken(scope, end)) && frameToken(scope, end + 1).lower === "that" ? end : at;
}
