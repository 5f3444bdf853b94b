import type { Member } from "./cast.ts";
import { type Linking, sentenceOf } from "./linking.ts";
import type { NamingPhrase } from "./naming-phrase.ts";
import type { Sex } from "./title-lexicon.ts";

const sexOfKin: ReadonlyMap<string, Sex> = new Map([
  ...["wife", "sister", "daughter", "mother", "niece", "aunt", "widow", "girlfriend"].map((word) => [word, "female"] as const),
  ...["husband", "brother", "son", "father", "nephew", "uncle", "widower", "boyfriend"].map((word) => [word, "male"] as const),
]);

/** "his wife, Britt Lind": what a word of kin right before a name says of its bearer. */
export function learnKin(linking: Linking, member: Member, { sentence, from }: NamingPhrase): void {
  if (member.kind !== "person" || member.sex !== null) return;
  const { tokens } = sentenceOf(linking, sentence);
  const before = tokens[from - 1]?.text === "," ? from - 2 : from - 1;
  member.sex = sexOfKin.get(tokens[before]?.lower ?? "") ?? null;
}
