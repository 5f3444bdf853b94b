import type { ContactStatus } from "../model/index.ts";
import type { NounChunk, VerbChunk } from "./clause/chunk.ts";
import { after, before, governorOf, headWord, isFinite, isNoun, isVerb, isWord, nounHead, subjectOf, type Clauses } from "./clause/frame.ts";
import { sayingVerbs } from "./clause/saying-verb-lexicon.ts";
import { governingAdjectives, governingNouns, governingPhrases, governingVerbs, type Governing } from "./governing-lexicon.ts";

/** Whether the action of a verb or noun took place, and how the words say so; `null` status: no contact is told. */
export interface Standing {
  readonly status: ContactStatus | null;
  readonly why: string;
  /** A bare present ("meets", "is meeting"): its date decides. */
  readonly present: boolean;
}

export function standing(status: ContactStatus | null, why: string, present: boolean = false): Standing {
  return { status, why, present };
}

const conditionals = new Set(["if", "unless", "whether", "lest"]);
const ahead = new Set(["before", "until", "till", "once"]);
const deniable = new Set("report reports allegation allegations claim claims rumour rumours rumor rumors suggestion suggestions speculation that".split(" "));

/** The class of a governing verb at `at`, its particle read with it. */
export function governingAt(clauses: Clauses, at: number): Governing | null {
  const chunk = clauses.chunks[at];
  if (!isVerb(chunk)) return null;
  const word = headWord(clauses, chunk);
  const next = clauses.tokens[chunk.to]?.lower;
  const phrase = next === undefined ? undefined : governingPhrases.get(`${word} ${next}`);
  if (phrase !== undefined) return phrase;
  return governingVerbs.get(word) ?? null;
}

