import type { ContactMode } from "../model/index.ts";
import type { NounChunk, VerbChunk } from "./clause/chunk.ts";
import { frameOf, governorOf, headWord, isNoun, isSaying, isVerb, isVerbless, isWord, nounHead, subjectOf, type Clauses } from "./clause/frame.ts";
import { agentsOf, ownersOf, partiesOf, placeIn, type FoundDraft, type Party } from "./contact-draft.ts";
import { governingNouns, statusAdjectives } from "./governing-lexicon.ts";
import { isFar } from "./idiom-drafts.ts";
import { distance, hanging, hangsOnDistance, isInternational, type Hanging } from "./noun-hanging.ts";
import { hostNoun } from "./noun-phrases.ts";
import { isSpokenOf, nounStanding, type NounStanding } from "./noun-standing.ts";
import { governingAt, standing } from "./standing.ts";
import { modeOfNoun, nounTriggers, type NounTrigger } from "./trigger-lexicon.ts";
import { hostsIn } from "./verb-parties.ts";
import { verbStanding } from "./verb-standing.ts";

type Found = FoundDraft & { readonly standing: NounStanding; readonly definite: boolean; readonly bare: boolean; readonly guest: boolean; readonly elsewhere: boolean; readonly kind: NounTrigger };

/** What banks, firms and blocs talk about: "debt rescheduling talks", "merger talks". */
const trade = /^(?:debt|rescheduling|merger|takeover|pay|wage|labor|labour|contract|coalition|company|bank|creditor|coffee|cocoa|rubber|tin|sugar|opec|gatt|imf|ico|price|quota)$/;

function modeOf(clauses: Clauses, at: number, noun: NounChunk, kind: NounTrigger, head: number): ContactMode | null {
  const item = noun.items.find((one) => one.head === head) ?? noun.items[0];
  let far = false;
  let summit = false;
  for (let k = item?.from ?? head; k < head; k++) {
    const word = clauses.tokens[k]?.lower ?? "";
    far ||= distance.has(word);
    summit ||= word === "summit";
    if (word === "joint" || word === "bilateral") break;
    if (word === "press" || word === "news" || word === "cabinet" || word === "party" || word === "annual" || word === "board" || word === "town") return null;
  }
  far ||= hangsOnDistance(clauses, at);
  if ((kind === "talks" || kind === "exchange" || kind === "meeting" || kind === "conference") && far) return "call";
  if (kind === "meeting" && summit) return "summit";
  return modeOfNoun[kind];
}

/** What the noun's own adjectives make of it where the sentence only speaks of it: "details of the upcoming visit". */
function describedStanding(clauses: Clauses, at: number, head: number, stands: NounStanding): NounStanding {
  if (stands.unheld !== undefined) return stands;
  const noun = clauses.chunks[at] as NounChunk;
  const item = noun.items.find((one) => one.head === head);
  for (let k = item?.from ?? head; k < head; k++) {
    const status = statusAdjectives.get(clauses.tokens[k]?.lower ?? "");
    if (status === undefined) continue;
    const open = stands.status === null || (stands.role === "phrase" && stands.status === "held" && isSpokenOf(clauses, at));
    if (open && (stands.status !== null || isSpokenOf(clauses, at) || stands.role === "bare")) return { ...stands, ...standing(status, "described") };
    return stands;
  }
  // "asked about the visit to Oslo by Birk", "Birk's visit", "referring to a visit": what is spoken of as known did take place.
  const first = clauses.tokens[noun.items[0]?.from ?? 0]?.lower ?? "";
  const known = /^(?:the|this|that|his|her|its|their|last|yesterday|today)$/.test(first) || (item?.owners.length ?? 0) > 0 || (first === "a" && stands.verb !== null && headWord(clauses, clauses.chunks[stands.verb] as VerbChunk).startsWith("refer"));
  if (stands.status === null && known && isSpokenOf(clauses, at)) return { ...stands, ...standing("held", "spoken of") };
  return stands;
}

