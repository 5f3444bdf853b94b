import { before, governorOf, headWord, isFinite, isNoun, isVerb, isWord, refusedWhenNone, type Clauses } from "../contacts/index.ts";
import { outlooks, type Outlook } from "./modality-lexicon.ts";

/** How a deed stands: done, or only willed, refused, asked for, threatened, allowed, imagined or denied. */
export type Deed = "actual" | "future" | "hypothetical" | "negated" | "agree" | "refuse" | "request" | "threaten" | "allow";

export interface Outlooked {
  readonly deed: Deed;
  /** The verb that decided, where that is not the deed's own. */
  readonly by: number | null;
}

const supposing = new Set(["if", "unless", "whether", "lest"]);

function supposed(clauses: Clauses, at: number): boolean {
  for (let here = at - 1, steps = 0; here >= 0 && steps < 6; here--, steps++) {
    const chunk = clauses.chunks[here];
    if (isWord(chunk, "subordinator")) return supposing.has(chunk.text);
    if (isVerb(chunk) || isWord(chunk, "that", "quote", "stop", "relative")) return false;
  }
  return false;
}

function underOutlook(outlook: Outlook, base: Deed, negated: boolean): Deed {
  if (base === "negated" || negated) return outlook === "agree" || outlook === "plan" || outlook === "allow" ? "refuse" : outlook === "refuse" ? "actual" : "negated";
  switch (outlook) {
    case "done":
      return base;
    case "try":
      return base === "actual" ? "hypothetical" : base;
    case "plan":
      return base === "actual" || base === "future" ? "future" : base;
    case "agree":
    case "refuse":
    case "request":
    case "threaten":
    case "allow":
      return outlook;
  }
}

/** "called on Norway to act", but not "called Birk to congratulate him". */
function callsFor(clauses: Clauses, from: number, to: number): boolean {
  for (let here = from + 1; here < to; here++) {
    const chunk = clauses.chunks[here];
    if (isNoun(chunk) && (chunk.prep === "on" || chunk.prep === "upon" || chunk.prep === "for")) return true;
  }
  return false;
}

/** How the deed of the verb group at `at` stands, from its own tense and the verbs it hangs on. */
export function outlookOf(clauses: Clauses, at: number, depth: number = 0): Outlooked {
  const verb = clauses.chunks[at];
  if (!isVerb(verb) || depth > 3) return { deed: "actual", by: null };
  if (verb.form === "infinitive" || (verb.form === "gerund" && isVerb(clauses.chunks[before(clauses, at)]))) {
    const governor = governorOf(clauses, at);
    if (governor.kind === "verb") {
      const host = clauses.chunks[governor.chunk];
      const base = outlookOf(clauses, governor.chunk, depth + 1);
      if (isVerb(host) && host.copula) {
        const next = clauses.tokens[host.to]?.lower ?? "";
        const byAdjective = outlooks.get(next);
        if (byAdjective !== undefined) return { deed: underOutlook(byAdjective, base.deed, verb.negated), by: governor.chunk };
        return { deed: verb.form === "infinitive" ? (host.negated ? "refuse" : "future") : base.deed, by: governor.chunk };
      }
      // "has no plans to send troops"
      const between = governor.between === null ? undefined : clauses.chunks[governor.between];
      if (isNoun(between) && between.items[0]?.determiner === "no") return { deed: refusedWhenNone.has(clauses.tokens[between.items[0].head]?.lower ?? "") ? "refuse" : "negated", by: governor.chunk };
      const outlook = governor.word.startsWith("call") && !callsFor(clauses, governor.chunk, at) ? undefined : outlooks.get(governor.word);
      if (outlook !== undefined) return { deed: underOutlook(outlook, base.deed, verb.negated), by: governor.chunk };
      if (governor.word.startsWith("call")) return base;
      if (isVerb(host) && /^(?:has|have|had)$/.test(headWord(clauses, host))) return { deed: "request", by: governor.chunk };
      return verb.form === "infinitive" ? { deed: base.deed === "actual" ? "hypothetical" : base.deed, by: null } : base;
    }
    if (governor.kind === "adjective") {
      const outlook = outlooks.get(governor.word);
      const copula = before(clauses, governor.chunk);
      const base = isVerb(clauses.chunks[copula]) ? outlookOf(clauses, copula, depth + 1).deed : "actual";
      if (outlook !== undefined) return { deed: underOutlook(outlook, base, verb.negated), by: governor.chunk };
    }
    if (governor.kind === "noun" && verb.form === "infinitive") return { deed: "future", by: null };
    return { deed: "hypothetical", by: null };
  }
  if (!isFinite(verb)) return { deed: verb.negated ? "negated" : "actual", by: null };
  if (supposed(clauses, at)) return { deed: "hypothetical", by: null };
  if (verb.form === "future") return { deed: verb.negated ? "refuse" : "future", by: null };
  if (verb.form === "modal") {
    const modal = verb.modal ?? "";
    if (modal.startsWith("would") || modal === "'d") return { deed: verb.negated ? "refuse" : verb.perfect ? "hypothetical" : "future", by: null };
    if (modal === "must" || modal === "should" || modal === "ought") return { deed: "request", by: null };
    return { deed: verb.negated ? "negated" : "hypothetical", by: null };
  }
  return { deed: verb.negated ? "negated" : "actual", by: null };
}
