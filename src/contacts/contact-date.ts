import type { Sentence } from "../language/index.ts";
import type { ContactStatus, DateValue } from "../model/index.ts";
import type { TimeMention } from "../time/index.ts";
import type { ContactDraft } from "./contact-draft.ts";

/** The date among `times` that belongs to the contact: inside its clause, the one after its trigger before one ahead of it. */
export function contactDate(draft: ContactDraft, sentence: Sentence, times: readonly TimeMention[], anchor: string | null, text: string): DateValue | null {
  const trigger = sentence.tokens[draft.trigger];
  const first = sentence.tokens[Math.max(draft.clause[0], draft.dated[0])];
  const last = sentence.tokens[Math.min(draft.clause[1], draft.dated[1]) - 1];
  if (trigger === undefined || first === undefined || last === undefined) return null;
  const moved = draft.status === "postponed" ? newDay(draft, sentence, times, trigger.end) : null;
  if (moved !== null) return ahead(moved, draft.status, anchor, text);
  let best: TimeMention | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let k = firstFrom(times, first.start); k < times.length; k++) {
    const time = times[k] as TimeMention;
    const [start, end] = time.span;
    if (start >= last.end) break;
    if (end > last.end) continue;
    // "since 1990", "for two days": how long, not when.
    const word = before(sentence, start);
    if ((word === "since" && !draft.since) || word === "until" || word === "till") continue;
    const distance = start >= trigger.start ? start - trigger.end : trigger.start - end + 60;
    if (distance < nearest) {
      best = time;
      nearest = distance;
    }
  }
  return best === null ? null : ahead(best, draft.status, anchor, text);
}

/** The day that a dealing is put off to: "put back to February", "delayed until March". */
function newDay(draft: ContactDraft, sentence: Sentence, times: readonly TimeMention[], from: number): TimeMention | null {
  const end = sentence.tokens[draft.clause[1] - 1]?.end ?? 0;
  let first: TimeMention | null = null;
  for (let k = firstFrom(times, from); k < times.length; k++) {
    const time = times[k] as TimeMention;
    if (time.span[0] >= end) return first;
    const word = before(sentence, time.span[0]);
    if (word === "to" || word === "until" || word === "till" || word === "into") return time;
    // "pushed back from Monday": the day it was meant for.
    if (word === "from" || /^from\b/i.test(sentence.tokens.find(({ start }) => start === time.span[0])?.lower ?? "")) first ??= time;
  }
  return first;
}

/** Place of the first of `times`, which come in the order of the text, at or after `start`. */
export function firstFrom(times: readonly { readonly span: readonly [number, number] }[], start: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.span[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const day = 86_400_000;
const weekdays = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

/**
 * What is planned lies ahead, whatever the tense of the verb that plans it ("has proposed a meeting on May 2"): a weekday
 * or a day without a year that was read as past moves on to its next turn.
 */
function ahead(time: TimeMention, status: ContactStatus, anchor: string | null, text: string): DateValue {
  const { date } = time;
  if (status === "held" || status === "ongoing" || status === "refused" || status === "denied" || anchor === null || !isBefore(date, anchor)) return date;
  const words = text.slice(...time.span);
  // "called off a visit in May", told in March: the May to come.
  if (date.precision === "month" && date.value.length === 7 && time.rule.startsWith("month") && !/\d{4}/.test(words)) {
    const months = (Number(anchor.slice(0, 4)) - Number(date.value.slice(0, 4))) * 12 + Number(anchor.slice(5, 7)) - Number(date.value.slice(5, 7));
    return months > 4 && months < 12 ? { ...date, value: `${Number(date.value.slice(0, 4)) + 1}${date.value.slice(4)}` } : date;
  }
  if (status !== "planned" && status !== "proposed") return date;
  const first = date.value.slice(0, 10);
  const behind = Date.parse(anchor) - Date.parse(first);
  if (!date.value.includes("/") && date.value.length >= 10 && weekdays.test(words) && !/\b(?:last|past)\b/i.test(words) && behind <= 7 * day) return { ...date, value: new Date(Date.parse(first) + 7 * day).toISOString().slice(0, 10) + date.value.slice(10) };
  if (date.precision !== "day" || date.value.length !== 10) return date;
  if (time.rule === "month-day" && behind < 366 * day && !/\d{4}/.test(text.slice(...time.span))) return { ...date, value: `${Number(date.value.slice(0, 4)) + 1}${date.value.slice(4)}` };
  return date;
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
function isBefore(date: DateValue | null, day: string | null): boolean {
  if (date === null || day === null) return false;
  const parts = date.value.split("/");
  const end = parts[1] ?? parts[0] ?? "";
  return end.slice(0, 10) < day.slice(0, end.length < 10 ? end.length : 10);
}
