import { nameKey } from "./cast.ts";
import { eastAsianSurnames, sexOf } from "./given-name-lexicon.ts";
import { remembered } from "./remembered.ts";

/** What follows a family name without belonging to it. */
export const postnominals: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** The family name of a full name: the last word, or the first in East Asian order. */
export const surnameOf: (name: string) => string = remembered((name) => {
  const words = name.split(" ").map(nameKey);
  while (words.length > 1 && postnominals.has(words[words.length - 1] ?? "")) words.pop();
  const first = words[0] ?? "";
  if (words.length > 1 && words.length < 4 && eastAsianSurnames.has(first) && sexOf(words[1] ?? "") === null) return first;
  return (words[words.length - 1] ?? "").replace(/^(?:al|el) /, "");
});

/** The first name, or in East Asian order all that follows the family name, as one word. */
export function givenName(name: string, surname: string): string {
  const words = nameKey(name).split(" ");
  return words[0] === surname && words.length > 1 ? words.slice(1).join("") : (words[0] ?? "");
}

/** Two spellings of one given name: "Sergei" and "Sergey", "Alexander" and "Aleksandr", "John F." and "John". */
export function isSpelling(a: string, b: string): boolean {
  if (a === b || a.length === 1 || b.length === 1) return true;
  const bones = (name: string): string => name.replace(/ks/g, "x").replace(/[aeiouyjh]/g, "").replace(/(.)\1+/g, "$1");
  const left = bones(a);
  return left.length > 1 && left.replace(/r$/, "") === bones(b).replace(/r$/, "");
}

/** All names but the last, each as names are compared. */
export function givenNames(name: string): readonly string[] {
  return name.split(" ").slice(0, -1).map(nameKey);
}
