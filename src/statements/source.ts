import { nounPhraseEnd } from "./noun-phrase.ts";
import type { Range } from "./passage.ts";
import { frameToken, quotationUpTo, type Scope } from "./scope.ts";
import { invertedSubject, mainSubjectBefore, participleSubject, subjectBefore } from "./subject.ts";
import { isComma, isDash, isStop, isSubjectPronoun } from "./word-class.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Who a cue verb attributes to, and the tokens that verb and source take together. */
export interface Attribution {
  readonly source: Range | null;
  readonly inverted: boolean;
  /** First token of source and verb where they stand together. */
  readonly from: number;
  /** The token after them. */
  readonly to: number;
}

/** Finds the source of a cue verb by the shape of its group and its place beside quotations and commas. */
export function attributionOf(scope: Scope, group: VerbGroup): Attribution {
  const apart = (source: Range | null): Attribution => ({ source, inverted: false, from: group.from, to: group.to });
  if (group.shape === "gerund") return apart(participleSubject(scope, group.from));
  if (group.shape === "infinitive") return apart(mainSubjectBefore(scope, group.from));
  const before = frameToken(scope, group.from - 1);
  const afterQuotation = quotationUpTo(scope, isComma(before) || isDash(before) ? group.from - 1 : group.from) !== undefined;
  const mayInvert = afterQuotation || isComma(before) || isDash(before) || isStop(before);
  if (mayInvert && group.shape === "finite") {
    const aside = afterQuotation ? null : subjectBefore(scope, group.from);
    const inverted = aside === null ? invertedSubject(scope, group.to) : null;
    if (inverted !== null && isTelling(scope, group, inverted)) return apart(mainSubjectBefore(scope, group.from));
    if (inverted !== null) return { source: inverted, inverted: true, from: group.from, to: inverted[1] };
    if (afterQuotation) return apart(mainSubjectBefore(scope, group.from));
    if (aside !== null) return { source: aside, inverted: false, from: aside[0], to: group.to };
  }
  const source = subjectBefore(scope, group.from);
  if (source === null) return apart(null);
  return { source, inverted: false, from: source[1] > group.from - 8 ? source[0] : group.from, to: group.to };
}

/** `"…", told reporters`: the noun phrase after the verb is its hearer, not who speaks. */
function isTelling(scope: Scope, group: VerbGroup, phrase: Range): boolean {
  if (!group.cue.verb.speech.includes("o")) return false;
  const pronoun = isSubjectPronoun(frameToken(scope, phrase[0]));
  return !pronoun && nounPhraseEnd(scope, phrase[1]) === phrase[1];
}