/** "dialogue" and "contact" name a relationship as often as a dealing: only offers, refusals and what is held are dealings. */
function isDealing(clauses: Clauses, stands: NounStanding): boolean {
  if (stands.role === "bare" || stands.verb === null) return false;
  const governing = governingAt(clauses, stands.verb);
  // "contacts took place"; that "dialogue goes on" says how things stand.
  if (stands.role === "subject") return (governing === "happen" || governing === "hold") && /^(?:take|takes|took|taken|taking|held|occur\w*)$/.test(headWord(clauses, clauses.chunks[stands.verb] as VerbChunk));
  if (stands.role === "object") {
    if (governing === "hold" || stands.unheld === "denied") return true;
    if (governing === "begin" && /^(?:resum|reopen|restart)/.test(headWord(clauses, clauses.chunks[stands.verb] as VerbChunk))) return true;
    return (governing === "propose" || governing === "refuse" || governing === "deny") && stands.status !== "held" && stands.status !== "ongoing";
  }
  return stands.status === "proposed" || stands.status === "refused" || stands.status === "denied";
}

/** "is in Oslo as the guest of": as the verb stands that it hangs on. */
function guestStanding(clauses: Clauses, at: number): NounStanding | null {
  for (let here = at - 1; here >= 0 && here > at - 8; here--) {
    const chunk = clauses.chunks[here];
    if (isWord(chunk, "quote", "stop", "that", "relative", "subordinator")) return null;
    if (!isVerb(chunk)) continue;
    const base = verbStanding(clauses, here);
    return { ...base, ...(chunk.copula && base.present && base.status === "held" ? { status: "ongoing" as const } : {}), agent: subjectOf(clauses, here), verb: here, role: "phrase" };
  }
  return null;
}

/** "a declaration signed on 19 October 1956": a signing told by the way, with its day. */
function isSignedHere(clauses: Clauses, at: number): boolean {
  const start = isWord(clauses.chunks[at + 1], "comma") ? at + 2 : at + 1;
  const verb = clauses.chunks[start];
  return isVerb(verb) && verb.form === "participle" && /^(?:signed|initialled|initialed|concluded)$/.test(headWord(clauses, verb)) && [1, 2, 3].some((step) => clauses.chunks[start + step]?.kind === "time");
}

/** "had a tense exchange with", "had words with": but neither an exchange of fire nor other words. */
function isExchange(clauses: Clauses, at: number, stands: NounStanding, hung: Hanging): boolean {
  const next = clauses.chunks[at + 1];
  if ((isNoun(next) && next.prep === "of") || stands.verb === null || stands.role === "phrase") return false;
  if (stands.role === "object" && governingAt(clauses, stands.verb) !== "hold") return false;
  return hung.with.length + hung.between.length > 0 || hangsOnDistance(clauses, at);
}

/** "an invitation to Birk": a visit offered, unless a verb after it says what he is invited to do. */
function invitationDraft(clauses: Clauses, at: number, head: number, stands: NounStanding, hung: Hanging): Found | null {
  const noun = clauses.chunks[at] as NounChunk;
  if (stands.role === "bare" || stands.role === "phrase") return null;
  for (let here = at + 1; here <= hung.end; here++) {
    const next = clauses.chunks[here];
    if (isVerb(next) && next.form === "infinitive") return null;
  }
  const guests = [...hung.to, ...hung.for].filter(({ mention, rank }) => rank !== null || mention.actor.startsWith("person/"));
  const hosts = [...ownersOf(noun), ...hung.from, ...hung.by];
  const agent = stands.agent === null ? [] : agentsOf(clauses, clauses.chunks[stands.agent] as NounChunk);
  const place = hung.places[0] ?? hung.to.find(({ mention }) => mention.actor.startsWith("state/"))?.mention ?? null;
  const parties = [...guests, ...hosts, ...agent];
  const word = stands.verb === null ? "" : headWord(clauses, clauses.chunks[stands.verb] as VerbChunk);
  const accepted = /^(?:accept|tak|took|honou?r)/.test(word);
  const status = stands.status === "held" || stands.status === "ongoing" ? (accepted ? "planned" : "proposed") : stands.status;
  return { kind: "invitation", mode: "visit", parties, host: place, trigger: head, confidence: 0.7, rule: `invitation ${stands.role}: ${stands.why}`, standing: { ...stands, status }, guest: false, elsewhere: false, bare: false, definite: false };
}

