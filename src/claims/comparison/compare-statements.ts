import { namesOf, unitsOf, type Unit } from "./content-units.ts";
import { differingWords, type Difference } from "./differing-words.ts";
import { matchUnits } from "./match-units.ts";
import { numbersMoved, partsSwapped } from "./swapped-parts.ts";
import { wordsOf, type Word } from "./wording.ts";

/** Whether two wordings are one statement, and the words in which they differ. */
export interface Comparison {
  /** `variant`: one statement in two renderings, such as two translations or a shortened version. */
  readonly kind: "same" | "variant" | "different";
  readonly differences: readonly Difference[];
}

/** In long statements translators may choose words that no list of synonyms holds. */
const longEnough = 8;
const sharedEnough = 0.8;

/**
 * Compares the words of two statements. They are the same word for word (but for marks, capitals, articles,
 * contractions and spelling); or variants, where what one says the other says too in near words; or different, where a
 * number, a name, a negation, a mood or the parts of two names differ, or each says what the other does not. Symmetric
 * and pure; takes time proportional to the product of the lengths where the wordings differ.
 */
export function compareStatements(first: string, second: string): Comparison {
  if (first > second) {
    const { kind, differences } = compareStatements(second, first);
    return { kind, differences: differences.map((one) => ({ first: one.second, second: one.first })) };
  }
  const [words, others] = [wordsOf(first), wordsOf(second)];
  const differences = differingWords(words, first, others, second);
  if (differences.length === 0 && (words.length > 0 || first.trim() === second.trim())) return { kind: "same", differences };
  return { kind: isVariant(words, others) ? "variant" : "different", differences };
}

function isVariant(words: readonly Word[], others: readonly Word[]): boolean {
  const first = unitsOf(words, namesOf(others));
  const second = unitsOf(others, namesOf(words));
  const { pairs, conflict, firstAlone, secondAlone } = matchUnits(first, second);
  const alone = [...firstAlone, ...secondAlone];
  if (pairs.length === 0 || conflict || alone.some(({ reverses }) => reverses)) return false;
  if (replaced("number", firstAlone, secondAlone) || replaced("name", firstAlone, secondAlone) || partsSwapped(pairs, first, second) || numbersMoved(pairs, first, second)) return false;
  if (deniesMore(firstAlone, pairs.map(([one]) => one)) || deniesMore(secondAlone, pairs.map(([, other]) => other))) return false;
  if (firstAlone.length === 0 || secondAlone.length === 0) return pairs.length > 1 || alone.length <= 1;
  return pairs.length >= longEnough && pairs.length >= sharedEnough * Math.max(first.length, second.length);
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
