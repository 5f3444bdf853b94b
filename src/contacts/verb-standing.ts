import { frontedBy, isCalledUntrue, isDeniable, isDeniedAfter, isLeftOpen, isNoTruth, isSaidUntrue, keeperBefore } from "./clause-context.ts";
import type { NounChunk, VerbChunk } from "./clause/chunk.ts";
import { before, governorOf, headWord, isFinite, isNoun, isVerb, isWord, nounHead, subjectOf, type Clauses } from "./clause/frame.ts";
import { sayingVerbs } from "./clause/saying-verb-lexicon.ts";
import { acceptingVerbs, deniableNouns, governingAdjectives, governingNouns, governingPhrases, type Governing } from "./governing-lexicon.ts";
import { governingAt, standing, underGoverning, unheld, whenNone, type Standing } from "./standing.ts";

const conditionals = new Set(["if", "unless", "whether", "lest"]);
const ahead = new Set(["before", "until", "till", "once"]);

/** The word that opens the clause of the finite verb at `at`: "if", "that", a saying verb; -1 for none. */
function openerOf(clauses: Clauses, at: number): number {
  const subject = subjectOf(clauses, at);
  let here = (subject !== null && subject < at ? subject : at) - 1;
  for (let steps = 0; here >= 0 && steps < 6; here--, steps++) {
    const chunk = clauses.chunks[here];
    if (chunk?.kind === "time" || isWord(chunk, "adverb", "comma") || (isNoun(chunk) && chunk.prep !== null)) continue;
    break;
  }
  return here;
}

/** What the clause around a finite verb makes of it: a condition, a denial, a wish. */
function inContext(clauses: Clauses, at: number, base: Standing, depth: number): Standing {
  if (depth > 3) return base;
  const opener = openerOf(clauses, at);
  const chunk = clauses.chunks[opener];
  if (isWord(chunk, "subordinator") && chunk.text === "whether" && isLeftOpen(clauses, opener, at)) return standing("proposed", "whether");
  if (isWord(chunk, "subordinator") && conditionals.has(chunk.text)) return standing(null, chunk.text);
  if (isWord(chunk, "subordinator") && ahead.has(chunk.text) && base.present) return standing("planned", chunk.text);
  if (isWord(chunk, "subordinator") && chunk.text === "until") return standing(null, chunk.text);
  // "It is not true that they met", "it is untrue that"
  if (isWord(chunk, "that") && isSaidUntrue(clauses, opener)) return standing(base.status === null ? null : "denied", "not true");
  let verb = opener;
  if (isWord(chunk, "that") || (isWord(chunk, "relative") && chunk.text === "that" && (isDeniable(clauses, opener) || isVerb(clauses.chunks[before(clauses, opener)])))) {
    verb = before(clauses, opener);
    // "denied a report by Norway that": what hangs on the noun is passed over.
    for (let steps = 0; steps < 4; steps++) {
      const over = clauses.chunks[verb];
      if (!isNoun(over) || over.prep === null || !isNoun(clauses.chunks[before(clauses, verb)])) break;
      verb = before(clauses, verb);
    }
  }
  let host = clauses.chunks[verb];
  if (isNoun(host) && (deniableNouns.has(nounHead(clauses, host)) || nounHead(clauses, host) === "that")) {
    verb = before(clauses, verb);
    // "rejected as fabrication a report that"
    const as = clauses.chunks[verb];
    if (isNoun(as) && as.prep === "as") verb = before(clauses, verb);
    host = clauses.chunks[verb];
    const governing = governingAt(clauses, verb);
    if (!isVerb(host) && (isNoTruth(clauses, verb) || isDeniedAfter(clauses, at))) return standing(base.status === null ? null : "denied", "denied report");
    if (governing === "deny" || governing === "refuse" || (isVerb(host) && headWord(clauses, host).startsWith("dismiss")) || isCalledUntrue(clauses, verb)) return standing(base.status === null ? null : "denied", "denied report");
    return base;
  }
  if (!isVerb(host)) return base;
  const governing = governingAt(clauses, verb);
  const outer = (): Standing => verbStanding(clauses, verb, depth + 1);
  if (governing === "deny") return outer().status === null ? base : standing(base.status === null ? null : "denied", "deny");
  const word = headWord(clauses, host);
  if (host.negated && sayingVerbs.has(word)) return standing(null, "not said");
  if (word.startsWith("doubt")) return standing(null, "doubt");
  // "proposed that they meet", "hopes they will meet"; but "suggested that they had met" tells of a meeting.
  if (governing === "propose" && (base.present || base.status === "planned" || base.status === "proposed")) {
    return standing(base.status === null ? null : "proposed", word);
  }
  return base;
}

