import type { Facts } from "../facts.ts";
import { isGivenName } from "../given-name-lexicon.ts";
import { organisationBeginnings, organisationEndings, placeBeginnings, placeEndings } from "../name-lexicon.ts";
import { startsTitle } from "../title-phrase.ts";

/** What the facts and the lexicons know of single words in lower case: a bit for each list that holds the word. */
export type WordLists = (lower: string) => number;

const bit = {
  given: 1, surname: 2, state: 4, capital: 8, adjective: 16, inState: 32, inOrganisation: 64, organisation: 128, outlet: 256, commonGiven: 512,
  organisationBeginning: 1024, organisationEnding: 2048, placeBeginning: 4096, placeEnding: 8192, lexiconGiven: 16_384, title: 32_768,
} as const;

/** The number of lists. */
export const listCount: number = Object.keys(bit).length;

/** As many people must bear a given name that is called common. */
const commonFrom = 3;

function wordsOf(phrase: string): readonly string[] {
  return phrase.toLowerCase().split(/[\s-]+/).filter((word) => word.length > 1);
}

/** Collects the lists: names of people, states, capitals, organisations and outlets by their words. */
export function wordLists(facts: Facts): WordLists {
  const known = new Map<string, number>();
  const put = (words: readonly string[], sign: number): void => {
    for (const word of words) known.set(word, (known.get(word) ?? 0) | sign);
  };
  const bearers = new Map<string, number>();
  for (const { name, surname } of facts.people.values()) {
    put(wordsOf(surname), bit.surname);
    if (!name.endsWith(surname)) continue;
    for (const word of wordsOf(name.slice(0, name.length - surname.length))) if (!word.endsWith(".")) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  }
  for (const [word, count] of bearers) put([word], count < commonFrom ? bit.given : bit.given | bit.commonGiven);
  for (const { name, aliases, capitals, adjectives, demonyms } of facts.states.values()) {
    for (const phrase of [name, ...aliases]) put(wordsOf(phrase), phrase.includes(" ") ? bit.inState : bit.state);
    for (const phrase of capitals) put(wordsOf(phrase), bit.capital);
    for (const phrase of [...adjectives, ...demonyms]) put(wordsOf(phrase), bit.adjective);
  }
  for (const { name, aliases } of facts.organisations.values()) {
    for (const phrase of [name, ...aliases]) put(wordsOf(phrase), phrase.includes(" ") ? bit.inOrganisation : bit.organisation);
  }
  for (const { name, aliases } of facts.outlets.values()) for (const phrase of [name, ...aliases]) put(wordsOf(phrase), bit.outlet);
  put([...organisationBeginnings], bit.organisationBeginning);
  put([...organisationEndings], bit.organisationEnding);
  put([...placeBeginnings], bit.placeBeginning);
  put([...placeEndings], bit.placeEnding);
  return (lower) => (known.get(lower) ?? 0) | (isGivenName(lower) ? bit.lexiconGiven : 0) | (startsTitle(lower) ? bit.title : 0);
}
