import { tokenAt, type Stretch } from "./stretch.ts";

/** Nouns that only carry the adjective before them: "in a good state", "a closed chapter". */
const carriers = /^(?:state|condition|level|terms|shape|stage|phase|mode|footing|point|mood|period|time|times|patch|spell|spot|place|position|situation|relations|relationship|ties|ones|one|letter|duck|chapter|book|low|ebb|form|health|order|repair|hands|ground|basis|today|now|yesterday|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/u;

/** Whether a word of state before a token describes another noun: "a sensitive matter", "the best way", "a difficult but necessary task". */
export function describesNoun(stretch: Stretch, at: number): boolean {
  let index = at;
  for (const limit = at + 4; index < limit; ) {
    if (tokenAt(stretch, index).upos === "ADJ") index++;
    else if (tokenAt(stretch, index).upos === "CCONJ" && tokenAt(stretch, index + 1).upos === "ADJ") index += 2;
    else break;
  }
  const { upos, lower } = tokenAt(stretch, index);
  return upos === "NOUN" && !carriers.test(lower);
}