function governed(clauses: Clauses, at: number, depth: number): Standing {
  const own = clauses.chunks[at] as VerbChunk;
  const near = governorOf(clauses, at);
  // "an invitation to the minister, Birk, to visit": the invitation, not the name beside it.
  const invitation = near.between === null || own.form !== "infinitive" ? null : invitationBefore(clauses, at);
  const governor = invitation === null ? near : { ...near, between: invitation };
  if (governor.kind === "preposition") {
    // "after having completed a trip"
    if (own.form === "gerund" && own.perfect && governor.word !== "without") return standing(own.negated ? null : "held", "having");
    if (governor.word === "before") return standing("planned", "before");
    // "left without seeing Birk"
    if (governor.word === "without" && own.form === "gerund") return unheld("denied", governor.word);
    if (governor.word === "without" || governor.word === "instead") return standing(null, governor.word);
    if (governor.word === "whether" && isLeftOpen(clauses, governor.chunk, at)) return standing("proposed", governor.word);
    // "kept him from flying to Oslo"
    if (governor.word === "from") {
      const keeper = keeperBefore(clauses, governor.chunk);
      if (keeper !== null) return verbStanding(clauses, keeper, depth + 1).status === "held" ? standing("cancelled", "kept from") : standing(null, "kept from");
    }
    const above = underPreposition(clauses, governor.chunk, depth);
    if (above !== null) return above;
    if (governor.word === "after" || governor.word === "since" || governor.word === "by" || governor.word === "upon" || governor.word === "on" || governor.word === "following" || governor.word === "while" || governor.word === "when") {
      for (let here = governor.chunk - 1, steps = 0; here >= 0 && steps < 20; here--, steps++) {
        const verb = clauses.chunks[here];
        // "hopes to visit Oslo after travelling to Bonn": the infinitive says which verb it hangs on.
        if (isVerb(verb) && verb.form === "infinitive") {
          const above = verbStanding(clauses, here, depth + 1);
          if (above.status === "planned" || above.status === "proposed") return standing("planned", governor.word);
        }
        if (!isFinite(clauses.chunks[here])) continue;
        // "will leave after meeting Birk"
        const host = verbStanding(clauses, here, depth + 1);
        return standing(host.status === "planned" || host.status === "proposed" ? host.status : "held", governor.word);
      }
      // "After travelling to Oslo, Birk hopes to visit Bonn": both lie ahead.
      for (let here = at + 1; here < at + 16; here++) {
        const main = clauses.chunks[here];
        if (!isFinite(main)) continue;
        const governing = governingAt(clauses, here);
        return standing(main.form === "future" || (main.form === "present" && !main.copula && (governing === "plan" || governing === "propose")) ? "planned" : "held", governor.word);
      }
      return standing("held", governor.word);
    }
    return standing(own.form === "gerund" ? "proposed" : null, governor.word);
  }
  if (governor.kind === "adjective") {
    // "consider it possible to meet": the verb before "it" decides.
    const left = before(clauses, governor.chunk);
    const it = clauses.chunks[left];
    const copula = isNoun(it) && nounHead(clauses, it) === "it" ? before(clauses, left) : left;
    const governing = governingAdjectives.get(governor.word);
    if (governing === undefined) return standing(own.form === "infinitive" ? null : "held", governor.word);
    const host = clauses.chunks[copula];
    const base = isVerb(host) ? verbStanding(clauses, copula, depth + 1) : standing("held", "adjective");
    if (governing === "propose" && isVerb(host) && host.negated) return standing("refused", `not ${governor.word}`);
    // "impossible to meet", "do not consider it possible to meet"
    if (governor.word === "impossible" || (governing === "propose" && base.status === null)) return standing("refused", governor.word);
    return underGoverning(governing, base);
  }
  if (governor.kind === "verb") {
    const host = clauses.chunks[governor.chunk] as VerbChunk;
    // "plans to meet", "an offer to meet": a noun between them may decide.
    if (governor.between !== null) {
      const noun = clauses.chunks[governor.between] as NounChunk;
      const byNoun = governingNouns.get(nounHead(clauses, noun));
      if (nounHead(clauses, noun) === "nothing" && !host.negated && /^(?:discuss|talk|say|negotiat|settle)/.test(headWord(clauses, own))) return standing("refused", "nothing to");
      // "found time to see Birk", "took the opportunity to meet him"
      if (/^(?:time|occasion|chance|opportunity)$/.test(nounHead(clauses, noun)) && /^(?:had|took|got|found|seized|used|made)$/.test(headWord(clauses, host)) && !host.negated) return verbStanding(clauses, governor.chunk, depth + 1);
      if (byNoun !== undefined && byNoun !== "through") {
        const negated = noun.items[0]?.determiner === "no";
        const verb = governingAt(clauses, governor.chunk);
        if (negated) return whenNone(nounHead(clauses, noun));
        const base = verbStanding(clauses, governor.chunk, depth + 1);
        if (host.negated && acceptingVerbs.has(headWord(clauses, host))) return unheld("refused", "offer not accepted");
        if (verb === "refuse" && byNoun === "propose") return standing("refused", "rejected offer");
        if (byNoun === "propose" && acceptingVerbs.has(headWord(clauses, host)) && base.status !== null) return underGoverning("plan", base);
        if (verb === "cancel") return underGoverning("cancel", base);
        return underGoverning(byNoun, base);
      }
    }
    const base = verbStanding(clauses, governor.chunk, depth + 1);
    const word = headWord(clauses, host);
    if (host.form === "modal" && word === "ought") return host.negated || own.negated ? standing(null, "ought not") : standing("proposed", "ought");
    // "there is nothing to discuss"
    if (host.copula && governor.between !== null && governor.between > governor.chunk && own.form === "infinitive") return standing(null, "nothing to");
    if (host.copula) {
      // "is to meet", "was to have met"
      if (own.form === "infinitive") {
        // "is reported to have met"; "was to have met"
        const passive = before(clauses, governor.chunk + 1) === governor.chunk && host.passive;
        if (own.perfect) return standing(passive ? "held" : "cancelled", "was to have");
        if (host.negated) return unheld("refused", "is not to");
        // "were Alder to meet Birk": a condition.
        if (governor.between !== null && subjectOf(clauses, governor.chunk) === null) return standing(null, "were");
        return inContext(clauses, governor.chunk, standing("planned", "is to"), depth + 1);
      }
      // "are today meeting Birk": the time stands inside the verb.
      return own.form === "gerund" && base.status === "held" ? standing("ongoing", "is meeting", base.present) : base;
    }
    if (word === "has" || word === "have" || word === "had") {
      return clauses.tokens[host.to]?.lower === "yet" ? standing("proposed", "has yet to") : host.negated ? standing(null, "need not") : standing("proposed", "has to");
    }
    if (word === "used") return standing(null, "used to");
    // "are prepared to meet": ready, not planning.
    if (host.passive && word === "prepared") return host.negated ? standing("refused", "not prepared") : underGoverning("propose", base);
    const governing = governingAt(clauses, governor.chunk);
    const due = clauses.tokens[host.to]?.lower;
    if (governing === "propose" && host.negated) return standing(own.negated ? null : base.status === null ? "refused" : "proposed", `not ${word}`);
    if (own.negated && (governing === "plan" || governing === "propose")) return standing("refused", `${word} not to`);
    // "failed to meet"; "talks failed" is another matter.
    if (/^(?:fail|neglect|omit)/.test(word)) return standing(null, "failed to");
    // "is understood to have met", "was reported to have flown in"
    if (own.form === "infinitive" && own.perfect && host.passive && base.status === "held") return standing("held", `${word} to have`);
    if (governing !== null) return underGoverning(governing, base);
    if (own.form === "infinitive") {
      // "flew to Oslo to meet Birk": a purpose, ahead of the verb it hangs on.
      if (base.status === null) return standing(null, "purpose");
      // "drove up to see Birk" tells of the meeting, "flew to Oslo to meet Birk" of a journey to it.
      if (base.status === "held" && !base.present && /^(?:drove|came|went|been|rode|walked|called|travell?ed|crossed|returned)$/.test(word)) return standing("held", "came to");
      return standing(due === "yet" ? "proposed" : "planned", "purpose");
    }
    return sayingVerbs.has(word) ? standing("held", word) : base;
  }
  if (governor.kind === "noun") {
    const noun = clauses.chunks[governor.between as number] as NounChunk;
    const byNoun = governingNouns.get(nounHead(clauses, noun));
    if (byNoun !== undefined) {
      const fate = fateOf(clauses, at);
      if (fate !== null) return underGoverning(fate, standing("held", "noun"));
      if (noun.items[0]?.determiner === "no") return whenNone(nounHead(clauses, noun));
      return underGoverning(byNoun, standing("held", "noun"));
    }
    // A headline: "Alder to meet Birk"
    return own.form === "infinitive" ? standing(own.negated ? "refused" : "planned", "headline") : standing("held", "participle");
  }
  return own.form === "infinitive" ? standing(null, "bare infinitive") : standing("held", "participle");
}

