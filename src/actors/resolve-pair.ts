import type { Member } from "./cast.ts";
import { nameKey } from "./cast.ts";
import { isForemost } from "./foremost.ts";
import type { Linking } from "./linking.ts";
import type { NamingPhrase } from "./naming-phrase.ts";
import { knownPerson } from "./resolve-person.ts";

function bearer(linking: Linking, surname: string): Member | null {
  const { cast, facts, today } = linking;
  const [only, ...others] = cast.withSurname(nameKey(surname));
  if (only !== undefined) return others.length === 0 ? only : null;
  const id = today === null ? undefined : facts.peopleBySurname(surname).find((one) => isForemost(facts, one, surname, today));
  return id === undefined ? null : knownPerson(linking, id);
}

/** "the Reagan-Gorbachev summit": two surnames with a hyphen between that stand for two people of different states. */
export function resolvePair(linking: Linking, { name, title }: NamingPhrase): readonly [Member, Member] | null {
  const [first = "", second = "", ...more] = name.split(/\s*[-\u2010-\u2013]\s*/);
  if (title !== null || first === "" || second === "" || more.length > 0 || linking.facts.peopleBySurname(name).length > 0 || linking.cast.withSurname(nameKey(name)).length > 0) return null;
  const one = bearer(linking, first);
  const two = one === null ? null : bearer(linking, second);
  return one === null || two === null || one.state === null || two.state === null || one.state === two.state ? null : [one, two];
}
