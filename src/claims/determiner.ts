import { scarce } from "./hedge-lexicon.ts";
import type { ObjectPhrase } from "./object-phrase.ts";
import { tokenAt, type Stretch } from "./stretch.ts";

/** Whether a phrase says "no contacts", "hardly any contacts" or plainly "contacts". */
export function determinerOf(stretch: Stretch, { from, head }: Pick<ObjectPhrase, "from" | "head">): "no" | "few" | null {
  for (let index = from; index < head; index++) {
    const { lower } = tokenAt(stretch, index);
    if (lower === "no" || lower === "zero" || lower === "none" || lower === "neither") return "no";
    if (scarce.has(lower)) return "few";
  }
  const before = tokenAt(stretch, from - 1).lower;
  if (before === "not" && /^(?:a|one|any|single)$/u.test(tokenAt(stretch, from).lower)) return "no";
  return before === "no" ? "no" : scarce.has(before) ? "few" : null;
}
