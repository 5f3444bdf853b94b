import { factive, foreignVoices, negators, ownVoices, raising, subordinators, unreal } from "./modality-lexicon.ts";
import { tokenAt, type Stretch } from "./stretch.ts";

export interface Reality {
  /** Why the clause is not claimed at all; `null` when it is. */
  readonly dropped: string | null;
  /** Whether words above the clause deny it: "I do not think that". */
  readonly denied: boolean;
}

const falsehoods: ReadonlySet<string> = new Set("wrong incorrect untrue false nonsense absurd exaggeration exaggerated mistake mistaken myth fiction lie".split(" "));

const wanted: ReadonlySet<string> = new Set("interest interests important importance vital crucial essential necessary desirable imperative condition proposal idea insist insists insisted".split(" "));

/** Within how many tokens a word above the clause still governs it. */
const reach = 24;

/**
 * What the words before a clause make of it: wishes, conditions and questions take the claim away, the words of others too;
 * "we do not believe that" turns it round.
 */
export function realityOf(stretch: Stretch, clause: number): Reality {
  if (tokenAt(stretch, stretch.tokens.length - 1).lower === "?" || stretch.tokens.at(-1)?.lower === "?") return { dropped: "a question", denied: false };
  const before = tokenAt(stretch, clause - 1).lower;
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
    const negated = negators.has(tokenAt(stretch, index - 1).lower) || negators.has(tokenAt(stretch, index - 2).lower) || negators.has(tokenAt(stretch, index - 3).lower);
    if (wanted.has(lower) && tokenAt(stretch, index + 1).lower === "that") return { dropped: `after "${lower} that"`, denied: false };
    if (foreignVoices.has(lower) && !isOwn(stretch, index)) return { dropped: `the words of others, after "${lower}"`, denied: false };
    if ((raising.has(lower) && negated) || (falsehoods.has(lower) && /^(?:that|to)$/u.test(tokenAt(stretch, index + 1).lower))) denies = !denies;
  }
  return { dropped: null, denied: denies };
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
