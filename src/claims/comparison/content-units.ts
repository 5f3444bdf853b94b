import type { Position } from "../../model/index.ts";
import { changeNouns, intransitiveVerbs, stateWords, transitiveVerbs } from "../state-lexicon.ts";
import { denied } from "../state-table.ts";
import { approximatePhrases, approximations, circumstantial, contraries, furtherStates, future, grammar, modals, negators, openedVerbs, reversing, statementOpenings, synonyms, titles, unreal, unrealBeforeTo } from "./wording-lexicon.ts";
import { familyOf, isNumber, spelled, stemOf, type Word } from "./wording.ts";

/** A word or phrase that says something, with what is said of it. */
export interface Unit {
  readonly stem: string;
  /** What its word and others made from it have in common. */
  readonly family: string;
  /** Numbers of the groups of synonyms that it belongs to. */
  readonly groups: readonly number[];
  /** What it says of how things stand, a negation counted in. */
  readonly positions: ReadonlySet<Position>;
  /** Numbers of the lists of contraries that it belongs to, with the side it stands on, a negation counted in. */
  readonly contraries: readonly string[];
  readonly kind: "word" | "name" | "number";
  /** The root of a name, also of a word that opens a sentence and may be one. */
  readonly root: string | null;
  readonly negated: boolean;
  /** What denies it: a word for none ("no", "nobody"), or "not". */
  readonly by: "none" | "not" | null;
  readonly mood: "fact" | "future" | "unreal";
  /** Whether the statement is another without it. */
  readonly reverses: boolean;
  /** Whether a name follows "in", "on" and the like: a place or a time. */
  readonly circumstance: boolean;
  /** Number of marks that part clauses before it. */
  readonly clause: number;
  /** Places of its first word and after its last. */
  readonly from: number;
  readonly to: number;
}

/** Gives the names of one actor one key, from a name in lower case. */
export type RootOf = (lower: string) => string;

interface Phrase {
  readonly stems: readonly string[];
  readonly groups: readonly number[];
  readonly positions: ReadonlySet<Position>;
  readonly contraries: readonly (readonly [list: number, side: number])[];
  readonly empty: boolean;
}

/** States that are also a change noun's own object: "no break in contact". */
const objects: ReadonlySet<string> = new Set(["in contact", "in touch"]);

const stemsOf = (phrase: string): readonly string[] => phrase.trim().split(/[ -]/).map((word) => stemOf(spelled(word)));

function compile(): ReadonlyMap<string, readonly Phrase[]> {
  const byPhrase = new Map<string, { stems: readonly string[]; groups: number[]; positions: Set<Position>; contraries: [number, number][]; empty: boolean }>();
  const entry = (phrase: string) => {
    const stems = stemsOf(phrase);
    const key = stems.join(" ");
    const found = byPhrase.get(key) ?? { stems, groups: [], positions: new Set<Position>(), contraries: [], empty: false };
    byPhrase.set(key, found);
    return found;
  };
  for (const [position, words] of [...intransitiveVerbs, ...transitiveVerbs, ...changeNouns]) {
    for (const word of words.split(" ")) entry(word.startsWith("re-") ? word.replace("-", "") : word).positions.add(position);
  }
  for (const [position, phrases] of stateWords) for (const phrase of phrases) if (!objects.has(phrase)) entry(phrase).positions.add(position);
  for (const [word, position] of furtherStates) entry(word).positions.add(position);
  for (const [group, list] of synonyms.entries()) for (const phrase of list.split(",")) entry(phrase).groups.push(group);
  for (const [list, sides] of contraries.entries()) for (const [side, words] of sides.split(" | ").entries()) for (const phrase of words.split(",")) entry(phrase).contraries.push([list, side]);
  for (const phrase of approximatePhrases) entry(phrase).empty = true;
  for (const opening of statementOpenings) for (const verb of openedVerbs) entry(`${opening} ${verb}`).empty = true;
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of byPhrase.values()) byFirst.set(phrase.stems[0] ?? "", [...(byFirst.get(phrase.stems[0] ?? "") ?? []), phrase]);
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}

const phrases = compile();

/** The longest phrase known that begins at a word. */
function phraseAt(words: readonly Word[], at: number): Phrase | null {
  const fits = ({ stems }: Phrase): boolean => stems.every((stem, offset) => words[at + offset]?.stem === stem);
  return phrases.get(words[at]?.stem ?? "")?.find(fits) ?? null;
}

const unrealStems: ReadonlySet<string> = new Set([...unreal].map(stemOf));
const unrealBeforeToStems: ReadonlySet<string> = new Set([...unrealBeforeTo].map(stemOf));

/** Stems of the words that make something only wanted or planned. */
export const makesUnrealStems: ReadonlySet<string> = new Set([...unrealStems, ...unrealBeforeToStems]);

/** Whether a word makes a wish, a duty, a possibility of what follows. */
function makesUnreal(words: readonly Word[], at: number): boolean {
  const { stem } = words[at] as Word;
  return unrealStems.has(stem) || (unrealBeforeToStems.has(stem) && words[at + 1]?.key === "to");
}

const pronouns = /^(?:us|we|me|i|them|they|him|he|her|she|you)$/;

/** Whether a word is a title before a name: "Foreign Minister Lavrov". */
function isTitle(words: readonly Word[], at: number): boolean {
  let next = at;
  while (titles.has(words[next]?.key ?? "")) next++;
  return next > at && words[next]?.capital === true && words[next]?.opens === false;
}
const reversingStems: ReadonlySet<string> = new Set([...reversing].map(stemOf));

