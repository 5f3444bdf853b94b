import type { LinkedReport } from "../actors/index.ts";
import type { Token } from "../language/index.ts";
import type { DateValue, Span } from "../model/index.ts";
import { findTimes, type TimeMention } from "../time/index.ts";
import type { Draft } from "./draft.ts";
import { mediumNouns } from "./medium-lexicon.ts";
import { tokenAt } from "./passage.ts";
import { isPossessive } from "./word-class.ts";

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

/**
 * The time expression in the reporter's words around the cue, nearest to it, that says when the words were said.
 *
 * @param content what was said, and by whom: times in it are of other things
 * @param near the reporter's words around the cue
 */
export function dateOf(draft: Draft, content: readonly Span[], near: readonly Token[], times: readonly TimeMention[]): DateValue | null {
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
    if (away < distance && !isOfSomethingElse(near, time.span)) [best, distance] = [time.date, away];
  }
  return best;
}

/** "after Friday", "ahead of the vote on Friday": before or after what the words were said. */
const bounding = new Set(["after", "before", "since", "until", "till", "ahead", "following", "despite"]);
/** "Commenting on a message posted on Saturday", "who resigned on Monday", "as he landed on Monday": another deed. */
const otherDeeds = new Set(["commenting", "replying", "responding", "reacting", "asked", "referring", "who", "whose", "which", "when", "while", "because", "although"]);

/** Whether a time among the reporter's words is that of another thing than the speech. */
function isOfSomethingElse(near: readonly Token[], [start, end]: Span): boolean {
  const at = near.findIndex((token) => token.start >= start);
  if (at < 0 || (near[at] as Token).start >= end) return true;
  const after = near.find((token) => token.start >= end);
  const last = near.findLast((token) => token.end <= end);
  if ((after !== undefined && isPossessive(after)) || (last !== undefined && isPossessive(last))) return true;
  // "the revolution of 1989"; but "a letter of 14 December"
  if (/^(?:of|for|from)$/u.test(near[at - 1]?.lower ?? "") && !mediumNouns.has(near[at - 2]?.lower ?? "")) return true;
  for (let before = at - 1; before >= 0; before--) {
    const { lower, upos } = near[before] as Token;
    if (upos === "PUNCT") return false;
    if (bounding.has(lower)) return true;
    // "Commenting on Monday on the vote" is the day of the comment
    if (otherDeeds.has(lower)) return before < at - 2;
  }
  return false;
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
