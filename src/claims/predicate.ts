import { hedgePhraseAt, hedges } from "./hedge-lexicon.ts";
import { beForms, copulas, doForms, factive, futures, haveForms, modals, negators, neverNouns, pastBeForms } from "./modality-lexicon.ts";
import { stateAt, verbStatesAt } from "./state-table.ts";
import { tokenAt, type Stretch } from "./stretch.ts";

/** The verb group of a clause: what stands before its main word, and where that is. */
export interface Predicate {
  /** The main verb, or the first word after a copula. */
  readonly main: number;
  readonly copula: boolean;
  /** The last linking verb that is no form of "be": it may be the main verb after all ("has fallen sharply"). */
  readonly linking: number;
  /** Forms of "be": the main verb is then a participle or a noun follows. */
  readonly be: boolean;
  readonly negated: boolean;
  /** "no longer", "no more": it was so and is not now. */
  readonly noLonger: boolean;
  readonly never: boolean;
  /** Something that takes the claim away: a modal, an infinitive that is only wanted. */
  readonly unreal: string | null;
  readonly future: boolean;
  readonly past: boolean;
  readonly perfect: boolean;
  /** "Begun to improve": the main verb is an infinitive. */
  readonly infinitive: boolean;
}

/** Skips ", the minister said," and the like: a short insertion between commas. */
function skipInsertion(stretch: Stretch, index: number): number {
  if (tokenAt(stretch, index).lower !== ",") return index;
  for (let next = index + 1; next < index + 12; next++) {
    const { lower, upos } = tokenAt(stretch, next);
    if (lower === ",") return next + 1;
    if (upos === "PUNCT") return index;
  }
  return index;
}

/** "To" before a verb, not "put to an end" or "down to zero". */
function isInfinitive(stretch: Stretch, to: number): boolean {
  const { upos, lower } = tokenAt(stretch, to + 1);
  return upos === "AUX" || upos === "VERB" || beForms.has(lower) || verbStatesAt(stretch.tokens, to + 1).some(({ form }) => form === "base") || /^(?:function|work|operate|exist|deteriorate|improve|worsen)$/u.test(lower);
}

const skipped: ReadonlySet<string> = new Set("still also now already currently today again ever just both all however therefore thus yet indeed clearly and or".split(" "));

/** Reads the verb group that begins at a token; `null` where no verb group begins. */
export function readPredicate(stretch: Stretch, start: number): Predicate | null {
  const state = { copula: false, linking: -1, be: false, negated: false, noLonger: false, never: false, unreal: null as string | null, future: false, past: false, perfect: false, infinitive: false };
  let index = skipInsertion(stretch, start);
  let auxiliaries = 0;
  for (const limit = index + 14; index < limit; index++) {
    const { lower, upos } = tokenAt(stretch, index);
    const hedge = hedgePhraseAt(stretch.tokens, index);
    if (hedge > 0) {
      index += hedge - 1;
      continue;
    }
    if (negators.has(lower)) {
      state.negated = true;
      state.never ||= lower === "never";
    } else if (lower === "no" && /^(?:longer|more)$/u.test(tokenAt(stretch, index + 1).lower)) {
      state.noLonger = true;
      index++;
    } else if (modals.has(lower) && upos !== "NOUN") state.unreal = lower;
    else if (futures.has(lower) && upos !== "NOUN") state.future = true;
    else if (beForms.has(lower) && upos !== "PART") {
      // "We insist that contacts be restored": a subjunctive.
      if (lower === "be" && auxiliaries === 0) state.unreal = "be";
      state.be = state.copula = true;
      state.past ||= pastBeForms.has(lower);
    } else if (haveForms.has(lower) && /^(?:AUX|VERB)$/u.test(upos)) {
      state.perfect = true;
      state.past ||= lower === "had";
    } else if (doForms.has(lower)) state.past ||= lower === "did";
    else if (copulas.has(lower) && (neverNouns.has(lower) || /^(?:VERB|AUX)$/u.test(upos) || haveForms.has(tokenAt(stretch, index - 1).lower))) {
      state.copula = true;
      state.linking = index;
    }
    else if (lower === "to" && auxiliaries > 0 && isInfinitive(stretch, index)) {
      if (factive.has(tokenAt(stretch, index - 1).lower)) state.infinitive = true;
      else state.unreal = "to";
    }
    else if (factive.has(lower) && tokenAt(stretch, index + 1).lower === "to") state.past ||= lower === "used";
    else if (lower === "at" && /^(?:present|times|last)$/u.test(tokenAt(stretch, index + 1).lower)) index++;
    else if (state.copula && upos === "ADV" && stateAt(stretch.tokens, index, index + 4) !== null) return { main: index, ...state };
    else if (upos === "ADV" || hedges.has(lower) || skipped.has(lower)) continue;
    else if (lower === "," && auxiliaries > 0) {
      const next = skipInsertion(stretch, index);
      if (next === index) break;
      index = next - 1;
    } else return { main: index, ...state };
    auxiliaries++;
  }
  return auxiliaries > 0 && index < start + 14 ? { main: index, ...state } : null;
}
