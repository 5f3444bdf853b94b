import { cueForms } from "./cue-verb.ts";
import type { Draft, Placed } from "./draft.ts";
import { tokenAt, type Passage, type Range } from "./passage.ts";
import { scopeOf, type Scope } from "./scope.ts";
import { attributionOf } from "./source.ts";
import { verbGroupAt } from "./verb-group.ts";

/** A cue at the end of a paragraph whose words stand in the next. */
export interface Announced {
  readonly scope: Scope;
  readonly sentence: number;
  readonly cue: Range;
  readonly source: Range | null;
}

/** The last cue verb of a passage that ends in a colon: "The minister went on:". */
export function announcedBy(passage: Passage): Announced | null {
  const bounds = passage.sentences.at(-1);
  if (bounds === undefined || tokenAt(passage, bounds.to - 1).lower !== ":") return null;
  const scope = scopeOf(passage, bounds, -1);
  for (let at = bounds.to - 2; at >= bounds.from && bounds.to - at < 40; at--) {
    const token = tokenAt(passage, at);
    const cue = token.upos === "VERB" ? cueForms.get(token.lower) : undefined;
    if (cue === undefined || !cue.verb.speech.includes("q") || passage.quotedBy[at] !== -1) continue;
    const group = verbGroupAt(scope, at, cue);
    const { source } = attributionOf(scope, group);
    if (source !== null) return { scope, sentence: bounds.sentence, cue: [group.from, group.to], source };
  }
  return null;
}

/** The statement that an announced cue and the quotation after it make. */
export function draftOf({ scope, sentence, cue, source }: Announced, placed: Placed): Draft {
  const finding = { rule: "announced-quotation", kind: "speech", confidence: 0.85, cue, source, content: [], hearer: null, circumstance: [] } as const;
  return { finding, scope, sentence, content: [placed] };
}
