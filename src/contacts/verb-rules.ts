import type { VerbChunk } from "./clause/chunk.ts";
import { after, before, headWord, isNoun, isVerb, isWord, nounHead, type Clauses, type Frame } from "./clause/frame.ts";
import { officialNouns } from "./clause/official-noun-lexicon.ts";
import { ownersOf, partiesOf, placeIn, type FoundDraft, type Party } from "./contact-draft.ts";
import { deniableNouns } from "./governing-lexicon.ts";
import { nounTriggers, type VerbTrigger } from "./trigger-lexicon.ts";
import { agents, allOf, atDistance, complement, filedHere, invitersOf, hostOf, hostsIn, inviteesOf, isDirect, isPerson, isReciprocal, isReciprocalSpeech, noun, placeOrState } from "./verb-parties.ts";

/** Who takes part in what a verb of contact tells, by the kind of verb; null where it tells of none. */
export const verbRules: Readonly<Record<VerbTrigger, (clauses: Clauses, frame: Frame, word: string) => Omit<FoundDraft, "trigger"> | null>> = {
  meet(clauses, frame) {
    const subject = agents(clauses, frame);
    // "met near Oslo": a place is nobody.
    const met = noun(clauses, frame.object);
    const object = met?.items.every((item) => item.places.length > 0 && item.parties.length === 0) === true ? undefined : met;
    const other = complement(clauses, frame, "with") ?? object;
    // "met the deadline": an object that names nobody.
    const host = hostOf(clauses, frame, other);
    if (object !== undefined && other === object && partiesOf(object).length === 0 && host === null && !isReciprocal(clauses, object.from)) return null;
    const more = object !== undefined && other !== object ? partiesOf(object) : [];
    // "where Norway meets Chad", "Oslo meets Paris in a new collection": only people meet every day.
    const verb = clauses.chunks[frame.verb] as VerbChunk;
    const all = [...subject, ...more, ...partiesOf(other)];
    if (verb.form === "present" && !verb.perfect && !verb.progressive && other === object && all.length > 0 && all.every(({ mention, rank }) => rank === null && mention.actor.startsWith("state/"))) return null;
    return { mode: atDistance(clauses, frame) ? "call" : "meeting", parties: [...subject, ...more, ...partiesOf(other), ...allOf(clauses, frame, "with")], host, confidence: 0.9, rule: "meet" };
  },
  speak(clauses, frame, word) {
    const subject = agents(clauses, frame);
    // "Norway and Chad should talk" wishes.
    const own = clauses.chunks[frame.verb] as VerbChunk;
    if (own.form === "modal" && /^(?:should|must|ought|need)/.test(own.modal ?? "") && subject.every(({ mention, rank }) => rank === null && mention.actor.startsWith("state/")) && complement(clauses, frame, "with", "to") === undefined) return null;
    const consults = word.startsWith("consult") || word.startsWith("negotiat");
    const object = noun(clauses, frame.object);
    const other = complement(clauses, frame, "with", "to") ?? (consults && partiesOf(object).length > 0 ? object : undefined);
    const host = hostOf(clauses, frame, other);
    const call = atDistance(clauses, frame);
    // "Norway and Chad spoke" alone says nothing of each other; by phone, with or about something it does.
    if (other === undefined && !call && !consults && !isReciprocalSpeech(clauses, frame) && !word.startsWith("talk") && complement(clauses, frame, "about", "on", "over") === undefined) return null;
    // "did not talk about any offer": they may have talked of others.
    if (other === undefined && !call && (clauses.chunks[frame.verb] as VerbChunk).negated && complement(clauses, frame, "about", "on", "over") !== undefined) return null;
    const reciprocal = other === undefined && object === undefined && isReciprocalSpeech(clauses, frame);
    if (other === undefined && !call && !reciprocal && (word === "spoke" || word === "speak" || word === "speaks" || word === "spoken" || word === "speaking")) return null;
    return { mode: call ? "call" : "talks", parties: [...subject, ...partiesOf(other), ...allOf(clauses, frame, "with")], host, confidence: call ? 0.9 : 0.8, rule: "speak" };
  },
  phone(clauses, frame) {
    return { mode: "call", parties: [...agents(clauses, frame), ...partiesOf(noun(clauses, frame.object))], host: null, confidence: 0.9, rule: "phone" };
  },
  call(clauses, frame, word) {
    // "called Birk on Monday to discuss": people only, and nothing that says what he was called.
    const object = noun(clauses, frame.object);
    const envoys = callIn(clauses, frame);
    if (envoys !== null || word.startsWith("haul")) return envoys;
    const upon = noun(clauses, frame.complements.find(({ prep, at }) => (prep === "on" || prep === "upon") && at === frame.verb + 1)?.at ?? null);
    if (object === undefined && upon !== undefined) {
      // "called on Birk in Oslo"; "called on Birk to stop" asks for something.
      const hosts = partiesOf(upon);
      const follows = clauses.chunks[after(clauses, frame.verb + 1)];
      const somewhere = complement(clauses, frame, "in", "at") !== undefined;
      if (!somewhere || hosts.length === 0 || !hosts.every((party) => party.mention.actor.startsWith("person/")) || isVerb(follows) || complement(clauses, frame, "for") !== undefined) return null;
      for (let k = frame.verb + 2; k < frame.end; k++) {
        const later = clauses.chunks[k];
        if (isVerb(later) && later.form === "infinitive") return null;
      }
      return { mode: "meeting", parties: [...agents(clauses, frame), ...hosts], host: null, confidence: 0.75, rule: "call on" };
    }
    const called = partiesOf(object);
    // "He called me on Friday": the speaker.
    if (called.length === 0 && object !== undefined && /^(?:me|us)$/.test(nounHead(clauses, object)) && !isNoun(clauses.chunks[(frame.object as number) + 1])) return { mode: "call", parties: agents(clauses, frame), host: null, confidence: 0.7, rule: "call" };
    if (called.length === 0 || !called.every((party) => party.mention.actor.startsWith("person/"))) return null;
    if (complement(clauses, frame, "for", "upon") !== undefined) return null;
    const next = clauses.chunks[(frame.object as number) + 1];
    if (isNoun(next) && next.prep === null) return null;
    if (isWord(next, "adjective", "quote", "other")) return null;
    if (isNoun(next) && (next.prep === "as" || next.prep === "to")) return null;
    const follows = clauses.chunks[after(clauses, frame.object as number)];
    const told = isVerb(follows) && follows.form === "infinitive" ? headWord(clauses, follows) : null;
    if (told !== null && !/^(?:discuss|express|offer|congratulate|thank|talk|brief|convey|assure|inform|exchange|review|urge|wish|warn|reassure)$/.test(told)) return null;
    return { mode: "call", parties: [...agents(clauses, frame), ...called], host: null, confidence: 0.75, rule: "call" };
  },
  discuss(clauses, frame) {
    const subject = agents(clauses, frame);
    const other = partiesOf(complement(clauses, frame, "with"));
    const object = noun(clauses, frame.object);
    if (object === undefined && other.length === 0) return null;
    const inCall = complement(clauses, frame, "in", "during");
    return { mode: atDistance(clauses, frame) || (inCall !== undefined && nounTriggers.get(nounHead(clauses, inCall)) === "call") ? "call" : "talks", parties: [...subject, ...other], host: hostOf(clauses, frame, complement(clauses, frame, "with")), confidence: 0.75, rule: "discuss" };
  },
  visit(clauses, frame) {
    const guests = inviteesOf(clauses, frame.verb);
    const subject = (guests.length > 0 ? guests : agents(clauses, frame)).filter(isPerson);
    // "an invitation to visit Oslo was withdrawn": the place stands before a verb of which it is no subject.
    const object = noun(clauses, frame.object) ?? (guests.length > 0 ? noun(clauses, frame.verb + 1) : undefined);
    if (subject.length === 0 || object === undefined) return null;
    const named = partiesOf(object);
    const hosts = hostsIn(object);
    if (hosts.length > 0 && named.every(({ mention }) => mention.actor.startsWith("state/"))) return { mode: "visit", parties: subject, host: hosts[0] ?? null, more: hosts.slice(1), confidence: 0.85, rule: "visit" };
    // "The American ambassador to Chad visited a school in Abeche": where he is posted.
    if (named.length === 0 && subject.every(({ mention, rank }) => rank === "envoy" || mention.actor.endsWith("ambassador"))) return null;
    const host = named.length === 0 ? (placeIn(object) ?? placeIn(complement(clauses, frame, "in", "of"))) : null;
    return { mode: "visit", parties: [...subject, ...named, ...(named.length === 0 && host === null ? invitersOf(clauses, frame) : [])], host, confidence: 0.85, rule: "visit" };
  },
  travel(clauses, frame, word) {
    // "came face to face"
    const next = (clauses.chunks[frame.verb] as VerbChunk).to;
    if (clauses.tokens[next]?.lower === "face" || clauses.tokens[next]?.lower === "face-to-face") return { mode: "meeting", parties: [...agents(clauses, frame), ...allOf(clauses, frame, "with")], host: null, confidence: 0.8, rule: "face to face" };
    if (clauses.tokens[next]?.lower === "together") return null;
    // "flew them to Oslo" tells of a transport.
    if (frame.object !== null && /^(?:fl[eyi]|head|sail|driv|drove)/.test(word)) return null;
    const guests = inviteesOf(clauses, frame.verb);
    const subject = (guests.length > 0 ? guests : agents(clauses, frame)).filter(isPerson);
    if (subject.length === 0) return delegations(clauses, frame);
    // "was asked to come to the Foreign Ministry": an ambassador who is called in.
    const body = complement(clauses, frame, "to", "at", "before");
    const verb = clauses.chunks[frame.verb] as VerbChunk;
    if (verb.form === "infinitive" && /^(?:come|appear|report)$/.test(word) && subject.every(({ rank }) => rank === "envoy") && body !== undefined) {
      return { mode: "summons", parties: [...subject, ...partiesOf(body).filter(({ mention }) => !mention.actor.startsWith("person/"))], host: placeIn(body), confidence: 0.75, rule: "asked in" };
    }
    if (word === "appear" || word === "report") return null;
    const arrives = /^(?:arriv|land|jet|fl[eyi]|stop)/.test(word);
    const leaves = /^(?:left|leav|depart|set$|embark)/.test(word);
    // "left Warsaw after a visit", "returned from Oslo": whoever leaves was there.
    const homewards = clauses.tokens[next]?.lower === "home" || clauses.tokens[next]?.lower === "back";
    const from = homewards ? complement(clauses, frame, "from") : leaves ? noun(clauses, frame.object) ?? complement(clauses, frame, "from") ?? filedHere(clauses, frame) : /^(?:return|back)/.test(word) ? complement(clauses, frame, "from") : undefined;
    if (from !== undefined && !(leaves && complement(clauses, frame, "for") !== undefined)) {
      const left = hostsIn(from)[0];
      if (left === undefined || isSeatOfBodies(clauses, left) || (partiesOf(from).length > 0 && !partiesOf(from)[0]?.mention.actor.startsWith("state/"))) return null;
      return { mode: "visit", parties: subject, host: left, confidence: 0.7, rule: "leave" };
    }
    const to = arrives ? complement(clauses, frame, "in", "into", "at", "to") : leaves ? complement(clauses, frame, "for") : word.startsWith("head") ? complement(clauses, frame, "to", "for") : complement(clauses, frame, "to", "into") ?? filedHere(clauses, frame) ?? (word.startsWith("shuttl") ? complement(clauses, frame, "between") : undefined);
    const hosts = to === undefined || !isDirect(clauses, frame, to) ? [] : hostsIn(to);
    if (hosts.length === 0 || isSeatOfBodies(clauses, hosts[0])) return null;
    // "arrived in Oslo for talks with Birk" names the hosts too; a partner from elsewhere is a contact of its own.
    return { mode: "visit", parties: subject, host: hosts[0] ?? null, more: hosts.slice(1), confidence: leaves ? 0.7 : 0.8, rule: "travel" };
  },
  take(clauses, frame) {
    // "a tour that took her to Oslo", "his trip takes him to Chad and Niger": the one who is taken travels.
    const tour = noun(clauses, frame.subject);
    if (tour === undefined || !/^(?:tours?|trips?|visits?|journeys?|swings?|travels?|itinerary|missions?|rounds?)$/.test(nounHead(clauses, tour))) return null;
    const guests = [...ownersOf(tour), ...partiesOf(noun(clauses, frame.object))].filter(isPerson);
    const to = complement(clauses, frame, "to");
    const hosts = to === undefined ? [] : hostsIn(to);
    return guests.length === 0 || hosts.length === 0 ? null : { mode: "visit", parties: guests, host: hosts[0] ?? null, more: hosts.slice(1), confidence: 0.75, rule: "tour" };
  },
  expect(clauses, frame) {
    // "expects Birk in Oslo on Monday"; "expects Norway to grow" is none.
    const object = noun(clauses, frame.object);
    const guests = partiesOf(object);
    const host = placeIn(complement(clauses, frame, "in", "at"));
    if (host === null || guests.length === 0 || !guests.every(isPerson) || isVerb(clauses.chunks[after(clauses, frame.object as number)])) return null;
    return { mode: "visit", parties: [...agents(clauses, frame), ...guests], host, confidence: 0.65, rule: "expect" };
  },
  receive(clauses, frame) {
    const received = partiesOf(noun(clauses, frame.object));
    if (received.length === 0 || !received.every(isPerson)) return null;
    return { mode: "meeting", parties: [...agents(clauses, frame), ...received], host: null, confidence: 0.8, rule: "receive" };
  },
  host(clauses, frame, word) {
    const guests = partiesOf(noun(clauses, frame.object));
    if (guests.length === 0 || !guests.every(isPerson)) return null;
    // "welcomed Birk's words" never comes here; "welcomed Birk" needs a place or an occasion to be a reception.
    if (word.startsWith("welcom") && complement(clauses, frame, "at", "to", "in", "on", "for") === undefined) return null;
    return { mode: "visit", parties: [...agents(clauses, frame), ...guests], host: placeIn(complement(clauses, frame, "to", "in", "at")), confidence: 0.75, rule: "host" };
  },
  summon(clauses, frame) {
    const verb = clauses.chunks[frame.verb] as VerbChunk;
    const called = noun(clauses, verb.passive ? frame.subject : frame.object);
    if (called === undefined) return null;
    const envoy = called.items.some((item) => item.rank === "envoy" || item.parties.length > 0 || officialNouns.has(clauses.tokens[item.head]?.lower ?? ""));
    if (!envoy) return null;
    const by = verb.passive ? complement(clauses, frame, "by") : noun(clauses, frame.subject);
    const parties = [...partiesOf(by), ...partiesOf(called)];
    // "to the Foreign Office": the summoning body, named by where it sits.
    const to = verb.passive && by === undefined ? complement(clauses, frame, "to", "at") : undefined;
    return { mode: "summons", parties: [...partiesOf(to), ...parties], host: verb.passive && by === undefined ? (placeIn(complement(clauses, frame, "in")) ?? placeIn(complement(clauses, frame, "to", "by"))) : null, confidence: 0.9, rule: "summon" };
  },
  write(clauses, frame, word) {
    const object = noun(clauses, frame.object);
    const to = complement(clauses, frame, "to") ?? (word.startsWith("wr") ? undefined : object);
    if (to === undefined || partiesOf(to).length === 0) return null;
    return { mode: "letter", parties: [...agents(clauses, frame), ...partiesOf(to)], host: null, confidence: 0.8, rule: "write" };
  },
  snub(clauses, frame) {
    const shunned = partiesOf(noun(clauses, frame.object));
    if (shunned.length === 0 || !shunned.every(isPerson)) return null;
    return { mode: "meeting", parties: [...agents(clauses, frame), ...shunned], host: null, confidence: 0.7, rule: "snub" };
  },
  sign(clauses, frame) {
    const verb = clauses.chunks[frame.verb] as VerbChunk;
    const paper = noun(clauses, verb.passive ? frame.subject : frame.object);
    const kinds = paper?.items.map((item) => clauses.tokens[item.head]?.lower ?? "") ?? [];
    if (!kinds.some((word) => nounTriggers.get(word) === "accord" || nounTriggers.get(word) === "letter" || papers.has(word))) return null;
    // "had signed better agreements with others": history without a day.
    const several = kinds.some((word) => word.endsWith("s") && nounTriggers.get(word) === "accord");
    if (several && verb.perfect && verb.form === "past" && !clauses.chunks.slice(frame.verb, frame.end).some(({ kind }) => kind === "time")) return null;
    const signers = verb.passive ? partiesOf(complement(clauses, frame, "by")) : agents(clauses, frame);
    const other = [...partiesOf(complement(clauses, frame, "with", "between")), ...(verb.passive ? partnersOf(clauses, frame) : [])];
    return { mode: "signing", parties: [...signers, ...other], host: null, confidence: 0.85, rule: "sign" };
  },
  gather(clauses, frame) {
    // "gathered evidence", "convened a council": those are objects; and crowds gather without a name.
    if (frame.object !== null) return null;
    const subject = noun(clauses, frame.subject);
    return { mode: "meeting", parties: partiesOf(subject), host: null, confidence: 0.8, rule: "gather" };
  },
  sit(clauses, frame) {
    const next = clauses.tokens[(clauses.chunks[frame.verb] as VerbChunk).to]?.lower;
    if (next !== "down" && next !== "face" && next !== "face-to-face" && next !== "together" && !(next === "with" && allOf(clauses, frame, "with").length > 0)) return null;
    return { mode: "meeting", parties: [...agents(clauses, frame), ...allOf(clauses, frame, "with")], host: null, confidence: 0.85, rule: "sit down" };
  },
  see(clauses, frame) {
    const object = noun(clauses, frame.object);
    if (object === undefined) return null;
    const subject = agents(clauses, frame);
    if (isReciprocal(clauses, object.from)) return { mode: "meeting", parties: subject, host: null, confidence: 0.75, rule: "see" };
    const seen = partiesOf(object);
    const verb = clauses.chunks[frame.verb] as VerbChunk;
    // "will see Birk in Oslo"; "sees Birk as a partner", "saw Birk leave" judge or watch.
    const joined = isWord(clauses.chunks[before(clauses, frame.verb)], "and") && clauses.tokens[verb.head]?.lower === "see";
    if ((verb.form === "present" && !joined) || seen.length === 0 || !seen.every(isPerson)) return null;
    const next = clauses.chunks[after(clauses, frame.object as number)];
    if (isVerb(next) || complement(clauses, frame, "as") !== undefined) return null;
    const ahead = verb.form === "future" || verb.form === "infinitive" || verb.negated;
    let placed = complement(clauses, frame, "in", "at", "on") !== undefined;
    for (let k = Math.max(0, frame.verb - 6); k < frame.end; k++) placed ||= clauses.chunks[k]?.kind === "time";
    if (!placed && !ahead) return null;
    return { mode: "meeting", parties: [...subject, ...seen], host: null, confidence: 0.65, rule: "see" };
  },
  shake(clauses, frame) {
    const object = noun(clauses, frame.object);
    if (object === undefined || !/^hands?$/.test(nounHead(clauses, object))) return null;
    return { mode: "meeting", parties: [...agents(clauses, frame), ...ownersOf(object), ...allOf(clauses, frame, "with")], host: null, confidence: 0.75, rule: "shake hands" };
  },
  exchange(clauses, frame) {
    const object = noun(clauses, frame.object);
    if (object === undefined || !/^(?:views?|opinions?|ideas|assessments|greetings|pleasantries|words|toasts?|jokes?|gifts?|handshakes?|compliments|proposals)$/.test(nounHead(clauses, object))) return null;
    return { mode: atDistance(clauses, frame) ? "call" : "talks", parties: [...agents(clauses, frame), ...allOf(clauses, frame, "with")], host: null, confidence: 0.75, rule: "exchange views" };
  },
  embrace(clauses, frame) {
    // "Birk and Cole embraced", "hugged Birk"; "embraced Chad's plan" names no person.
    const object = noun(clauses, frame.object);
    const subject = agents(clauses, frame);
    const met = object === undefined || isReciprocal(clauses, object.from) ? [] : partiesOf(object);
    const single = object !== undefined && !isReciprocal(clauses, object.from);
    if ((subject.length === 0 && single) || (single && (met.length === 0 || ![...subject, ...met].every(({ mention }) => mention.actor.startsWith("person/"))))) return null;
    return { mode: "meeting", parties: [...subject, ...met], host: null, confidence: 0.7, rule: "embrace" };
  },
  send(clauses, frame) {
    // "may send its foreign minister to Oslo": whoever is sent travels.
    const verb = clauses.chunks[frame.verb] as VerbChunk;
    const sent = noun(clauses, verb.passive ? frame.subject : frame.object);
    const to = complement(clauses, frame, "to");
    const hosts = to === undefined ? [] : hostsIn(to);
    const guests = partiesOf(sent).filter((party) => isPerson(party) && (party.rank !== null || party.mention.kind !== "place"));
    if (guests.length === 0 || hosts.length === 0 || sent?.items.some((item) => item.rank === "military")) return null;
    return { mode: "visit", parties: guests, host: hosts[0] ?? null, more: hosts.slice(1), confidence: 0.65, rule: "send" };
  },
  hear(clauses, frame) {
    // "heard Birk out"
    const heard = partiesOf(noun(clauses, frame.object));
    const out = clauses.tokens.slice((clauses.chunks[frame.verb] as VerbChunk).to, (clauses.chunks[frame.verb] as VerbChunk).to + 10).some(({ lower }) => lower === "out");
    return !out || heard.length === 0 || !heard.every(isPerson) ? null : { mode: "meeting", parties: [...agents(clauses, frame), ...heard], host: null, confidence: 0.7, rule: "hear out" };
  },
  reach(clauses, frame, word) {
    const other = partiesOf(noun(clauses, frame.object));
    if (other.length === 0) return null;
    const contacts = word.startsWith("contact") && other.every(isPerson);
    const verb = clauses.chunks[frame.verb] as VerbChunk;
    const phoned = clauses.tokens.slice(verb.to, verb.to + 10).some(({ lower }) => /^(?:mobile|cellphone|phone|telephone)$/.test(lower));
    if (!contacts && !((phoned || atDistance(clauses, frame)) && other.every(isPerson))) return null;
    return { mode: "call", parties: [...agents(clauses, frame), ...other], host: null, confidence: 0.75, rule: "reach" };
  },
  touch(clauses, frame, word) {
    // "got in touch with": a call; "stay in touch" tells of none in particular.
    if (!/^g[eo]t/.test(word)) return null;
    const at = (clauses.chunks[frame.verb] as VerbChunk).to;
    if (clauses.tokens[at]?.lower !== "in" || clauses.tokens[at + 1]?.lower !== "touch") return null;
    const other = allOf(clauses, frame, "with");
    return other.length === 0 ? null : { mode: "call", parties: [...agents(clauses, frame), ...other], host: null, confidence: 0.75, rule: "get in touch" };
  },
  pick(clauses, frame) {
    // "did not pick up": only the silence tells of a call.
    const verb = clauses.chunks[frame.verb] as VerbChunk;
    if (!verb.negated || clauses.tokens[verb.to]?.lower !== "up" || frame.object !== null) return null;
    return { mode: "call", parties: agents(clauses, frame), host: null, confidence: 0.7, rule: "pick up" };
  },
  set(clauses, frame) {
    const object = noun(clauses, frame.object);
    if (object === undefined || nounHead(clauses, object) !== "foot") return null;
    const subject = agents(clauses, frame).filter(isPerson);
    const host = placeOrState(complement(clauses, frame, "in", "on"));
    return host === null || subject.length === 0 ? null : { mode: "visit", parties: subject, host, confidence: 0.8, rule: "set foot" };
  },
  invite(clauses, frame) {
    // "invited Birk to Oslo"; where a verb follows, that tells what for.
    const verb = clauses.chunks[frame.verb] as VerbChunk;
    const guests = partiesOf(noun(clauses, verb.passive ? frame.subject : frame.object));
    const host = placeOrState(complement(clauses, frame, "to"));
    if (host === null || guests.length === 0 || !guests.every((party) => party.mention.actor.startsWith("person/"))) return null;
    return { mode: "visit", parties: guests, host, confidence: 0.7, rule: "invite" };
  },
  be(clauses, frame) {
    const beside = besides(clauses, frame);
    if (beside !== null) return beside;
    // "was in Oslo on Monday": a named person in somebody else's country, and a day or a purpose.
    const verb = clauses.chunks[frame.verb] as VerbChunk;
    const first = clauses.chunks[after(clauses, frame.verb)];
    // "has been to Oslo", "is back from Oslo"
    const been = verb.perfect && isNoun(first) && first.prep === "to";
    if (!isNoun(first) || (first.prep !== "in" && !been)) return null;
    const who = partiesOf(noun(clauses, frame.subject));
    const [host, ...more] = hostsIn(first);
    if (been) return who.length === 0 || host === undefined ? null : { mode: "visit", parties: who.filter((party) => isPerson(party) || party.mention.actor.startsWith("organisation/")), host, more, confidence: 0.7, rule: "was in" };
    if (placeIn(first) === null) return null;
    const subject = partiesOf(noun(clauses, frame.subject)).filter((party) => party.mention.actor.startsWith("person/"));
    if (subject.length !== 1) return null;
    let dated = complement(clauses, frame, "for") !== undefined || (verb.perfect && clauses.chunks.slice(Math.max(0, frame.verb - 12), frame.verb).some((chunk) => isNoun(chunk) && deniableNouns.has(nounHead(clauses, chunk))));
    for (let k = frame.verb; k < frame.end; k++) {
      const chunk = clauses.chunks[k];
      dated ||= chunk?.kind === "time" || (isNoun(chunk) && (chunk.prep === "on" || chunk.prep === "at" || chunk.prep === "of") && nounTriggers.get(nounHead(clauses, chunk)) !== undefined);
    }
    return dated ? { mode: "visit", parties: subject, host: host ?? placeIn(first), more, confidence: 0.65, rule: "was in" } : null;
  },
};

