/** Times of one contender over the rounds, in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly rounds: readonly number[];
}

/** The middle of some figures, and the smallest and largest. */
export function spread(values: readonly number[]): { readonly median: number; readonly min: number; readonly max: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return { median: median ?? 0, min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0 };
}

/** Stories that one contender takes before the next has its turn: small, so that all meet the same moments of a shared machine. */
const turn = 50;

/**
 * Runs each contender over the same texts in turns of a few dozen, so that a machine whose speed drifts slows all of
 * them alike. Who goes first changes with each turn; the first round warms up and is not counted.
 */
export function alternate(
  jobs: readonly { readonly name: string; readonly run: (text: string) => unknown }[],
  texts: readonly string[],
  rounds: number,
): readonly Timing[] {
  const times = new Map<string, number[]>(jobs.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const spent = new Map<string, number>();
    for (let from = 0, first = round; from < texts.length; from += turn, first++) {
      for (let place = 0; place < jobs.length; place++) {
        const job = jobs[(place + first) % jobs.length];
        if (job === undefined) continue;
        const start = performance.now();
        for (const text of texts.slice(from, from + turn)) job.run(text);
        spent.set(job.name, (spent.get(job.name) ?? 0) + performance.now() - start);
      }
    }
    if (round > 0) for (const [name, value] of spent) times.get(name)?.push(value);
  }
  return [...times].map(([name, values]) => ({ name, rounds: values }));
}
