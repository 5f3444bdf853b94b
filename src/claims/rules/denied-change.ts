import type { ClaimVerdict, ObjectRule } from "../claim-finding.ts";
import { denying } from "../modality-lexicon.ts";
import type { ObjectPhrase } from "../object-phrase.ts";
import { changeAt, denied } from "../state-table.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

/** Whether a verb that denies stands right before the noun of change, in the stretch or as the cue in front of it. */
function deniesBefore(stretch: Stretch, noun: number): boolean {
  for (let index = noun - 1; index >= Math.max(0, noun - 6); index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (denying.has(lower)) return true;
    // "Denied reports of a break".
    if (lower === "of" && /^(?:reports?|claims?|rumou?rs?|talk|allegations?|suggestions?|speculation)$/u.test(tokenAt(stretch, index - 1).lower)) {
      index--;
      continue;
    }
    if (!/^(?:DET|ADJ|ADV|PUNCT)$/u.test(upos)) return false;
  }
  return stretch.denied && noun < 4;
}

function find(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  if (!/^(?:in|of)$/u.test(tokenAt(stretch, object.from - 1).lower)) return null;
  const noun = object.from - 2;
  const position = changeAt(tokenAt(stretch, noun));
  if (position === undefined || !deniesBefore(stretch, noun)) return null;
  return { rule: "named-change", position: denied(position), denies: true, from: noun, to: object.to, object };
}

/** "The ministry denies a freeze in contacts". */
export const deniedChange: ObjectRule = { name: "named-change", find };
