import type { NounChunk, VerbChunk } from "./clause/chunk.ts";
import { after, before, frameOf, headWord, isNoun, isVerb, isWord, nounHead, type Clauses, type Frame } from "./clause/frame.ts";
import { officialNouns } from "./clause/official-noun-lexicon.ts";
import { agentsOf, partiesOf, placeIn, type ContactDraft, type Party } from "./contact-draft.ts";
import { governingAdjectives } from "./governing-lexicon.ts";
import { distanceWords, nounTriggers, verbTriggers, type VerbTrigger } from "./trigger-lexicon.ts";
import { standing, underGoverning, verbStanding, type Standing } from "./verb-standing.ts";

type Found = Omit<ContactDraft, "sentence" | "chunks" | "clause" | "words" | "status" | "present" | "dated" | "known">;

function noun(clauses: Clauses, at: number | null): NounChunk | undefined {
  const chunk = at === null ? undefined : clauses.chunks[at];
  return isNoun(chunk) ? chunk : undefined;
}

function complement(clauses: Clauses, frame: Frame, ...preps: readonly string[]): NounChunk | undefined {
  for (const { prep, at } of frame.complements) if (preps.includes(prep)) return noun(clauses, at);
  return undefined;
}

/** Officials without a state ("met officials in Oslo"): the place says whose they are. */
function hostOf(clauses: Clauses, frame: Frame, other: NounChunk | undefined): Party["mention"] | null {
  if (other === undefined || partiesOf(other).length > 0 || !officialNouns.has(nounHead(clauses, other))) return null;
  return placeIn(complement(clauses, frame, "in", "at", "from", "of"));
}

function atDistance(clauses: Clauses, frame: Frame): boolean {
  for (const { at } of frame.complements) {
    const chunk = clauses.chunks[at] as NounChunk;
    for (const item of chunk.items) {
      for (let k = item.from; k < item.to; k++) if (distanceWords.has(clauses.tokens[k]?.lower ?? "")) return true;
    }
  }
  return false;
}

function isPerson(party: Party): boolean {
  if (party.rank === "military" && !party.mention.actor.startsWith("person/")) return false;
  return party.mention.actor.startsWith("person/") || party.mention.actor.startsWith("group/") || party.rank !== null;
}

