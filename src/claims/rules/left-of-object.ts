import type { ClaimVerdict, ObjectRule } from "../claim-finding.ts";
import { futures, modals } from "../modality-lexicon.ts";
import type { ObjectPhrase } from "../object-phrase.ts";
import { verbStatesAt } from "../state-table.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

/** "Nothing is left of our dialogue", "they destroyed what remained of our ties". */
function find(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  if (tokenAt(stretch, object.from - 1).lower !== "of" || !/^(?:left|remains|remained|remain|remaining|remnants|rest|vestiges)$/u.test(tokenAt(stretch, object.from - 2).lower)) return null;
  for (let index = object.from - 3; index >= object.from - 12; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (modals.has(lower)) return { dropped: `after "${lower}"` };
    if (futures.has(lower)) return { dropped: "is foretold" };
    if (lower === "nothing") return { rule: "left-of-object", position: "broken", denies: false, from: index, to: object.to, object };
    if (lower === "little" || lower === "much") return { rule: "left-of-object", position: "reduced", denies: false, from: index, to: object.to, object };
    if (upos === "VERB" && verbStatesAt(stretch.tokens, index).some(({ takes, position }) => takes === "object" && (position === "broken" || position === "frozen" || position === "strained"))) {
      if (tokenAt(stretch, index - 1).lower === "to") return { dropped: 'after "to"' };
      return { rule: "left-of-object", position: "broken", denies: false, from: index, to: object.to, object };
    }
    if (upos === "PUNCT" || upos === "SCONJ") return null;
  }
  return null;
}

export const leftOfObject: ObjectRule = { name: "left-of-object", find };
