import type { Draft } from "../draft.ts";

/** Rules that are right more often than the model where they fire. */
const firmRules = new Set(["beside-quotation", "clause", "told", "according-to", "quoted-as-saying", "speaker-and-colon", "signed-quotation", "announced-quotation", "orphan-quotation", "turn", "parenthetical"]);

/** Rules whose finding stands; within a quotation all do, for the model learnt nothing there. */
export function isFirm({ finding, scope }: Draft): boolean {
  return scope.frame >= 0 || finding.cue === null || finding.rule === "speech-noun" || (firmRules.has(finding.rule) && finding.kind === "speech");
}

/** The last token of a draft's cue, which stands for it; -1 where there is no cue. */
export function headOf({ finding: { cue } }: Draft): number {
  return cue === null ? -1 : cue[1] - 1;
}
