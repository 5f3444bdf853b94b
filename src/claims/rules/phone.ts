import type { Position } from "../../model/index.ts";
import type { ClaimVerdict, WordRule } from "../claim-finding.ts";
import { futures, modals, negators } from "../modality-lexicon.ts";
import { denied } from "../state-table.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

const answering = /^(?:pick|picks|picked|picking|answer|answers|answered|answering|take|takes|taking|return|returns|returned|returning|lift|lifts)$/u;

interface Before {
  readonly negated: boolean;
  readonly dropped: string | null;
  readonly from: number;
}

/** What stands before a verb: "no longer", "nobody", "has stopped". */
function before(stretch: Stretch, verb: number): Before {
  let negated = false;
  let from = verb;
  for (let index = verb - 1; index >= Math.max(0, verb - 7); index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (modals.has(lower) || futures.has(lower) || (lower === "to" && !/^(?:refuses?|refused)$/u.test(tokenAt(stretch, index - 1).lower))) return { negated, dropped: `after "${lower}"`, from };
    if (negators.has(lower) || /^(?:nobody|none|stopped|ceased|refuses?|refused)$/u.test(lower) || (lower === "no" && /^(?:longer|one)$/u.test(tokenAt(stretch, index + 1).lower))) {
      negated = true;
      from = index;
    } else if (upos === "PUNCT" || upos === "SCONJ") break;
  }
  return { negated, dropped: null, from };
}

/** "The phone no longer rings", "the phones are silent". */
function asSubject(stretch: Stretch, phone: number): ClaimVerdict {
  let negated = false;
  for (let index = phone + 1; index < phone + 8; index++) {
    const { lower, upos } = tokenAt(stretch, index);
    if (modals.has(lower) || futures.has(lower)) return { dropped: `after "${lower}"` };
    if (negators.has(lower) || (lower === "no" && tokenAt(stretch, index + 1).lower === "longer") || /^(?:stopped|ceased)$/u.test(lower)) negated = true;
    const off: Position | null = /^(?:silent|dead)$/u.test(lower) ? "broken" : /^(?:rings|ringing|ring|working|works)$/u.test(lower) ? "continuing" : null;
    // One call that rings is a call.
    if (off !== null && (off === "broken" || negated || /^(?:still|again|back|keeps?|kept)$/u.test(tokenAt(stretch, index - 1).lower) || /^again$/u.test(tokenAt(stretch, index + 1).lower))) {
      return { rule: "phone", position: negated ? denied(off) : off, denies: negated && off === "broken", from: phone, to: index + 1, object: null };
    }
    if (!/^(?:AUX|ADV|PART|VERB|DET)$/u.test(upos) && lower !== "no" && lower !== "longer") return null;
  }
  return null;
}

function find(stretch: Stretch, phone: number): ClaimVerdict {
  const subject = asSubject(stretch, phone);
  if (subject !== null) return subject;
  let verb = phone - 1;
  while (verb > phone - 5 && !answering.test(tokenAt(stretch, verb).lower) && /^(?:the|our|their|his|its|up|any|phone|telephone)$/u.test(tokenAt(stretch, verb).lower)) verb--;
  if (!answering.test(tokenAt(stretch, verb).lower) || verb === phone - 1) return null;
  const { negated, dropped, from } = before(stretch, verb);
  if (dropped !== null) return { dropped };
  return negated ? { rule: "phone", position: "broken", denies: false, from, to: phone + 1, object: null } : null;
}

/** "Nobody in Moscow picks up the phone", "they no longer answer our calls", "the phone has stopped ringing". */
export const phone: WordRule = { name: "phone", words: new Set(["phone", "phones", "telephone", "telephones", "calls"]), find };