/** How `governing`, itself standing as `base`, leaves the action that hangs on it. */
export function underGoverning(governing: Governing, base: Standing): Standing {
  const real = base.status;
  switch (governing) {
    case "plan":
    case "announce":
      if (real === null) return standing(null, `not ${governing}`);
      return standing(real === "proposed" ? "proposed" : "planned", governing);
    case "propose":
      return real === null ? standing(null, "not proposed") : standing(real === "refused" || real === "denied" ? real : "proposed", governing);
    case "refuse":
      return real === null || real === "proposed" ? standing(null, "not refused") : standing("refused", governing);
    case "cancel":
      if (real === null) return standing("planned", "not cancelled");
      return standing(real === "proposed" ? "planned" : real === "denied" ? "denied" : "cancelled", governing);
    case "postpone":
      if (real === null) return standing("planned", "not postponed");
      return standing(real === "proposed" ? "planned" : "postponed", governing);
    case "deny":
      return standing(real === null ? null : "denied", governing);
    case "fail":
      return standing(null, governing);
    case "begin":
      return real === "held" ? standing("ongoing", governing) : base;
    case "continue":
      return real === "held" ? standing("ongoing", governing) : real === "planned" ? standing(null, "goes on") : base;
    case "end":
    case "happen":
    case "hold":
    case "through":
    case "praise":
      return base;
  }
}

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
  if (isWord(chunk, "subordinator") && conditionals.has(chunk.text)) return standing(null, chunk.text);
  if (isWord(chunk, "subordinator") && ahead.has(chunk.text) && base.present) return standing("planned", chunk.text);
  if (isWord(chunk, "subordinator") && chunk.text === "until") return standing(null, chunk.text);
  let verb = opener;
  if (isWord(chunk, "that")) {
    verb = before(clauses, opener);
    // "denied a report by Norway that": what hangs on the noun is passed over.
    for (let steps = 0; steps < 4; steps++) {
      const over = clauses.chunks[verb];
      if (!isNoun(over) || over.prep === null || !isNoun(clauses.chunks[before(clauses, verb)])) break;
      verb = before(clauses, verb);
    }
  }
  let host = clauses.chunks[verb];
  if (isNoun(host) && deniable.has(nounHead(clauses, host))) {
    verb = before(clauses, verb);
    host = clauses.chunks[verb];
    const governing = governingAt(clauses, verb);
    if (governing === "deny" || governing === "refuse") return standing(base.status === null ? null : "denied", "denied report");
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
  const governor = governorOf(clauses, at);
  if (governor.kind === "preposition") {
    if (governor.word === "before") return standing("planned", "before");
    if (governor.word === "without" || governor.word === "instead") return standing(null, governor.word);
    if (governor.word === "after" || governor.word === "since" || governor.word === "by" || governor.word === "upon" || governor.word === "on" || governor.word === "following" || governor.word === "while" || governor.word === "when") {
      for (let here = governor.chunk - 1, steps = 0; here >= 0 && steps < 20; here--, steps++) {
        if (!isFinite(clauses.chunks[here])) continue;
        // "will leave after meeting Birk"
        const host = verbStanding(clauses, here, depth + 1);
        return standing(host.status === "planned" || host.status === "proposed" ? host.status : "held", governor.word);
      }
      return standing("held", governor.word);
    }
    return standing(own.form === "gerund" ? "proposed" : null, governor.word);
  }
  if (governor.kind === "adjective") {
    const copula = before(clauses, governor.chunk);
    const governing = governingAdjectives.get(governor.word);
    if (governing === undefined) return standing(own.form === "infinitive" ? null : "held", governor.word);
    const host = clauses.chunks[copula];
    const base = isVerb(host) ? verbStanding(clauses, copula, depth + 1) : standing("held", "adjective");
    if (governing === "propose" && isVerb(host) && host.negated) return standing("refused", `not ${governor.word}`);
    return underGoverning(governing, base);
  }
  if (governor.kind === "verb") {
    const host = clauses.chunks[governor.chunk] as VerbChunk;
    // "plans to meet", "an offer to meet": a noun between them may decide.
    if (governor.between !== null) {
      const noun = clauses.chunks[governor.between] as NounChunk;
      const byNoun = governingNouns.get(nounHead(clauses, noun));
      if (byNoun !== undefined && byNoun !== "through") {
        const negated = noun.items[0]?.determiner === "no";
        const verb = governingAt(clauses, governor.chunk);
        const base = negated ? standing(null, "no") : verbStanding(clauses, governor.chunk, depth + 1);
        if (verb === "refuse" && byNoun === "propose") return standing("refused", "rejected offer");
        if (verb === "cancel") return underGoverning("cancel", base);
        return underGoverning(byNoun, base);
      }
    }
    const base = verbStanding(clauses, governor.chunk, depth + 1);
    if (host.copula) {
      // "is to meet", "was to have met"
      if (own.form === "infinitive") return own.perfect ? standing("cancelled", "was to have") : host.negated ? standing(null, "is not to") : standing("planned", "is to");
      return base;
    }
    const word = headWord(clauses, host);
    if (word === "has" || word === "have" || word === "had") {
      return clauses.tokens[host.to]?.lower === "yet" ? standing("proposed", "has yet to") : host.negated ? standing(null, "need not") : standing("proposed", "has to");
    }
    if (word === "used") return standing(null, "used to");
    const governing = governingAt(clauses, governor.chunk);
    const due = clauses.tokens[host.to]?.lower;
    if (governing === "propose" && host.negated) return standing(own.negated ? null : base.status === null ? "refused" : "proposed", `not ${word}`);
    if (own.negated && (governing === "plan" || governing === "propose")) return standing("refused", `${word} not to`);
    if (governing !== null) return underGoverning(governing, base);
    if (own.form === "infinitive") {
      // "flew to Oslo to meet Birk": a purpose, ahead of the verb it hangs on.
      if (base.status === null) return standing(null, "purpose");
      return standing(due === "yet" ? "proposed" : "planned", "purpose");
    }
    return sayingVerbs.has(word) ? standing("held", word) : base;
  }
  if (governor.kind === "noun") {
    const noun = clauses.chunks[governor.between as number] as NounChunk;
    const byNoun = governingNouns.get(nounHead(clauses, noun));
    if (byNoun !== undefined) return underGoverning(byNoun, standing("held", "noun"));
    // A headline: "Alder to meet Birk"
    return own.form === "infinitive" ? standing(own.negated ? "refused" : "planned", "headline") : standing("held", "participle");
  }
  return own.form === "infinitive" ? standing(null, "bare infinitive") : standing("held", "participle");
}

