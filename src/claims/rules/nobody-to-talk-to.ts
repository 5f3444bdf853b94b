import type { ClaimVerdict, WordRule } from "../claim-finding.ts";
import { futures, modals, negators } from "../modality-lexicon.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

const words: ReadonlySet<string> = new Set("talk talking speak speaking discuss discussing negotiate negotiating converse conversing sit sitting meet meeting dialogue conversation talks contact contacts negotiations discussion discussions".split(" "));

/** "Nobody", "nothing", "no point": what leaves no one or nothing for a dialogue. */
function absenceBefore(stretch: Stretch, marker: number): number | null {
  for (let index = marker - 1; index >= marker - 4; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    const before = tokenAt(stretch, index - 1).lower;
    if (/^(?:nobody|nothing|no-one|noone)$/u.test(lower)) return index;
    if (/^(?:one|point|need|sense|use|reason|issue|issues|topic|topics|grounds|basis|subject|matter|room)$/u.test(lower)) {
      if (/^(?:no|little|without)$/u.test(before)) return index - 1;
      if (/^(?:any|a|the|much)$/u.test(before)) return seesNone(stretch, index - 2);
    }
    if (/^(?:left|more|else|further)$/u.test(lower)) continue;
    if (upos !== "ADV" && upos !== "ADJ" && upos !== "DET" && upos !== "NOUN" && upos !== "ADP" && upos !== "PROPN" && upos !== "PRON") return null;
  }
  return null;
}

/** "Do not see any point". */
function seesNone(stretch: Stretch, from: number): number | null {
  for (let index = from; index >= from - 3; index--) if (negators.has(tokenAt(stretch, index).lower)) return index;
  return null;
}

/** Past "down" and "face to face". */
function partnerStart(stretch: Stretch, verb: number): number {
  let to = verb + 1;
  while (/^(?:down|face-to-face|face|-|directly|together|further)$/u.test(tokenAt(stretch, to).lower) || (tokenAt(stretch, to).lower === "to" && /^(?:face|-)$/u.test(tokenAt(stretch, to + 1).lower))) to++;
  return to;
}

/** The token after "with them", "to Washington" and the like. */
function partnerEnd(stretch: Stretch, verb: number): number {
  let to = partnerStart(stretch, verb);
  if (/^(?:to|with|in|between)$/u.test(tokenAt(stretch, to).lower)) {
    to++;
    while (to < verb + 9 && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/u.test(tokenAt(stretch, to).upos)) to++;
  }
  return to;
}

function find(stretch: Stretch, verb: number): ClaimVerdict {
  let marker = verb - 1;
  while (marker > verb - 5 && /^(?:DET|ADJ)$/u.test(tokenAt(stretch, marker).upos)) marker--;
  if (!/^(?:to|in|for|of)$/u.test(tokenAt(stretch, marker).lower)) return null;
  const noun = absenceBefore(stretch, marker);
  if (noun === null) return null;
  // "Nothing to talk about with reporters", "nobody to discuss the price with": what is told of a topic is none of ours.
  const end = partnerEnd(stretch, verb);
  const after = tokenAt(stretch, end);
  if (/^(?:on|over|regarding|concerning|if|unless|next|tomorrow)$/u.test(after.lower)) return null;
  if (/^(?:about|of)$/u.test(after.lower) && !/^(?:PUNCT|ADP)$/u.test(tokenAt(stretch, end + 1).upos)) return null;
  if (tokenAt(stretch, verb).lower.startsWith("discuss") && end === verb + 1 && after.upos !== "PUNCT" && after.upos !== "SCONJ") return null;
  let from = noun;
  for (let index = noun - 1; index >= noun - 5; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (modals.has(lower)) return { dropped: `after "${lower}"` };
    if (futures.has(lower)) return { dropped: "is foretold" };
    if (/^(?:was|were|had)$/u.test(lower) && stretch.verbatim) return { dropped: "is of the past" };
    if (negators.has(lower)) return null;
    if (upos === "AUX" || upos === "VERB" || lower === "there" || upos === "PRON") from = index;
    else if (upos !== "ADV") break;
  }
  // A verb has to say that there is none: "nobody to talk to" alone is a headline's.
  if (from === noun && noun > 0 && tokenAt(stretch, noun - 1).upos !== "PUNCT") return null;
  const to = /^(?:about|of)$/u.test(after.lower) ? Math.max(end, partnerEnd(stretch, end)) : end;
  return { rule: "nobody-to-talk-to", position: "broken", denies: false, partners: partnerStart(stretch, verb), from, to, object: null };
}

/** "There is nobody to talk to", "we have nothing to discuss with them", "there is no point in talking". */
export const nobodyToTalkTo: WordRule = { name: "nobody-to-talk-to", words, find };
