import type { ClaimFinding } from "./claim-finding.ts";
import { hedges } from "./hedge-lexicon.ts";
import { tokenAt, type Stretch } from "./stretch.ts";

/** The word that says how nearly a claim holds, in the claim or right around it; `null` where none does. */
export function hedgeOf(stretch: Stretch, { from, to }: ClaimFinding): string | null {
  for (let index = from - 2; index < to + 1; index++) {
    const token = tokenAt(stretch, index);
    if (hedges.has(token.lower)) return token.text;
  }
  return null;
}