const rules: Readonly<Record<VerbTrigger, (clauses: Clauses, frame: Frame, word: string) => Omit<Found, "trigger"> | null>> = {
  meet(clauses, frame) {
    const subject = agentsOf(clauses, noun(clauses, frame.subject));
    const object = noun(clauses, frame.object);
    const other = complement(clauses, frame, "with") ?? object;
    // "met the deadline": an object that names nobody.
    const host = hostOf(clauses, frame, other);
    if (object !== undefined && other === object && partiesOf(object).length === 0 && host === null) return null;
    return { mode: "meeting", parties: [...subject, ...partiesOf(other)], host, confidence: 0.9, rule: "meet" };
  },
  speak(clauses, frame, word) {
    const subject = agentsOf(clauses, noun(clauses, frame.subject));
    const consults = word.startsWith("consult") || word.startsWith("negotiat");
    const object = noun(clauses, frame.object);
    const other = complement(clauses, frame, "with", "to") ?? (consults && partiesOf(object).length > 0 ? object : undefined);
    const host = hostOf(clauses, frame, other);
    const call = atDistance(clauses, frame);
    // "Norway and Chad spoke" alone says nothing of each other; by phone, with or about something it does.
    if (other === undefined && !call && !consults && !word.startsWith("talk") && complement(clauses, frame, "about", "on", "over") === undefined) return null;
    if (other === undefined && !call && (word === "spoke" || word === "speak" || word === "speaks" || word === "spoken" || word === "speaking")) return null;
    return { mode: call ? "call" : "talks", parties: [...subject, ...partiesOf(other)], host, confidence: call ? 0.9 : 0.8, rule: "speak" };
  },
  phone(clauses, frame) {
    return { mode: "call", parties: [...agentsOf(clauses, noun(clauses, frame.subject)), ...partiesOf(noun(clauses, frame.object))], host: null, confidence: 0.9, rule: "phone" };
  },
  call(clauses, frame) {
    // "called Birk on Monday to discuss": people only, and nothing that says what he was called.
    const object = noun(clauses, frame.object);
    const called = partiesOf(object);
    if (called.length === 0 || !called.every((party) => party.mention.actor.startsWith("person/"))) return null;
    if (complement(clauses, frame, "for", "upon") !== undefined) return null;
    const next = clauses.chunks[(frame.object as number) + 1];
    if (isNoun(next) && next.prep === null) return null;
    if (isWord(next, "adjective", "quote", "other")) return null;
    if (isNoun(next) && (next.prep === "as" || next.prep === "to")) return null;
    const follows = clauses.chunks[after(clauses, frame.object as number)];
    const told = isVerb(follows) && follows.form === "infinitive" ? headWord(clauses, follows) : null;
    if (told !== null && !/^(?:discuss|express|offer|congratulate|thank|talk|brief|convey|assure|inform|exchange|review|urge|wish|warn|reassure)$/.test(told)) return null;
    return { mode: "call", parties: [...agentsOf(clauses, noun(clauses, frame.subject)), ...called], host: null, confidence: 0.75, rule: "call" };
  },
  discuss(clauses, frame) {
    const subject = agentsOf(clauses, noun(clauses, frame.subject));
    const other = partiesOf(complement(clauses, frame, "with"));
    const object = noun(clauses, frame.object);
    if (object === undefined && other.length === 0) return null;
    return { mode: atDistance(clauses, frame) ? "call" : "talks", parties: [...subject, ...other], host: hostOf(clauses, frame, complement(clauses, frame, "with")), confidence: 0.75, rule: "discuss" };
  },
  visit(clauses, frame) {
    const subject = agentsOf(clauses, noun(clauses, frame.subject)).filter(isPerson);
    const object = noun(clauses, frame.object);
    if (subject.length === 0 || object === undefined) return null;
    const named = partiesOf(object);
    const host = named.length === 0 ? (placeIn(object) ?? placeIn(complement(clauses, frame, "in", "of"))) : null;
    return { mode: "visit", parties: [...subject, ...named], host, confidence: 0.85, rule: "visit" };
  },
  travel(clauses, frame, word) {
    // "flew them to Oslo" tells of a transport.
    if (frame.object !== null && /^(?:fl[eyi]|land|head)/.test(word)) return null;
    const subject = agentsOf(clauses, noun(clauses, frame.subject)).filter(isPerson);
    if (subject.length === 0) return null;
    const arrives = word.startsWith("arriv") || word.startsWith("land");
    const leaves = word === "left" || word.startsWith("leav") || word.startsWith("depart");
    const to = arrives ? complement(clauses, frame, "in", "at") : leaves ? complement(clauses, frame, "for") : word.startsWith("head") ? complement(clauses, frame, "to", "for") : complement(clauses, frame, "to");
    const host = placeOrState(to);
    if (host === null) return null;
    // "arrived in Oslo for talks with Birk" names the hosts too; a partner from elsewhere is a contact of its own.
    return { mode: "visit", parties: subject, host, confidence: leaves ? 0.7 : 0.8, rule: "travel" };
  },
  receive(clauses, frame) {
    const received = partiesOf(noun(clauses, frame.object));
    if (received.length === 0 || !received.every(isPerson)) return null;
    return { mode: "meeting", parties: [...agentsOf(clauses, noun(clauses, frame.subject)), ...received], host: null, confidence: 0.8, rule: "receive" };
  },
  host(clauses, frame, word) {
    const guests = partiesOf(noun(clauses, frame.object));
    if (guests.length === 0 || !guests.every(isPerson)) return null;
    // "welcomed Birk's words" never comes here; "welcomed Birk" needs a place or an occasion to be a reception.
    if (word.startsWith("welcom") && complement(clauses, frame, "at", "to", "in", "on", "for") === undefined) return null;
    return { mode: "visit", parties: [...agentsOf(clauses, noun(clauses, frame.subject)), ...guests], host: null, confidence: 0.75, rule: "host" };
  },
  summon(clauses, frame) {
    const verb = clauses.chunks[frame.verb] as VerbChunk;
    const called = noun(clauses, verb.passive ? frame.subject : frame.object);
    if (called === undefined) return null;
    const envoy = called.items.some((item) => item.rank === "envoy" || item.parties.length > 0 || officialNouns.has(clauses.tokens[item.head]?.lower ?? ""));
    if (!envoy) return null;
    const by = verb.passive ? complement(clauses, frame, "by") : noun(clauses, frame.subject);
    const parties = [...partiesOf(by), ...partiesOf(called)];
    return { mode: "summons", parties, host: verb.passive && by === undefined ? (placeIn(complement(clauses, frame, "in")) ?? placeIn(complement(clauses, frame, "to", "by"))) : null, confidence: 0.9, rule: "summon" };
  },
  write(clauses, frame) {
    const to = complement(clauses, frame, "to");
    if (to === undefined || partiesOf(to).length === 0) return null;
    return { mode: "letter", parties: [...agentsOf(clauses, noun(clauses, frame.subject)), ...partiesOf(to)], host: null, confidence: 0.8, rule: "write" };
  },
  sign(clauses, frame) {
    const verb = clauses.chunks[frame.verb] as VerbChunk;
    const paper = noun(clauses, verb.passive ? frame.subject : frame.object);
    if (paper === undefined || !paper.items.some((item) => nounTriggers.get(clauses.tokens[item.head]?.lower ?? "") === "accord" || nounTriggers.get(clauses.tokens[item.head]?.lower ?? "") === "letter")) return null;
    const signers = verb.passive ? partiesOf(complement(clauses, frame, "by")) : agentsOf(clauses, noun(clauses, frame.subject));
    const other = partiesOf(complement(clauses, frame, "with", "between"));
    return { mode: "signing", parties: [...signers, ...other], host: null, confidence: 0.85, rule: "sign" };
  },
};

