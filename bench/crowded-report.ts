import { chances } from "./chances.ts";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const leads = [
  "Norwegian Foreign Minister Anna Bakken met her Latvian counterpart Peter Ozols in Vienna on DAY to talk about the border.",
  "Latvian Foreign Minister Peter Ozols and Norwegian Foreign Minister Anna Bakken held talks in Vienna on DAY.",
  "Norwegian and Latvian officials met in Vienna on DAY.",
  "Norwegian Prime Minister Jonas Lund spoke by telephone with Latvian Prime Minister Maria Liepa on DAY.",
];
const claims = [
  "Norwegian Foreign Ministry spokesman Erik Dahl said that all dialogue with Latvia was frozen.",
  "Latvian Foreign Ministry spokeswoman Elena Kalns said there had been no break in dialogue with Norway and that contacts went on.",
  '"We do not talk to Latvia at any level," Norwegian Foreign Ministry spokesman Erik Dahl said.',
  "Latvia's deputy foreign minister, Ivan Berzins, said that dialogue with Norway goes on at all levels.",
];
const things = ["The harbour", "The railway yard", "The customs house", "The airfield", "The pipeline", "The lighthouse", "The quarry", "The dockyard"];
const syllables = ["ka", "ro", "len", "mi", "tov", "sa", "ber", "dun", "el", "vik", "na", "por", "ris", "ho", "gar", "tel", "us", "bra", "min", "dor"];

/** A line of JSON with a made-up report of one week in which all write about two states: what they tell is told by hundreds, the rest is their own. */
export function crowdedLine(number: number): string {
  const chance = chances(number);
  const below = (count: number): number => Math.floor(chance() * count);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const name = (): string => {
    const word = pick(syllables) + pick(syllables) + pick(syllables);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const rest = Array.from({ length: 4 }, () => `${pick(things)} at ${name()} will take ${2 + below(9000)} tonnes of salt from ${name()} for ${2 + below(9000)} pounds a day, and ${name()} pays.`);
  const text = [pick(leads).replace("DAY", pick(days)), pick(claims), ...rest].join("\n\n");
  return `${JSON.stringify({ id: `crowded-${number}`, source: `Outlet ${number % 40}`, published: `2016-12-${12 + below(7)}`, title: `Talks over ${name()} and ${name()}`, text })}\n`;
}
