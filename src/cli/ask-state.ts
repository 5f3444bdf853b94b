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
const mostHints = 3;

/** Whether one spelling holds another as whole words ("South Korea", "korea"), both in small letters. */
const holds = (spelling: string, typed: string): boolean => ` ${spelling} `.includes(` ${typed} `);

/** The states nearest to some words, at most three: those whose spellings hold them, else those no farther off than a third of their letters. */
function nearest(facts: Facts, words: string): readonly string[] {
  const typed = words.trim().toLowerCase().slice(0, longest);
  const far = Math.max(1, Math.floor(typed.length / 3));
  const hints: { readonly spelling: string; readonly score: number }[] = [];
  for (const { name, aliases, adjectives, demonyms, capitals, to } of facts.states.values()) {
    let best: { readonly spelling: string; readonly score: number } | null = null;
    for (const spelling of [name, ...aliases, ...adjectives, ...demonyms, ...capitals]) {
      const small = spelling.toLowerCase();
      // A state that is gone is rarely meant.
      const score = holds(small, typed) ? (to === "" ? 0 : 2) : distance(typed, small);
      if (best === null || score < best.score) best = { spelling: score === 0 ? name : spelling, score };
    }
    if (best !== null && best.score <= far) hints.push(best);
  }
  hints.sort((a, b) => a.score - b.score || (a.spelling < b.spelling ? -1 : 1));
  const sure = hints.filter(({ score }) => score === 0);
  return (sure.length > 0 ? sure : hints).slice(0, mostHints).map(({ spelling }) => spelling);
}

/** Other living states that words may mean as well: "Congolese" is said of two, and "Congo" of both that are "of the Congo". */
function otherMeanings(facts: Facts, words: string, code: string): readonly string[] {
  const typed = words.trim().toLowerCase().replace(/^the /, "");
  if (facts.states.has(typed.toUpperCase()) || facts.alpha2.has(typed.toUpperCase())) return [];
  return [...facts.states.values()]
    .filter(({ code: other, to, name, aliases, adjectives, demonyms, capitals }) => {
      if (other === code || to !== "") return false;
      const spellings = [...aliases, ...adjectives, ...demonyms, ...capitals];
      return spellings.some((spelling) => spelling.toLowerCase() === typed) || name.toLowerCase().endsWith(` of the ${typed}`);
    })
    .map(({ name, code: other }) => `${name} (${other})`);
}

/** A state that the command line names, and what to tell the asker about it. */
export interface AskedState {
  readonly code: string;
  /** That the words may mean another state as well; `null` where they cannot. */
  readonly remark: string | null;
}

/**
 * The state that words of the command line name.
 *
 * @throws DetenteError `unknown-state`, with the nearest spellings
 */
export function askedState(facts: Facts, words: string): AskedState {
  const code = lookUpState(facts, words);
  if (code === null) {
    const near = nearest(facts, words);
    const hint = near.length === 0 ? "" : `; did you mean ${near.length === 1 ? near[0] : `${near.slice(0, -1).join(", ")} or ${near.at(-1)}`}?`;
    throw new DetenteError("unknown-state", `no state is called "${words.slice(0, longest)}"${hint}`);
  }
  const others = otherMeanings(facts, words, code);
  const taken = `${facts.states.get(code)?.name ?? code} (${code})`;
  return { code, remark: others.length === 0 ? null : `"${words.slice(0, longest)}" is taken for ${taken}; it may also mean ${others.join(" or ")}` };
}
