import { isCalledUntrue, isNoTruth, isUntrue } from "./clause-context.ts";
import type { NounChunk, VerbChunk } from "./clause/chunk.ts";
import { after, before, headWord, isFinite, isNoun, isVerb, isVerbless, isWord, nounHead, subjectOf, type Clauses } from "./clause/frame.ts";
import { sayingVerbs } from "./clause/saying-verb-lexicon.ts";
import { acceptingVerbs, deniableNouns, governingAdjectives, governingNouns, governingPhrases, statePhrases, type Governing } from "./governing-lexicon.ts";
import { asSubject } from "./noun-as-subject.ts";
import { bareHeadline, fateOf, hostNoun, inverted, isStill, isUntil, knowsNothing, saysNo, supportedBy } from "./noun-phrases.ts";
import { governingAt, standing, underGoverning, unheld, type Standing, whenNone } from "./standing.ts";
import { nounTriggers } from "./trigger-lexicon.ts";
import { verbOfSubject } from "./verb-of-subject.ts";
import { sinceWhen, verbStanding } from "./verb-standing.ts";

/** How a noun of contact stands in its sentence: its status, and the noun that is the subject of what governs it. */
export interface NounStanding extends Standing {
  /** List of nouns that is the subject of the verb that the noun depends on; null where the noun is itself the subject. */
  readonly agent: number | null;
  /** The verb that governs it. */
  readonly verb: number | null;
  readonly role: "subject" | "object" | "phrase" | "bare";
}

const done = new Set(["after", "following", "since", "during", "from", "at", "despite", "throughout", "upon"]);
/** Verbs with which somebody leaves talks: "withdrew from", "walked out of". */
const leaving = /^(?:withdr|pull|walk|storm|back|drop|bow|quit)/;
/** Verbs of taking part: "took part in talks", "returned to talks". */
const joining = new Set("take takes took taken taking participate participates participated participating engage engages engaged engaging enter enters entered entering join joins joined joining".split(" "));
/** Verbs and nouns that speak of a dealing without saying whether it was. */
const speaking = /^(?:comment|refer|speak|spoke|talk|ask|discuss|report|wr[oi]te|inform|brief|learn|hear|know|knew|detail|statement|question|remark|word|news|outcome|aftermath|photo|picture|footage|agenda|place|venue|account)/;
const motion = new Set("arrive arrives arrived arriving travel travels travelled traveled fly flies flew flown flying come comes came go goes went gone head heads headed heading leave leaves left leaving depart departed return returns returned sit sat".split(" "));

/** What tells of a dealing after it. */
const records = /^(?:readout|transcript|summary|minutes|recording|photos?|pictures?|photographs?|footage|aftermath|wake|outcome|results?)$/;

/** The verb to the left of a phrase, over nouns and particles. */
function verbBefore(clauses: Clauses, at: number): number | null {
  for (let here = at - 1; here >= 0 && here > at - 5; here--) {
    const chunk = clauses.chunks[here];
    if (isVerb(chunk)) return here;
    if (isWord(chunk, "quote", "stop", "relative", "that", "subordinator", "comma")) return null;
  }
  return null;
}

/** What another verb of the same subject does to a dealing: "fell victim to the storm and was put off". */
function secondVerb(clauses: Clauses, verb: number): Governing | null {
  for (let here = verb + 1; here < verb + 9; here++) {
    const chunk = clauses.chunks[here];
    if (isWord(chunk, "quote", "stop", "relative", "that", "subordinator", "comma")) return null;
    if (!isWord(chunk, "and")) continue;
    const next = after(clauses, here);
    const governing = isVerb(clauses.chunks[next]) ? governingAt(clauses, next) : null;
    return governing === "cancel" || governing === "postpone" ? governing : null;
  }
  return null;
}

/** Whether the finite verb at or before `at` is a past: "failed to agree". */
function isPast(clauses: Clauses, at: number): boolean {
  for (let here = at; here >= 0 && here > at - 4; here--) {
    const chunk = clauses.chunks[here];
    if (isFinite(chunk)) return chunk.form === "past";
    if (!isVerb(chunk) && !isWord(chunk, "adverb") && chunk?.kind !== "time") return false;
  }
  return false;
}

