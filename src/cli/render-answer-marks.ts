import type { DaysSince, Participant } from "../dialogue/index.ts";
import { shown, type Run } from "./cells.ts";

/** The numbers of the words that a line rests on: " [1] [4]". */
export function marks(numbers: readonly number[]): Run {
  return { text: numbers.map((number) => ` [${number}]`).join(""), look: "mark" };
}

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

/** "2 days ago", "12 to 41 days ago", "the same day". */
export function sayDays({ least, most }: DaysSince): string {
  if (least !== most) return `${least} to ${days(most)} ago`;
  return least === 0 ? "the same day" : `${days(least)} ago`;
}

/** "John Kerry (USA)". */
export function sayParticipant({ name, state, id }: Participant): string {
  return state === null || id.startsWith("state/") ? shown(name) : `${shown(name)}\u00a0(${state})`;
}

/** "the United States", "Russia": a state's name as it stands in a sentence. */
export function articled(name: string): string {
  return /^(?:United |Soviet |Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|Seychelles|Holy See)|Republic|Islands|Emirates/.test(name) ? `the ${name}` : name;
}
