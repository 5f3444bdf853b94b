import type { Reading, Span } from "../model/index.ts";
import type { Evidence } from "./answer.ts";
import { reportDay } from "./source-report.ts";

/** Numbers words of reports as the answer comes to need them; the same words keep their number. */
export interface EvidenceList {
  readonly add: (reading: Reading, span: Span) => number;
  readonly all: () => readonly Evidence[];
}

export const fold = (words: string): string => words.replace(/\s+/g, " ");

export function evidenceList(): EvidenceList {
  const items: Evidence[] = [];
  const known = new Map<string, number>();
  return {
    add(reading, span) {
      const { report } = reading;
      const key = `${report.id}\n${span[0]}-${span[1]}`;
      const there = known.get(key);
      if (there !== undefined) return there;
      const number = items.length + 1;
      known.set(key, number);
      items.push({
        number,
        report: report.id,
        headline: report.headline === null ? null : fold(report.headline),
        source: report.source?.name ?? null,
        date: reportDay(reading),
        span,
        words: fold(report.text.slice(...span)),
      });
      return number;
    },
    all: () => items,
  };
}

/** The numbers of an evidence list without repeats, in rising order. */
export const numbers = (found: readonly number[]): readonly number[] => [...new Set(found)].sort((a, b) => a - b);