/** Verbs of coming together: "gathered for talks" tells of the talks. */
const gathering = /^(?:met|meet|meets|meeting|gather|conven|assembl|sat$|sit$|sits$|huddl|confer|reconven|join)/;

function asObject(clauses: Clauses, noun: NounChunk, verbAt: number): Standing {
  const verb = clauses.chunks[verbAt] as VerbChunk;
  const none = noun.items[0]?.determiner === "no" || noun.items[0]?.determiner === "any" && verb.negated;
  const base = verbStanding(clauses, verbAt);
  const word = headWord(clauses, verb);
  const governing = governingAt(clauses, verbAt);
  if (none) {
    // "ruled out any meeting" does say any; "there was no meeting", "held no talks" say that there was none.
    if (verb.copula && (verb.form === "future" || verb.form === "modal")) return standing("refused", "will be none");
    // "have no meeting in their diaries"
    const list = clauses.chunks[after(clauses, after(clauses, verbAt))];
    if (/^ha(?:s|ve|d)$/.test(word) && isNoun(list) && (list.prep === "on" || list.prep === "in") && statePhrases.get(nounHead(clauses, list)) === "plan") return unheld("denied", "not in the diary");
    if (verb.perfect) return sinceWhen(clauses, verbAt);
    // "is holding no talks", "will hold no talks"
    if (governing === "hold" && (verb.form === "present" || verb.form === "future") && !/^(?:ha[sv]|take|give)/.test(word)) return unheld(verb.form === "future" ? "refused" : "denied", "holds none");
    return verb.form === "past" && (verb.copula || governing === "hold") ? unheld("denied", "there was none") : standing(null, "no");
  }
  // "declined to confirm the meeting", "refused to deny it": that leaves it open.
  if (/^(?:confirm|announc|unveil|deny|denie)/.test(word) && (base.status === "refused" || base.status === "denied")) return standing(null, word);
  if (verb.copula && base.status !== null && clauses.tokens.slice(verb.from, noun.to + 3).some(({ lower }) => lower === "currently" || lower === "now")) return standing("ongoing", "currently");
  if (verb.copula) return base.status === null ? base : (inverted(clauses, verbAt) ?? standing(verb.form === "future" ? "planned" : verb.form === "past" || verb.perfect ? "held" : null, "existential"));
  // "are still locked in talks"
  if (verb.passive && /^(?:lock|engag|embroil|involv|immers|absorb|tied|caught)/.test(word)) return standing(base.status === null ? null : base.present ? "ongoing" : "held", word);
  if (/^l(?:ie|ies|ay)$/.test(word) && isWord(clauses.chunks[before(clauses, verbAt)], "adjective", "adverb", "particle")) return standing(base.status === null ? null : "planned", "lies ahead");
  if (governing === null) {
    if (base.status === "denied") return base;
    // "told a meeting" addresses it; "confirmed the meeting" announces it.
    if (sayingVerbs.has(word)) return standing(base.status !== null && /^(?:confirm|reveal|disclos)/.test(word) ? "planned" : null, word);
    return base.status === "held" ? standing("held", word) : standing(null, word);
  }
  // "leave the talks until after the feast"
  if (/^(?:leav|left)/.test(word) && isUntil(clauses, verb)) return standing(base.status === null ? null : "postponed", "until");
  // "called the meeting frank" judges it; "called a meeting" convenes one.
  if (word.startsWith("call") && noun.items[0]?.determiner === "the" && governing === "propose") return standing(base.status === null ? null : "held", "judged");
  if (governing === "hold" && verb.negated && /^(?:tak|answer|return|receiv)/.test(word)) return unheld("refused", "not taken");
  if (governing === "praise") return standing(base.status === null ? null : base.status === "planned" ? "planned" : "held", word);
  if (governing === "end" && base.status === "proposed") return standing(null, word);
  if (governing === "end" && word.startsWith("clos")) return base;
  if (governing === "through" && motion.has(word)) return standing(null, word);
  return underGoverning(governing, base);
}

