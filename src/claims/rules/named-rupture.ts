import type { Position } from "../../model/index.ts";
import type { ClaimVerdict, WordRule } from "../claim-finding.ts";
import { futures, modals, negators } from "../modality-lexicon.ts";
import { isCalledUntrue } from "../reality.ts";
import { denied } from "../state-table.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

/** Nouns that are said of states and their dealings alone, so that they need no "in relations" after them. */
const nouns: ReadonlyMap<string, Position> = new Map([
  ["rupture", "broken"],
  ["estrangement", "strained"],
  ["rapprochement", "improving"],
  ["thaw", "improving"],
]);

/** Nouns that are too, where a cue denies them right before and a partner follows: "denies break with Iran". */
const deniedNouns: ReadonlyMap<string, Position> = new Map([
  ["break", "broken"],
  ["breach", "broken"],
  ["split", "broken"],
  ["rift", "strained"],
  ["crisis", "strained"],
]);

/** "With Ankara", "between our countries": the token after the partner; `null` where a thing follows that may be another's. */
function partnerEnd(stretch: Stretch, index: number): number | null {
  const { lower } = tokenAt(stretch, index);
  if (lower === "in" || lower === "of") return null;
  if (!/^(?:with|between)$/u.test(lower)) return index;
  let to = index + 1;
  while (to < index + 9 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|CCONJ)$/u.test(tokenAt(stretch, to).upos)) to++;
  return to;
}

function find(stretch: Stretch, noun: number): ClaimVerdict {
  const to = partnerEnd(stretch, noun + 1);
  const named = deniedNouns.get(tokenAt(stretch, noun).lower);
  // The cue turns it round.
  if (named !== undefined) return stretch.denied && noun < 3 && to !== null && to > noun + 1 ? { rule: "named-rupture", position: named, denies: false, from: noun, to, object: null } : null;
  const position = nouns.get(tokenAt(stretch, noun).lower);
  if (position === undefined || to === null) return null;
  let from = noun;
  let negated = false;
  for (; from > noun - 4 && /^(?:DET|ADJ)$/u.test(tokenAt(stretch, from - 1).upos) && tokenAt(stretch, from - 1).lower !== "there"; from--) negated ||= tokenAt(stretch, from - 1).lower === "no";
  const found = (denies: boolean, start: number): ClaimVerdict => ({ rule: "named-rupture", position: denies ? denied(position) : position, denies, from: start, to, object: null });
  const told = tokenAt(stretch, from - 1).lower === "of" && /^(?:reports?|claims?|rumou?rs?|talk|allegations?|suggestions?|stories|story)$/u.test(tokenAt(stretch, from - 2).lower);
  // The words above the clause then turn it round.
  if (told) return isCalledUntrue(stretch, to) ? found(false, noun) : { dropped: "named, not said" };
  let be = false;
  for (let index = from - 1; index >= from - 6; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (modals.has(lower)) return { dropped: `after "${lower}"` };
    if (futures.has(lower) || lower === "to") return { dropped: "is foretold" };
    if (negators.has(lower)) negated = true;
    else if (/^(?:was|were|had)$/u.test(lower) && stretch.verbatim && !negated) return { dropped: "is of the past" };
    else if (/^(?:is|are|be|been|was|were|'s|’s|see|sees)$/u.test(lower)) be = true;
    else if (/^(?:there|this|it|we)$/u.test(lower) && be) return found(negated, index);
    else if (upos !== "ADV" && upos !== "AUX" && upos !== "PART") break;
  }
  return { dropped: "named, not said" };
}

/** "There is no rupture", "reports of a rupture are unfounded", "this is a thaw". */
export const namedRupture: WordRule = { name: "named-rupture", words: new Set([...nouns.keys(), ...deniedNouns.keys()]), find };
