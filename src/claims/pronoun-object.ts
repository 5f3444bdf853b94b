import type { LinkedReport } from "../actors/index.ts";
import type { Statement } from "../model/index.ts";
import type { ClaimFinding } from "./claim-finding.ts";
import { decide } from "./find-in-stretch.ts";
import { within } from "./in-order.ts";
import type { ObjectPhrase } from "./object-phrase.ts";
import type { ObjectKind } from "./object-lexicon.ts";
import { subjectState } from "./rules/subject-state.ts";
import { stretchOf, tokenAt, type Stretch } from "./stretch.ts";

export interface PronounFinding {
  readonly stretch: Stretch;
  readonly finding: ClaimFinding;
}

/**
 * What a statement says of a relationship that another has named just before: "they were still frozen", "it goes on". The
 * pronoun has to open the statement.
 *
 * @param answers whether the words answer those that name the relationship: then "it" may stand for it too
 */
export function findOfPronoun(linked: LinkedReport, statement: Statement, kind: ObjectKind, answers: boolean): PronounFinding | null {
  const [span] = statement.content;
  const sentence = span === undefined ? undefined : within(linked.sentences, (one) => one.span, span)[0];
  const stretch = span === undefined || sentence === undefined ? null : stretchOf(linked, sentence, [span], statement);
  if (stretch === null) return null;
  const at = tokenAt(stretch, 0).lower === "that" ? 1 : 0;
  if (!(answers ? /^(?:they|it|these|those)$/u : /^they$/u).test(tokenAt(stretch, at).lower)) return null;
  const object: ObjectPhrase = { kind, head: at, from: at, complement: at + 1, to: at + 1 };
  const finding = decide(stretch, subjectState.name, at, at + 1, subjectState.find(stretch, object), () => {});
  return finding === null ? null : { stretch, finding };
}