function asPhrase(clauses: Clauses, noun: NounChunk, at: number, depth: number): NounStanding {
  const prep = noun.prep as string;
  const outer = hostNoun(clauses, at);
  const host = clauses.chunks[outer];
  const none = noun.items[0]?.determiner === "no";
  // "cancellation of the visit", "an offer of talks", "the second round of talks", "ready for talks"
  if (isNoun(host) && (prep === "of" || prep === "for" || prep === "on" || prep === "to")) {
    const hostHead = nounHead(clauses, host);
    const byNoun = governingNouns.get(hostHead);
    // "Readout of the call with Birk": what is recorded was held.
    if (prep === "of" && records.test(hostHead)) return { ...standing("held", "record"), agent: null, verb: null, role: "phrase" };
    const told = clauses.chunks[before(clauses, outer)];
    const thereIs = isVerb(told) && told.copula && hostHead === "talk";
    if (byNoun === undefined && prep === "of" && deniableNouns.has(hostHead) && !thereIs && depth < 3) return deniedReport(clauses, outer);
    if (byNoun !== undefined && depth < 3) {
      const above = nounStanding(clauses, outer, depth + 1);
      const negated = host.items[0]?.determiner === "no";
      // "there will be no round of talks"
      if (negated && byNoun === "through") return above;
      if (negated) return { ...above, ...whenNone(hostHead) };
      if (byNoun === "through" || byNoun === "begin" || byNoun === "end" || byNoun === "continue") {
        return above.role === "bare" ? { ...above, ...standing("held", "bare") } : byNoun === "begin" && above.status === "held" ? { ...above, status: "ongoing" } : above;
      }
      // "accepted a proposal for talks" plans them; "withdrew the offer" cancels them.
      const verbHost = above.verb === null ? undefined : clauses.chunks[above.verb];
      if (byNoun === "propose" && isVerb(verbHost) && acceptingVerbs.has(headWord(clauses, verbHost)) && above.role === "object") {
        return { ...above, ...(above.status === null ? unheld("refused", "not accepted") : verbHost.passive || above.status === "held" || above.status === "planned" ? standing("planned", "accepted") : above) };
      }
      // "rejected an offer of talks", "made an offer of talks", "repeated the call for talks"
      if (byNoun === "propose" && (above.status === "refused" || above.status === "cancelled")) return { ...above, ...standing("refused", "rejected offer") };
      if (above.status === "refused" || above.status === "cancelled") return above;
      if (above.status === null && /^(?:no|not|negated|none)\b/.test(above.why)) return above;
      return { ...above, ...underGoverning(byNoun, standing(above.status === "proposed" ? "proposed" : "held", "noun")) };
    }
  }
  const subject = (found: Standing): NounStanding => {
    const verb = before(clauses, outer);
    return { ...found, agent: isVerb(clauses.chunks[verb]) ? subjectOf(clauses, verb) : null, verb: isVerb(clauses.chunks[verb]) ? verb : null, role: "phrase" };
  };
  if (isNoun(host) && host.prep === null) {
    const head = nounHead(clauses, host);
    const no = host.items[0]?.determiner === "no";
    // "has no knowledge of talks", "saw no point in a meeting"
    if (prep === "of" && no && /^(?:knowledge|evidence|record|trace|sign|talk|word|question|mention)$/.test(head)) return subject(standing("denied", `no ${head}`));
    const seen = clauses.chunks[before(clauses, outer)];
    if (no && isVerb(seen) && /^(?:s[ae]w|sees?|find|finds|found|feels?|felt)$/.test(headWord(clauses, seen)) && /^(?:point|sense|use|need|reason|purpose|merit|value)$/.test(head)) return subject(standing("refused", `no ${head}`));
    // "there is talk of a meeting"
    const there = clauses.chunks[before(clauses, outer)];
    if (prep === "of" && /^(?:talk|question|speculation|hope|thought)$/.test(head) && isVerb(there) && there.copula && !there.negated && there.form === "present") return subject(standing("proposed", `there is ${head}`));
  }
  // "sounded Norway out about a meeting"
  const asked = prep === "about" ? verbBefore(clauses, at) : null;
  if (asked !== null && /^(?:sound|approach|petition|press|lobb|inquir|enquir)/.test(headWord(clauses, clauses.chunks[asked] as VerbChunk))) return { ...standing(verbStanding(clauses, asked).status === null ? null : "proposed", "asked about"), agent: subjectOf(clauses, asked), verb: asked, role: "phrase" };
  // "Nothing will come of the visit"
  const came = prep === "of" && isVerb(host) && /^c[oa]m/.test(headWord(clauses, host)) ? subjectOf(clauses, outer) : null;
  if (came !== null && nounHead(clauses, clauses.chunks[came] as NounChunk) === "nothing") return { ...standing("cancelled", "nothing came of it"), agent: null, verb: outer, role: "phrase" };
  // "knows nothing of a meeting": there is none to know of.
  if (isVerb(host) && (prep === "of" || prep === "about") && knowsNothing(clauses, host)) return { ...standing("denied", "knows of none"), agent: subjectOf(clauses, outer), verb: outer, role: "phrase" };
  const unknown = isNoun(host) && host.prep === null && nounHead(clauses, host) === "nothing" ? clauses.chunks[before(clauses, outer)] : undefined;
  if (isVerb(unknown) && (prep === "of" || prep === "about") && /^(?:kn[eo]w|hear)/.test(headWord(clauses, unknown))) return { ...standing(unknown.form === "modal" ? "refused" : "denied", "knows of none"), agent: subjectOf(clauses, before(clauses, outer)), verb: before(clauses, outer), role: "phrase" };
  if (isSpokenOf(clauses, at) && !(isVerb(host) && saysNo(clauses, host, prep)) && !(isVerb(host) && supportedBy(clauses, host, prep, at) !== null)) {
    const above = before(clauses, outer);
    const spoken = isVerb(host) ? outer : isVerb(clauses.chunks[above]) ? above : null;
    return { ...standing(null, "spoken of"), agent: null, verb: spoken, role: "phrase" };
  }
  let verb: number | null = null;
  let adjective: string | null = null;
  for (let here = at - 1, steps = 0; here >= 0 && steps < 12; here--, steps++) {
    const chunk = clauses.chunks[here];
    if (isVerb(chunk)) {
      verb = here;
      break;
    }
    if (isWord(chunk, "adjective") && adjective === null) adjective = chunk.text;
    if (isWord(chunk, "quote", "stop", "relative", "that", "subordinator")) break;
  }
  if (verb === null) {
    // "After talks with Birk, Alder said ...": the verb stands to the right.
    const onVisit = prep === "on" && nounTriggers.get(nounHead(clauses, noun)) === "visit";
    const fronted = (done.has(prep) || prep === "in" || prep === "before" || onVisit) ? verbToRight(clauses, at) : null;
    const agent = fronted === null ? null : subjectOf(clauses, fronted);
    if (prep === "before") return { ...standing("planned", prep), agent, verb: fronted, role: "phrase" };
    // "Alder, on a visit to Oslo, said"
    if (onVisit && fronted !== null) return { ...standing("held", prep), agent, verb: fronted, role: "phrase" };
    if (done.has(prep) || ((prep === "in" || prep === "by") && fronted !== null)) {
      const base = fronted === null ? standing("held", prep) : verbStanding(clauses, fronted);
      const status = prep === "at" || prep === "in" || prep === "during" ? (base.status === "planned" ? "planned" : base.status === null || base.status === "held" ? "held" : null) : "held";
      return { ...standing(status, prep), agent, verb: fronted, role: "phrase" };
    }
    return { ...standing(null, "no verb"), agent: null, verb: null, role: "bare" };
  }
  const chunk = clauses.chunks[verb] as VerbChunk;
  const agent = subjectOf(clauses, verb);
  const base = verbStanding(clauses, verb);
  const word = headWord(clauses, chunk);
  const governing = governingAt(clauses, verb);
  const give = (made: Standing): NounStanding => ({ ...made, agent, verb, role: "phrase" });
  // "said no to a meeting", "shut the door on talks"
  const supported = supportedBy(clauses, chunk, prep, at);
  if (supported !== null) return give(base.status === null ? standing(null, "not") : underGoverning(supported, base));
  // "answered Norway with a note"
  if (prep === "with" && /^(?:answer|repl|respon)/.test(word)) return give(base);
  // "would be glad of a summit"
  if (prep === "of" && adjective !== null && governingAdjectives.get(adjective) === "propose") return give(base.status === null ? standing(null, adjective) : standing("proposed", adjective));
  if (saysNo(clauses, chunk, prep)) return give(base.status === null && !chunk.negated ? standing(null, "not refused") : standing("refused", "said no"));
  if (none) return give(standing(null, "no"));
  if (adjective !== null && (prep === "for" || prep === "to")) {
    const byAdjective = governingAdjectives.get(adjective);
    if (byAdjective !== undefined) return give(chunk.negated ? standing(byAdjective === "propose" ? "refused" : null, `not ${adjective}`) : underGoverning(byAdjective, standing("held", adjective)));
  }
  // "thinks of a meeting", "shies from talks", "stayed away from talks"
  const turned = governingPhrases.get(`${word} ${prep}`) ?? (prep === "from" || prep === "of" ? governing : null);
  if (turned === "propose" || turned === "refuse" || turned === "cancel" || turned === "postpone") return give(base.status === null && !chunk.negated ? standing(null, "not") : underGoverning(turned, base));
  if ((prep === "from" || prep === "out of") && leaving.test(word)) return give(base.status === null ? standing(null, prep) : standing("cancelled", word));
  // "refused to take part in talks", "has no plans to take part in talks": as the verb above says.
  if ((prep === "in" || prep === "to" || prep === "into" || prep === "at") && joining.has(word) && (base.unheld !== undefined || base.status === "refused" || base.status === "planned" || base.status === "proposed" || base.status === "cancelled")) return give(base);
  if (prep === "before") return give(standing("planned", prep));
  // "sat through hours of talks"
  if (prep === "through" && /^(?:sat|sit|went|go|got|came|struggl|labou?r|plough|work)/.test(word)) return give(base);
  // "asked for his visit to be delayed"
  const fate = prep === "for" ? fateOf(clauses, at) : null;
  if (fate !== null) return give(underGoverning(fate, standing("held", "for")));
  if (prep === "after" || prep === "following" || prep === "since") {
    // "will travel to Oslo after talks in Bonn": both lie ahead.
    return give(base.status === "planned" && !sayingVerbs.has(word) ? standing("planned", prep) : standing("held", prep));
  }
  if (prep === "for" || prep === "to" || prep === "on" || prep === "into") {
    // "attention was given to the talks"
    if (governing === "hold" && prep !== "for") return give(standing(null, `${word} ${prep}`));
    // "set the framework for talks": of what stands between, not of the talks.
    const between = clauses.chunks[before(clauses, at)];
    if (prep === "for" && (governing === "plan" || governing === "hold") && isNoun(between) && between.prep === null && between.items.every((item) => item.parties.length === 0) && !governingNouns.has(nounHead(clauses, between))) return give(standing(null, "for"));
    const weak: ReadonlySet<Governing | null> = new Set(["propose", "plan", "refuse", "cancel", "postpone", "deny", "announce", "begin", "hold"]);
    if (prep === "on" && (word === "is" || word === "are" || word === "was" || word === "were" || motion.has(word) || governing === "begin")) {
      return give(base.status === "held" && base.present ? standing("ongoing", "on") : motion.has(word) && base.status === "held" ? standing("ongoing", word) : base);
    }
    // "was in Oslo for a meeting"
    if (prep === "for" && chunk.copula && chunk.form === "past" && base.status === "held" && !base.present) return give(base);
    if ((motion.has(word) || chunk.copula) && clauses.tokens[chunk.to]?.lower !== "together") return give(base.status === null ? base : prep === "on" ? base : standing(base.status === "held" || base.status === "ongoing" ? "planned" : base.status, `${word} for`));
    if (governing === "propose" && chunk.negated) return give(standing(null, `not ${word}`));
    if (weak.has(governing)) return give(governing === "hold" ? standing(base.status === null ? null : "planned", word) : underGoverning(governing as Governing, base));
    // "met for talks", "came together for a summit": as the meeting itself.
    if (prep === "for" && (gathering.test(word) || clauses.tokens[chunk.to]?.lower === "together")) return give(base);
    if (prep === "for" && base.status !== null && base.status !== "proposed") return give(standing("planned", `${word} for`));
    return give(standing(null, `${word} ${prep}`));
  }
  if (prep === "with" || prep === "of" || prep === "about" || prep === "over" || prep === "without" || prep === "between" || prep === "despite" || prep === "as" || prep === "through" || prep === "towards" || prep === "toward") {
    return give(standing(null, prep));
  }
  // "is in talks" of somebody; but "there is no point in talks" says what is not.
  const between = clauses.chunks[at - 1];
  if (chunk.copula && (prep === "in" || prep === "at") && (chunk.negated || (isNoun(between) && between.prep === null))) return give(standing(null, prep));
  if (chunk.copula && (prep === "in" || prep === "at") && (base.present || (base.status === "held" && isStill(clauses, chunk.to, noun.from)))) return give(standing("ongoing", "is in"));
  // "said at a meeting with", "told him in talks on Monday", "withdrew from talks"
  if (base.status === "planned") return give(standing(sayingVerbs.has(word) ? null : "planned", prep));
  if (base.status === "proposed") return give(standing(prep === "from" ? null : "proposed", prep));
  // "failed to agree in two days of talks", "did not agree at the talks": talks there were.
  if (base.status === null && (prep === "in" || prep === "at" || prep === "during") && !joining.has(word) && !chunk.copula && isPast(clauses, verb)) return give(standing("held", prep));
  if (base.status === null && !isFinite(chunk)) return give(standing(null, prep));
  if (base.status === "refused" || base.status === "denied" || base.status === "cancelled" || base.status === "postponed") return give(standing(null, prep));
  return give(standing("held", prep));
}

