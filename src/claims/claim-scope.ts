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
    if (index < object.to && lower === "in" && /^(?:field|area|sphere|fight)$/u.test(tokenAt(stretch, index + 2).lower)) return { kind: "issue", text: words(text, stretch, index, object.to) };
  }
  for (let index = from; index <= head; index++) {
    if (channelNouns.has(tokenAt(stretch, index).lower)) return { kind: "channel", text: words(text, stretch, from, complement) };
  }
  return whole;
}

/** The noun that a total belongs to ends its phrase: "all levels", not "all levels of dialogue". */
function nounEnd(stretch: Stretch, from: number, complement: number): number {
  for (let index = from; index < complement; index++) if (tokenAt(stretch, index).upos === "NOUN") return index + 1;
  return complement;
}

function levelIn(stretch: Stretch, from: number, complement: number, end: number): readonly [number, number] | null {
  for (let index = from; index < complement; index++) {
    if (ranks.has(tokenAt(stretch, index).lower)) return [index, complement];
  }
  for (let index = complement; index < end; index++) {
    const { lower } = tokenAt(stretch, index);
    if (lower === "level" && tokenAt(stretch, index + 1).lower === "of" && ranks.has(tokenAt(stretch, index + 2).lower)) return [index, index + 3];
    if (lower !== "level" && lower !== "levels" && !/^(?:militaries|armies|generals)$/u.test(lower)) continue;
    for (let before = index; before >= Math.max(complement, index - 6); before--) {
      const word = tokenAt(stretch, before).lower;
      if (ranks.has(word)) return [before, index + 1];
      if (totals.has(word)) return null;
    }
  }
  return null;
}
