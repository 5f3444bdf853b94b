import type { Facts } from "../src/actors/index.ts";
import { labelOf } from "../src/actors/names/name-labels.ts";
import type { Token } from "../src/language/index.ts";
import type { MarkedStretch } from "./names-corpus.ts";

/** The share of names that are left as they are: more strangers, and firms would be taken for people. */
const kept = 0.5;

const first = labelOf("person", "first");
const last = labelOf("person", "last");

/** Given name and surname of everyone in the facts who has just these two, in order. */
function names(facts: Facts): readonly (readonly [string, string])[] {
  return [...facts.people.values()].flatMap(({ name }) => {
    const words = name.split(" ");
    return words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word)) ? [words as [string, string]] : [];
  });
}

function renamed(token: Token | undefined, text: string): Token {
  if (token === undefined) throw new RangeError("no token to rename");
  const { hash: _, ...rest } = token;
  return { ...rest, text, lower: text.toLowerCase() };
}

/**
 * Copies of the stretches in which somebody has a given name and a surname, under names from all over the world: news of
 * one country names few strangers, and the reports to be read name many. The lists of known words are not asked for them.
 *
 * @param next numbers in [0, 1) that draw the names
 */
export function renamedCopies(stretches: readonly MarkedStretch[], facts: Facts, next: () => number): readonly MarkedStretch[] {
  const people = names(facts);
  return stretches.flatMap(({ view, from, to, labels }) => {
    const tokens = [...view.tokens];
    const hidden = new Set<number>();
    labels.forEach((label, at) => {
      if (label !== first || labels[at + 1] !== last || next() < kept) return;
      const [given, surname] = people[Math.floor(next() * people.length)] ?? ["", ""];
      tokens[from + at] = renamed(tokens[from + at], given);
      tokens[from + at + 1] = renamed(tokens[from + at + 1], surname);
      hidden.add(from + at).add(from + at + 1);
    });
    if (hidden.size === 0) return [];
    const matches = view.matches.filter(({ tokens: [start, end] }) => ![...hidden].some((index) => index >= start && index < end));
    return [{ view: { ...view, tokens, matches }, from, to, labels, hidden }];
  });
}