/** "dismissed reports of talks", "reports of talks are untrue"; any other report of talks tells of none for certain. */
function deniedReport(clauses: Clauses, at: number): NounStanding {
  const left = before(clauses, at);
  const verb = clauses.chunks[left];
  if (isNoTruth(clauses, left)) return { ...standing("denied", "no truth"), agent: null, verb: null, role: "phrase" };
  if (isVerb(verb)) {
    const governing = governingAt(clauses, left);
    const denies = governing === "deny" || governing === "refuse" || headWord(clauses, verb).startsWith("dismiss") || isCalledUntrue(clauses, left);
    return { ...standing(denies && !verb.negated ? "denied" : null, "report"), agent: subjectOf(clauses, left), verb: left, role: "phrase" };
  }
  const right = verbOfSubject(clauses, at);
  const said = right === null ? undefined : clauses.chunks[right];
  if (right !== null && isVerb(said)) {
    if (said.copula) {
      const next = clauses.chunks[after(clauses, right)];
      const word = isNoun(next) ? nounHead(clauses, next) : isWord(next, "adjective", "other") ? next.text : "";
      if (said.negated ? word === "true" || word === "correct" || word === "accurate" : isUntrue(clauses, said.to)) return { ...standing("denied", "untrue"), agent: null, verb: right, role: "phrase" };
    }
    if (said.passive && (governingAt(clauses, right) === "deny" || headWord(clauses, said).startsWith("dismiss"))) return { ...standing("denied", "report denied"), agent: null, verb: right, role: "phrase" };
  }
  return { ...standing(null, "report"), agent: null, verb: null, role: "bare" };
}

