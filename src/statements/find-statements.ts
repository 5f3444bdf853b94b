import type { LinkedReport } from "../actors/index.ts";
import { silent, type Statement, type Tell } from "../model/index.ts";
import type { Sentence } from "../language/index.ts";
import { carryOn, nothingCarried, type Carry } from "./carry-on.ts";
import type { Draft } from "./draft.ts";
import { findDrafts, repeatsSpeaker } from "./find-drafts.ts";
import { passageOf, type Bounds, type Passage } from "./passage.ts";
import { scopeOf } from "./scope.ts";
import { draftOfTurn, firstWord, occasionOf, turnsOf, type Turn } from "./turn.ts";
import { attribute } from "./learnt/attribute.ts";
import { candidatesAmong } from "./learnt/score-cues.ts";
import type { AttributionModel } from "./learnt/attribution-model.ts";
import { completeStatements } from "./complete-statements.ts";
import { firstPlaceFrom, quotationMarkPlaces } from "./quotation-mark-places.ts";
import { triggersAmong } from "./trigger.ts";

/**
 * Finds who said what: quotations, the verbs and nouns that attribute, their sources and contents, then speaker, medium,
 * hearer, date, what each statement answers and what it is told within.
 *
 * @param model what was learnt from annotated news; without it the rules stand alone
 * @returns statements in text order, with ids s1, s2, …
 */
export function findStatements(linked: LinkedReport, tell: Tell = silent, model: AttributionModel | null = null): readonly Statement[] {
  const drafts: Draft[] = [];
  let carry: Carry = nothingCarried;
  const { report } = linked;
  const marks = quotationMarkPlaces(report.text);
  const runs = passages(linked.sentences);
  const turns = turnsOf(runs, report);
  const occasion = turns.size > 0 ? occasionOf(report) : null;
  let speaking: Draft | null = null;
  let inTranscript = false;
  for (const sentences of runs) {
    const part = sentences[0]?.part ?? 0;
    const span = report.parts[part]?.span ?? [sentences[0]?.span[0] ?? 0, sentences.at(-1)?.span[1] ?? 0];
    const kind = report.parts[part]?.kind ?? "paragraph";
    const triggers = triggersAmong(sentences);
    if (turns.size > 0 && kind === "paragraph") {
      const passage = passageOf(report.text, part, kind, span, sentences, marks);
      const turn = turns.get(part);
      if (turn !== undefined) {
        speaking = turn.asks ? null : draftOfTurn(passage, turn, occasion);
        if (speaking !== null) drafts.push(speaking);
        inTranscript = true;
      } else if (isStageDirection(passage)) inTranscript = false;
      else if (inTranscript) speaking?.content.push({ scope: scopeOf(passage, passage.sentences[0] as Bounds, -1), range: [0, passage.tokens.length] });
      if (inTranscript) {
        for (const draft of findDrafts(passage, triggers, tell)) if (isSomebodyElses(draft, turn)) drafts.push(draft);
        carry = nothingCarried;
        continue;
      }
    }
    const candidates = model === null ? noCandidates : candidatesAmong(sentences, model);
    // Most paragraphs end here.
    if (candidates.length === 0 && triggers.length === 0 && (marks[firstPlaceFrom(marks, span[0])] ?? span[1]) >= span[1]) {
      carry = nothingCarried;
      continue;
    }
    const passage = passageOf(report.text, part, kind, span, sentences, marks);
    const own = findDrafts(passage, triggers, tell);
    // A headline or standfirst quotes words of the body; nothing goes on from it.
    carry = carryOn(passage, own, kind === "paragraph" ? carry : nothingCarried);
    if (kind !== "paragraph") carry = nothingCarried;
    if (model === null) {
      for (const draft of own) drafts.push(draft);
      continue;
    }
    const joined = attribute(linked, passage, own, candidates, model, tell);
    if (carry.draft !== null) carry = { ...carry, draft: joined.replaced.get(carry.draft) ?? carry.draft };
    for (const draft of joined.drafts) drafts.push(draft);
  }
  return completeStatements(linked, drafts, tell);
}

const noCandidates: readonly number[] = [];

/** "(Laughter.)", "(The briefing was concluded.)": nobody says it. */
function isStageDirection({ tokens }: Passage): boolean {
  const first = tokens[firstWord(tokens)]?.lower;
  return first === "(" || first === "[" || first === "#";
}

/** In a transcript only clear words of somebody else are statements beside the turn; whoever speaks says "I" and "we". */
function isSomebodyElses(draft: Draft, turn: Turn | undefined): boolean {
  const { cue } = draft.finding;
  return !(turn !== undefined && cue !== null && cue[0] < turn.from) && !repeatsSpeaker(draft.scope, draft.finding);
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
