import { withoutCleft } from "./cleft.ts";
import { namesOf, unitsOf, type RootOf, type Unit } from "./content-units.ts";
import { nameRoot } from "./name-root.ts";
import { isPassive, wordsOf, type Word } from "./wording.ts";

/** The words of a statement, made ready to be compared with many others. */
export interface PreparedWording {
  readonly text: string;
  readonly words: readonly Word[];
  /** All words in one spelling: equal for wordings that are the same word for word. */
  readonly keys: string;
  /** The words with clefts put back. */
  readonly plain: readonly Word[];
  /** Units as they are when the other wording names nobody. */
  readonly units: readonly Unit[];
  /** Roots of the names in it. */
  readonly names: ReadonlySet<string>;
  readonly passive: boolean;
}

/**
 * Makes the words of a statement ready to be compared.
 *
 * @param actorOf tells the actor behind a name in lower case, so that "Ankara" may stand for "Turkey"; `null` for none
 */
export function prepareWording(text: string, actorOf: (name: string) => string | null = () => null): PreparedWording {
  const rootOf: RootOf = (lower) => actorOf(lower) ?? nameRoot(lower);
  const words = wordsOf(text);
  const plain = withoutCleft(words);
  return { text, words, keys: words.map(({ key }) => key).join(" "), plain, units: unitsOf(plain, rootOf), names: namesOf(plain, rootOf), passive: isPassive(plain) };
}
