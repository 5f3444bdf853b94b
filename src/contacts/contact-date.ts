import type { Sentence } from "../language/index.ts";
import type { DateValue } from "../model/index.ts";
import type { TimeMention } from "../time/index.ts";
import type { ContactDraft } from "./contact-draft.ts";

/** The date among `times` that belongs to the contact: inside its clause, the one after its trigger before one ahead of it. */
export function contactDate(draft: ContactDraft, sentence: Sentence, times: readonly TimeMention[]): DateValue | null {
  const trigger = sentence.tokens[draft.trigger];
  const first = sentence.tokens[draft.clause[0]];
  const last = sentence.tokens[draft.clause[1] - 1];
  if (trigger === undefined || first === undefined || last === undefined) return null;
  let best: TimeMention | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const time of times) {
    const [start, end] = time.span;
    if (start < first.start || end > last.end) continue;
    // "since 1990", "for two days": how long, not when.
    const word = before(sentence, start);
    if (word === "since" || word === "until" || word === "till") continue;
    const distance = start >= trigger.start ? start - trigger.end : trigger.start - end + 60;
    if (distance < nearest) {
      best = time;
      nearest = distance;
    }
  }
  return best === null ? null : best.date;
}

function before(sentence: Sentence, start: number): string {
  let low = 0;
  let high = sentence.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return sentence.tokens[low - 1]?.lower ?? "";
}

/** Whether a date lies after `day` (both ISO 8601; a month or year counts from its first day). */
export function isAfter(date: DateValue | null, day: string | null): boolean {
  if (date === null || day === null) return false;
  const start = date.value.split("/")[0] ?? date.value;
  return start.slice(0, 10) > day.slice(0, start.length < 10 ? start.length : 10);
}

/** Whether a date lies before `day`. */
export function isBefore(date: DateValue | null, day: string | null): boolean {
  if (date === null || day === null) return false;
  const parts = date.value.split("/");
  const end = parts[1] ?? parts[0] ?? "";
  return end.slice(0, 10) < day.slice(0, end.length < 10 ? end.length : 10);
}
