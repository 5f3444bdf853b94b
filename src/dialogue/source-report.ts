import type { Reading } from "../model/index.ts";

/** A reading with the day of its report: the dateline's, which is when the news was news, else publication. */
export interface SourceReport {
  readonly reading: Reading;
  readonly day: string | null;
}

export function reportDay({ report }: Reading): string | null {
  return report.dateline?.date ?? report.published?.value.slice(0, 10) ?? null;
}

/** The latest day that reports themselves carry, of dateline or publication. */
export function latestDay(readings: readonly Reading[]): string | null {
  let latest: string | null = null;
  for (const { report } of readings) {
    for (const day of [report.dateline?.date, report.published?.value]) {
      const found = /^\d{4}-\d{2}-\d{2}/.exec(day ?? "")?.[0];
      if (found !== undefined && (latest === null || found > latest)) latest = found;
    }
  }
  return latest;
}
