import { chances } from "./chances.ts";

const states = [
  ["Norway", "Norwegian"], ["Latvia", "Latvian"], ["Russia", "Russian"], ["Poland", "Polish"], ["France", "French"], ["Germany", "German"], ["Turkey", "Turkish"], ["Egypt", "Egyptian"], ["Kenya", "Kenyan"], ["India", "Indian"],
  ["Japan", "Japanese"], ["Chile", "Chilean"], ["Mexico", "Mexican"], ["Canada", "Canadian"], ["Brazil", "Brazilian"], ["Spain", "Spanish"], ["Greece", "Greek"], ["Serbia", "Serbian"], ["Jordan", "Jordanian"], ["Israel", "Israeli"],
  ["China", "Chinese"], ["Vietnam", "Vietnamese"], ["Nigeria", "Nigerian"], ["Algeria", "Algerian"], ["Cuba", "Cuban"], ["Peru", "Peruvian"], ["Finland", "Finnish"], ["Hungary", "Hungarian"], ["Ukraine", "Ukrainian"], ["Georgia", "Georgian"],
] as const;
const capitals = ["Oslo", "Riga", "Geneva", "Vienna", "Paris", "Cairo", "Nairobi", "Tokyo", "Lima", "Madrid", "Athens", "Ottawa", "Hanoi", "Havana", "Ankara"];
const goods = ["wheat", "timber", "salmon", "copper", "barley", "sulphur", "cotton", "tin", "rubber", "olives", "cement", "phosphate", "cobalt", "oranges", "wool", "herring", "coal", "glass", "silk", "sugar"];
const places = ["harbour", "border post", "railway yard", "power station", "fishing port", "customs house", "river crossing", "airfield", "pipeline", "lighthouse", "quarry", "dockyard"];
const deeds = ["widened", "delayed", "reopened", "inspected", "insured", "mapped", "rebuilt", "surveyed", "leased", "guarded", "dredged", "repainted"];
const times = ["before the winter", "within ten weeks", "after the harvest", "by the end of spring", "once the ice is gone", "as soon as parliament agrees", "in the coming year", "without further delay"];
const said = ["We will go on talking", "Nobody has left the table", "This dialogue is frozen", "Relations are better than they were", "We have heard such words before", "No channel between us is closed", "It is for the other side to move", "Our patience has an end"];
const outlets = ["The Oslo Courier", "Baltic Herald", "The Lighthouse", "Southern Post", "River Times"];

const syllables = ["ka", "ro", "len", "mi", "tov", "sa", "ber", "dun", "el", "vik", "na", "por", "ris", "ho", "gar", "tel", "us", "bra", "min", "dor"];

/** A line of JSON with a made-up report: each number gives other words, states and days, so that none is a copy of another. */
export function syntheticLine(number: number): string {
  const chance = chances(number);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const name = (): string => {
    const word = pick(syllables) + pick(syllables) + pick(syllables);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const count = (): number => 2 + Math.floor(chance() * 9000);
  const [one, other] = [pick(states), pick(states)];
  const [guest, host] = [`${pick(["Anna", "Peter", "Maria", "Ivan", "Jonas", "Elena"])} ${name()}`, name()];
  const sentences = Array.from({ length: 4 }, () => `The ${pick(places)} at ${name()} will be ${pick(deeds)} ${pick(times)}, and ${count()} tonnes of ${pick(goods)} will pass it for ${count()} ${pick(["crowns", "dollars", "pounds", "marks"])} a ${pick(["day", "week", "month", "ship"])}.`);
  const meeting = `${one[1]} Foreign Minister ${guest} met ${other[1]} Foreign Minister ${host} in ${pick(capitals)} on ${pick(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"])} to talk about ${pick(goods)} and the ${pick(places)} at ${name()}.`;
  const quotation = `"${pick(said)}, and the ${pick(places)} of ${name()} shows it," ${guest} said of ${other[0]}.`;
  const day = new Date(Date.UTC(1990, 0, 1 + Math.floor(chance() * 12_000))).toISOString().slice(0, 10);
  return `${JSON.stringify({ id: `synthetic-${number}`, source: pick(outlets), published: day, title: `${one[0]} and ${other[0]} discuss ${pick(goods)} of ${name()}`, text: [meeting, quotation, ...sentences].join("\n\n") })}\n`;
}
