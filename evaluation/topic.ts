/** One figure of a topic, higher is better; shares are from 0 to 1. */
export interface Figure {
  readonly name: string;
  readonly value: number;
}

/** Measures one thing that Detente does; `corpora` is the folder that holds the corpora. */
export type Topic = (corpora: string) => Promise<readonly Figure[]>;

/** The least that each figure may be, by topic and name. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is wrong with the figures of a topic: floors missed, floors that nothing measured, no figures at all. */
export function missed(topic: string, figures: readonly Figure[], floors: Floors): readonly string[] {
  if (figures.length === 0) return [`${topic}: nothing was measured`];
  const faults: string[] = [];
  for (const [name, floor] of Object.entries(floors[topic] ?? {})) {
    const figure = figures.find((other) => other.name === name);
    if (figure === undefined) faults.push(`${topic}: nothing measured "${name}", which has a floor`);
    else if (!(figure.value >= floor)) faults.push(`${topic}: ${name} is ${figure.value.toFixed(4)}, under its floor of ${floor}`);
  }
  return faults;
}
