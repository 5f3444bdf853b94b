/** What the command line of `npm run bench` asks for. */
export interface BenchOptions {
  readonly corpora: string;
  readonly rounds: number;
  /** What to measure the memory of, in a process of its own; `null` to measure all. */
  readonly memory: string | null;
}