/** Whether the action of the verb at `at` took place, from tense, modality, negation and what governs it. */
export function verbStanding(clauses: Clauses, at: number, depth: number = 0): Standing {
  const verb = clauses.chunks[at];
  if (!isVerb(verb) || depth > 4) return standing("held", "depth");
  if (clauses.tokens[verb.from - 1]?.lower === "longer" && clauses.tokens[verb.from - 2]?.lower === "no") return verb.form === "future" || verb.form === "modal" ? standing("cancelled", "no longer") : standing(null, "no longer");
  const fronted = frontedBy(clauses, at);
  if (fronted !== null) return fronted;
  switch (verb.form) {
    case "infinitive":
      return governed(clauses, at, depth);
    case "gerund":
    case "participle": {
      if (verb.negated) return standing(null, "negated");
      const left = clauses.chunks[before(clauses, at)];
      if (isVerb(left) || isWord(left, "subordinator", "particle")) return governed(clauses, at, depth);
      return verb.passive || !isWord(left, "comma") ? standing("held", "participle") : besideMain(clauses, at, depth);
    }
    case "future":
      if (verb.negated && saysNoLonger(clauses, verb)) return inContext(clauses, at, standing("cancelled", "no longer"), depth);
      return inContext(clauses, at, standing(verb.negated ? "refused" : "planned", "will"), depth);
    case "modal": {
      const modal = verb.modal ?? "";
      if (modal.startsWith("would") || modal === "'d") {
        if (verb.negated) return inContext(clauses, at, saysNoLonger(clauses, verb) ? standing("cancelled", "no longer") : standing("refused", "would not"), depth);
        if (verb.perfect) return standing(null, "would have");
        if (hasCondition(clauses, at) && clauses.chunks.some((one, place) => isVerb(one) && headWord(clauses, one) === "were" && isVerb(clauses.chunks[place + 1]))) return standing(null, "were to");
        // "would gladly go to Oslo" offers.
        const glad = clauses.tokens.slice(verb.from, verb.head).some(({ lower }) => /^(?:gladly|happily|willingly|readily|love|like)$/.test(lower));
        return inContext(clauses, at, standing(glad || hasCondition(clauses, at) ? "proposed" : "planned", "would"), depth);
      }
      if (verb.negated) return standing(null, "negated");
      if (verb.perfect) return standing(null, "may have");
      if (modal.startsWith("can") && !verb.copula) return standing("proposed", modal);
      return inContext(clauses, at, standing("proposed", modal), depth);
    }
    case "past":
      return inContext(clauses, at, verb.negated ? (verb.perfect ? sinceWhen(clauses, at) : unheld("denied", "negated")) : standing(verb.progressive ? "ongoing" : "held", "past"), depth);
    case "present": {
      // "will brief Birk and see Cole": a base form joined to a future is one.
      const join = clauses.chunks[before(clauses, at)];
      if (verb.from === verb.head && isWord(join, "and") && depth < 3 && isBase(clauses, verb)) {
        for (let here = at - 2; here >= 0 && here > at - 12; here--) {
          const earlier = clauses.chunks[here];
          if (!isVerb(earlier)) continue;
          if (earlier.form === "future" || earlier.form === "modal" || earlier.form === "infinitive") return verbStanding(clauses, here, depth + 1);
          break;
        }
      }
      if (verb.negated) {
        if (verb.perfect) return inContext(clauses, at, sinceWhen(clauses, at), depth);
        // "is not going to meet", "does not plan to"; a bare "do not meet" tells of a habit.
        return inContext(clauses, at, { ...standing(null, "negated"), ...(governingAt(clauses, at) === "plan" ? { unheld: "refused" as const } : {}) }, depth);
      }
      // "Let the generals meet"
      const subject = subjectOf(clauses, at);
      const let_ = subject === null ? undefined : clauses.chunks[subject - 1];
      if (isVerb(let_) && clauses.tokens[let_.head]?.text === "Let" && isBase(clauses, verb)) return standing("proposed", "let");
      const present = !verb.perfect;
      const status = verb.progressive ? "ongoing" : "held";
      return inContext(clauses, at, standing(status, "present", present), depth);
    }
  }
}

