import type { ClaimVerdict, ObjectRule } from "../claim-finding.ts";
import { foreignVoices, futures, modals, negators } from "../modality-lexicon.ts";
import { objectAt, type ObjectPhrase } from "../object-phrase.ts";
import { isCalledUntrue } from "../reality.ts";
import { changeAt, denied } from "../state-table.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

const marked: ReadonlySet<string> = new Set(
  "see sees saw seen observe observes observed register registers registered note notes noted witness witnesses witnessed notice notices noticed mark marks marked welcome welcomes welcomed have has been is are was were there 's ’s undergone suffered suffers experienced experiences undergo be remains remain had acknowledge acknowledged".split(" "),
);
const happened: ReadonlySet<string> = new Set("registered occurred happened observed noted seen recorded visible evident under underway begun apparent obvious continues continued reached complete place real fact undeniable deep serious".split(" "));

/** The noun of change that governs the object, and where its phrase begins. */
function changeBefore(stretch: Stretch, object: ObjectPhrase): { readonly noun: number; readonly from: number } | null {
  const marker = object.from - 1;
  if (!/^(?:in|of|to|on|between|with)$/u.test(tokenAt(stretch, marker).lower)) return null;
  const noun = marker - 1;
  if (changeAt(tokenAt(stretch, noun)) === undefined || /^(?:VERB|AUX)$/u.test(tokenAt(stretch, noun).upos)) return null;
  let from = noun;
  while (/^(?:DET|ADJ|NUM|ADV)$/u.test(tokenAt(stretch, from - 1).upos) && tokenAt(stretch, from - 1).lower !== "there" && !negators.has(tokenAt(stretch, from - 1).lower)) from--;
  return { noun, from };
}

/** Whether the change is told to have ended: the tokens that say so. */
function isOver(stretch: Stretch, from: number, to: number): readonly [number, number] | null {
  let be = false;
  for (let index = to; index < to + 5; index++) {
    const { lower, upos } = tokenAt(stretch, index);
    if (modals.has(lower) || futures.has(lower) || negators.has(lower)) return null;
    if (/^(?:is|are|was|has|have|been|lies|lie)$/u.test(lower)) be = true;
    else if (be && /^(?:over|ended|past|passed|behind|finished|overcome|lifted|healed|settled|resolved)$/u.test(lower)) return [to, index + 1];
    else if (upos !== "ADV") break;
  }
  let verb = from - 1;
  while (verb > from - 4 && /^(?:its|their|the|our|his|a)$/u.test(tokenAt(stretch, verb).lower)) verb--;
  if (!/^(?:ended|ends|lifted|lifts|overcame|overcome|healed|settled|resolved)$/u.test(tokenAt(stretch, verb).lower)) return null;
  for (let index = verb - 1; index >= verb - 4; index--) {
    const { lower } = tokenAt(stretch, index);
    if (modals.has(lower) || futures.has(lower) || negators.has(lower) || lower === "to") return null;
  }
  return [verb, verb + 1];
}

function find(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  const change = changeBefore(stretch, object);
  const position = change === null ? undefined : changeAt(tokenAt(stretch, change.noun));
  if (change === null || position === undefined) return null;
  let negated = tokenAt(stretch, change.from).lower === "no";
  const bare = stretch.headline && tokenAt(stretch, object.to).upos === "PUNCT";
  let asserted = change.from === 0 && (stretch.asserting || bare);
  let from = change.from;
  for (let index = change.from - 1; index >= change.from - 6; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (modals.has(lower)) return { dropped: `after "${lower}"` };
    if (futures.has(lower)) return { dropped: "is foretold" };
    if (lower === "to") return { dropped: 'after "to"' };
    if (negators.has(lower) || lower === "no") negated = true;
    // "There are signs of a thaw in our relations".
    else if (lower === "of" && /^(?:signs?|indications?|beginnings?)$/u.test(tokenAt(stretch, index - 1).lower)) index--;
    else if (/^(?:first|some|any|clear|early|many|the)$/u.test(lower)) continue;
    else if (marked.has(lower)) {
      asserted = true;
      from = index;
    } else if (upos !== "ADV" && upos !== "PRON" && upos !== "PART") break;
  }
  let to = object.to;
  for (let index = object.to; !asserted && index < object.to + 6; index++) {
    const { lower, upos } = tokenAt(stretch, index);
    if (modals.has(lower)) return { dropped: `after "${lower}"` };
    if (lower === "not" || lower === "n't" || lower === "n’t") negated = !negated;
    if (happened.has(lower)) {
      asserted = true;
      to = index + 1;
    } else if (!/^(?:AUX|ADV|PART|VERB)$/u.test(upos)) break;
  }
  // "The freeze in relations is over", "ended its freeze on contacts".
  const end = isOver(stretch, change.from, object.to);
  if (end !== null) return { rule: "change-of-object", position: position === "broken" || position === "frozen" ? "restored" : position === "improving" || position === "restored" ? "strained" : "improving", denies: false, from: Math.min(change.from, end[0]), to: Math.max(object.to, end[1]), object };
  // A bare "no break in dialogue" in a headline or after a colon says that there is none.
  if (!asserted && negated && change.from === 0) asserted = true;
  // "Reports of a rupture in our relations are unfounded".
  // The words above the clause then turn it round.
  asserted ||= /^(?:of|about)$/u.test(tokenAt(stretch, change.from - 1).lower) && foreignVoices.has(tokenAt(stretch, change.from - 2).lower) && isCalledUntrue(stretch, object.to);
  if (!asserted) return { dropped: "named, not said" };
  return { rule: "change-of-object", position: negated ? denied(position) : position, denies: negated, from, to, object };
}

/** "There has been no break in dialogue", "we see a thaw in relations", "no break has been registered in dialogue". */
export const changeOfObject: ObjectRule = {
  name: "change-of-object",
  find(stretch, object) {
    return find(stretch, object) ?? apart(stretch, object);
  },
};

/** The change as subject and the object after its verb: "no break has been registered in dialogue". */
function apart(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  if (tokenAt(stretch, object.from - 1).lower !== "in" || !happened.has(tokenAt(stretch, object.from - 2).lower)) return null;
  let negated = false;
  for (let index = object.from - 3; index >= object.from - 8; index--) {
    const token = tokenAt(stretch, index);
    const position = changeAt(token);
    if (modals.has(token.lower)) return { dropped: `after "${token.lower}"` };
    if (negators.has(token.lower)) negated = !negated;
    if (position === undefined || token.upos === "VERB") continue;
    const determiner = tokenAt(stretch, index - 1).lower;
    if (determiner === "no") negated = !negated;
    if (objectAt(stretch, index) !== null) return null;
    return { rule: "change-of-object", position: negated ? denied(position) : position, denies: negated, from: determiner === "no" ? index - 1 : index, to: object.to, object };
  }
  return null;
}
