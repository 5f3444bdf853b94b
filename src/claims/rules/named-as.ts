import type { ClaimVerdict, ObjectRule } from "../claim-finding.ts";
import { comparativeAt } from "../comparative.ts";
import { describesNoun } from "../describes-noun.ts";
import { futures, modals, naming, negators, raising } from "../modality-lexicon.ts";
import type { ObjectPhrase } from "../object-phrase.ts";
import { denied, stateAt, verbStatesAt, type StateMatch } from "../state-table.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

/** Between the object and its name: "as", "as being", "to be", "as having". */
const links = /^(?:as|being|getting|becoming|remaining|having|been|very|rather|quite|now|at|still|both)$/u;

/** The name given after the object, at most a few words on. */
function nameAfter(stretch: Stretch, { complement, to }: ObjectPhrase): (StateMatch & { readonly from: number }) | null {
  for (let index = complement; index < to + 7; index++) {
    const { lower, upos } = tokenAt(stretch, index);
    const match = comparativeAt(stretch.tokens, index) ?? stateAt(stretch.tokens, index, stretch.tokens.length);
    if (match !== null && !(match.to === index + 1 && describesNoun(stretch, match.to)) && (index >= to || index > complement)) return { ...match, from: index };
    const verb = verbStatesAt(stretch.tokens, index).find(({ form }) => form === "participle" || form === "ing");
    if (verb !== undefined && index >= to) return { position: verb.position, to: index + 1, from: index };
    if (index >= to && !links.test(lower) && upos !== "ADV" && upos !== "DET" && upos !== "ADJ") return null;
  }
  return null;
}

function find(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  const before = object.from - 1;
  const isNamed = object.from === 0 ? stretch.naming : naming.has(tokenAt(stretch, before).lower) || (tokenAt(stretch, before).lower === "of" && /^sp[eo]/u.test(tokenAt(stretch, before - 1).lower));
  if (!isNamed) return null;
  const match = nameAfter(stretch, object);
  if (match === null) return null;
  let negated = tokenAt(stretch, object.to + 1).lower === "not" || [object.to, object.to + 1].some((index) => /^(?:anything|far)$/u.test(tokenAt(stretch, index).lower));
  for (let index = before - 1; index >= Math.max(0, before - 5); index--) {
    const { lower, upos } = tokenAt(stretch, index);
    // "I would not call": the words above the clause turn it round already.
    if (negators.has(lower) || lower === "hardly" || lower === "cannot") negated ||= !raising.has(tokenAt(stretch, before).lower);
    else if ((modals.has(lower) && lower !== "would" && lower !== "can") || futures.has(lower) || lower === "to") return { dropped: `after "${lower}"` };
    else if (upos === "PUNCT") break;
  }
  return { rule: "named-as", position: negated ? denied(match.position) : match.position, denies: false, from: object.from, to: match.to, object: { ...object, to: Math.min(object.to, match.from) } };
}

/** "Called relations with Turkey tense", "described the relationship as being on the right track". */
export const namedAs: ObjectRule = { name: "named-as", find };