/** Whose accord is signed: "the signing of a border pact by Chad and Niger", "of the Chad-Niger pact"; null where no accord is. */
function signedPaper(clauses: Clauses, at: number): readonly Party[] | null {
  const paper = clauses.chunks[at + 1];
  if (!isNoun(paper) || paper.prep !== "of" || nounTriggers.get(nounHead(clauses, paper)) !== "accord") return null;
  const found = [...ownersOf(paper)];
  for (let here = at + 2; here < at + 6; here++) {
    const chunk = clauses.chunks[here];
    if (!isNoun(chunk) || chunk.prep === null) break;
    if (chunk.prep === "by" || chunk.prep === "between" || chunk.prep === "with") found.push(...partiesOf(chunk));
  }
  return found;
}

/** "is in Oslo on a visit", "flew to Oslo for a visit": where the verb beside it places it. */
function placeBeside(clauses: Clauses, at: number, stands: NounStanding): Party["mention"] | null {
  if (stands.verb === null) return null;
  for (const { prep, at: other } of frameOf(clauses, stands.verb).complements) {
    if (other >= at || (prep !== "in" && prep !== "to" && prep !== "into" && prep !== "at")) continue;
    const place = placeIn(clauses.chunks[other] as NounChunk);
    if (place !== null) return place;
  }
  return null;
}

/** What people do to each other in a conversation. */
const dealtWith = /^(?:thank|told|tell|assur|urg|congratulat|inform|ask|brief|warn|press|remind|invit|reassur)/;

/** Verbs under which an agreement or a letter is a contact of its own. */
const signs = new Set("sign signs signed signing conclude concludes concluded concluding initial initialled initialed ink inked".split(" "));
const sends = new Set("carry carries carried carrying bear bears bore borne bearing bring brings brought bringing reach reaches reached arrive arrived send sends sent sending deliver delivers delivered delivering convey conveys conveyed write writes wrote written get gets got gotten obtain obtained pass passes passed passing hand handed hands receive receives received exchange exchanged exchanges address addressed".split(" "));

