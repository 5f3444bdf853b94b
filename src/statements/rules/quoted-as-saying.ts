import { adjunctsEnd, hearerAfter } from "../adjunct.ts";
import { contentEnd } from "../clause-end.ts";
import { verbFinding, type VerbRule } from "../finding.ts";
import { nounPhraseBefore } from "../noun-phrase.ts";
import { frameToken, quotationFrom, type Scope } from "../scope.ts";
import { subjectBefore } from "../subject.ts";
import type { Range } from "../passage.ts";
import type { Quotation } from "../quotation.ts";
import { isAuxiliary, isComma } from "../word-class.ts";

const quoting = new Set(["quoted", "cited", "reported", "quoting", "citing"]);

/** `was quoted by TASS as saying …`, `quoted the minister as saying …`: whoever is quoted speaks, not who quotes. */
export const quotedAsSaying: VerbRule = {
  name: "quoted-as-saying",
  find(scope, group, attribution) {
    if (group.cue.form !== "gerund" || frameToken(scope, group.from - 1).lower !== "as") return null;
    for (let at = group.from - 2; at > group.from - 24; at--) {
      if (!quoting.has(frameToken(scope, at).lower)) continue;
      const passive = isAuxiliary(frameToken(scope, at - 1)) || frameToken(scope, at + 1).lower === "by";
      const source: Range | null = passive ? subjectBefore(scope, auxiliariesFrom(scope, at)) : (nounPhraseBefore(scope, group.from - 1) ?? objectOf(at, group.from - 1));
      const hearer = group.cue.verb.speech.includes("o") ? hearerAfter(scope, group.to) : null;
      const after = hearer?.[1] ?? group.to;
      const end = adjunctsEnd(scope, after);
      const right = rightOf(scope, end) ?? (end > after ? rightOf(scope, after) : null);
      // `"…," the agency quoted him as saying.`
      const left = leftQuotation(scope, at);
      const content: Range[] = [];
      if (left !== undefined) content.push([left.from, left.to]);
      // After words that were quoted already only a quotation goes on with them.
      if (right !== null && (left === undefined || quotationFrom(scope, right[0]) !== undefined)) content.push(right);
      if (content.length === 0) return null;
      return verbFinding("quoted-as-saying", group, { ...attribution, source }, { kind: "speech", confidence: 0.9, cue: [at, group.to], content, hearer, circumstance: [[at, group.from]] });
    }
    return null;
  },
};

/** The words from a token on, past a comma or colon; `null` where none come. */
function rightOf(scope: Scope, at: number): Range | null {
  const start = isComma(frameToken(scope, at)) || frameToken(scope, at).lower === ":" ? at + 1 : at;
  const end = contentEnd(scope, start);
  return end > start ? [start, end] : null;
}

/** The quotation that opens the sentence, when the cue comes after it. */
function leftQuotation(scope: Scope, cue: number): Quotation | undefined {
  const first = quotationFrom(scope, scope.from);
  return first !== undefined && first.to <= cue ? first : undefined;
}

/** What stands between "quoted" and "as"; nothing in "quoted as saying". */
function objectOf(quoted: number, as: number): Range | null {
  return as > quoted + 1 ? [quoted + 1, as] : null;
}

function auxiliariesFrom(scope: Scope, at: number): number {
  let from = at;
  while (isAuxiliary(frameToken(scope, from - 1)) || frameToken(scope, from - 1).upos === "ADV") from--;
  return from;
}