/** Whether the action of the verb at `at` took place, from tense, modality, negation and what governs it. */
export function verbStanding(clauses: Clauses, at: number, depth: number = 0): Standing {
  const verb = clauses.chunks[at];
  if (!isVerb(verb) || depth > 4) return standing("held", "depth");
  if (clauses.tokens[verb.from - 1]?.lower === "longer" && clauses.tokens[verb.from - 2]?.lower === "no") return standing(null, "no longer");
  switch (verb.form) {
    case "infinitive":
      return governed(clauses, at, depth);
    case "gerund":
    case "participle": {
      if (verb.negated) return standing(null, "negated");
      const left = clauses.chunks[before(clauses, at)];
      if (isVerb(left) || isWord(left, "subordinator", "particle")) return governed(clauses, at, depth);
      return standing("held", "participle");
    }
    case "future":
      return inContext(clauses, at, standing(verb.negated ? "refused" : "planned", "will"), depth);
    case "modal": {
      const modal = verb.modal ?? "";
      if (modal.startsWith("would") || modal === "'d") {
        if (verb.negated) return inContext(clauses, at, standing("refused", "would not"), depth);
        if (verb.perfect) return standing(null, "would have");
        return inContext(clauses, at, standing(hasCondition(clauses, at) ? "proposed" : "planned", "would"), depth);
      }
      if (verb.negated) return standing(null, "negated");
      if (verb.perfect) return standing(null, "may have");
      if (modal.startsWith("can") && !verb.copula) return standing("proposed", modal);
      return inContext(clauses, at, standing("proposed", modal), depth);
    }
    case "past":
      return inContext(clauses, at, verb.negated ? standing(null, "negated") : standing(verb.progressive ? "ongoing" : "held", "past"), depth);
    case "present": {
      if (verb.negated) return standing(null, "negated");
      const present = !verb.perfect;
      const status = verb.progressive ? "ongoing" : "held";
      return inContext(clauses, at, standing(status, "present", present), depth);
    }
  }
}

function hasCondition(clauses: Clauses, at: number): boolean {
  for (let here = Math.max(0, at - 12); here < Math.min(clauses.chunks.length, at + 12); here++) {
    const chunk = clauses.chunks[here];
    if (isWord(chunk, "subordinator") && conditionals.has(chunk.text)) return true;
  }
  return false;
}

function finiteAfterComma(clauses: Clauses, at: number): boolean {
  for (let here = at + 1; here < clauses.chunks.length && here < at + 8; here++) {
    const chunk = clauses.chunks[here];
    if (isWord(chunk, "comma")) return isFinite(clauses.chunks[after(clauses, here)]);
    if (isVerb(chunk) || isWord(chunk, "quote", "stop", "that", "relative", "and")) return false;
  }
  return false;
}

/** The finite verb that a noun list at `at` is the subject of, over what hangs on the noun; null if it is no subject. */
export function verbOfSubject(clauses: Clauses, at: number): number | null {
  const { chunks } = clauses;
  let here = after(clauses, at);
  let relative: "no" | "opened" | "entered" = "no";
  for (let steps = 0; here < chunks.length && steps < 30; here = after(clauses, here), steps++) {
    const chunk = chunks[here];
    if (isVerb(chunk)) {
      if (isFinite(chunk)) {
        // ", expected on Monday, was put off": a participle between commas.
        if (chunk.form === "past" && chunk.from === chunk.head && isWord(chunks[here - 1], "comma") && finiteAfterComma(clauses, here)) continue;
        if (relative !== "opened") return here;
        relative = "entered";
        continue;
      }
      // "Talks scheduled for Monday were ..." goes on; "Alder to meet Birk" is a headline's verb.
      if (chunk.form === "infinitive" && here === after(clauses, at)) return here;
      continue;
    }
    if (isNoun(chunk)) {
      if (chunk.prep === null && relative === "no" && !isWord(chunks[here - 1], "comma")) return null;
      continue;
    }
    if (isWord(chunk, "relative")) {
      relative = "opened";
      continue;
    }
    if (isWord(chunk, "quote", "stop", "that", "subordinator")) return null;
    if (isWord(chunk, "and") && isFinite(chunks[after(clauses, here)])) return null;
  }
  return null;
}
