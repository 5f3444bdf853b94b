import { DetenteError } from "../model/index.ts";

/**
 * The whole number from 1 that an option of the command line gives; `undefined` where it is not given.
 *
 * @throws DetenteError `usage`
 */
export function givenNumber(option: string, words: string | undefined, most: number): number | undefined {
  if (words === undefined) return undefined;
  const number = /^\d{1,9}$/.test(words) ? Number(words) : 0;
  if (number < 1 || number > most) throw new DetenteError("usage", `${option} needs a whole number from 1 to ${most}: "${words.slice(0, 40)}"`);
  return number;
}
