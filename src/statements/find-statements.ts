import type { LinkedReport } from "../actors/index.ts";
import { silent, type Statement, type Tell } from "../model/index.ts";
import type { Sentence } from "../language/index.ts";
import { carryOn, nothingCarried, type Carry } from "./carry-on.ts";
import type { Draft } from "./draft.ts";
import { findDrafts } from "./find-drafts.ts";
import { passageOf } from "./passage.ts";
import { completeStatements } from "./complete-statements.ts";
import { firstPlaceFrom, quotationMarkPlaces } from "./quotation-mark-places.ts";
import { triggersAmong } from "./trigger.ts";

/**
 * Finds who said what: quotations, the verbs and nouns that attribute, their sources and contents, then speaker, medium,
 * hearer, date, what each statement answers and what it is told within.
 * @returns statements in text order, with ids s1, s2, …
 */
export function findStatements(linked: LinkedReport, tell: Tell = silent): readonly Statement[] {
  const drafts: Draft[] = [];
  let carry: Carry = nothingCarried;
  const { report } = linked;
  const marks = quotationMarkPlaces(report.text);
  for (const sentences of passages(linked.sentences)) {
    const part = sentences[0]?.part ?? 0;
    const span = report.parts[part]?.span ?? [sentences[0]?.span[0] ?? 0, sentences.at(-1)?.span[1] ?? 0];
    const kind = report.parts[part]?.kind ?? "paragraph";
    const triggers = triggersAmong(sentences);
    // Most paragraphs end here.
    if (triggers.length === 0 && (marks[firstPlaceFrom(marks, span[0])] ?? span[1]) >= span[1]) {
      carry = nothingCarried;
      continue;
    }
    const passage = passageOf(report.text, part, kind, span, sentences, marks);
    const own = findDrafts(passage, triggers, tell);
    // A headline or standfirst quotes words of the body; nothing goes on from it.
    carry = carryOn(passage, own, kind === "paragraph" ? carry : nothingCarried);
    if (kind !== "paragraph") carry = nothingCarried;
    for (const draft of own) drafts.push(draft);
  }
  return completeStatements(linked, drafts, tell);
}

/** Sentences in runs of one part. */
function passages(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const found: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = found.at(-1);
    if (last !== undefined && last[0]?.part === sentence.part) last.push(sentence);
    else found.push([sentence]);
  }
  return found;
}
