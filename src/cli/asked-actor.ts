import { lookUpActor, namesLike, type Facts, type NamedActor } from "../actors/index.ts";
import { DetenteError } from "../model/index.ts";
import { listed } from "./names.ts";

const longest = 60;
const mostHints = 4;

/** "A, B or C". */
export const either = (words: readonly string[]): string => listed(words).replace(/ and ([^,]*)$/, " or $1");

const withId = ({ id, name }: NamedActor): string => `${name} (${id})`;

/**
 * The actor that an option of the command line names.
 *
 * @param option the option's name for messages, such as `--who`
 * @returns the actor's id
 * @throws DetenteError `unknown-name`, with names that sound alike; `usage` where the words may mean several
 */
export function askedActor(facts: Facts, option: string, words: string): string {
  const [first, ...others] = lookUpActor(facts, words);
  const typed = words.slice(0, longest);
  if (first === undefined) {
    const hints = namesLike(facts, words).slice(0, mostHints);
    const hint = hints.length === 0 ? "" : `; did you mean ${either(hints)}?`;
    throw new DetenteError("unknown-name", `${option}: the facts hold no actor called "${typed}"${hint} An id such as person/john-kerry is taken as it stands.`);
  }
  if (others.length === 0) return first.id;
  const all = [first, ...others].map(withId);
  const named = all.length > mostHints ? `${all.slice(0, mostHints).join(", ")} or ${all.length - mostHints} more` : either(all);
  throw new DetenteError("usage", `${option}: "${typed}" may be ${named}: give the id`);
}
