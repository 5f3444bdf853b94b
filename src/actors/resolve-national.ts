import type { Member } from "./cast.ts";
import { lastDifferent } from "./discourse.ts";
import { type Linking, sentenceOf } from "./linking.ts";
import type { NamingPhrase } from "./naming-phrase.ts";

/** "the American": one person, where the plural has an "s" of its own ("the French" are many). */
export function isOneNational(linking: Linking, { sentence, from, to, name, shape }: NamingPhrase, code: string): boolean {
  if (shape !== "demonym" && shape !== "adjective") return false;
  const { tokens } = sentenceOf(linking, sentence);
  const next = tokens[to]?.upos;
  if (tokens[from - 1]?.lower !== "the" || (next !== "VERB" && next !== "AUX")) return false;
  return linking.facts.states.get(code)?.demonyms.includes(`${name}s`) === true || /(?:man|woman)$/.test(name);
}

/** Whom "the American" means: the only person of that state whom the report has spoken of; nobody where there are several. */
export function resolveNational(linking: Linking, code: string): Member | null {
  const [one, other] = lastDifferent(linking.discourse, 2, (member) => member.kind === "person" && member.state === code);
  return one === undefined || other !== undefined ? null : one;
}
