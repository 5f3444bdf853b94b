import type { NounChunk, VerbChunk } from "./clause/chunk.ts";
import { frameOf, headWord, isNoun, isVerb, isWord, type Clauses, type Frame } from "./clause/frame.ts";
import { agentsOf, partiesOf, placeIn, type FoundDraft, type Party } from "./contact-draft.ts";
import { idioms, type Idiom } from "./idiom-lexicon.ts";
import { distanceWords } from "./trigger-lexicon.ts";

/** How many tokens after the verb a turn of phrase may reach. */
const reach = 14;

/** The words after the verb group at `at`, in lower case, to the end of its clause. */
function wordsAfter(clauses: Clauses, verb: VerbChunk): string {
  const words: string[] = [];
  for (let at = verb.to; at < verb.to + reach; at++) {
    const word = clauses.tokens[at]?.lower;
    if (word === undefined || word === ";" || word === '"' || word === "\u201d" || word === ":") break;
    words.push(word);
  }
  return words.join(" ").replace(/ - /g, "-");
}

/** Items with "no" before them take no part: "with no Norwegian at the table". */
function partnersOf(clauses: Clauses, frame: Frame, idiom: Idiom): readonly Party[] {
  return frame.complements.flatMap(({ prep, at }) => {
    const chunk = clauses.chunks[at];
    return idiom.partners.includes(prep) && isNoun(chunk) && chunk.items[0]?.determiner !== "no" ? partiesOf(chunk) : [];
  });
}

/** Phone, video or the like in a phrase of the verb or before its subject: "by telephone from Oslo, Birk told Cole". */
export function isFar(clauses: Clauses, frame: Frame): boolean {
  const far = (at: number): boolean => {
    const chunk = clauses.chunks[at];
    if (!isNoun(chunk) || !(chunk.prep === "by" || chunk.prep === "over" || chunk.prep === "via" || chunk.prep === "on")) return false;
    for (let k = chunk.from; k < chunk.to; k++) {
      const { lower } = clauses.tokens[k] as { lower: string };
      if (distanceWords.has(lower) || (lower === "line" && chunk.prep === "over" && /^(?:secure|secured|direct|hot|open|private|red|encrypted|scrambled|crackling|bad|poor)$/.test(clauses.tokens[k - 1]?.lower ?? ""))) return true;
    }
    return false;
  };
  if (frame.complements.some(({ at }) => far(at))) return true;
  for (let here = (frame.subject ?? frame.verb) - 1; here >= 0 && here > frame.verb - 9; here--) {
    const chunk = clauses.chunks[here];
    if (isVerb(chunk) || isWord(chunk, "quote", "stop", "that", "relative", "subordinator")) return false;
    if (far(here)) return true;
  }
  return false;
}

const meals = /^(?:coffee|tea|lunch|dinner|breakfast|supper|drinks|cognac|whisky|vodka|beer|wine|dessert|luncheon|cigars?)$/;

/** "Over coffee in a hotel, Birk and Cole settled the matter." */
function isOverMeal(clauses: Clauses, frame: Frame): boolean {
  for (let here = Math.max(0, frame.verb - 8); here < frame.end; here++) {
    const chunk = clauses.chunks[here];
    if (isNoun(chunk) && chunk.prep === "over" && meals.test(clauses.tokens[chunk.items[0]?.head ?? 0]?.lower ?? "")) return true;
  }
  return false;
}

const exchanges = /^(?:t[eo]ll|told|agree|assure|warn|inform|congratulat|thank|urge|ask|advis|decid|discuss|settle|reassur|implor|beg|remind|consult)/;

/** "told Birk by telephone", "over the phone the presidents agreed": words at a distance. */
export function distanceDraft(clauses: Clauses, at: number): (FoundDraft & { readonly frame: Frame }) | null {
  const verb = clauses.chunks[at];
  if (!isVerb(verb) || verb.passive || !exchanges.test(headWord(clauses, verb))) return null;
  const frame = frameOf(clauses, at);
  const told = frame.object === null ? undefined : clauses.chunks[frame.object];
  // "told visiting envoy Birk": they met.
  const visiting = isNoun(told) && clauses.tokens.slice(told.from, told.from + 4).some(({ lower }) => lower === "visiting");
  const dining = isOverMeal(clauses, frame);
  if (!visiting && !dining && !isFar(clauses, frame)) return null;
  const subject = frame.subject === null ? undefined : clauses.chunks[frame.subject];
  const object = frame.object === null ? undefined : clauses.chunks[frame.object];
  const withs = frame.complements.flatMap(({ prep, at: place }) => (prep === "with" ? partiesOf(clauses.chunks[place] as NounChunk) : []));
  const parties = [...(isNoun(subject) ? agentsOf(clauses, subject) : []), ...(isNoun(object) ? partiesOf(object) : []), ...withs];
  return parties.length < 2 ? null : { mode: visiting || (dining && !isFar(clauses, frame)) ? "meeting" : "call", parties, host: null, trigger: verb.head, confidence: 0.75, rule: visiting ? "told a visitor" : "at a distance", frame };
}

/** What a turn of phrase around the verb group at `at` tells: "was closeted with Birk", "put their signatures to a pact". */
export function idiomDraft(clauses: Clauses, at: number): (FoundDraft & { readonly frame: Frame }) | null {
  const verb = clauses.chunks[at];
  if (!isVerb(verb)) return null;
  const known = idioms.get(headWord(clauses, verb));
  if (known === undefined) return null;
  const words = wordsAfter(clauses, verb);
  const idiom = known.find((one) => one.words.test(words));
  if (idiom === undefined) return null;
  const frame = frameOf(clauses, at);
  const subject = frame.subject === null ? undefined : clauses.chunks[frame.subject];
  const agents = isNoun(subject) ? agentsOf(clauses, subject) : [];
  const object = frame.object === null || !idiom.object ? undefined : clauses.chunks[frame.object];
  const others = [...(isNoun(object) ? partiesOf(object) : []), ...partnersOf(clauses, frame, idiom)];
  let host = null;
  if (idiom.mode === "visit") {
    for (const { prep, at: place } of frame.complements) {
      const chunk = clauses.chunks[place];
      if (host === null && idiom.partners.includes(prep) && isNoun(chunk)) host = placeIn(chunk);
    }
  }
  const parties = [...agents, ...others];
  // "spent the weekend in the desert": in nobody's country.
  if (idiom.mode === "visit" && host === null && others.length === 0) return null;
  const mode = (idiom.mode === "talks" || idiom.mode === "meeting") && isFar(clauses, frame) ? "call" : idiom.mode;
  return parties.length === 0 ? null : { mode, parties, host, trigger: verb.head, confidence: 0.75, rule: idiom.rule, frame };
}