/**
 * The units of a statement: what is left when grammar and approximations are taken away. A negation, a modal or a word
 * of wishing marks the next unit that is no adverb.
 *
 * @param rootOf what the names of one actor have in common
 */
export function unitsOf(words: readonly Word[], rootOf: RootOf): readonly Unit[] {
  const units: Unit[] = [];
  let by: Unit["by"] = null;
  let mood: Unit["mood"] = "fact";
  let clause = 0;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    if (word.clause !== clause) {
      if (by !== null) denyLast(units, at, clause);
      clause = word.clause;
      by = null;
      mood = "fact";
    }
    // "Not us but Washington", "Washington, not us": whom a contrast leaves out.
    if (word.key === "not" && pronouns.test(words[at + 1]?.key ?? "") && (words[at + 2] === undefined || words[at + 2]?.key === "but" || words[at + 2]?.clause !== word.clause)) {
      at += words[at + 2]?.key === "but" ? 3 : 2;
      continue;
    }
    // "Will not remain without an answer", "beyond doubt".
    if (/^(?:remain|remains|remained|go|goes|gone|stay|stays|pass|passes)$/.test(word.key) && words[at + 1]?.key === "without") {
      at++;
      continue;
    }
    if (word.key === "beyond" && /^(?:doubt|question|disput)/.test(words[at + 1]?.stem ?? "")) {
      by = by === null ? "not" : null;
      at++;
      continue;
    }
    const phrase = phraseAt(words, at);
    const to = at + (phrase?.stems.length ?? 1);
    if (phrase?.empty === true || approximations.has(word.key) || isTitle(words, at)) {
      at = phrase?.empty === true ? to : at + 1;
      continue;
    }
    if (negators.has(word.key)) {
      by = by !== null ? null : word.key === "not" || word.key === "never" ? "not" : "none";
      // "No one" counts nobody.
      at += word.key === "no" && words[at + 1]?.key === "1" ? 2 : 1;
      continue;
    }
    if (future.has(word.key) || modals.has(word.key)) {
      if (mood !== "unreal") mood = future.has(word.key) ? "future" : "unreal";
      at++;
      continue;
    }
    const wishes = makesUnreal(words, at);
    // A phrase of several words counts though its words are grammar: "day before", "on hold".
    if (grammar.has(word.key) && (phrase === null || phrase.stems.length === 1)) {
      at++;
      continue;
    }
    units.push(unitAt(words, at, to, phrase, { by, mood, rootOf }));
    if (!word.key.endsWith("ly")) [by, mood] = [null, wishes ? "unreal" : "fact"];
    at = wishes ? at + 1 : to;
  }
  if (by !== null) denyLast(units, words.length, clause);
  return units;
}

/** A negation that no unit follows denies the one before: "asks for nothing", "said no". */
function denyLast(units: Unit[], at: number, clause: number): void {
  const last = units.at(-1);
  if (last?.clause === clause) units.push({ ...(units.pop() as Unit), negated: !last.negated, by: last.negated ? null : "none", positions: new Set([...last.positions].map(denied)), contraries: last.contraries.map((one) => (one.endsWith("0") ? `${one.slice(0, -1)}1` : `${one.slice(0, -1)}0`)) });
  else units.push({ stem: "no", family: "no", groups: [], positions: new Set(), contraries: [], kind: "word", root: null, negated: true, by: "none", mood: "fact", reverses: false, circumstance: false, clause, from: at, to: at });
}

interface Said {
  readonly by: Unit["by"];
  readonly mood: Unit["mood"];
  readonly rootOf: RootOf;
}

function unitAt(words: readonly Word[], at: number, to: number, phrase: Phrase | null, { by, mood, rootOf }: Said): Unit {
  const word = words[at] as Word;
  const root = word.capital ? rootOf(words.slice(at, to).map(({ key }) => key).join(" ")) : null;
  const named = root !== null && !word.opens;
  const before = words[at - 1]?.key ?? "";
  const positions = phrase?.positions ?? new Set<Position>();
  const stem = phrase?.stems.join(" ") ?? word.stem;
  return {
    stem,
    family: familyOf(stem),
    groups: phrase?.groups ?? [],
    contraries: (phrase?.contraries ?? []).map(([list, side]) => `${list} ${by === null ? side : 1 - side}`),
    positions: by !== null ? new Set([...positions].map(denied)) : positions,
    kind: isNumber(word.key) && to === at + 1 ? "number" : named ? "name" : "word",
    root,
    negated: by !== null,
    by,
    mood,
    reverses: reversingStems.has(word.stem),
    circumstance: circumstantial.has(before),
    clause: word.clause,
    from: at,
    to,
  };
}

/**
 * The units as the names of the other wording show them: a word that opens a sentence is a name where the other has it.
 *
 * @param words those that the units are of
 */
export function namedBy(units: readonly Unit[], words: readonly Word[], names: ReadonlySet<string>): readonly Unit[] {
  return units.map((unit) => (unit.kind === "word" && unit.root !== null && words[unit.from]?.opens === true && names.has(unit.root) ? { ...unit, kind: "name" } : unit));
}

/** Roots of the words that are names whatever the other wording says: capitals inside a sentence. */
export function namesOf(words: readonly Word[], rootOf: RootOf): ReadonlySet<string> {
  const single = words.filter(({ capital, opens }) => capital && !opens).map(({ key }) => rootOf(key));
  const double = words.slice(1).flatMap((word, index) => (word.capital && words[index]?.capital === true ? [rootOf(`${words[index].key} ${word.key}`)] : []));
  return new Set([...single, ...double]);
}
