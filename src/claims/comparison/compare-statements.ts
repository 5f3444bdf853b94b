import { makesUnrealStems, namedBy, type Unit } from "./content-units.ts";
import { differingWords, type Difference } from "./differing-words.ts";
import { matchUnits, type UnitMatch } from "./match-units.ts";
import { prepareWording, type PreparedWording } from "./prepared-wording.ts";
import { numbersMoved, partsSwapped } from "./swapped-parts.ts";
import { turned } from "./turned-words.ts";
import { grammar, opposites } from "./wording-lexicon.ts";
import { stemOf, type Word } from "./wording.ts";

/** Whether two wordings are one statement, and the words in which they differ. */
export interface Comparison {
  /** `variant`: one statement in two renderings, such as two translations or a shortened version. */
  readonly kind: "same" | "variant" | "different";
  readonly differences: readonly Difference[];
}

/** Translators choose words that no list of synonyms holds: this many shared units, and this share of the longer wording, outweigh them. */
const fewestShared = 3;
const sharedEnough = 0.6;

/**
 * Compares the words of two statements. They are the same word for word (but for marks, capitals, articles,
 * contractions and spelling); or variants, where what one says the other says too in near words; or different, where a
 * number, a name, a negation, a mood or the parts of two names differ, or each says what the other does not. Symmetric
 * and pure; takes time proportional to the product of the lengths where the wordings differ.
 *
 * @param actorOf tells the actor behind a name in lower case, so that "Ankara" may stand for "Turkey"; `null` for none
 */
export function compareStatements(first: string, second: string, actorOf: (name: string) => string | null = () => null): Comparison {
  const [one, other] = [prepareWording(first, actorOf), prepareWording(second, actorOf)];
  return { kind: compareWordings(one, other), differences: differencesOf(one, other) };
}

/** The kind of {@link compareStatements} alone, of wordings that were prepared: where each is compared with many. */
export function compareWordings(one: PreparedWording, other: PreparedWording): Comparison["kind"] {
  if (one.keys === other.keys && (one.words.length > 0 || one.text.trim() === other.text.trim())) return "same";
  return (one.text > other.text ? isVariant(other, one) : isVariant(one, other)) ? "variant" : "different";
}

/** Where two wordings differ; found in one direction, so that it is the same in the other. */
function differencesOf(one: PreparedWording, other: PreparedWording): readonly Difference[] {
  if (one.text > other.text) return differencesOf(other, one).map(({ first, second }) => ({ first: second, second: first }));
  return differingWords(one.words, one.text, other.words, other.text);
}

function isVariant({ plain: words, units, names, passive }: PreparedWording, { plain: others, units: itsUnits, names: itsNames, passive: itsPassive }: PreparedWording): boolean {
  const first = namedBy(units, words, itsNames);
  const second = namedBy(itsUnits, others, names);
  const { pairs, conflict, firstAlone, secondAlone } = matchUnits(first, second);
  const alone = [...firstAlone, ...secondAlone];
  if (pairs.length === 0 || conflict || alone.some(({ reverses }) => reverses) || undone(firstAlone, secondAlone)) return false;
  if (replaced("number", firstAlone, secondAlone) || replaced("name", firstAlone, secondAlone)) return false;
  if ((passive === itsPassive && partsSwapped(pairs, first, second)) || numbersMoved(pairs, first, second)) return false;
  if (turned(words, others, pairs, passive === itsPassive)) return false;
  if (!sameMood(words, others, { first, second, pairs })) return false;
  if (deniesMore(firstAlone, pairs.map(([one]) => one)) || deniesMore(secondAlone, pairs.map(([, other]) => other))) return false;
  if (firstAlone.length === 0 || secondAlone.length === 0) return pairs.length > 1 || alone.length <= 1;
  return pairs.length >= fewestShared && pairs.length >= sharedEnough * Math.max(first.length, second.length) && renderedAnew(words, others, pairs);
}

/**
 * Whether the wordings also differ where it says nothing: another form, a synonym, other grammar. Where one word alone
 * is another in a sentence kept to the letter, it was changed to say something else.
 */
