import type { ClaimVerdict, WordRule } from "../claim-finding.ts";
import { futures, modals, negators } from "../modality-lexicon.ts";
import { objectNouns } from "../object-lexicon.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

const turning = /^(?:turn|turns|turned|turning|open|opens|opened|opening|begin|begins|began|begun|start|starts|started|write|writing|wrote|written)$/u;
const burning = /^(?:burn|burns|burned|burnt|burning|blow|blew|blown|destroy|destroyed|dynamited)$/u;

/** "A new page in our relations": a page of something else is none of ours. */
function complement(stretch: Stretch, index: number): number | null {
  if (!/^(?:in|of|with)$/u.test(tokenAt(stretch, index).lower)) return /^(?:PUNCT|CCONJ)$/u.test(tokenAt(stretch, index).upos) ? index : null;
  for (let next = index + 1; next < index + 8; next++) {
    const token = tokenAt(stretch, next);
    if (objectNouns.has(token.lower) || stretch.mentions.some(({ span }) => span[0] <= token.start && token.start < span[1])) return next + 1;
    if (token.upos === "VERB" || token.upos === "PUNCT") return null;
  }
  return null;
}

function find(stretch: Stretch, noun: number): ClaimVerdict {
  const bridges = tokenAt(stretch, noun).lower .startsWith("bridge");
  if (bridges) {
    const passive = burnedAfter(stretch, noun);
    if (passive !== null) return passive;
  }
  let verb = noun - 1;
  while (verb > noun - 5 && (/^(?:DET|ADJ|ADV)$/u.test(tokenAt(stretch, verb).upos) || /^(?:over|our|their|all|its)$/u.test(tokenAt(stretch, verb).lower))) verb--;
  const { lower } = tokenAt(stretch, verb);
  if (!(bridges ? burning : turning).test(lower)) return null;
  // "The new chapter of the book": only a new one, or one that is turned.
  if (!bridges && !lower.startsWith("turn") && tokenAt(stretch, noun - 1).lower !== "new") return null;
  let to: number | null = noun + 1;
  if (!bridges) to = complement(stretch, noun + 1);
  if (to === null) return null;
  let negated = false;
  let finite = /(?:s|ed|t|n|w|e)$/u.test(lower) && !/^(?:turn|open|begin|burn|write|blown|begun|written)$/u.test(lower);
  let from = verb;
  for (let index = verb - 1; index >= verb - 6; index--) {
    const token = tokenAt(stretch, index);
    if (modals.has(token.lower)) return { dropped: `after "${token.lower}"` };
    if (futures.has(token.lower)) return { dropped: "is foretold" };
    if (token.lower === "to" || token.lower === "of") return { dropped: 'after "to"' };
    if (negators.has(token.lower)) negated = true;
    else if (token.upos === "AUX" || /^(?:have|has|are|is|'ve|’ve|'re|’re)$/u.test(token.lower)) finite = true;
    else if (token.upos !== "ADV" && token.upos !== "PART") break;
    from = index;
  }
  if (!finite || from === 0) return null;
  if (bridges) return { rule: "turn-of-page", position: negated ? "continuing" : "broken", denies: negated, from, to, object: null };
  return negated ? null : { rule: "turn-of-page", position: "improving", denies: false, from, to, object: null };
}

/** "Bridges between our countries have been burned". */
function burnedAfter(stretch: Stretch, noun: number): ClaimVerdict {
  let negated = tokenAt(stretch, noun - 1).lower === "not";
  let perfect = false;
  for (let index = noun + 1; index < noun + 10; index++) {
    const { lower, upos } = tokenAt(stretch, index);
    if (modals.has(lower) || futures.has(lower)) return { dropped: `after "${lower}"` };
    if (negators.has(lower)) negated = true;
    else if (/^(?:has|have|are|is)$/u.test(lower)) perfect = true;
    else if (/^burn(?:ed|t)$/u.test(lower)) return perfect ? { rule: "turn-of-page", position: negated ? "continuing" : "broken", denies: negated, partners: noun + 1, from: noun, to: index + 1, object: null } : null;
    else if (upos === "PUNCT" || (upos === "VERB" && lower !== "been")) return null;
  }
  return null;
}

/** "We have turned a page", "a new chapter has been opened in our relations" with its verb in front, "they burned all bridges". */
export const turnOfPage: WordRule = { name: "turn-of-page", words: new Set(["page", "leaf", "chapter", "bridges", "bridge"]), find };
