import type { ClaimVerdict, ObjectRule } from "../claim-finding.ts";
import { futures, modals, negators } from "../modality-lexicon.ts";
import type { ObjectPhrase } from "../object-phrase.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

const rejecting = /^(?:reject|rejects|rejected|rejecting|refuse|refuses|refused|refusing|exclude|excludes|excluded|avoid|avoids|avoided|avoiding|shun|shuns|shunned|shunning|oppose|opposes|opposed|decline|declines|declined|spurn|spurns|spurned|abandoned|abandon)$/u;

/** "Moscow does not reject contacts", "we are not refusing dialogue", "Tehran rejects any talks with them". */
function find(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  let verb = object.from - 1;
  if (tokenAt(stretch, verb).lower === "out" && /^rul(?:e|es|ed|ing)$/u.test(tokenAt(stretch, verb - 1).lower)) verb--;
  else if (tokenAt(stretch, verb).lower === "from" && /^(?:away|back)$/u.test(tokenAt(stretch, verb - 1).lower)) verb -= 2;
  else if (!rejecting.test(tokenAt(stretch, verb).lower)) return null;
  let negated = false;
  let from = verb;
  for (let index = verb - 1; index >= verb - 6; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (modals.has(lower)) return { dropped: `after "${lower}"` };
    if (lower === "to" || futures.has(lower)) return { dropped: "is foretold" };
    if (negators.has(lower)) negated = true;
    else if (upos !== "AUX" && upos !== "ADV" && upos !== "PART") break;
    from = index;
  }
  if (negated) return { rule: "rejected-object", position: "continuing", denies: true, from, to: object.to, object };
  // One proposal turned down is no rupture; all contact turned down is.
  const all = /^(?:any|all)$/u.test(tokenAt(stretch, object.from).lower) && !tokenAt(stretch, verb).lower.endsWith("ing");
  return all ? { rule: "rejected-object", position: "broken", denies: false, from, to: object.to, object } : null;
}

export const rejectedObject: ObjectRule = { name: "rejected-object", find };
