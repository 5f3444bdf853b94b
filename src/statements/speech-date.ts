import type { LinkedReport } from "../actors/index.ts";
import type { DateValue, Span } from "../model/index.ts";
import { findTimes, type TimeMention } from "../time/index.ts";
import type { Draft } from "./draft.ts";
import { tokenAt } from "./passage.ts";

export type TimesOf = (sentence: number) => readonly TimeMention[];

/** Time expressions by sentence, each sentence read once. */
export function timesOf(linked: LinkedReport): TimesOf {
  const known = new Map<number, readonly TimeMention[]>();
  return (index) => {
    const sentence = linked.sentences[index];
    const times = known.get(index) ?? (sentence === undefined ? [] : findTimes(sentence, linked.today, linked.report.text, linked.report.published?.value ?? null));
    known.set(index, times);
    return times;
  };
}

/** Farther than this from its cue, in characters, a time belongs to something else. */
const nearest = 160;

/** The time expression in the reporter's words around the cue, nearest to it. */
export function dateOf(draft: Draft, content: readonly Span[], times: readonly TimeMention[]): DateValue | null {
  const { cue } = draft.finding;
  if (cue === null || times.length === 0) return null;
  const at = tokenAt(draft.scope.passage, cue[0]).start;
  let best: DateValue | null = null;
  let distance = nearest;
  for (let index = firstTimeAfter(times, at - nearest); index < times.length; index++) {
    const time = times[index] as TimeMention;
    if (time.span[0] > at + nearest) break;
    if (content.some((span) => time.span[0] < span[1] && time.span[1] > span[0])) continue;
    const away = Math.abs(time.span[0] - at);
    if (away < distance) [best, distance] = [time.date, away];
  }
  return best;
}

function firstTimeAfter(times: readonly TimeMention[], place: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.span[0] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
