import type { ClaimFinding } from "./claim-finding.ts";
import { hedgePhraseAt, hedges } from "./hedge-lexicon.ts";
import { tokenAt, type Stretch } from "./stretch.ts";

/** The word that says how nearly a claim holds, in the claim or right around it; `null` where none does. */
export function hedgeOf(stretch: Stretch, { from, to }: ClaimFinding): string | null {
  // "Suspended at almost every level", "we do not communicate, or do it minimally".
  const or = [to, to + 1].some((index) => tokenAt(stretch, index).lower === "or");
  for (let index = from - 2; index < to + (or ? 7 : 3); index++) {
    const token = tokenAt(stretch, index);
    if (index >= to && !or && (token.upos === "PUNCT" || token.upos === "CCONJ")) return null;
    if (hedges.has(token.lower)) return token.text;
    const phrase = hedgePhraseAt(stretch.tokens, index);
    if (phrase > 0 && !/^(?:for|at|of|as)$/u.test(token.lower)) return stretch.tokens.slice(index, index + phrase).map(({ text }) => text).join(" ");
  }
  return null;
}