function placeOrState(to: NounChunk | undefined): Party["mention"] | null {
  if (to === undefined) return null;
  const place = placeIn(to);
  if (place !== null) return place;
  const item = to.items[0];
  return item?.parties.find((mention) => mention.actor.startsWith("state/")) ?? null;
}

/** Passives of the verbs whose object is the other side: "was received by Birk", "were met by protests". */
function passive(clauses: Clauses, trigger: VerbTrigger, frame: Frame): Omit<Found, "trigger"> | null {
  const by = complement(clauses, frame, "by");
  const subject = agentsOf(clauses, noun(clauses, frame.subject));
  if (subject.length === 0 || by === undefined || partiesOf(by).length === 0) return null;
  if (trigger === "receive" || trigger === "meet" || trigger === "host") {
    return { mode: trigger === "host" ? "visit" : "meeting", parties: [...subject, ...partiesOf(by)], host: null, confidence: 0.75, rule: `${trigger} passive` };
  }
  if (trigger === "phone") return { mode: "call", parties: [...subject, ...partiesOf(by)], host: null, confidence: 0.8, rule: "phone passive" };
  return null;
}

/** "is due in Oslo on Monday", "was expected in Oslo": no verb of movement, but a visit. */
function dueDraft(clauses: Clauses, at: number): (Omit<Found, "trigger"> & { standing: Standing }) | null {
  const verb = clauses.chunks[at] as VerbChunk;
  const next = after(clauses, at);
  let word: string;
  let in_: number;
  if (verb.passive) {
    word = headWord(clauses, verb);
    in_ = next;
  } else {
    const adjective = clauses.chunks[next];
    if (!verb.copula || !isWord(adjective, "adjective")) return null;
    word = adjective.text;
    in_ = after(clauses, next);
  }
  if (word !== "due" && word !== "expected" && word !== "awaited") return null;
  const place = clauses.chunks[in_];
  if (!isNoun(place) || (place.prep !== "in" && place.prep !== "at")) return null;
  const host = placeOrState(place);
  const frame = frameOf(clauses, at);
  const subject = agentsOf(clauses, noun(clauses, frame.subject)).filter(isPerson);
  if (host === null || subject.length === 0) return null;
  const base = verbStanding(clauses, at);
  return { mode: "visit", parties: subject, host, confidence: 0.8, rule: "due in", standing: base.status === null ? base : underGoverning(governingAdjectives.get("due") ?? "plan", standing("held", word)) };
}

/** What the verb group at `at` tells: a contact, or null where it tells none. */
export function verbDraft(clauses: Clauses, at: number): (Found & { standing: Standing; frame: Frame }) | null {
  const verb = clauses.chunks[at] as VerbChunk;
  const word = headWord(clauses, verb);
  const trigger = verbTriggers.get(word);
  if (trigger === undefined) {
    const due = dueDraft(clauses, at);
    return due === null ? null : { ...due, trigger: verb.head, frame: frameOf(clauses, at) };
  }
  const due = verb.copula || word === "due" ? dueDraft(clauses, at) : null;
  if (due !== null) return { ...due, trigger: verb.head, frame: frameOf(clauses, at) };
  const frame = frameOf(clauses, at);
  const made = verb.passive && trigger !== "summon" && trigger !== "sign" ? passive(clauses, trigger, frame) : rules[trigger](clauses, frame, word);
  if (made === null) return null;
  let stands = verbStanding(clauses, at);
  // "left for Oslo" tells of a journey begun, not of an arrival.
  if (made.rule === "travel" && stands.status === "held" && /^(?:leav|left|depart|head)/.test(word)) stands = standing("planned", "left for");
  if (verb.form === "participle" && !verb.passive && isVerb(clauses.chunks[before(clauses, at)])) return null;
  return { ...made, trigger: verb.head, standing: stands, frame };
}
