import type { ReportOptions } from "../report/index.ts";

/** The options of `detente read`. */
export interface ReadOptions {
  readonly json?: true;
  readonly jsonl?: true;
  readonly explain?: true;
  readonly rulesOnly?: true;
  readonly published?: string;
  readonly source?: string;
  readonly columns?: string;
}

/** What the command line supplies where a report does not say it. */
export function suppliedBy({ published, source }: Pick<ReadOptions, "published" | "source">): ReportOptions {
  return { ...(published === undefined ? {} : { published }), ...(source === undefined ? {} : { source }) };
}