/** Whether what a noun hangs on only speaks of it: "asked about the visit", "gave no details of the talks". */
export function isSpokenOf(clauses: Clauses, at: number): boolean {
  const noun = clauses.chunks[at];
  if (!isNoun(noun) || (noun.prep !== "about" && noun.prep !== "on" && noun.prep !== "of" && noun.prep !== "to" && noun.prep !== "over" && noun.prep !== "from")) return false;
  const host = clauses.chunks[before(clauses, at)];
  if (isVerb(host)) return speaking.test(headWord(clauses, host));
  return isNoun(host) && speaking.test(nounHead(clauses, host));
}

function verbToRight(clauses: Clauses, at: number): number | null {
  for (let here = at + 1; here < clauses.chunks.length && here < at + 20; here++) {
    if (isWord(clauses.chunks[here], "quote", "stop")) return null;
    if (isFinite(clauses.chunks[here])) return here;
  }
  return null;
}

/** "two hours of talks" stands as "talks" would, "after two hours of talks" as "after talks". */
function pastQuantity(clauses: Clauses, at: number): NounChunk {
  const noun = clauses.chunks[at] as NounChunk;
  const quantity = clauses.chunks[at - 1];
  if (noun.prep !== "of" || quantity?.kind !== "time") return noun;
  const first = clauses.tokens[quantity.from]?.lower ?? "";
  const opener = clauses.chunks[at - 2];
  if (isWord(opener, "subordinator") && done.has(opener.text)) return { ...noun, prep: opener.text };
  return { ...noun, prep: first === "during" || first === "over" || first === "through" || first === "in" ? "during" : null };
}

