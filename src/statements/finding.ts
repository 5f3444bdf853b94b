import type { CueVerb } from "./cue-verb.ts";
import type { Range } from "./passage.ts";
import type { Scope } from "./scope.ts";
import type { Attribution } from "./source.ts";
import type { VerbGroup } from "./verb-group.ts";

/** What a rule found, in tokens of a passage; later steps turn it into a statement. */
export interface Finding {
  readonly rule: string;
  readonly kind: "speech" | "thought";
  readonly confidence: number;
  readonly cue: Range | null;
  readonly source: Range | null;
  readonly content: readonly Range[];
  /** Whom the words were told to. */
  readonly hearer: Range | null;
  /** Words between cue and content, or after them, that may name medium and date. */
  readonly circumstance: readonly Range[];
}

/** A rule that looks at a cue verb with its group. */
export interface VerbRule {
  readonly name: string;
  readonly find: (scope: Scope, group: VerbGroup, attribution: Attribution) => Finding | null;
}

/** A rule that looks at a word which is no verb. */
export interface WordRule {
  readonly name: string;
  readonly triggers: ReadonlySet<string>;
  readonly find: (scope: Scope, at: number) => Finding | null;
}

/** A finding of a verb rule, with what most of them share filled in. */
export function verbFinding(
  rule: string,
  group: VerbGroup,
  attribution: Attribution,
  more: Pick<Finding, "kind" | "confidence" | "content"> & Partial<Finding>,
): Finding {
  return { rule, cue: [group.from, group.to], source: attribution.source, hearer: null, circumstance: [], ...more };
}

/** Whether a verb is one of speech or of thought where it takes a complement of these kinds; `null` where it takes none. */
export function kindFor(group: VerbGroup, letters: string): "speech" | "thought" | null {
  const { verb } = group.cue;
  const known = verb.kinds.get(letters);
  if (known !== undefined) return known;
  const kind = kindOf(verb, letters);
  verb.kinds.set(letters, kind);
  return kind;
}

function kindOf({ speech, thought }: CueVerb, letters: string): "speech" | "thought" | null {
  for (const letter of letters) {
    if (speech.includes(letter)) return "speech";
    if (thought.includes(letter)) return "thought";
  }
  return null;
}
