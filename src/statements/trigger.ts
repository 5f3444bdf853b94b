import { tokenFilter, type Sentence, type Token } from "../language/index.ts";
import { cueForms, type CueForm } from "./cue-verb.ts";
import type { WordRule } from "./finding.ts";
import { wordRules } from "./rules.ts";

/** What a word can start: a cue verb's form, the rules that other words wake, or both. */
interface Trigger {
  readonly cue: CueForm | null;
  readonly rules: readonly WordRule[];
}

/** A trigger and the token of the passage where it stands. */
export interface PlacedTrigger extends Trigger {
  readonly at: number;
}

const triggers: ReadonlyMap<string, Trigger> = indexTriggers();

function indexTriggers(): ReadonlyMap<string, Trigger> {
  const index = new Map<string, Trigger>();
  for (const [word, cue] of cueForms) index.set(word, { cue, rules: [] });
  for (const rule of wordRules) {
    for (const word of rule.triggers) index.set(word, { cue: index.get(word)?.cue ?? null, rules: [...(index.get(word)?.rules ?? []), rule] });
  }
  return index;
}

const mayTrigger: (token: Token) => boolean = tokenFilter(triggers.keys());

/** Marks that a rule can start at. */
const openers = new Set(wordRules.flatMap(({ triggers: words }) => [...words].filter((word) => !/\p{L}/u.test(word))));

/** Half the words of any text only bind others: they start nothing, but for the colon of a headline, the dash of a signature and "according". */
function bindsOnly({ upos, lower }: Token): boolean {
  if (upos === "PUNCT") return !openers.has(lower);
  if (upos === "ADP") return lower.length < 6;
  return upos === "DET" || upos === "PRON" || upos === "AUX" || upos === "NUM" || upos === "CCONJ" || upos === "PART" || upos === "SCONJ";
}

/** The places in the passage of some sentences where a rule can start, in order. */
export function triggersAmong(sentences: readonly Sentence[]): readonly PlacedTrigger[] {
  const found: PlacedTrigger[] = [];
  let first = 0;
  for (const { tokens } of sentences) {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined || bindsOnly(token) || !mayTrigger(token)) continue;
      const trigger = triggers.get(token.lower);
      if (trigger === undefined) continue;
      // At the end of a sentence taggers take a verb for a plural.
      const cue = token.upos === "VERB" || token.xpos === "NNS" ? trigger.cue : null;
      if (cue !== null || trigger.rules.length > 0) found.push({ at: first + index, cue, rules: trigger.rules });
    }
    first += tokens.length;
  }
  return found;
}
