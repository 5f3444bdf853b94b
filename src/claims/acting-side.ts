import type { LinkedReport, Mention } from "../actors/index.ts";
import { findTimes } from "../time/index.ts";
import type { ClaimFinding } from "./claim-finding.ts";
import { isOfficial, type Voice } from "./claim-voice.ts";
import { stateOf } from "./states-of-words.ts";
import { tokenAt, type Stretch } from "./stretch.ts";

/** Days after which an act that a report tells of is history, not where its side stands. */
const recentDays = 45;

const dayMs = 86_400_000;

/** Rules whose findings are things that somebody does: it is done by the subject of their verb. */
const acts: ReadonlySet<string> = new Set(["verb-object", "rejected-object", "door", "left-of-object", "turn-of-page"]);

/** Whether the sentence dates its act, and the date is long ago. */
function isLongAgo(linked: LinkedReport, { sentence }: Stretch): boolean {
  const { today } = linked;
  const times = findTimes(sentence, today, linked.report.text);
  if (today === null) return times.length > 0;
  return times.some(({ date }) => {
    const end = Date.parse((date.value.split("/")[1] ?? date.value).slice(0, 10));
    return Number.isNaN(end) || Date.parse(today.slice(0, 10)) - end > recentDays * dayMs;
  });
}

/** Words between a subject and its verb: a day, an adverb, an apposition's closing comma. */
function isBetween(stretch: Stretch, from: number, to: number): boolean {
  if (to - from > 6) return false;
  for (let index = from; index < to; index++) {
    const { upos, lower } = tokenAt(stretch, index);
    if (!/^(?:ADV|AUX|PART|NUM)$/u.test(upos) && !/^(?:on|,|yesterday|today|in|also|to|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u.test(lower)) return false;
  }
  return true;
}

/** Whether words before a subject make it part of something else, of a time or of a condition: "since", "of", "that". */
const dependent = /^(?:ADP|SCONJ|VERB|AUX|PRON)$/u;

/**
 * Who does what a finding in the report's own words tells, where that is a state, its body or its office-holder: "Riyadh on
 * Saturday halted any dialogue with Doha". To do it is to take that position. `null` for everybody else, and for what was
 * done long ago or before something else.
 */
export function actingSide(linked: LinkedReport, stretch: Stretch, finding: ClaimFinding): Voice | null {
  const by = tokenAt(stretch, finding.to).lower === "by" ? mentionFrom(stretch, finding.to + 1) : null;
  const subject = by ?? (acts.has(finding.rule) ? subjectOf(stretch, finding.from) : null);
  if (subject === null) return null;
  const actor = linked.actorById.get(subject.actor);
  const side = stateOf(actor);
  if (actor === undefined || side === null || !isOfficial(actor)) return null;
  // "Had cut ties": told as what went before.
  for (let index = finding.from; index < finding.to; index++) if (tokenAt(stretch, index).lower === "had") return null;
  return isLongAgo(linked, stretch) ? null : { holder: subject.actor, side };
}

const standing: ReadonlySet<Mention["kind"]> = new Set(["place"]);

function mentionFrom(stretch: Stretch, index: number): Mention | null {
  const { start } = tokenAt(stretch, /^(?:the|its)$/u.test(tokenAt(stretch, index).lower) ? index + 1 : index);
  return stretch.mentions.find(({ span, kind }) => (span[0] === start || span[0] === tokenAt(stretch, index).start) && !standing.has(kind)) ?? null;
}

function subjectOf(stretch: Stretch, verb: number): Mention | null {
  let nearest: Mention | null = null;
  let from = -1;
  let to = -1;
  const { start } = tokenAt(stretch, verb);
  for (const mention of stretch.mentions) {
    if (mention.span[1] > start) break;
    // In a headline a city is more often a government than a place.
    if (standing.has(mention.kind) && !stretch.headline) continue;
    // Outer before inner: "the French president" before "French".
    if (nearest !== null && mention.span[1] <= nearest.span[1]) continue;
    nearest = mention;
  }
  if (nearest === null) return null;
  for (let index = verb - 1; index >= 0 && index >= verb - 40; index--) {
    const token = tokenAt(stretch, index);
    if (token.end <= nearest.span[1] && to < 0) to = index + 1;
    if (token.start >= nearest.span[0]) from = index;
    else break;
  }
  if (from < 0 || !isBetween(stretch, to, verb)) return null;
  while (from > 0 && tokenAt(stretch, from - 1).upos === "DET") from--;
  // "China and the United States agreed": the first of the two speaks for both.
  for (const mention of stretch.mentions) {
    if (mention.span[0] >= nearest.span[0]) break;
    const gap = stretch.tokens.filter((token) => token.start >= mention.span[1] && token.end <= nearest.span[0] && token.upos !== "DET");
    const [first] = stretch.tokens;
    if (gap.length === 1 && /^(?:and|,|&)$/u.test(gap[0]?.lower ?? "") && (mention.span[0] === first?.start || mention.span[0] === stretch.tokens[1]?.start)) return mention;
  }
  return from > 0 && dependent.test(tokenAt(stretch, from - 1).upos) ? null : nearest;
}
