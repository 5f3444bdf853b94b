import type { ClaimVerdict, WordRule } from "../claim-finding.ts";
import { scarce } from "../hedge-lexicon.ts";
import { futures, modals, negators } from "../modality-lexicon.ts";
import { namesPast } from "../tense.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

function find(stretch: Stretch, terms: number): ClaimVerdict {
  const before = tokenAt(stretch, terms - 1).lower;
  const kind = before === "speaking" || before === "talking" ? "speaking" : /^(?:good|friendly|cordial|excellent|best|bad|poor|hostile)$/u.test(before) ? before : null;
  if (kind === null) return null;
  let start = terms - 2;
  while (start > terms - 5 && /^(?:DET|ADJ|ADV)$/u.test(tokenAt(stretch, start).upos)) start--;
  if (tokenAt(stretch, start).lower !== "on") return null;
  let negated = false;
  let few = false;
  let said = -1;
  for (let index = start - 1; index >= start - 7; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (modals.has(lower)) return { dropped: `after "${lower}"` };
    if (futures.has(lower) || lower === "to") return { dropped: "is foretold" };
    if (negators.has(lower) || (lower === "no" && tokenAt(stretch, index + 1).lower === "longer")) negated = true;
    else if (scarce.has(lower)) few = true;
    else if (/^(?:was|were|had)$/u.test(lower) && (stretch.verbatim || namesPast(stretch, index, terms + 6))) return { dropped: "is of the past" };
    else if (upos === "AUX" || /^(?:remain|remains|stay|stays|'re|’re)$/u.test(lower)) said = index;
    else if (upos !== "ADV" && upos !== "PART" && lower !== "longer") break;
    said = said < 0 ? -1 : index;
  }
  if (said < 0 || /^(?:i|he|she|you)$/u.test(tokenAt(stretch, said - 1).lower)) return null;
  let to = terms + 1;
  if (tokenAt(stretch, to).lower === "with") for (to++; to < terms + 7 && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/u.test(tokenAt(stretch, to).upos); to++);
  const good = kind === "speaking" ? (["broken", "continuing"] as const) : (["strained", "normal"] as const);
  const bad = /^(?:bad|poor|hostile)$/u.test(kind) !== negated;
  const position = few ? "reduced" : good[bad ? 0 : 1];
  return { rule: "speaking-terms", position, denies: false, from: said, to, object: null };
}

/** "They are not on speaking terms", "we are on good terms with Ankara". */
export const speakingTerms: WordRule = { name: "speaking-terms", words: new Set(["terms"]), find };
