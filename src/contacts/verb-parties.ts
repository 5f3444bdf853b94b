import type { NounChunk, VerbChunk } from "./clause/chunk.ts";
import { headWord, isNoun, isVerb, isWord, nounHead, type Clauses, type Frame } from "./clause/frame.ts";
import { officialNouns } from "./clause/official-noun-lexicon.ts";
import { agentsOf, partiesOf, placeIn, type Party } from "./contact-draft.ts";
import { distanceWords } from "./trigger-lexicon.ts";
import { invitationBefore } from "./verb-standing.ts";

export function noun(clauses: Clauses, at: number | null): NounChunk | undefined {
  const chunk = at === null ? undefined : clauses.chunks[at];
  return isNoun(chunk) ? chunk : undefined;
}

const plurals = new Set(["they", "both", "two", "pair", "we", "sides", "three"]);

/** "each other", "one another". */
export function isReciprocal(clauses: Clauses, at: number): boolean {
  for (let k = at; k < at + 4; k++) {
    const word = clauses.tokens[k]?.lower;
    if ((word === "each" && clauses.tokens[k + 1]?.lower === "other") || (word === "one" && clauses.tokens[k + 1]?.lower === "another")) return true;
  }
  return false;
}

/** Who acts, by the subject; of "a delegation led by Birk" the one who leads it. */
export function agents(clauses: Clauses, frame: Frame): readonly Party[] {
  const named = agentsOf(clauses, noun(clauses, frame.subject));
  if (named.length > 0 || frame.subject === null) return named;
  // "Paris hosted Birk": a capital that acts is its state.
  const seat = noun(clauses, frame.subject);
  if (seat !== undefined && seat.prep === null && seat.items.every((item) => item.places.length > 0 && item.determiner === null)) return seat.items.flatMap((item) => item.places.slice(0, 1).map((mention) => ({ mention, rank: null })));
  const led = clauses.chunks[frame.subject + 1];
  const by = noun(clauses, frame.subject + 2);
  return isVerb(led) && /^(?:led|headed)$/.test(headWord(clauses, led)) && by?.prep === "by" ? partiesOf(by) : named;
}

/** The parties behind every one of the prepositions: "with Birk as well as with Cole". */
export function allOf(clauses: Clauses, frame: Frame, ...preps: readonly string[]): readonly Party[] {
  return frame.complements.flatMap(({ prep, at }) => (preps.includes(prep) && noun(clauses, at)?.items[0]?.determiner !== "no" ? partiesOf(noun(clauses, at)) : []));
}

/** The one whom an invitation is for: "withdrew an invitation to Birk to visit Oslo". */
export function inviteesOf(clauses: Clauses, at: number): readonly Party[] {
  const verb = clauses.chunks[at] as VerbChunk;
  if (verb.form !== "infinitive") return [];
  const invitation = invitationBefore(clauses, at);
  if (invitation === null) return [];
  for (let here = invitation + 1; here < at; here++) {
    const chunk = clauses.chunks[here];
    if (isNoun(chunk) && (chunk.prep === "to" || chunk.prep === "for")) return partiesOf(chunk);
  }
  return [];
}

export function complement(clauses: Clauses, frame: Frame, ...preps: readonly string[]): NounChunk | undefined {
  for (const { prep, at } of frame.complements) if (preps.includes(prep)) return noun(clauses, at);
  return undefined;
}

/** "at the invitation of Birk", before or after the verb: who invited. */
export function invitersOf(clauses: Clauses, frame: Frame): readonly Party[] {
  for (let at = Math.max(0, frame.verb - 8); at < frame.end; at++) {
    const chunk = noun(clauses, at);
    if (chunk?.prep !== "at" || nounHead(clauses, chunk) !== "invitation") continue;
    const by = noun(clauses, at + 1);
    return by?.prep === "of" ? partiesOf(by) : chunk.items.flatMap((item) => item.owners.map((mention) => ({ mention, rank: null })));
  }
  return [];
}

/** "came here": the place where the report was filed. */
export function filedHere(clauses: Clauses, frame: Frame): NounChunk | undefined {
  return frame.complements.map(({ at }) => noun(clauses, at)).find((chunk) => chunk !== undefined && clauses.tokens[chunk.from]?.lower === "here");
}

/** Officials without a state ("met officials in Oslo"): the place says whose they are. */
export function hostOf(clauses: Clauses, frame: Frame, other: NounChunk | undefined): Party["mention"] | null {
  if (other === undefined || partiesOf(other).length > 0 || !officialNouns.has(nounHead(clauses, other))) return null;
  return placeIn(complement(clauses, frame, "in", "at", "from", "of"));
}

export function atDistance(clauses: Clauses, frame: Frame): boolean {
  for (const { at } of frame.complements) {
    const chunk = clauses.chunks[at] as NounChunk;
    for (const item of chunk.items) {
      for (let k = item.from; k < item.to; k++) if (distanceWords.has(clauses.tokens[k]?.lower ?? "")) return true;
    }
  }
  return false;
}

export function isPerson(party: Party): boolean {
  return party.mention.actor.startsWith("person/") || party.mention.actor.startsWith("group/") || party.rank !== null || party.human === true;
}

/** Whether a phrase follows the verb, over times and where from or with whom: not "came in for criticism over sales to Norway". */
export function isDirect(clauses: Clauses, frame: Frame, to: NounChunk): boolean {
  for (let here = frame.verb + 1; clauses.chunks[here] !== to; here++) {
    const chunk = clauses.chunks[here];
    if (chunk === undefined || isWord(chunk, "particle")) return false;
    if (isNoun(chunk) && !/^(?:from|with|via|by|in|on|at|aboard)$/.test(chunk.prep ?? "")) return false;
  }
  return true;
}

/** The states and places that a list names, each once: "Chad, Niger and Mali". */
export function hostsIn(list: NounChunk): readonly Party["mention"][] {
  return list.items.flatMap((item) => {
    const found = item.places[0] ?? item.parties.find((mention) => mention.actor.startsWith("state/"));
    return found === undefined ? [] : [found];
  });
}

/** Speech between those named by its subject: "they last spoke in May", "the two spoke again". */
export function isReciprocalSpeech(clauses: Clauses, frame: Frame): boolean {
  const subject = noun(clauses, frame.subject);
  const verb = clauses.chunks[frame.verb] as VerbChunk;
  const particle = clauses.tokens[verb.to]?.lower;
  if (subject === undefined || particle === "out" || particle === "up" || particle === "of" || particle === "against") return false;
  const at = complement(clauses, frame, "at");
  if (complement(clauses, frame, "to", "of", "for", "against") !== undefined || (at !== undefined && nounHead(clauses, at) !== "length")) return false;
  for (let k = Math.max(verb.from - 1, 0); k < Math.min(verb.to + 4, clauses.tokens.length); k++) {
    if (/^(?:last|again|twice|briefly|privately|face|directly|together|length|daily)$/.test(clauses.tokens[k]?.lower ?? "")) return true;
  }
  for (let k = subject.from; k < subject.to; k++) if (plurals.has(clauses.tokens[k]?.lower ?? "")) return true;
  return false;
}

export function placeOrState(to: NounChunk | undefined): Party["mention"] | null {
  if (to === undefined) return null;
  const place = placeIn(to);
  if (place !== null) return place;
  const item = to.items[0];
  return item?.parties.find((mention) => mention.actor.startsWith("state/")) ?? null;
}
