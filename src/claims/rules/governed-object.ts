import type { Position } from "../../model/index.ts";
import type { ClaimVerdict, ObjectRule } from "../claim-finding.ts";
import { aboveInfinitive, positionUnder } from "../infinitive.ts";
import { futures, modals, negators } from "../modality-lexicon.ts";
import type { ObjectPhrase } from "../object-phrase.ts";
import { denied } from "../state-table.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

/** A verb with a fixed tail before the object: "put an end to", "turn its back on". The tail is read from the object to the left. */
const phrases: readonly (readonly [position: Position, verb: RegExp, tail: readonly string[]])[] = [
  ["broken", /^put(?:s|ting)?$/u, ["to", "end"]],
  ["broken", /^(?:bring|brings|brought|bringing)$/u, ["to", "end"]],
  ["broken", /^pull(?:s|ed|ing)?$/u, ["on", "plug"]],
  ["broken", /^turn(?:s|ed|ing)?$/u, ["on", "back"]],
  ["broken", /^(?:give|gives|gave|given|giving)$/u, ["on", "up"]],
  ["broken", /^walk(?:s|ed|ing)?$/u, ["from", "away"]],
  ["frozen", /^put(?:s|ting)?$/u, ["to", "stop"]],
  ["frozen", /^put(?:s|ting)?$/u, ["on", "hold"]],
  ["frozen", /^call(?:s|ed|ing)?$/u, ["to", "halt"]],
  ["frozen", /^(?:hit|pressed|pushed)$/u, ["on", "pause"]],
  ["frozen", /^pull(?:s|ed|ing)?$/u, ["of", "out"]],
  ["frozen", /^(?:withdraw|withdraws|withdrew|withdrawn)$/u, ["from"]],
  ["strained", /^(?:put|puts|putting|place|places|placed)$/u, ["on", "strain"]],
  ["frozen", /^(?:hit|hits|press|pressed|push|pushed)$/u, ["on", "button"]],
  ["strained", /^(?:hang|hangs|hanging|hung)$/u, ["over"]],
  ["strained", /^(?:cast|casts|casting)$/u, ["over", "shadow"]],
  ["strained", /^(?:deal|deals|dealt|dealing)$/u, ["to", "blow"]],
  ["continuing", /^(?:remain|remains|stay|stays)$/u, ["in", "engaged"]],
  ["continuing", /^(?:are|is|remain|remains)$/u, ["in", "engaged"]],
  ["improving", /^(?:breathe|breathes|breathed|breathing)$/u, ["into", "life"]],
  ["improving", /^(?:give|gives|gave|given|giving)$/u, ["to", "boost"]],
  ["improving", /^(?:give|gives|gave|given|giving)$/u, ["to", "impetus"]],
];

const tails: ReadonlySet<string> = new Set(phrases.map(([, , [last = ""]]) => last));

/** The verb of a phrase whose tail stands right before the object; articles and adjectives inside are skipped. */
function verbOf(stretch: Stretch, before: number, verb: RegExp, tail: readonly string[]): number | null {
  let index = before;
  for (const word of tail) {
    while (index > before - 5 && index < before && /^(?:DET|ADJ)$/u.test(tokenAt(stretch, index).upos) && tokenAt(stretch, index).lower !== word) index--;
    if (tokenAt(stretch, index).lower !== word) return null;
    index--;
  }
  while (index > before - 6 && (/^(?:DET|ADJ|ADV)$/u.test(tokenAt(stretch, index).upos) || /^(?:its|their|our|his|her)$/u.test(tokenAt(stretch, index).lower))) index--;
  return verb.test(tokenAt(stretch, index).lower) ? index : null;
}

function find(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  const before = object.from - 1;
  if (!tails.has(tokenAt(stretch, before).lower)) return null;
  for (const [position, verb, tail] of phrases) {
    const at = verbOf(stretch, before, verb, tail);
    if (at !== null) return verdict(stretch, object, at, position);
  }
  return null;
}

function verdict(stretch: Stretch, object: ObjectPhrase, verb: number, position: Position): ClaimVerdict {
  let negated = false;
  let foretold = false;
  let from = verb;
  for (let index = verb - 1; index >= verb - 6; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (modals.has(lower)) return { dropped: `after "${lower}"` };
    if (lower === "to") {
      const governor = aboveInfinitive(stretch, index);
      const under = governor === null ? null : positionUnder(governor.above, position, negated);
      return governor === null || under === null ? { dropped: 'after "to"' } : { rule: "governed-object", ...under, from: governor.from, to: object.to, object };
    }
    if (futures.has(lower)) foretold = true;
    else if (negators.has(lower) || lower === "nobody") negated = true;
    else if (upos !== "AUX" && upos !== "ADV" && upos !== "PART") break;
    from = index;
  }
  if (tokenAt(stretch, verb).lower.endsWith("ing") && from === verb) return { dropped: "named, not said" };
  if (from === 0 || /^(?:ADP|SCONJ)$/u.test(tokenAt(stretch, from - 1).upos)) return { dropped: "is called for" };
  const under = foretold ? positionUnder("foretold", position, negated) : { position: negated ? denied(position) : position, denies: negated };
  return under === null ? { dropped: "is foretold" } : { rule: "governed-object", ...under, from, to: object.to, object };
}

/** "Washington has put an end to our cooperation", "they have turned their back on dialogue". */
export const governedObject: ObjectRule = { name: "governed-object", find };