/** What the noun list at `at` tells, if its head is a noun of contact. */
export function nounDraft(clauses: Clauses, at: number): Found | null {
  const noun = clauses.chunks[at] as NounChunk;
  let kind: NounTrigger | undefined;
  let head = -1;
  for (const item of noun.items) {
    const word = clauses.tokens[item.head]?.lower ?? "";
    // "at the negotiating table"
    kind = nounTriggers.get(word) ?? (word === "table" && /^(?:negotiating|conference|bargaining)$/.test(clauses.tokens[item.head - 1]?.lower ?? "") ? "talks" : undefined);
    if (kind !== undefined) {
      head = item.head;
      break;
    }
  }
  if (kind === undefined) return null;
  const mode = modeOf(clauses, at, noun, kind, head);
  if (mode === null) return null;
  const hung = hanging(clauses, at);
  // "agreed in an exchange of letters": the exchange stands in the clause, the letters hang on it.
  const before = clauses.chunks[at - 1];
  // "a note from Oslo reached Bonn": a capital writes and is written to.
  if (kind === "letter" || kind === "call") {
    for (let here = at + 1; here < hung.end; here++) {
      const phrase = clauses.chunks[here];
      if (!isNoun(phrase) || (phrase.prep !== "from" && phrase.prep !== "to") || partiesOf(phrase).length > 0) continue;
      const seat = placeIn(phrase);
      if (seat !== null) hung[phrase.prep].push({ mention: seat, rank: null });
    }
  }
  const exchange = kind === "letter" && noun.prep === "of" && isNoun(before) && nounHead(clauses, before).startsWith("exchange");
  const guestOf = kind === "guest" && noun.prep === "as" ? guestStanding(clauses, at) : null;
  const stands = guestOf ?? (exchange ? nounStanding(clauses, at - 1) : describedStanding(clauses, at, head, nounStanding(clauses, at)));
  const owned = ownersOf(noun).some(({ mention }) => isInternational(mention));
  // "the bloc's ministers' meeting", "an OPEC meeting": of a body, whoever of its states speaks there.
  if (owned && stands.role === "phrase" && hung.with.length + hung.between.length === 0) return null;
  if (/^(?:banks?|compan(?:y|ies)|creditors?|unions?|industry|pay|wage|merger|takeover)$/.test(clauses.tokens[head - 1]?.lower ?? "")) return null;
  if (kind === "dialogue" && !isDealing(clauses, stands)) return null;
  if (kind === "exchange" && !isExchange(clauses, at, stands, hung)) return null;
  // "as a guest of Norway's government"
  if (kind === "guest" && (noun.prep !== "as" || hung.of.length === 0)) return null;
  if (kind === "invitation") return invitationDraft(clauses, at, head, stands, hung);
  if (kind === "meal" && hung.with.length + hung.between.length + hung.for.length === 0) return null;
  const verb = stands.verb === null ? undefined : (clauses.chunks[stands.verb] as VerbChunk);
  const verbWord = verb === undefined ? "" : headWord(clauses, verb);
  let owners = ownersOf(noun);
  // "a call for talks" is none; "a call from Oslo to Bonn" is no proof of one either without a phone.
  if (kind === "call") {
    const far = (noun.items[0] as { from: number }).from < head && distance.has(clauses.tokens[head - 1]?.lower ?? "");
    const next = clauses.chunks[at + 1];
    const taken = /^(?:tak|took|return|answer|accept|receiv)/.test(verbWord) && (owners.length > 0 || hung.from.length > 0);
    // "I told him in our call"
    const told = noun.prep === "in" && stands.verb !== null && (isSaying(clauses, stands.verb) || dealtWith.test(verbWord)) && frameOf(clauses, stands.verb).object !== null;
    // "there had been no such call"
    const none = stands.unheld === "denied" || stands.status === "denied";
    const reaches = stands.role === "subject" && hung.from.length > 0;
    const during = noun.prep === "during" && stands.verb !== null && dealtWith.test(verbWord) && /^(?:their|the|his|her)$/.test(clauses.tokens[noun.items[0]?.from ?? 0]?.lower ?? "");
    if (!far && !taken && !told && !during && !reaches && !none && hung.with.length + hung.between.length === 0 && !(isNoun(next) && (next.prep === "with" || next.prep === "between")) && !(isNoun(next) && next.prep === "to" && partiesOf(next).some((party) => party.mention.actor.startsWith("person/")))) return null;
    if (!taken && isNoun(next) && (next.prep === "for" || next.prep === "on")) return null;
  }
  const signedHere = kind === "accord" && isSignedHere(clauses, at);
  if (kind === "accord" && !signedHere && !(signs.has(verbWord) && stands.role !== "phrase")) return null;
  const answers = noun.prep === "with" && /^(?:answer|repl|respon|return)/.test(verbWord);
  const inNote = noun.prep === "in" && stands.verb !== null && isSaying(clauses, stands.verb) && frameOf(clauses, stands.verb).object !== null;
  if (kind === "letter" && !exchange && !answers && !inNote && !(sends.has(verbWord) && stands.role !== "phrase") && (hung.to.length === 0 || stands.role !== "phrase")) return null;
  if (kind === "accord" && stands.status === "ongoing") return null;
  // A signing or letter told by its verb is read there.
  if (kind === "accord" && !signedHere && verb !== undefined && /^(?:sign|initial|ink)/.test(verbWord)) return null;
  const signed = kind === "signing" ? signedPaper(clauses, at) : null;
  if (kind === "signing" && signed === null) return null;
  const agent: Party[] = stands.agent === null ? [] : [...agentsOf(clauses, clauses.chunks[stands.agent] as NounChunk)];
  const parties: Party[] = [];
  if (signedHere) {
    const verb = isWord(clauses.chunks[at + 1], "comma") ? at + 2 : at + 1;
    for (const { prep, at: other } of frameOf(clauses, verb).complements) if (prep === "by" || prep === "between") parties.push(...partiesOf(clauses.chunks[other] as NounChunk));
  }
  // "a conversation took place on Monday between Birk and Cole", "a meeting is planned with Cole"
  if (stands.verb !== null && stands.verb > at && hung.with.length + hung.between.length === 0 && kind !== "accord") {
    for (const { prep, at: other } of frameOf(clauses, stands.verb).complements) {
      const chunk = clauses.chunks[other] as NounChunk;
      if (prep === "between" || prep === "among" || prep === "involving") hung.between.push(...partiesOf(chunk));
      else if (prep === "with") hung.with.push(...partiesOf(chunk));
    }
  }
  // "Norway's request for a meeting with Birk was rebuffed": whoever owns the request takes part.
  const over = noun.prep === null ? at : hostNoun(clauses, at);
  const above = over === at ? undefined : clauses.chunks[over];
  if (isNoun(above) && (stands.agent === null || governingNouns.get(nounHead(clauses, above)) === "propose") && stands.role !== "bare") agent.push(...agentsOf(clauses, above).filter((party) => above.items.some((item) => item.owners.includes(party.mention))));
  // "a request from Norway for a meeting"
  if (isNoun(above)) for (let here = over + 1; here < at; here++) if (isNoun(clauses.chunks[here])) agent.push(...partiesOf(clauses.chunks[here] as NounChunk));
  let spokenTo = false;
  // "told Birk in a telephone call", "assured Birk at a meeting": whoever is told takes part.
  if (stands.role === "phrase" && stands.verb !== null && (isSaying(clauses, stands.verb) || (stands.verb < at && dealtWith.test(verbWord)))) {
    const told = frameOf(clauses, stands.verb).object;
    if (told !== null) agent.push(...partiesOf(clauses.chunks[told] as NounChunk));
    spokenTo = told !== null;
  }
  // "During their call, Birk thanked Cole": whoever is thanked took part.
  if (stands.role === "phrase" && noun.prep === "during" && stands.verb !== null && stands.verb > at && dealtWith.test(verbWord)) {
    const { object } = frameOf(clauses, stands.verb);
    if (object !== null) agent.push(...partiesOf(clauses.chunks[object] as NounChunk).filter(({ mention }) => mention.actor.startsWith("person/")));
  }
  const far = mode === "call" || (stands.verb !== null && noun.prep === null && (mode === "talks" || mode === "meeting" || mode === "conference") && isFar(clauses, frameOf(clauses, stands.verb)));
  // "is sending Cole to Oslo for talks": the one who is sent takes part.
  if (stands.role === "phrase" && stands.verb !== null && /^(?:sen[dt]|dispatch)/.test(verbWord)) {
    const sent = frameOf(clauses, stands.verb).object;
    if (sent !== null && partiesOf(clauses.chunks[sent] as NounChunk).length > 0) agent.splice(0, agent.length, ...partiesOf(clauses.chunks[sent] as NounChunk));
  }
  // "raised the matter with Birk at a meeting": whoever it is raised with takes part.
  const undone = stands.verb === null ? null : governingAt(clauses, stands.verb);
  if (stands.role === "phrase" && stands.verb !== null && stands.verb < at && undone !== "cancel" && undone !== "postpone" && undone !== "refuse" && undone !== "plan" && undone !== "deny") {
    for (const { prep, at: other } of frameOf(clauses, stands.verb).complements) if (prep === "with" && other < at) agent.push(...partiesOf(clauses.chunks[other] as NounChunk));
  }
  if (stands.why === "asked about" && stands.verb !== null) {
    const { object, complements } = frameOf(clauses, stands.verb);
    for (const other of [object, ...complements.map(({ at: place }) => place)]) if (other !== null && other < at) agent.push(...partiesOf(clauses.chunks[other] as NounChunk));
  }
  // "wrote to Birk to ask for a meeting", "has asked Birk to agree to talks": whoever is asked takes part.
  const asking = stands.verb === null ? undefined : clauses.chunks[stands.verb];
  if (stands.status === "proposed" && isVerb(asking) && asking.form === "infinitive" && hung.with.length + hung.between.length + hung.of.length === 0) {
    const governor = governorOf(clauses, stands.verb as number);
    if (governor.kind === "verb") {
      const frame = frameOf(clauses, governor.chunk);
      for (const other of [frame.subject, frame.object, ...frame.complements.filter(({ prep }) => prep === "to").map(({ at: place }) => place)]) if (other !== null && other < (stands.verb as number)) agent.push(...partiesOf(clauses.chunks[other] as NounChunk));
    }
  }
  // "the talks that Norway and Chad were to hold", "a meeting Birk had with Cole"
  const relative = clauses.chunks[at + 1];
  const holder = clauses.chunks[isWord(relative, "relative", "that") ? at + 2 : at + 1];
  const holding = isWord(relative, "relative", "that") ? at + 3 : at + 2;
  if (agent.length === 0 && isNoun(holder) && holder.prep === null && isVerb(clauses.chunks[holding]) && [holding, holding + 1].some((place) => /^(?:hold|announce|plan|propose)$/.test(governingAt(clauses, place) ?? ""))) agent.push(...partiesOf(holder));
  // "handed the president a note", "offered Chad talks", "answered Norway with a note": the other object takes part.
  if (stands.verb !== null && stands.verb < at && (stands.role === "object" || answers)) {
    const frame = frameOf(clauses, stands.verb);
    if (frame.object !== null && frame.object < at && clauses.chunks[frame.object] !== noun) agent.push(...partiesOf(clauses.chunks[frame.object] as NounChunk));
    if (kind === "letter") for (const { prep, at: other } of frame.complements) if (prep === "to" && other !== at) agent.push(...partiesOf(clauses.chunks[other] as NounChunk));
  }
  // "a letter from Birk was handed to Cole"
  if (kind === "letter" && stands.role === "subject" && stands.verb !== null) {
    for (const { prep, at: other } of frameOf(clauses, stands.verb).complements) if (prep === "to" || prep === "by") agent.push(...partiesOf(clauses.chunks[other] as NounChunk));
  }
  if (signed !== null) parties.push(...signed);
  // "Norway: no talks with Chad": a headline's label.
  const label = clauses.chunks[0];
  if (at > 1 && agent.length === 0 && isNoun(label) && label.prep === null && isWord(clauses.chunks[1], "stop") && clauses.tokens[label.to]?.lower === ":") agent.push(...partiesOf(label));
  // "Alder in Oslo, talks with Birk continuing": whoever a headline without a verb begins with.
  if (at > 0 && agent.length === 0 && isNoun(label) && label.prep === null && hung.with.length > 0 && hung.between.length + owners.length === 0 && isVerbless(clauses)) agent.push(...partiesOf(label));
  // "Readout of the call with Birk: Alder said": whoever speaks after the colon.
  if (stands.why === "record" && agent.length === 0 && hung.with.length > 0 && isWord(clauses.chunks[hung.end], "stop") && isNoun(clauses.chunks[hung.end + 1])) agent.push(...partiesOf(clauses.chunks[hung.end + 1] as NounChunk));
  // "two rounds of talks have brought Norway and Chad no nearer"
  if (stands.role === "subject" && stands.verb !== null && hung.with.length + hung.between.length + hung.of.length + owners.length === 0) {
    const { object } = frameOf(clauses, stands.verb);
    const touched = object === null ? [] : partiesOf(clauses.chunks[object] as NounChunk);
    // "a call from Birk caught the president at dinner"
    if (touched.length > 1 || ((kind === "call" || kind === "letter") && hung.from.length > 0)) agent.push(...touched);
  }
  const more: Party["mention"][] = [];
  let host: Party["mention"] | null = null;
  if (kind === "guest") parties.push(...agent, ...hung.of);
  else if (kind === "visit") {
    // Guest: owner, "by", "of", "from", else whoever makes or plans it. Host: "to", else the place it goes to.
    // "the Oslo trip", "her Norway visit": a state before the noun is the host where somebody else goes.
    const states = owners.filter((party) => party.mention.actor.startsWith("state/") || party.mention.kind === "metonym");
    const people = owners.filter((party) => !states.includes(party));
    const goer = hung.by.length > 0 ? hung.by : people.length > 0 ? people : hung.of.length > 0 ? hung.of : hung.from.length > 0 ? hung.from : agent;
    // "their tour": of people, not of the states last named.
    const guests = (goer.length > 0 ? goer : states).filter(({ mention }) => mention.kind !== "pronoun" || !mention.actor.startsWith("state/"));
    const hosts = hung.to.length > 0 || guests === states ? hung.to : states;
    // "a trip to Chad, Niger and Mali": a visit each.
    // "a swing through Chad and Niger"
    const round = clauses.chunks[at + 1];
    if (hosts.length === 0 && isNoun(round) && /^(?:to|through|of|in|around|round|across)$/.test(round.prep ?? "")) {
      const stops = hostsIn(round);
      if (stops.length > 1) more.push(...stops);
    }
    const several = hosts.length > 1 && hosts.every(({ mention }) => mention.actor.startsWith("state/"));
    if (several) more.push(...hosts.map(({ mention }) => mention));
    parties.push(...guests, ...(several ? [] : hosts));
    host = hosts.length === 0 ? (hung.places[0] ?? placeIn(noun) ?? (stands.role === "phrase" ? placeBeside(clauses, at, stands) : null)) : null;
    // "is awaiting a visit by Birk": whoever awaits it is the host.
    if (hosts.length === 0 && host === null && guests !== agent) parties.push(...agent);
    const theVisit = guests.length + hosts.length === 0 && host === null && hung.end === at + 1 && stands.role !== "phrase" && /^(?:the|his|her|their|its)$/.test(clauses.tokens[noun.items[0]?.from ?? 0]?.lower ?? "");
    const spoken = guests.length === 0 && host !== null && !(clauses.tokens[head]?.lower ?? "").endsWith("s") && stands.role !== "bare" && ((stands.status !== null && stands.status !== "held" && stands.status !== "ongoing") || stands.unheld !== undefined);
    if (guests.length === 0 && !theVisit && !spoken) return null;
    // "trips to Japan", "visits from China": travellers, not envoys.
    if ((clauses.tokens[head]?.lower ?? "").endsWith("s") && guests.every((party) => party.mention.actor.startsWith("state/"))) return null;
  } else {
    // Places and cities before a meeting tell where it was: "the Oslo talks".
    const metonyms = owners.filter((party) => party.mention.kind === "metonym");
    if (metonyms.length === 1 && owners.length === 1) owners = [];
    // "the Malta summit between Birk and Cole"
    if (hung.between.length >= 2 && owners.every(({ mention }) => mention.actor.startsWith("state/"))) owners = [];
    parties.push(...owners, ...hung.between, ...hung.with, ...hung.by);
    if (kind !== "letter" && kind !== "accord") parties.push(...hung.of);
    if (kind === "letter" || kind === "call" || stands.status === "proposed") parties.push(...hung.to);
    // "turned down a request for a meeting from Birk"
    if (kind === "letter" || kind === "call" || stands.status === "refused" || stands.status === "proposed") parties.push(...hung.from);
    if (kind === "meal") parties.push(...hung.for);
    if (hung.unnamed && !hung.elsewhere) host = hung.places[0] ?? null;
    // Whoever holds, plans or refuses it takes part, unless both sides are named or another is the owner.
    if (hung.between.length < 2 && (owners.length === 0 || hung.with.length === 0)) parties.push(...agent);
  }
  const mediated = hung.between.length >= 2;
  return {
    kind,
    mode: far ? "call" : mode,
    parties,
    more,
    host,
    trigger: head,
    confidence: mediated || hung.with.length > 0 ? 0.85 : 0.7,
    rule: `${kind} ${stands.role}: ${stands.why}`,
    standing: signedHere && stands.status === null ? { ...stands, ...standing("held", "signed") } : stands,
    guest: hung.guest,
    elsewhere: hung.elsewhere || owned || (hung.with.length + hung.between.length === 0 && trade.test(clauses.tokens[head - 1]?.lower ?? "")),
    bare: !spokenTo && owners.length === 0 && hung.with.length + hung.between.length + hung.of.length + hung.by.length + hung.to.length + hung.from.length === 0 && !hung.unnamed && hung.places.length === 0,
    definite: /^(?:the|this|that|these|those|both|their)$/.test(noun.items[0]?.determiner ?? clauses.tokens[noun.items[0]?.from ?? 0]?.lower ?? ""),
  };
}
