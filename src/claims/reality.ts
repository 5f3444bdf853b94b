import { denying, factive, foreignVoices, negators, ownVoices, raising, subordinators, unreal } from "./modality-lexicon.ts";
import { tokenAt, type Stretch } from "./stretch.ts";

export interface Reality {
  /** Why the clause is not claimed at all; `null` when it is. */
  readonly dropped: string | null;
  /** Whether words above the clause deny it: "I do not think that". */
  readonly denied: boolean;
}

const falsehoods: ReadonlySet<string> = new Set("wrong incorrect untrue false nonsense absurd exaggeration exaggerated mistake mistaken myth fiction lie".split(" "));

const wanted: ReadonlySet<string> = new Set("aim aims goal goals objective task purpose dream wishes demand chance likelihood probability conceivable possible likely unlikely interest interests important importance vital crucial essential necessary desirable imperative condition proposal idea insist insists insisted".split(" "));

/** What "reports that relations were cut" are when they "are unfounded". */
const untrue: ReadonlySet<string> = new Set([...falsehoods, ..."unfounded groundless baseless fabricated invented misleading fake incorrect inaccurate rubbish fantasy speculation unsubstantiated".split(" ")]);

const tellings = /^(?:reports?|claims?|rumou?rs?|allegations?|accusations?|statements?|talk|suggestions?|impression)$/u;

/** Whether the words after a clause call what was told of it untrue: "statements that … are untrue", "… have no basis". */
export function isCalledUntrue(stretch: Stretch, to: number): boolean {
  let not = false;
  let be = false;
  for (let index = to; index < to + 14; index++) {
    const { lower, upos } = tokenAt(stretch, index);
    if (upos === "PUNCT" && lower !== ",") return false;
    if (untrue.has(lower)) return be && !not;
    if (/^(?:is|are|was|were|remain|remains)$/u.test(lower)) be = true;
    else if (lower === "not" || lower === "n't" || lower === "n’t" || lower === "no" || lower === "without") not = true;
    else if (not && /^(?:true|correct|accurate|basis|foundation|grounds|truth|case|substance|relation)$/u.test(lower)) return true;
    // "Do not correspond to reality".
    else if (not && /^(?:correspond|reflect)$/u.test(lower)) return true;
    else if (upos === "SCONJ") return false;
  }
  return false;
}

/** "…, one of them said last week", inside a quotation: the words are not the speaker's. */
function tellsAfter(stretch: Stretch, to: number): string | null {
  if (!stretch.verbatim || tokenAt(stretch, to).lower !== ",") return null;
  for (let index = to + 1; index < to + 7; index++) {
    const { lower, upos } = tokenAt(stretch, index);
    if (ownVoices.has(lower) || upos === "PUNCT") return null;
    if (/^(?:say|says|said|claims|claimed|tells|told|writes|wrote|argues|argued|insists|insisted)$/u.test(lower)) return index > to + 1 ? lower : null;
  }
  return null;
}

/** Within how many tokens a word above the clause still governs it. */
const reach = 24;

/**
 * What the words before a clause make of it: wishes, conditions and questions take the claim away, the words of others too;
 * "we do not believe that" turns it round.
 */