/** Brussels: whoever goes there goes to the bodies that sit there, not to Belgium. */
function isSeatOfBodies(clauses: Clauses, place: Party["mention"] | undefined): boolean {
  return place !== undefined && clauses.tokens[place.tokens[0]]?.lower === "brussels";
}

/** "an accord with Chad was signed by Birk": whoever hangs on the paper. */
function partnersOf(clauses: Clauses, { subject, verb }: Frame): readonly Party[] {
  const found: Party[] = [];
  for (let at = (subject ?? verb) + 1; at < verb; at++) {
    const chunk = clauses.chunks[at];
    if (isNoun(chunk) && (chunk.prep === "with" || chunk.prep === "between")) found.push(...partiesOf(chunk));
  }
  return found;
}

/** "is in Oslo with Birk", "was at the villa with Birk"; "has been in touch with Chad". */
function besides(clauses: Clauses, frame: Frame): Omit<FoundDraft, "trigger"> | null {
  const others = allOf(clauses, frame, "with");
  const first = clauses.chunks[after(clauses, frame.verb)];
  if (others.length === 0 || !isNoun(first) || (first.prep !== "in" && first.prep !== "at" && first.prep !== "on" && first.prep !== "aboard")) return null;
  const head = nounHead(clauses, first);
  if (head === "touch" || head === "contact") return { mode: "other", parties: [...agents(clauses, frame), ...others], host: null, confidence: 0.65, rule: "in touch" };
  const people = (parties: readonly Party[]): boolean => parties.length > 0 && parties.every(({ mention }) => mention.actor.startsWith("person/"));
  const subject = partiesOf(noun(clauses, frame.subject));
  const somewhere = first.items.some((item) => item.places.length > 0 || /^[A-Z]/.test(clauses.tokens[item.head]?.text ?? ""));
  return somewhere && people(subject) && people(others) ? { mode: "meeting", parties: [...subject, ...others], host: null, confidence: 0.7, rule: "is with" } : null;
}