/** How the noun list at `at` ("talks", "a meeting") stands: as subject, object or in a phrase with a preposition. */
export function nounStanding(clauses: Clauses, at: number, depth: number = 0): NounStanding {
  const noun = pastQuantity(clauses, at);
  if (noun.prep !== null && !(noun.prep === "off" || noun.prep === "up" || noun.prep === "out" || noun.prep === "down")) return asPhrase(clauses, noun, at, depth);
  const left = before(clauses, at);
  const host = clauses.chunks[left];
  const right = verbOfSubject(clauses, at);
  const governs = isVerb(host) || isWord(host, "particle");
  const verbAt = isVerb(host) ? host : isWord(host, "particle") ? clauses.chunks[before(clauses, left)] : undefined;
  if (governs && isVerb(verbAt)) {
    const verb = isVerb(host) ? left : before(clauses, left);
    // "told a meeting" has its object; "said talks" opens a clause.
    const saying = sayingVerbs.has(headWord(clauses, verbAt)) && !/^t(?:ell|old)/.test(headWord(clauses, verbAt));
    if (!(saying && right !== null)) {
      if (verbAt.passive && right === null && !isFinite(verbAt)) return { ...standing(null, "passive"), agent: null, verb, role: "object" };
      // "have a meeting fixed for Monday"
      let fixed = after(clauses, at);
      for (let next = clauses.chunks[fixed]; isNoun(next) && next.prep !== null && fixed < at + 4; next = clauses.chunks[fixed]) fixed = after(clauses, fixed);
      const beyond = clauses.chunks[fixed];
      const made = isVerb(beyond) && beyond.form === "participle" && /^(?:ha[sd]|have|had)$/.test(headWord(clauses, verbAt)) ? governingAt(clauses, fixed) : null;
      if (made === "cancel" || made === "postpone") return { ...underGoverning(made, standing("held", "had it")), agent: subjectOf(clauses, verb), verb, role: "object" };
      if (made === "plan") return { ...standing("planned", "fixed"), agent: subjectOf(clauses, verb), verb, role: "object" };
      return { ...asObject(clauses, noun, verb), agent: subjectOf(clauses, verb), verb, role: "object" };
    }
  }
  // "made Alder an offer", "paid Norway a visit", "will hold in Oslo talks with": the verb is further left.
  const second = right === null ? null : secondVerb(clauses, right);
  if (right !== null && second !== null && governingAt(clauses, right) !== "hold") return { ...underGoverning(second, standing("held", "and")), agent: null, verb: right, role: "subject" };
  if (right !== null) return { ...asSubject(clauses, noun, right), agent: null, verb: right, role: "subject" };
  for (let here = left, steps = 0; here >= 0 && steps < 8; here--, steps++) {
    const chunk = clauses.chunks[here];
    // "has delayed, but not killed, a summit"
    if (isVerb(chunk) && chunk.negated && chunk.form === "participle" && isWord(clauses.chunks[here - 1], "and")) continue;
    if (isVerb(chunk)) {
      if (sayingVerbs.has(headWord(clauses, chunk))) break;
      return { ...asObject(clauses, noun, here), agent: subjectOf(clauses, here), verb: here, role: "object" };
    }
    if (isWord(chunk, "quote", "stop", "relative", "that", "subordinator")) break;
  }
  const next = clauses.chunks[after(clauses, at)];
  const headline = bareHeadline(clauses, at);
  if (headline !== null) return { ...headline, agent: null, verb: null, role: "bare" };
  // "talks held in Oslo", "a meeting planned for Monday"; in a headline "talks continuing"
  if (isVerb(next) && (next.form === "participle" || (next.form === "gerund" && isVerbless(clauses)))) {
    const governing = governingAt(clauses, after(clauses, at));
    if (governing !== null) return { ...underGoverning(governing, standing("held", "participle")), agent: null, verb: after(clauses, at), role: "subject" };
  }
  return { ...standing(null, "no verb"), agent: null, verb: null, role: "bare" };
}