/** "will extend his tour, flying to Oslo": as the verb that it stands beside. */
function besideMain(clauses: Clauses, at: number, depth: number): Standing {
  for (let here = at - 1; here >= 0 && here > at - 10; here--) {
    const chunk = clauses.chunks[here];
    if (isWord(chunk, "quote", "stop", "that", "relative", "subordinator")) break;
    if (!isFinite(chunk)) continue;
    return chunk.form === "future" || chunk.form === "modal" ? standing(verbStanding(clauses, here, depth + 1).status === null ? null : "planned", "beside") : standing("held", "participle");
  }
  return standing("held", "participle");
}

function saysNoLonger(clauses: Clauses, verb: VerbChunk): boolean {
  for (let k = verb.from + 1; k < verb.head; k++) if (/^(?:longer|now)$/.test(clauses.tokens[k]?.lower ?? "") || (clauses.tokens[k]?.lower === "after" && clauses.tokens[k + 1]?.lower === "all")) return true;
  for (let k = verb.head + 1; k < verb.head + 12; k++) if (clauses.tokens[k]?.lower === "after" && clauses.tokens[k + 1]?.lower === "all") return true;
  return false;
}

/** "see", not "sees" or "saw": a form that can stand after "will". */
function isBase(clauses: Clauses, verb: VerbChunk): boolean {
  const xpos = clauses.tokens[verb.head]?.xpos;
  return xpos === "VB" || xpos === "VBP";
}

