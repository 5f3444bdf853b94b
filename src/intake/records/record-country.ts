import { lookUpState, type Facts } from "../../actors/index.ts";

/** Words of the lists for states whom the facts call otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  "antigua-barbuda": "ATG",
  "congo-democratic-republic": "COD",
  "congo-republic": "COG",
  "cote-divoire": "CIV",
  korea: "KOR",
  "korea-north": "PRK",
  "korea-south": "KOR",
  "palestinian-authority": "PSE",
  "saint-kitts-nevis": "KNA",
  "saint-vincent-grenadines": "VCT",
  somoa: "WSM",
  "west-bank": "PSE",
};

/** Words of the lists that name no state of the facts, and what they name. */
const noStates: ReadonlyMap<string, string> = new Map([
  ["antarctica", "a continent without a state"],
  ["bermuda", "a territory"],
  ["cook-islands", "a land in free association with New Zealand"],
  ["french-polynesia", "a territory"],
  ["greenland", "a territory"],
  ["hawaii", "a kingdom and republic that is gone and has no code"],
  ["international-waters", "a sea"],
  ["netherlands-antilles", "a territory"],
  ["new-caledonia", "a territory"],
  ["niue", "a land in free association with New Zealand"],
]);

const vietnam = "vietnam";
const southVietnam = "VDR";
const kosovo = "XKX";

/** The state that an entry deals with; why it deals with none; or that its word is not known. */
export type RecordCountry = { readonly kind: "state"; readonly code: string } | { readonly kind: "no state"; readonly what: string } | { readonly kind: "unknown" };

/**
 * The state that a list means by a country's word on a day: states that are gone by their own code. "vietnam" is the South as
 * long as there was one, since the lists' travellers dealt with no other, but for journeys to Hanoi.
 *
 * @param locale the cities of the journey, if any
 */
export function recordCountry(facts: Facts, word: string, day: string, locale: string | null): RecordCountry {
  const what = noStates.get(word);
  if (what !== undefined) return { kind: "no state", what };
  const named = otherNames[word] ?? lookUpState(facts, word.replaceAll("-", " "));
  if (named === null) return { kind: "unknown" };
  if (named === kosovo && facts.stateOn(named, day) !== kosovo) return { kind: "no state", what: "a land under the United Nations" };
  const south = facts.states.get(southVietnam);
  const isSouth = word === vietnam && south !== undefined && day <= south.to && !/\bHanoi\b/i.test(locale ?? "");
  return { kind: "state", code: isSouth ? southVietnam : facts.stateOn(named, day) };
}
