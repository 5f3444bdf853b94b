import type { Token } from "../language/index.ts";
import { cueForms, type CueForm } from "./cue-verb.ts";
import type { WordRule } from "./finding.ts";
import { wordRules } from "./rules.ts";

/** What a word can start: a cue verb's form, the rules that other words wake, or both. */
export interface Trigger {
  readonly cue: CueForm | undefined;
  readonly rules: readonly WordRule[];
}

const triggers: ReadonlyMap<string, Trigger> = indexTriggers();

function indexTriggers(): ReadonlyMap<string, Trigger> {
  const index = new Map<string, Trigger>();
  for (const [word, cue] of cueForms) index.set(word, { cue, rules: [] });
  for (const rule of wordRules) {
    for (const word of rule.triggers) index.set(word, { cue: index.get(word)?.cue, rules: [...(index.get(word)?.rules ?? []), rule] });
  }
  return index;
}

/** A place for a word by its first and last letter and its length. */
function placeOf(word: string): number {
  const { length } = word;
  return ((word.charCodeAt(0) * 37 + word.charCodeAt(length - 1)) * 16 + length) & 0x1fff;
}

/** Places that hold a trigger. Most words end here: three numbers cost less than a look-up in a large table. */
const held = new Uint8Array(0x2000);
for (const word of triggers.keys()) held[placeOf(word)] = 1;

/** What a word can start; `undefined` for most. */
export function triggerAt({ lower }: Token): Trigger | undefined {
  return held[placeOf(lower)] === 1 ? triggers.get(lower) : undefined;
}

/** The numbers of the tokens that can start a rule. */
export function triggersAmong(tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { lower, upos } = tokens[at] as Token;
    // Words that only bind others start nothing: half of any text.
    if (upos === "DET" || upos === "PRON" || upos === "AUX" || upos === "NUM" || upos === "CCONJ" || upos === "PART" || upos === "SCONJ") continue;
    if (held[placeOf(lower)] === 1 && triggers.has(lower)) found.push(at);
  }
  return found;
}
