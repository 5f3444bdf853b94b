import type { Finding } from "./finding.ts";
import { frameToken, type Scope } from "./scope.ts";
import type { VerbGroup } from "./verb-group.ts";

const nobodies = new Set(["neither", "nobody", "none", "no", "no-one", "nothing"]);
const anonymity = new Set(["anonymity", "secrecy", "confidentiality"]);
/** What somebody is told, asked or expected to do says nothing of who said so. */
const unowned = new Set(["tell", "ask", "order", "expect", "instruct", "urge", "encourage", "invite", "press", "pressure", "challenge", "suppose", "plan", "intend", "estimate", "project", "think", "believe", "consider", "anticipate", "see", "know", "find", "show", "assume", "presume", "feel", "fear", "hope"]);
/** Orders and refusals are things done; they are words only with a clause or quotation marks. */
const deeds = new Set(["order", "rebuff", "attack", "challenge", "press", "pressure", "request", "invite", "back", "support", "signal", "threaten", "encourage", "name", "list", "highlight", "outline"]);
/** "asked to comment on the visit" */
const answers = new Set(["comment", "respond", "react", "speak", "talk"]);
/** "The figures show that …": findings, where nobody is named who found them. */
const findings = new Set(["show", "indicate", "suggest", "demonstrate", "find", "signal", "project", "estimate"]);

/** Rules whose grammar fits deeds as well as words. */
const weakRules = new Set(["noun-object", "preposition", "infinitive"]);
/** "refused to say whether Paris would propose a day", "if Paris demands an answer" */
const open = new Set(["whether", "if", "unless"]);

/**
 * Why a finding of a verb rule is no statement of anybody although its grammar is that of one; `null` where it is one.
 * Only the weaker rules are asked: quotation marks and that-clauses of verbs of saying speak for themselves.
 */
export function whyWeak(scope: Scope, group: VerbGroup, finding: Finding): string | null {
  const { lemma } = group.cue.verb;
  const source = finding.source === null ? null : frameToken(scope, finding.source[0]).lower;
  if (source !== null && nobodies.has(source) && finding.rule !== "beside-quotation") return "nobody said it";
  if (finding.rule === "passive" && finding.source === null && unowned.has(lemma) && frameToken(scope, group.to).lower === "to") return "expected or told by nobody in particular";
  if (finding.rule === "noun-object") {
    const [from, to] = finding.content[0] ?? [0, 0];
    if (anonymity.has(frameToken(scope, from).lower)) return "the condition of speaking, not what was said";
    if (deeds.has(lemma) && !holdsQuotation(scope, from, to)) return "a thing done, not said";
  }
  if (finding.rule === "preposition" && group.negated) return "negated: nothing was said";
  if (finding.rule === "preposition" && group.shape === "infinitive" && answers.has(lemma)) return "only asked to speak of it";
  if (weakRules.has(finding.rule) && finding.source !== null) {
    if (open.has(frameToken(scope, finding.source[0] - 1).lower)) return "asked or supposed, not said";
    if (source === "who" && frameToken(scope, group.from).lower === "had") return "the story before, told in passing";
  }
  if (lemma === "know" && !group.negated) return "known, not said";
  if (findings.has(lemma) && scope.frame >= 0) return "a finding inside somebody's own words";
  return null;
}

function holdsQuotation(scope: Scope, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 40; at++) if (scope.passage.quotedBy[at] !== scope.frame) return true;
  return false;
}
