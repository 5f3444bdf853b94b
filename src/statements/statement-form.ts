import type { StatementForm } from "../model/index.ts";
import type { Placed } from "./draft.ts";
import { tokenAt } from "./passage.ts";
import { childOver } from "./scope.ts";

/** Direct where all words stand in quotation marks, indirect where none do, mixed between. */
export function statementForm(content: readonly Placed[]): StatementForm {
  let quoted = 0;
  let plain = 0;
  for (const { scope, range } of content) {
    if (scope.passage.quotations.length === 0) {
      plain++;
      continue;
    }
    for (let at = range[0]; at < range[1]; at++) {
      const over = childOver(scope.passage, at, scope.frame);
      if (over !== undefined) {
        quoted += 1;
        // Long quotations need no counting: what matters is whether any word stands outside.
        at = Math.max(at, Math.min(over.to, range[1]) - 1);
      } else if (tokenAt(scope.passage, at).upos !== "PUNCT") plain++;
    }
  }
  if (quoted === 0) return "indirect";
  return plain === 0 ? "direct" : "mixed";
}
