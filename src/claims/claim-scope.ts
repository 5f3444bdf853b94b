import type { ClaimScope } from "../model/index.ts";
import { isDay } from "./infinitive.ts";
import type { ObjectPhrase } from "./object-phrase.ts";
import { channelNouns, issueMarkers, ranks, subjects, totals } from "./scope-lexicon.ts";
import { tokenAt, type Stretch } from "./stretch.ts";

const whole: ClaimScope = { kind: "all", text: null };

function words(text: string, stretch: Stretch, from: number, to: number): string {
  return text.slice(tokenAt(stretch, from).start, tokenAt(stretch, to - 1).end).replaceAll(/\s+/gu, " ");
}

/** How much of the relationship a claim takes in, by the words of its object phrase and the words right after it. */
export function scopeOf(text: string, stretch: Stretch, object: ObjectPhrase | null, to: number): ClaimScope {
  if (object === null) return whole;
  // "Contacts are maintained at the working level": the scope may follow the predicate.
  let end = Math.max(to, object.to);
  for (const limit = end + 6; end < limit && (ranks.has(tokenAt(stretch, end).lower) || !/^(?:PUNCT|VERB|AUX|SCONJ|CCONJ)$/u.test(tokenAt(stretch, end).upos)); end++);
  const { from, head, complement } = object;
  const level = levelIn(stretch, from, complement, end);
  if (level !== null) return { kind: "level", text: words(text, stretch, ...level) };
  // "All activities under the economic dialogue" are all of one channel, so what narrows comes before what widens.
  for (let index = from; index < head; index++) {
    if (subjects.has(tokenAt(stretch, index).lower)) return { kind: object.kind === "dialogue" ? "channel" : "issue", text: words(text, stretch, index, complement) };
  }
  for (let index = from; index <= head; index++) {
    if (totals.has(tokenAt(stretch, index).lower)) return { kind: "all", text: words(text, stretch, from, nounEnd(stretch, index, complement)) };
  }
  for (let index = complement; index < end; index++) {
    const { lower } = tokenAt(stretch, index);
    if (totals.has(lower) && /^levels?$/u.test(tokenAt(stretch, index + 1).lower)) return { kind: "all", text: words(text, stretch, index, index + 2) };
    if (index < object.to && issueMarkers.has(lower) && tokenAt(stretch, index + 1).upos !== "PUNCT" && !isDay(tokenAt(stretch, index + 1)) && tokenAt(stretch, index + 3).lower !== "basis") return { kind: "issue", text: words(text, stretch, index, object.to) };
    if (index < object.to && lower === "in" && (/^(?:field|area|sphere|fight)$/u.test(tokenAt(stretch, index + 2).lower) || subjects.has(tokenAt(stretch, index + 1).lower))) return { kind: "issue", text: words(text, stretch, index, object.to) };
  }
  const matter = matterBefore(stretch, from) ?? matterAfter(stretch, Math.max(to, object.to));
  if (matter !== null) return { kind: "issue", text: words(text, stretch, ...matter) };
  for (let index = from; index <= head; index++) {
    if (channelNouns.has(tokenAt(stretch, index).lower)) return { kind: "channel", text: words(text, stretch, from, complement) };
  }
  return whole;
}

/** "On Syria dialogue goes on", "as far as trade is concerned, ties are normal": the matter opens the sentence. */
function matterBefore(stretch: Stretch, from: number): readonly [number, number] | null {
  const concerned = [0, 1, 2].every((index) => tokenAt(stretch, index).lower === ["as", "far", "as"][index]);
  const start = concerned ? 3 : /^(?:on|in|over|about|regarding|concerning)$/u.test(tokenAt(stretch, 0).lower) ? 0 : -1;
  if (start < 0 || from <= start || from > start + 7) return null;
  const end = tokenAt(stretch, from - 1).lower === "," ? from - 1 : from;
  if (concerned) return tokenAt(stretch, end - 1).lower === "concerned" ? [start, end] : null;
  for (let index = start + 1; index < end; index++) if (!/^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokenAt(stretch, index).upos) || isDay(tokenAt(stretch, index))) return null;
  return tokenAt(stretch, 0).lower !== "in" || subjects.has(tokenAt(stretch, end - 1).lower) ? [start, end] : null;
}

/** "Is frozen on Karabakh": the matter follows what is said. */
function matterAfter(stretch: Stretch, to: number): readonly [number, number] | null {
  const next = tokenAt(stretch, to + 1);
  if (!issueMarkers.has(tokenAt(stretch, to).lower) || isDay(next) || !/^(?:NOUN|PROPN|DET|ADJ)$/u.test(next.upos) || /^(?:all|every|both|a|both)$/u.test(next.lower)) return null;
  let end = to + 1;
  while (end < to + 6 && /^(?:NOUN|PROPN|DET|ADJ)$/u.test(tokenAt(stretch, end).upos)) end++;
  return [to, end];
}

/** The noun that a total belongs to ends its phrase: "all levels", not "all levels of dialogue". */
function nounEnd(stretch: Stretch, from: number, complement: number): number {
  for (let index = from; index < complement; index++) if (tokenAt(stretch, index).upos === "NOUN") return index + 1;
  return complement;
}

function levelIn(stretch: Stretch, from: number, complement: number, end: number): readonly [number, number] | null {
  // "At the intelligence level contacts go on".
  if (tokenAt(stretch, from - 1).lower === "level") {
    let first = from - 1;
    while (first > from - 6 && /^(?:ADJ|NOUN|PROPN|PUNCT)$/u.test(tokenAt(stretch, first - 1).upos)) first--;
    return [first, from];
  }
  for (let index = from; index < complement; index++) {
    if (ranks.has(tokenAt(stretch, index).lower)) return [index, complement];
    if (tokenAt(stretch, index).lower === "level" && tokenAt(stretch, index - 1).lower === "-" && index - 2 >= from) return [index - 2, complement];
  }
  for (let index = complement; index < end; index++) {
    const { lower } = tokenAt(stretch, index);
    if (lower === "level" && tokenAt(stretch, index + 1).lower === "of" && ranks.has(tokenAt(stretch, index + 2).lower)) return [index, index + 3];
    if (lower !== "level" && lower !== "levels" && !/^(?:militaries|armies|generals|ministries|staffs|guards|parliaments|police|services|navies|commanders)$/u.test(lower)) continue;
    for (let before = index; before >= Math.max(complement, index - 6); before--) {
      const word = tokenAt(stretch, before).lower;
      if (before === index && /^(?:staffs|guards|police|services|navies|commanders)$/u.test(word)) return [index, index + 1];
      if (ranks.has(word)) return [before, index + 1];
      if (totals.has(word)) return null;
    }
  }
  return null;
}
