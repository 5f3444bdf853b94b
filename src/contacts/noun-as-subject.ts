import type { NounChunk, VerbChunk } from "./clause/chunk.ts";
import { after, headWord, isNoun, isVerb, isWord, nounHead, type Clauses } from "./clause/frame.ts";
import { governingAdjectives, governingNouns, statePhrases } from "./governing-lexicon.ts";
import { isLater, isPlannedBetween, wasOnce } from "./noun-phrases.ts";
import { governingAt, standing, underGoverning, unheld, type Standing } from "./standing.ts";
import { sinceWhen, verbStanding } from "./verb-standing.ts";

/** Adjectives by which a contact is judged, or wished for where it is told what it would be. */
const praise = new Set(["useful", "helpful", "valuable", "timely", "beneficial", "worthwhile", "welcome"]);

/** How a dealing stands by the verb that it is the subject of. */
export function asSubject(clauses: Clauses, noun: NounChunk, verbAt: number): Standing {
  const verb = clauses.chunks[verbAt] as VerbChunk;
  const none = noun.items[0]?.determiner === "no" || noun.items[0]?.determiner === "neither";
  const negated = verb.negated || none;
  const word = headWord(clauses, verb);
  const base = verbStanding(clauses, verbAt);
  if (verb.form === "infinitive") return none ? standing(null, "no") : standing("planned", "headline");
  const governing = governingAt(clauses, verbAt);
  const next = clauses.chunks[after(clauses, verbAt)];
  // "has yet to be agreed"
  if (clauses.tokens[verb.to]?.lower === "yet" && /^(?:has|have|had)$/.test(word)) return standing("proposed", "has yet to");
  // "are expected to begin", "failed to take place": the first verb decides.
  if (verb.copula) {
    const adjective = isWord(next, "adjective", "other", "particle") ? next.text : isNoun(next) ? nounHead(clauses, next) : "";
    const byAdjective = governingAdjectives.get(adjective) ?? (verb.form === "past" || verb.form === "present" ? governingNouns.get(adjective) : undefined);
    const follows = clauses.tokens[verb.to]?.lower ?? "";
    if (follows === "out" && clauses.tokens[verb.to + 1]?.lower === "of" && clauses.tokens[verb.to + 3]?.lower === "question") return negated ? standing("proposed", "not out of the question") : standing("refused", "out of the question");
    if (follows === "off") return negated ? standing(null, "not off") : standing("cancelled", "off");
    if ((follows === "under" && clauses.tokens[verb.to + 1]?.lower === "way") || follows === "underway") return negated ? standing(null, "not under way") : standing(verb.form === "future" ? "planned" : "ongoing", "under way");
    // "the visit is on", "is still on": it goes ahead.
    if (follows === "on" && (verb.to + 1 >= clauses.tokens.length || /^(?:[.,;"]|for|and|but|track|schedule|after|despite)$/.test(clauses.tokens[verb.to + 1]?.lower ?? "")) && !verb.negated) return none ? unheld("denied", "none on") : standing(verb.form === "past" ? "held" : "planned", "on");
    if (follows === "over") return negated ? standing("ongoing", "not over") : standing("held", "over");
    if (byAdjective !== undefined && byAdjective !== "through") {
      if (negated) return standing(byAdjective === "propose" && adjective.startsWith("im") ? "proposed" : null, `not ${adjective}`);
      if (adjective === "impossible" || adjective === "unlikely") return standing(null, adjective);
      return underGoverning(byAdjective, standing("held", adjective));
    }
    // "talks would be useful" asks for them, "the talks were useful" judges them.
    if (verb.form === "modal" && praise.has(adjective)) return standing(negated ? null : "proposed", adjective);
    if (isVerb(next) && next.form === "infinitive") return negated ? standing(null, "not to") : standing("planned", "is to");
    // "is under consideration", "was not on his schedule", "is on ice"
    const state = isNoun(next) && next.prep !== null && next.prep !== "at" && next.prep !== "out of" ? statePhrases.get(nounHead(clauses, next)) : undefined;
    if (state !== undefined) return negated ? (state === "plan" ? unheld("denied", "not on the agenda") : standing(null, "not")) : underGoverning(state, standing("held", "phrase"));
    if (negated) return word === "been" && verb.perfect ? sinceWhen(clauses, verbAt) : standing(null, "negated");
    if (verb.form === "past") return standing(base.status === null ? null : "held", "was");
    if (verb.form === "future") return base.status === null ? base : standing("planned", "will be");
    return verb.perfect ? standing("held", "has been") : standing(null, "says what it is");
  }
  if (verb.passive) {
    switch (governing) {
      case "plan":
      case "announce":
      case "propose":
      case "refuse":
      case "cancel":
      case "postpone":
        // "no meeting is planned", "the visit has not been cancelled"
        if (none && (governing === "cancel" || governing === "postpone" || governing === "refuse")) return standing(null, "none");
        if (negated) return governing === "cancel" || governing === "postpone" ? standing("planned", `not ${word}`) : governing === "plan" || governing === "announce" ? unheld("denied", `not ${word}`) : governing === "refuse" ? standing("proposed", `not ${word}`) : standing(null, `not ${word}`);
        // "a meeting has been called for Monday"
        if (word === "called" && governing === "propose" && base.status === "held" && !negated) return standing("planned", word);
        // "the talks are aimed at": says what for.
        if (governing === "propose" && /^(?:aim|need|try|tried|push|attempt|threaten|call)/.test(word)) return standing(null, word);
        return underGoverning(governing, { ...base, status: base.status === "planned" ? "held" : base.status });
      case "deny":
        return standing("denied", word);
      default:
        break;
    }
    if (negated) return verb.form === "past" && !verb.perfect && governing === "hold" ? unheld("denied", "not held") : standing(null, "negated");
    if (governing === "hold" || governing === "begin" || governing === "end" || governing === "continue") return base.present && !verb.perfect && verb.form === "present" && !verb.progressive ? standing("planned", "present passive") : governing === "begin" || governing === "continue" ? underGoverning(governing, base) : base;
    return verb.form === "modal" ? standing("proposed", "modal") : base.present ? standing(null, "says what it is") : base;
  }
  if (word === "expired" || word === "expires") return standing(null, word);
  // "has had to wait", "will have to wait"
  if (isVerb(next) && next.form === "infinitive" && /^wait$/.test(headWord(clauses, next)) && !negated) return standing("postponed", "has to wait");
  if (/^waits?$/.test(word) && !negated && (verb.form === "modal" || verb.form === "future")) return standing("postponed", "must wait");
  // "the call that had been set for Monday came to nothing"
  if (/^c[oa]m/.test(word) && isNoun(next) && next.prep === "to" && /^(?:nothing|naught|nought|grief)$/.test(nounHead(clauses, next))) return standing(isPlannedBetween(clauses, noun.to, verb.from) ? "cancelled" : "held", "came to nothing");
  if (/^l(?:ie|ies|ay)$/.test(word) && isNoun(next) && next.prep === "in") {
    const state = statePhrases.get(nounHead(clauses, next));
    if (state !== undefined) return underGoverning(state, standing("held", "lies in"));
  }
  // "no talks planned with Norway"
  if (none && governing === "plan" && !(isVerb(next) && next.form === "infinitive")) return unheld("denied", "none planned");
  // "originally planned for May, will now take place in June"
  if (!negated && (governing === "happen" || governing === "hold") && verb.form === "future" && wasOnce(clauses, noun.to, verb.to)) return standing("postponed", "originally");
  // "will take place later than announced", "at a later date"
  if (!negated && isLater(clauses, verb)) return standing(base.status === null ? null : "postponed", "later");
  if (/^st(?:and|ood)/.test(word) && !negated) return standing(base.status === null ? null : "planned", word);
  if (governing === "cancel" || governing === "postpone") return negated ? standing("planned", `not ${word}`) : underGoverning(governing, base);
  if (negated) return (governing === "happen" || governing === "hold") && verb.form === "future" ? standing(none ? "refused" : "cancelled", "will not") : verb.form === "past" && !verb.perfect && (governing === "happen" || governing === "hold") ? unheld("denied", "did not take place") : standing(null, "negated");
  if (governing === "fail" || (governing === "end" && isVerb(next) && next.form === "infinitive")) {
    // "talks failed to bring peace" were held, "talks failed to take place" were not.
    const result = isVerb(next) && next.form === "infinitive" ? headWord(clauses, next) : null;
    return standing(result !== null && base.status === "held" && !/^(?:take|occur|materiali[sz]e|happen|begin|start|open|resume|get|convene|proceed)$/.test(result) ? "held" : null, word);
  }
  // "negotiations would establish quotas", "the talks could raise output": what they may do, not whether they are held.
  if (verb.form === "modal" && governing !== "happen" && governing !== "hold" && governing !== "begin" && governing !== "continue" && governing !== "plan") return standing(null, "modal");
  if (governing === "begin" || governing === "continue") return base.present && governing === "begin" ? standing("planned", "begins") : underGoverning(governing, base);
  if (governing === "propose" && verb.form === "past") return standing("held", "past");
  if (base.present && governing !== "happen" && governing !== "end") return verb.perfect ? base : standing(null, "says what it is");
  return base;
}
