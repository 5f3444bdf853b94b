import { DetenteError } from "../model/index.ts";
import type { Term } from "./dialect.ts";
import { dayNumber, firstKey, lastKey } from "./row-key.ts";
import type { Kind, Selection } from "./selection.ts";
import { labelToken, wordTokens, type LabelName } from "./word-tokens.ts";

/** Which fields of a selection a kind has besides words, states, outlet and days, which all have. */
export const fieldsOf: Readonly<Record<Kind, readonly LabelName[]>> = {
  reports: [],
  statements: ["who", "whom", "form", "issue"],
  contacts: ["who", "whom", "mode", "status", "level", "issue"],
  claims: ["who", "position"],
  events: ["who", "whom", "type"],
};

const named = ["who", "whom", "mode", "status", "level", "form", "position", "type", "issue"] as const satisfies readonly (LabelName & keyof Selection)[];

/** Words to look for, as terms: each word, or phrase in quotation marks; "sanction*" is the beginning of a word. */
export function termsOfWords(words: string): readonly Term[] | null {
  const terms: Term[] = [];
  for (const [, phrase, word = ""] of words.matchAll(/["“„”]([^"“„”]*)["“„”]?|([^\s"“„”]+)/g)) {
    const given = phrase ?? word;
    const tokens = wordTokens(given);
    if (tokens.length > 0) terms.push({ tokens, prefix: given.trimEnd().endsWith("*") });
  }
  return terms.length === 0 ? null : terms;
}

/**
 * All that a selection asks of a kind besides days, as terms of its index; `null` where nothing of the kind can meet it.
 */
export function termsOf(kind: Kind, selection: Selection): readonly Term[] | null {
  const terms: Term[] = [];
  const label = (name: LabelName, value: string): void => void terms.push({ tokens: [labelToken(name, value)], prefix: false });
  if (selection.words !== undefined) {
    const words = termsOfWords(selection.words);
    if (words === null) return null;
    terms.push(...words);
  }
  for (const state of selection.states ?? []) label("state", state);
  if (selection.outlet !== undefined) label("outlet", selection.outlet);
  for (const name of named) {
    const value = selection[name];
    if (value === undefined) continue;
    if (!fieldsOf[kind].includes(name)) return null;
    label(name, value);
  }
  return terms;
}

function given(day: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) throw new DetenteError("bad-date", `"${day.slice(0, 60)}" is not a day such as 2016-12-21`);
  return dayNumber(day);
}

/** The first and the last key that a selection's days leave; without days, also what has none. */
export function keysOfDays({ from, to }: Selection): { readonly low: number; readonly high: number } {
  return {
    low: from !== undefined ? firstKey(given(from)) : to === undefined ? 0 : firstKey(1),
    high: to === undefined ? Number.MAX_SAFE_INTEGER : lastKey(given(to)),
  };
}