/** "has not met Birk since May": the last time was in May; a bare "has not met" tells of nothing. */
export function sinceWhen(clauses: Clauses, at: number): Standing {
  for (let here = at + 1; here < clauses.chunks.length && here < at + 14; here++) {
    const chunk = clauses.chunks[here];
    if (isWord(chunk, "quote", "stop", "that", "relative")) break;
    if (chunk?.kind === "time" && clauses.tokens[chunk.from]?.lower === "since") return unheld("held", "not since");
  }
  // "has never met Birk"; what has not been done yet may still be.
  const verb = clauses.chunks[at];
  for (let k = isVerb(verb) ? verb.from - 1 : 0; k < (isVerb(verb) ? verb.to + 10 : 0); k++) if (clauses.tokens[k]?.lower === "yet") return standing(null, "not yet");
  return unheld("denied", "has not");
}

/** The invitation that an infinitive hangs on, over the guests and what is said of them. */
export function invitationBefore(clauses: Clauses, at: number): number | null {
  for (let here = at - 1; here >= 0 && here > at - 9; here--) {
    const chunk = clauses.chunks[here];
    if (isVerb(chunk) || isWord(chunk, "quote", "stop", "that", "relative")) return null;
    if (isNoun(chunk) && chunk.prep === null && /^(?:invit(?:ation|ations|e)|request)$/.test(nounHead(clauses, chunk))) return here;
  }
  return null;
}

