import { beForms } from "./wording-lexicon.ts";
import type { Word } from "./wording.ts";

const relative: ReadonlySet<string> = new Set(["that", "who", "which"]);

/** How far the relative word may stand from the beginning. */
const reach = 9;

/**
 * "It was not Russia that broke off the talks" as "Russia not broke off the talks": what a cleft sets apart is put back, so
 * that a negation stands with the verb in both wordings.
 */
export function withoutCleft(words: readonly Word[]): readonly Word[] {
  const [it, be, not] = words;
  if (it?.key !== "it" || be === undefined || !beForms.has(be.key) || not === undefined) return words;
  const negated = not.key === "not";
  const start = negated ? 3 : 2;
  const at = words.slice(0, reach).findIndex(({ key, clause }, index) => index > start && clause === it.clause && relative.has(key));
  const named = words[start];
  // "It is not true that" sets nothing apart.
  if (at < 0 || named === undefined || !(named.capital || /^(?:we|us|they|them|he|him|she|her|i|me|you|our|their|his)$/.test(named.key))) return words;
  const apart = words.slice(start, at);
  const isContrast = apart.some(({ key }) => key === "but");
  return negated && !isContrast ? [...apart, not, ...words.slice(at + 1)] : [...(negated ? [not] : []), ...apart, ...words.slice(at + 1)];
}
