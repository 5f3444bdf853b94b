import type { Position } from "../../model/index.ts";
import type { ClaimVerdict, WordRule } from "../claim-finding.ts";
import { aboveInfinitive, positionUnder } from "../infinitive.ts";
import { futures, modals, negators } from "../modality-lexicon.ts";
import { objectNouns } from "../object-lexicon.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

/** "To dialogue", "for talks", "on Washington": the token after what the door leads to; `null` where it is another door. */
function leadsTo(stretch: Stretch, index: number): number | null {
  const { lower } = tokenAt(stretch, index);
  if (lower === "of") return /^(?:diplomacy|dialogue)$/u.test(tokenAt(stretch, index + 1).lower) ? index + 2 : null;
  if (!/^(?:to|for|on|towards?)$/u.test(lower)) return index;
  for (let next = index + 1; next < index + 7; next++) {
    const token = tokenAt(stretch, next);
    if (objectNouns.has(token.lower) || /^(?:diplomacy|negotiation|them|us)$/u.test(token.lower)) return next + 1;
    if (stretch.mentions.some(({ span, actor }) => span[0] <= token.start && token.start < span[1] && !actor.startsWith("outlet/"))) return next + 1;
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADV|VERB|NUM)$/u.test(token.upos)) return null;
  }
  return null;
}

const namesState = ({ mentions }: Stretch): boolean => mentions.some(({ actor, kind }) => kind !== "pronoun" && kind !== "place" && (actor.startsWith("state/") || actor.startsWith("person/")));

/** What stands before a verb from right to left: denied, foretold, only wanted. */
function verdict(stretch: Stretch, verb: number, position: Position, to: number): ClaimVerdict {
  let negated = false;
  let foretold = false;
  let from = verb;
  for (let index = verb - 1; index >= verb - 6; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (modals.has(lower)) return { dropped: `after "${lower}"` };
    if (lower === "to") {
      const above = aboveInfinitive(stretch, index)?.above ?? null;
      const under = above === null ? null : positionUnder(above, position, negated);
      return under === null ? { dropped: 'after "to"' } : { rule: "door", ...under, from: index, to, object: null };
    }
    if (futures.has(lower)) foretold = true;
    else if (negators.has(lower) || lower === "nobody") negated = true;
    else if (lower === "one" && tokenAt(stretch, index - 1).lower === "no") negated = true;
    else if (upos !== "AUX" && upos !== "ADV" && upos !== "PART") break;
    from = index;
  }
  // "Please close the door": an order.
  const isBase = /^(?:close|shut|slam|bang|lock|keep|leave)$/u.test(tokenAt(stretch, verb).lower);
  if ((from === 0 && !negated) || (isBase && !/^(?:NOUN|PROPN|PRON)$/u.test(tokenAt(stretch, from - 1).upos))) return { dropped: "is called for" };
  const under = foretold ? positionUnder("foretold", position, negated) : { position: negated ? (position === "continuing" ? "frozen" : "continuing") : position, denies: negated } as const;
  return under === null ? { dropped: "is foretold" } : { rule: "door", ...under, from, to, object: null };
}

function find(stretch: Stretch, door: number): ClaimVerdict {
  let from = door;
  while (from > door - 4 && (/^(?:DET|ADJ)$/u.test(tokenAt(stretch, from - 1).upos) || /^(?:our|their|its|his|her|my|'s|’s|diplomatic)$/u.test(tokenAt(stretch, from - 1).lower))) from--;
  // "We did not shut these doors": somebody else did.
  if (from === door || /^(?:these|those|this|that)$/u.test(tokenAt(stretch, from).lower)) return null;
  const complement = leadsTo(stretch, door + 1);
  if (complement === null) return null;
  // "The polling place never shut its doors": a door that leads nowhere is a state's only where a state or "we" is named.
  if (complement === door + 1 && /^(?:its|their|his|her)$/u.test(tokenAt(stretch, from).lower) && !stretch.tokens.slice(0, door).some(({ lower }) => lower === "we" || lower === "our") && !namesState(stretch)) return null;
  const verb = from - 1;
  const { lower } = tokenAt(stretch, verb);
  if (/^(?:close|closes|closed|closing|shut|shuts|shutting|slam|slams|slammed|slamming|bang|banged|lock|locked)$/u.test(lower)) return verdict(stretch, verb, "frozen", complement);
  if (/^(?:keep|keeps|kept|keeping|leave|leaves|left|leaving)$/u.test(lower) && /^(?:open|ajar)$/u.test(tokenAt(stretch, complement).lower)) {
    return leadsTo(stretch, complement + 1) === null ? null : verdict(stretch, verb, "continuing", complement + 1);
  }
  let negated = false;
  for (let index = complement; index < complement + 7; index++) {
    const word = tokenAt(stretch, index);
    if (modals.has(word.lower)) return { dropped: `after "${word.lower}"` };
    if (/^(?:was|were)$/u.test(word.lower) && stretch.verbatim) return { dropped: "is of the past" };
    if (negators.has(word.lower) || (word.lower === "no" && tokenAt(stretch, index + 1).lower === "longer")) negated = true;
    else if (/^(?:open|ajar|closed|shut|locked|slammed)$/u.test(word.lower)) {
      const to = leadsTo(stretch, index + 1);
      if (to === null || index === complement) return null;
      const open = /^(?:open|ajar)$/u.test(word.lower) !== negated;
      return { rule: "door", position: open ? "continuing" : "frozen", denies: negated, from, to, object: null };
    } else if (!/^(?:AUX|ADV|PART)$/u.test(word.upos) && !/^(?:remain|remains|stay|stays|stayed|longer|wide|always|stands|stand|still)$/u.test(word.lower)) return null;
  }
  return null;
}

/** "Our doors are open", "Moscow has not closed the door on talks". */
export const door: WordRule = { name: "door", words: new Set(["door", "doors"]), find };