/** What else is signed between states. */
const papers = new Set("peace armistice ceasefire cease-fire truce convention covenant compact charter agenda text draft list statement plan document documents papers instrument instruments act minutes roadmap programme program understanding arrangement frontier settlement declaration communique text".split(" "));

/** "called in the ambassador", "the ambassador was called in", "was called to the ministry". */
function callIn(clauses: Clauses, frame: Frame): Omit<FoundDraft, "trigger"> | null {
  const verb = clauses.chunks[frame.verb] as VerbChunk;
  if (!verb.passive && clauses.tokens[verb.to]?.lower !== "in") return null;
  const first = noun(clauses, frame.complements[0]?.at ?? null);
  const called = verb.passive ? noun(clauses, frame.subject) : first?.prep === "in" ? first : noun(clauses, frame.object);
  if (called === undefined) return null;
  const to = verb.passive ? complement(clauses, frame, "to", "by", "at") : undefined;
  const isEnvoy = called.items.some((item) => item.rank === "envoy" || item.parties.some((party) => party.actor.includes("ambassador")));
  // "He was called to the White House": only a body of another state makes that a summons.
  const body = to === undefined ? [] : partiesOf(to).filter((party) => party.mention.actor.startsWith("organisation/") || party.mention.actor.startsWith("state/"));
  if (!isEnvoy && !(verb.passive && to?.prep === "to" && body.length > 0 && partiesOf(called).length === 1)) return null;
  const hosts = verb.passive ? partiesOf(to) : agents(clauses, frame);
  return { mode: "summons", parties: [...hosts, ...partiesOf(called)], host: placeIn(to) ?? (verb.passive ? placeIn(noun(clauses, (frame.subject ?? 0) + 1)) : null), confidence: 0.8, rule: "call in" };
}

/** "Technical delegations will travel to the two capitals": people without a name, sent by each to the other. */
function delegations(clauses: Clauses, frame: Frame): Omit<FoundDraft, "trigger"> | null {
  const subject = noun(clauses, frame.subject);
  const to = complement(clauses, frame, "to");
  const item = subject?.items[0];
  if (subject === undefined || to === undefined || item === undefined || item.parties.length + item.owners.length > 0 || !officialNouns.has(nounHead(clauses, subject))) return null;
  const hosts = to.items.flatMap((one) => [...one.parties, ...one.places]);
  return hosts.length < 2 ? null : { mode: "visit", parties: hosts.map((mention) => ({ mention, rank: item.rank })), host: null, confidence: 0.7, rule: "delegations" };
}