/** What a finite passive to the right of "an invitation to visit" does to it: "had been withdrawn". */
function fateOf(clauses: Clauses, at: number): Governing | null {
  for (let here = at + 1; here < clauses.chunks.length && here < at + 10; here++) {
    const chunk = clauses.chunks[here];
    if (isWord(chunk, "quote", "stop", "that", "relative", "subordinator")) return null;
    if (!isFinite(chunk)) continue;
    if (!chunk.passive || chunk.negated) return null;
    if (acceptingVerbs.has(headWord(clauses, chunk))) return "plan";
    const governing = governingAt(clauses, here);
    return governing === "cancel" || governing === "refuse" || governing === "postpone" ? governing : null;
  }
  return null;
}

/** "ruled out meeting", "no intention of meeting", "look forward to meeting": what stands before the preposition of a gerund. */
function underPreposition(clauses: Clauses, at: number, depth: number): Standing | null {
  const word = clauses.tokens[(clauses.chunks[at]?.from ?? 0) - 1]?.lower;
  if (word === "instead") return standing(null, "instead");
  const left = before(clauses, at);
  const host = clauses.chunks[left];
  if (isVerb(host)) {
    if (word === "forward") return standing("planned", "look forward");
    const phrase = governingPhrases.get(`${headWord(clauses, host)} ${clauses.tokens[host.to]?.lower ?? ""}`);
    return phrase === undefined ? null : underGoverning(phrase, verbStanding(clauses, left, depth + 1));
  }
  if (!isNoun(host)) return null;
  const noun = nounHead(clauses, host);
  const byNoun = governingNouns.get(noun);
  if (byNoun === undefined || byNoun === "through") return null;
  if (host.items[0]?.determiner === "no") return whenNone(noun);
  const verb = clauses.chunks[before(clauses, left)];
  if (isVerb(verb) && governingAt(clauses, before(clauses, left)) === "refuse") return standing("refused", "rejected idea");
  if (isVerb(verb) && verb.negated) return whenNone(noun);
  return underGoverning(byNoun, standing("held", "noun"));
}

function hasCondition(clauses: Clauses, at: number): boolean {
  for (let here = Math.max(0, at - 12); here < Math.min(clauses.chunks.length, at + 12); here++) {
    const chunk = clauses.chunks[here];
    if (isWord(chunk, "subordinator") && conditionals.has(chunk.text)) return true;
    // "Should Oslo so wish, Birk would ..."
    const opens = clauses.chunks[here - 1];
    if (isVerb(chunk) && chunk.from === chunk.head && /^(?:should|were|had)$/.test(headWord(clauses, chunk)) && (opens === undefined || isWord(opens, "quote", "stop")) && isNoun(clauses.chunks[here + 1])) return true;
  }
  return false;
}
