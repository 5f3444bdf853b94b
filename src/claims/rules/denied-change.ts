import type { ClaimVerdict, ObjectRule } from "../claim-finding.ts";
import { denying } from "../modality-lexicon.ts";
import type { ObjectPhrase } from "../object-phrase.ts";
import { changeAt, denied } from "../state-table.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

/** The verb that denies, before the noun of change, within the stretch or right before it. */
function deniesBefore(stretch: Stretch, from: number): number | null {
  for (let index = from - 1; index >= Math.max(0, from - 4); index--) {
    const token = stretch.tokens[index];
    if (token !== undefined && denying.has(token.lower)) return index;
    if (token === undefined || !/^(?:DET|ADJ|ADV|PUNCT)$/u.test(token.upos)) return null;
  }
  return null;
}

function find(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  if (!/^(?:in|of)$/u.test(tokenAt(stretch, object.from - 1).lower)) return null;
  const noun = object.from - 2;
  const position = changeAt(tokenAt(stretch, noun));
  if (position === undefined || deniesBefore(stretch, noun) === null) return null;
  return { rule: "named-change", position: denied(position), denies: true, from: noun, to: object.to, object };
}

/** "The ministry denies a freeze in contacts". */
export const deniedChange: ObjectRule = { name: "named-change", find };
