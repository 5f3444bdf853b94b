import type { VerbChunk } from "./clause/chunk.ts";
import { after, before, frameOf, headWord, isNoun, isVerb, isWord, type Clauses, type Frame } from "./clause/frame.ts";
import { agentsOf, partiesOf, type FoundDraft } from "./contact-draft.ts";
import { governingAdjectives } from "./governing-lexicon.ts";
import { distanceDraft, idiomDraft } from "./idiom-drafts.ts";
import { standing, underGoverning, unheld, type Standing } from "./standing.ts";
import { verbTriggers, type VerbTrigger } from "./trigger-lexicon.ts";
import { complement, isPerson, noun, placeOrState } from "./verb-parties.ts";
import { verbRules } from "./verb-rules.ts";
import { verbStanding } from "./verb-standing.ts";

/** Passives of the verbs whose object is the other side: "was received by Birk", "were met by protests". */
function passive(clauses: Clauses, trigger: VerbTrigger, frame: Frame): Omit<FoundDraft, "trigger"> | null {
  const by = complement(clauses, frame, "by");
  const subject = agentsOf(clauses, noun(clauses, frame.subject));
  // "no envoy had been received in Oslo"
  if (by === undefined && trigger === "receive") {
    const host = placeOrState(complement(clauses, frame, "in", "at"));
    return host === null || subject.length === 0 ? null : { mode: "meeting", parties: subject, host, confidence: 0.7, rule: "receive passive" };
  }
  if (subject.length === 0 || by === undefined || partiesOf(by).length === 0) return null;
  if (trigger === "receive" || trigger === "meet" || trigger === "host" || trigger === "hear" || trigger === "embrace" || trigger === "see") {
    return { mode: trigger === "host" ? "visit" : "meeting", parties: [...subject, ...partiesOf(by)], host: null, confidence: 0.75, rule: `${trigger} passive` };
  }
  if (trigger === "phone") return { mode: "call", parties: [...subject, ...partiesOf(by)], host: null, confidence: 0.8, rule: "phone passive" };
  return null;
}

/** "is due in Oslo on Monday", "was expected in Oslo": no verb of movement, but a visit. */
function dueDraft(clauses: Clauses, at: number): (Omit<FoundDraft, "trigger"> & { standing: Standing }) | null {
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

/** "has been in Oslo since Sunday": is there still; "has been to Oslo" is not. */
function isIn(clauses: Clauses, at: number): boolean {
  const place = clauses.chunks[after(clauses, at)];
  return isNoun(place) && place.prep === "in";
}

function isNobody(clauses: Clauses, frame: Frame): boolean {
  const first = noun(clauses, frame.subject)?.items[0];
  return first !== undefined && (first.determiner === "no" || first.determiner === "neither" || clauses.tokens[first.from - 1]?.lower === "neither");
}

/** What the verb group at `at` tells: a contact, or null where it tells none. */
export function verbDraft(clauses: Clauses, at: number): (FoundDraft & { standing: Standing; frame: Frame }) | null {
  const verb = clauses.chunks[at] as VerbChunk;
  const word = headWord(clauses, verb);
  const trigger = verbTriggers.get(word);
  const idiom = idiomDraft(clauses, at);
  if (idiom !== null) {
    const stands = verbStanding(clauses, at);
    if (idiom.rule === "uninvited" || idiom.rule === "door shut") return { ...idiom, standing: stands.status === "held" ? standing(idiom.rule === "uninvited" ? "cancelled" : "refused", idiom.rule) : standing(null, stands.why) };
    // "is in Oslo, closeted with Birk": as long as that lasts.
    const beside = clauses.chunks[at - 1];
    if (stands.status === "held" && isWord(beside, "comma") && verb.from === verb.head) {
      for (let here = at - 2; here >= 0 && here > at - 8; here--) {
        const main = clauses.chunks[here];
        if (!isVerb(main)) continue;
        if (main.copula && main.form === "present" && !main.perfect) return { ...idiom, standing: standing("ongoing", "is") };
        break;
      }
    }
    // "is on her way to Oslo": not there yet.
    return { ...idiom, standing: (idiom.rule === "on the way" || idiom.rule === "setting off" || idiom.rule === "trip booked") && stands.status !== null ? standing("planned", idiom.rule) : stands };
  }
  const far = trigger === undefined || trigger === "discuss" ? distanceDraft(clauses, at) : null;
  if (far !== null) return { ...far, standing: verbStanding(clauses, at) };
  if (trigger === undefined) {
    const due = dueDraft(clauses, at);
    return due === null ? null : { ...due, trigger: verb.head, frame: frameOf(clauses, at) };
  }
  const due = verb.copula || verb.passive || word === "due" ? dueDraft(clauses, at) : null;
  if (due !== null) return { ...due, trigger: verb.head, frame: frameOf(clauses, at) };
  const frame = frameOf(clauses, at);
  const made = verb.passive && trigger !== "summon" && trigger !== "sign" && trigger !== "call" && trigger !== "invite" ? passive(clauses, trigger, frame) : verbRules[trigger](clauses, frame, word);
  if (made === null) return null;
  let stands = verbStanding(clauses, at);
  // "left for Oslo" tells of a journey begun, not of an arrival.
  if (made.rule === "travel" && stands.status === "held" && /^(?:leav|left|depart|head|embark)/.test(word)) stands = standing("planned", "left for");
  // An invitation proposes; a hand that is not shaken says nothing of a meeting.
  if (made.rule === "invite") stands = stands.status === "held" || stands.status === "planned" ? standing("proposed", "invite") : standing(null, stands.why);
  // "would welcome Birk in Oslo" offers.
  if (made.rule === "host" && verb.form === "modal" && stands.status === "planned") stands = standing("proposed", "would welcome");
  if (made.rule === "asked in" && (stands.status === "proposed" || stands.status === "planned")) stands = standing("held", "asked in");
  if (made.rule === "expect") stands = stands.status === "held" && stands.present ? standing("planned", "expect") : standing(null, stands.why);
  if (made.rule === "was in" && stands.present && stands.status === "held" && verb.form === "present" && (!verb.perfect || isIn(clauses, at))) stands = standing("ongoing", "is in");
  if (made.rule === "in touch") stands = stands.status === "held" && (!stands.present || verb.perfect) ? stands : standing(null, stands.why);
  if (made.rule === "is with" && stands.present && stands.status === "held" && verb.form === "present") stands = standing("ongoing", "is with");
  if (made.rule === "snub") stands = stands.status === "held" || stands.status === "ongoing" ? standing("refused", "snub") : standing(null, stands.why);
  // "no Norwegian envoy met", "neither Alder nor Birk saw Cole"
  if (isNobody(clauses, frame)) stands = stands.status === "held" ? unheld("denied", "nobody") : stands.status === "planned" || stands.status === "proposed" ? unheld("refused", "nobody") : stands;
  if (made.rule === "shake hands" && verb.negated && verb.form === "past") stands = unheld("denied", "no handshake");
  else if (made.rule === "shake hands" && stands.status !== "held") return null;
  if (verb.form === "participle" && !verb.passive && isVerb(clauses.chunks[before(clauses, at)])) return null;
  return { ...made, trigger: verb.head, standing: stands, frame };
}
