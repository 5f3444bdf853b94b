import type { LinkedReport, Mention } from "../actors/index.ts";
import type { Draft } from "./draft.ts";
import type { Range } from "./passage.ts";

/** The source as token numbers within its own sentence, and that sentence. */
export interface SourcePlace {
  readonly sentence: number;
  readonly range: Range;
}

/** Where a range of a passage lies in its sentence. */
export function placeIn(draft: Draft, range: Range): SourcePlace | null {
  const { sentences } = draft.scope.passage;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.from ?? 0) > range[0]) high = middle - 1;
    else low = middle;
  }
  const home = sentences[low];
  return home === undefined ? null : { sentence: home.sentence, range: [range[0] - home.from, range[1] - home.from] };
}

/** The mentions of a sentence that start in a range of its tokens, or a little before it. */
export function mentionsAround(linked: LinkedReport, place: SourcePlace): readonly Mention[] {
  const mentions = linked.mentions[place.sentence] ?? [];
  if (mentions.length < 50) return mentions;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.tokens[0] ?? 0) < place.range[0] - 30) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < mentions.length && (mentions[end]?.tokens[0] ?? 0) < place.range[1]) end++;
  return mentions.slice(low, end);
}

/** The mentions of a sentence that start at a character or after it: sentences may hold thousands. */
export function mentionsFrom(linked: LinkedReport, sentence: number, character: number): readonly Mention[] {
  const mentions = linked.mentions[sentence] ?? [];
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span[0] ?? 0) < character) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(low, low + 10);
}

const small = new Set(["of", "for", "in", "at", "from", "with", "on", "to", "by", ",", "who", "which"]);

/** The first token of what only says more about the noun before it: a preposition, an aside, a participle with "by". */
export function phraseEnd(linked: LinkedReport, { sentence, range: [from, to] }: SourcePlace): number {
  const tokens = linked.sentences[sentence]?.tokens ?? [];
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token !== undefined && (small.has(token.lower) || token.upos === "ADP")) return at;
  }
  return to;
}

/** What may follow the name of an outlet: "the KCNA news agency". */
const outletNouns = new Set(["agency", "newspaper", "daily", "weekly", "magazine", "television", "tv", "radio", "channel", "website", "broadcaster", "network"]);

/** The mention that a noun phrase is about: the one over its head word, else a name in apposition to it. */
export function mentionOf(linked: LinkedReport, place: SourcePlace): Mention | null {
  const mentions = mentionsAround(linked, place);
  const tokens = linked.sentences[place.sentence]?.tokens ?? [];
  const [from, to] = place.range;
  const end = phraseEnd(linked, place);
  let head = -1;
  for (let at = from; at < end; at++) {
    const upos = tokens[at]?.upos;
    if (upos === "NOUN" || upos === "PROPN" || upos === "PRON") head = at;
  }
  // "the official": taggers take it for an adjective
  if (head === -1) head = end - 1;
  let best: Mention | null = null;
  let apposed: Mention | null = null;
  for (const mention of mentions) {
    if (mention.kind === "demonym" && !coversHead(mention, head)) continue;
    // A place speaks only where it is all of the source: "a Kremlin claim that".
    if (mention.kind === "place" && (mention.tokens[0] !== from || mention.tokens[1] !== end || (end < to && tokens[end]?.lower !== ","))) continue;
    if (coversHead(mention, head)) {
      if (best === null || size(mention) > size(best)) best = mention;
    } else if (mention.tokens[0] > head && mention.tokens[1] <= to && apposed === null && tokens[mention.tokens[0] - 1]?.lower === ",") apposed = mention;
  }
  if (best === null && outletNouns.has(tokens[head]?.lower ?? "")) {
    const outlet = mentions.find((mention) => mention.tokens[0] >= from && mention.tokens[1] <= head && head - mention.tokens[1] < 3 && linked.actorById.get(mention.actor)?.kind === "outlet");
    if (outlet !== undefined) return outlet;
  }
  return best ?? (apposed !== null && linked.actorById.get(apposed.actor)?.kind === "person" ? apposed : null);
}

function coversHead(mention: Mention, head: number): boolean {
  return mention.tokens[0] <= head && mention.tokens[1] > head;
}

export function size(mention: Mention): number {
  return mention.tokens[1] - mention.tokens[0];
}