export function realityOf(stretch: Stretch, clause: number, to: number): Reality {
  if (tokenAt(stretch, stretch.tokens.length - 1).lower === "?" || stretch.tokens.at(-1)?.lower === "?") return { dropped: "a question", denied: false };
  const teller = tellsAfter(stretch, to);
  if (teller !== null) return { dropped: `the words of others, before "${teller}"`, denied: false };
  const before = tokenAt(stretch, clause - 1).lower;
  const inverted = /^(?:had|were|should)$/u.test(before) && /^(?:PUNCT|CCONJ|SCONJ)$/u.test(tokenAt(stretch, clause - 2).upos);
  if (inverted || /^(?:perhaps|maybe|possibly|presumably)$/u.test(before)) return { dropped: `after "${before}"`, denied: false };
  if (subordinators.has(before)) return { dropped: `after "${before}"`, denied: false };
  let denies = false;
  for (let index = clause - 1; index >= Math.max(0, clause - reach); index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (lower === ";" || lower === ":") break;
    // "But", "and" with a new subject begin a main clause of its own.
    if (lower === "but" && index > 0) break;
    if (unreal.has(lower) && !(lower === "if" && tokenAt(stretch, index - 1).lower === "even") && !(lower === "fear" && upos === "NOUN" && tokenAt(stretch, index - 1).lower === "no")) {
      return { dropped: `after "${lower}"`, denied: false };
    }
    // "It is time that they resumed": what ought to be.
    if (lower === "time" && isHighTime(stretch, index)) return { dropped: 'after "time"', denied: false };
    const negated = negators.has(tokenAt(stretch, index - 1).lower) || negators.has(tokenAt(stretch, index - 2).lower) || negators.has(tokenAt(stretch, index - 3).lower);
    if (wanted.has(lower) && (tokenAt(stretch, index + 1).lower === "that" || (/^(?:is|was|remains)$/u.test(tokenAt(stretch, index + 1).lower) && tokenAt(stretch, index + 2).lower === "that"))) return { dropped: `after "${lower} that"`, denied: false };
    // "Nobody can say that", "I would not say that", "it would be wrong to claim that".
    if (isUnsayable(stretch, index)) {
      denies = !denies;
      break;
    }
    if (foreignVoices.has(lower) && !isOwn(stretch, index)) {
      // "Dismissed reports that": the cue turns the content round where it is the statement's own.
      if (tellings.test(lower)) {
        if (stretch.denied && index < 3) return { dropped: null, denied: denies };
        if ([1, 2, 3].some((step) => denying.has(tokenAt(stretch, index - step).lower))) return { dropped: null, denied: !denies };
      }
      if (/^(?:NOUN|VERB)$/u.test(upos) && isCalledUntrue(stretch, to)) return { dropped: null, denied: !denies };
      return { dropped: `the words of others, after "${lower}"`, denied: false };
    }
    if ((raising.has(lower) && negated) || (falsehoods.has(lower) && /^(?:that|to)$/u.test(tokenAt(stretch, index + 1).lower))) denies = !denies;
  }
  return { dropped: null, denied: denies };
}

/** "It is time", "it was high time", "the time has come". */
function isHighTime(stretch: Stretch, index: number): boolean {
  const words = [1, 2, 3, 4].map((step) => tokenAt(stretch, index - step).lower);
  const after = tokenAt(stretch, index + 1).lower;
  if (after === "has" || after === "had") return /^(?:come|arrived)$/u.test(tokenAt(stretch, index + 2).lower);
  return /^(?:is|was|'s|’s|high|about|past)$/u.test(words[0] ?? "") && words.includes("it") && after !== "since";
}

/** "Nobody can say", "one cannot claim", "you can't call", "I would not say". */
function isUnsayable(stretch: Stretch, index: number): boolean {
  if (!/^(?:say|claim|pretend|argue|maintain|assert|speak|talk)$/u.test(tokenAt(stretch, index).lower)) return false;
  const before = [1, 2, 3, 4, 5].map((step) => tokenAt(stretch, index - step).lower);
  const modal = before.findIndex((word) => /^(?:can|could|ca|cannot|would|may|might)$/u.test(word));
  if (modal < 0 || modal > 2) return false;
  if (before[modal] === "cannot" || before.slice(0, modal).some((word) => negators.has(word) || /^(?:hardly|scarcely)$/u.test(word))) return true;
  return /^(?:nobody|none)$/u.test(before[modal + 1] ?? "") || (before[modal + 1] === "one" && before[modal + 2] === "no");
}

/** "I say", "let me say", "we can say": the speaker's own; a bare "say" in "that is to say" too. */
function isOwn(stretch: Stretch, index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - 4); before--) {
    const { lower, upos } = tokenAt(stretch, before);
    if (ownVoices.has(lower)) return true;
    if (upos === "NOUN" || upos === "PROPN" || lower === "they" || lower === "he" || lower === "she" || lower === "who") return false;
  }
  return tokenAt(stretch, index - 1).lower === "to" || factive.has(tokenAt(stretch, index - 1).lower);
}
