import type { ClaimVerdict, ObjectRule } from "../claim-finding.ts";
import { aboveInfinitive } from "../infinitive.ts";
import { futures, modals, negators, pastBeForms } from "../modality-lexicon.ts";
import { tokenAt, type Stretch } from "../stretch.ts";
import type { ObjectPhrase } from "../object-phrase.ts";

const being = /^(?:be|is|are|was|were|been|remain|remains|remained|stay|stays|stayed|keep|keeps|kept|'re|’re|'m|’m|'s|’s)$/u;

/** "We are in constant contact with Tehran", "we remain in touch", "they are not in contact". */
function find(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  const { head, from } = object;
  if (!/^(?:contact|touch|communication|dialogue)$/u.test(tokenAt(stretch, head).lower) || tokenAt(stretch, from - 1).lower !== "in") return null;
  let negated = false;
  let dropped: string | null = null;
  let start = -1;
  let staying = false;
  for (let index = from - 2; index >= from - 9; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (being.test(lower)) {
      start = index;
      staying ||= /^(?:remain|stay|keep)/u.test(lower);
      if (pastBeForms.has(lower) && stretch.verbatim) dropped = "is of the past";
    } else if (negators.has(lower)) {
      negated = true;
      start = index;
    } else if (modals.has(lower)) dropped = `after "${lower}"`;
    else if (futures.has(lower)) dropped = staying ? dropped : "is foretold";
    else if (lower === "no" && tokenAt(stretch, index + 1).lower === "longer") negated = true;
    else if (lower === "to") {
      const above = aboveInfinitive(stretch, index)?.above;
      if (!staying || (above !== "decided" && above !== "promised" && !tokenAt(stretch, index - 1).lower.startsWith("continu"))) dropped = 'after "to"';
      break;
    }
    else if (!/^(?:have|has|had|do|does|did|longer|'ve|’ve)$/u.test(lower) && upos !== "ADV") break;
  }
  if (start < 0) return null;
  // "Stay in touch": an order.
  if (/^(?:stay|keep|remain|be)$/u.test(tokenAt(stretch, start).lower) && !/^(?:NOUN|PROPN|PRON|ADV|AUX|PART)$/u.test(tokenAt(stretch, start - 1).upos)) return { dropped: "is called for" };
  if (dropped !== null) return { dropped };
  return { rule: "in-touch", position: negated ? "broken" : "continuing", denies: false, from: start, to: object.to, object };
}

export const inTouch: ObjectRule = { name: "in-touch", find };
