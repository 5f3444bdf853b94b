import { lookUpState, type Facts } from "../actors/index.ts";
import { DetenteError } from "../model/index.ts";

/** Letters to add, drop, change or swap to get from one word to another (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}

const longest = 60;

/** The spellings of states nearest to some words, at most three, none farther than a third of their letters. */
function nearest(facts: Facts, words: string): readonly string[] {
  const typed = words.trim().toLowerCase().slice(0, longest);
  const scored: { readonly name: string; readonly score: number }[] = [];
  for (const { name, aliases, adjectives, demonyms, capitals } of facts.states.values()) {
    for (const spelling of [name, ...aliases, ...adjectives, ...demonyms, ...capitals]) {
      const score = distance(typed, spelling.toLowerCase());
      if (score <= Math.max(1, Math.floor(typed.length / 3))) scored.push({ name: spelling, score });
    }
  }
  scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  return [...new Set(scored.map(({ name }) => name))].slice(0, 3);
}

/**
 * The code of the state that words of the command line name.
 *
 * @throws DetenteError `unknown-state`, with the nearest spellings
 */
export function askedState(facts: Facts, words: string): string {
  const code = lookUpState(facts, words);
  if (code !== null) return code;
  const near = nearest(facts, words);
  const hint = near.length === 0 ? "" : `; did you mean ${near.join(", or ")}?`;
  throw new DetenteError("unknown-state", `no state is called "${words.slice(0, longest)}"${hint}`);
}