function renderedAnew(words: readonly Word[], others: readonly Word[], pairs: UnitMatch["pairs"]): boolean {
  const keysOf = (all: readonly Word[]): string => all.filter(({ key }) => grammar.has(key)).map(({ key }) => key).sort().join(" ");
  return pairs.some(([one, other]) => words[one.from]?.key !== others[other.from]?.key) || keysOf(words) !== keysOf(others);
}

/** Whether one wording has a word and the other its opposite. */
function undone(firstAlone: readonly Unit[], secondAlone: readonly Unit[]): boolean {
  const listsOf = (alone: readonly Unit[]): readonly (readonly [number, string])[] => alone.flatMap(({ stem }) => stem.split(" ").flatMap((word) => (listsWith.get(word) ?? []).map((list) => [list, word] as const)));
  const others = listsOf(secondAlone);
  return listsOf(firstAlone).some(([list, stem]) => others.some(([other, itsStem]) => list === other && stem !== itsStem));
}

/** Numbers of the lists of opposites that a stem stands in. */
const listsWith: ReadonlyMap<string, readonly number[]> = new Map(
  opposites.flatMap((list, number) => list.split(", ").map((word) => [stemOf(word), number] as const)).map(([stem], _, all) => [stem, all.filter(([one]) => one === stem).map(([, number]) => number)]),
);

interface Matched {
  readonly first: readonly Unit[];
  readonly second: readonly Unit[];
  readonly pairs: UnitMatch["pairs"];
}

/** Whether both wordings tell of what is, of what is to come, or of what is wished. */
function sameMood(words: readonly Word[], others: readonly Word[], { first, second, pairs }: Matched): boolean {
  const [shared, itsShared] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  const [mood, itsMood] = [moodsOf(first, shared, shared), moodsOf(second, itsShared, itsShared)];
  if (mood === itsMood) return true;
  // "No plans to call", "does not plan a call": the word of planning is shared.
  const planned = pairs.some(([one, other]) => makesUnrealStems.has(one.stem) && makesUnrealStems.has(other.stem));
  if (planned && mood.includes("future") === itsMood.includes("future")) return true;
  // "That they will return", "their return": a noun has no mood.
  const withMood = pairs.filter(([one, other]) => one.mood === other.mood || !(isNominal(words, one) || isNominal(others, other)));
  return moodsOf(first, withMood.map(([one]) => one), shared) === moodsOf(second, withMood.map(([, other]) => other), itsShared);
}

/** Whether clauses that hold something shared tell of what is to come, and of what is only wished, owed or possible. */
function moodsOf(units: readonly Unit[], counted: readonly Unit[], shared: readonly Unit[]): string {
  const clauses = new Set(shared.map(({ clause }) => clause));
  const left = new Set(shared.filter((unit) => !counted.includes(unit)));
  const inShared = units.filter((unit) => clauses.has(unit.clause) && !left.has(unit));
  return ["future", "unreal"].filter((mood) => inShared.some((unit) => unit.mood === mood)).join(" ");
}

const possessive = /^(?:my|our|your|his|her|its|their)$/;

/** Whether a unit is a noun made of a verb: "participation", "their return", "a meeting of". */
function isNominal(words: readonly Word[], { from, to }: Unit): boolean {
  const key = words[to - 1]?.key ?? "";
  return /(?:tion|sion|ment|ance|ence|al|ure)s?$/.test(key) || possessive.test(words[from - 1]?.key ?? "") || (/ings?$/.test(key) && words[to]?.key === "of") || (words[from - 1]?.owner === true && from === to - 1);
}

/** Whether a clause that both share denies something besides: "it is not true that …". A clause left out may deny what it likes. */
function deniesMore(alone: readonly Unit[], shared: readonly Unit[]): boolean {
  const clauses = new Set(shared.map(({ clause }) => clause));
  return alone.some(({ negated, clause }) => negated && clauses.has(clause));
}

/** Whether each wording has a name or number that the other has not. */
function replaced(kind: Unit["kind"], firstAlone: readonly Unit[], secondAlone: readonly Unit[]): boolean {
  return [firstAlone, secondAlone].every((alone) => alone.some((unit) => unit.kind === kind));
}
