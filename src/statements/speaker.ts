import type { LinkedReport, Mention } from "../actors/index.ts";
import type { Actor } from "../model/index.ts";
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
function mentionsAround(linked: LinkedReport, place: SourcePlace): readonly Mention[] {
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

const small = new Set(["of", "for", "in", "at", "from", "with", "on", "to", "by", ",", "who", "which"]);

/** The mention that a noun phrase is about: the one over its head word, else a name in apposition to it. */
export function mentionOf(linked: LinkedReport, place: SourcePlace): Mention | null {
  const mentions = mentionsAround(linked, place);
  const tokens = linked.sentences[place.sentence]?.tokens ?? [];
  const [from, to] = place.range;
  let head = from;
  for (let at = from; at < to && (at === from || !small.has(tokens[at]?.lower ?? "")); at++) {
    const upos = tokens[at]?.upos;
    if (upos === "NOUN" || upos === "PROPN" || upos === "PRON") head = at;
  }
  let best: Mention | null = null;
  let apposed: Mention | null = null;
  for (const mention of mentions) {
    if (mention.kind === "demonym" && !coversHead(mention, head)) continue;
    // A place speaks only where it is all of the source: "a Kremlin claim that".
    if (mention.kind === "place" && (mention.tokens[0] !== from || mention.tokens[1] !== to)) continue;
    if (coversHead(mention, head)) {
      if (best === null || size(mention) > size(best)) best = mention;
    } else if (mention.tokens[0] > head && mention.tokens[1] <= to && apposed === null && tokens[mention.tokens[0] - 1]?.lower === ",") apposed = mention;
  }
  return best ?? (apposed !== null && linked.actorById.get(apposed.actor)?.kind === "person" ? apposed : null);
}

function coversHead(mention: Mention, head: number): boolean {
  return mention.tokens[0] <= head && mention.tokens[1] > head;
}

function size(mention: Mention): number {
  return mention.tokens[1] - mention.tokens[0];
}

/** "Paris and Berlin", "A, B and C": two actors right beside an "and" speak together. */
function isPair(linked: LinkedReport, { sentence, range: [from, to] }: SourcePlace): boolean {
  const tokens = linked.sentences[sentence]?.tokens ?? [];
  for (let at = from + 1; at < to - 1; at++) {
    if (tokens[at]?.lower !== "and") continue;
    let left: string | null = null;
    let right: string | null = null;
    for (const { tokens: [start, end], actor, kind } of mentionsAround(linked, { sentence, range: [from, to] })) {
      if (kind === "demonym") continue;
      if (end === at && start >= from) left = actor;
      else if (start > at && start <= at + 2 && end <= to) right = actor;
    }
    return left !== null && right !== null && left !== right;
  }
  return false;
}

/** Who speaks: the actor of the source phrase; for "who" the actor named right before it. A plural source has no one speaker. */
export function speakerOf(linked: LinkedReport, place: SourcePlace): string | null {
  const tokens = linked.sentences[place.sentence]?.tokens ?? [];
  const first = tokens[place.range[0]];
  const single = place.range[1] - place.range[0] === 1;
  if (single && first !== undefined && (first.lower === "who" || first.lower === "which" || first.lower === "that")) return antecedent(linked, place);
  if (isPair(linked, place)) return null;
  const mention = mentionOf(linked, place);
  if (mention === null) return null;
  const shared = mentionsAround(linked, place).some((other) => other !== mention && other.actor !== mention.actor && other.span[0] === mention.span[0] && other.span[1] === mention.span[1]);
  return shared ? null : mention.actor;
}

/** "MR BRANDT": the one person of the report whose name ends in the last word of a transcript's label. */
export function namesake(linked: LinkedReport, { sentence, range }: SourcePlace): string | null {
  const last = linked.sentences[sentence]?.tokens[range[1] - 1]?.lower;
  if (last === undefined) return null;
  const known = surnames.get(linked) ?? surnamesOf(linked);
  surnames.set(linked, known);
  return known.get(last) ?? null;
}

/** Pure caching: a transcript asks once a turn. */
const surnames = new WeakMap<LinkedReport, ReadonlyMap<string, string | null>>();

function surnamesOf({ actors }: LinkedReport): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { id, kind, name } of actors) {
    if (kind !== "person") continue;
    const last = name.toLowerCase().split(" ").at(-1) ?? "";
    found.set(last, found.has(last) ? null : id);
  }
  return found;
}

function antecedent(linked: LinkedReport, place: SourcePlace): string | null {
  let found: Mention | null = null;
  const tokens = linked.sentences[place.sentence]?.tokens ?? [];
  const comma = tokens[place.range[0] - 1]?.lower === "," ? 1 : 0;
  for (const mention of mentionsAround(linked, place)) {
    if (mention.tokens[1] === place.range[0] - comma && (found === null || size(mention) > size(found))) found = mention;
  }
  return found?.actor ?? null;
}

/**
 * The state or body that words are spoken for: a state itself, the state of whoever holds an office, or the state or
 * body named in an unnamed source ("a Chinese foreign ministry spokesman").
 */
export function onBehalfOf(linked: LinkedReport, place: SourcePlace | null, speaker: string | null): string | null {
  const actor = speaker === null ? undefined : linked.actorById.get(speaker);
  if (actor !== undefined && actor.kind !== "group") return behalfOfActor(actor);
  if (place === null) return null;
  const tokens = linked.sentences[place.sentence]?.tokens ?? [];
  if (!isOfficial(tokens.slice(place.range[0], place.range[1]).map((token) => token.lower))) return null;
  for (const mention of mentionsAround(linked, place)) {
    if (mention.tokens[0] < place.range[0] || mention.tokens[1] > place.range[1]) continue;
    const named = linked.actorById.get(mention.actor);
    if (named === undefined || named.kind === "person" || named.kind === "outlet") continue;
    return named.state === null ? named.id : `state/${named.state}`;
  }
  return null;
}

function behalfOfActor(actor: Actor): string | null {
  if (actor.kind === "state") return actor.id;
  if (actor.kind === "person") return actor.office !== null && actor.state !== null ? `state/${actor.state}` : null;
  if (actor.kind === "organisation") return actor.state === null ? actor.id : `state/${actor.state}`;
  return null;
}

const officials = new Set(["spokesman", "spokeswoman", "spokesperson", "official", "officials", "ministry", "government", "minister", "ministers", "diplomat", "diplomats", "ambassador", "envoy", "embassy", "department", "administration", "president", "office", "delegation", "statement", "negotiator", "negotiators", "spokesmen", "spokeswomen", "spokespersons", "spokespeople", "ministries", "governments", "presidency", "premier", "secretary", "aide", "aides", "adviser", "advisers", "advisor", "advisors", "lawmaker", "lawmakers", "chancellery", "palace", "cabinet"]);

function isOfficial(words: readonly string[]): boolean {
  return words.some((word) => officials.has(word));
}
