import type { LinkedReport } from "../actors/index.ts";
import { silent, type Statement, type Tell } from "../model/index.ts";
import type { Sentence } from "../language/index.ts";
import { carryOn, nothingCarried, type Carry } from "./carry-on.ts";
import type { Draft } from "./draft.ts";
import { findDrafts, isTrigger } from "./find-drafts.ts";
import { passageOf } from "./passage.ts";
import { completeStatements } from "./complete-statements.ts";

/**
 * Finds who said what: quotations, the verbs and nouns that attribute, their sources and contents, then speaker, medium,
 * hearer, date, what each statement answers and what it is told within.
 * @returns statements in text order, with ids s1, s2, …
 */
export function findStatements(linked: LinkedReport, tell: Tell = silent): readonly Statement[] {
  const drafts: Draft[] = [];
  let carry: Carry = nothingCarried;
  for (const { part, sentences } of passages(linked.sentences)) {
    const span = linked.report.parts[part]?.span ?? [sentences[0]?.span[0] ?? 0, sentences.at(-1)?.span[1] ?? 0];
    if (!sentences.some(hasTrigger)) {
      carry = nothingCarried;
      continue;
    }
    const kind = linked.report.parts[part]?.kind ?? "paragraph";
    const passage = passageOf(linked.report.text, part, kind, span, sentences);
    const own = findDrafts(passage, tell);
    // A headline or standfirst quotes words of the body; nothing goes on from it.
    carry = carryOn(passage, own, kind === "paragraph" ? carry : nothingCarried);
    if (kind !== "paragraph") carry = nothingCarried;
    for (const draft of own) drafts.push(draft);
  }
  return completeStatements(linked, drafts, tell);
}

/** Sentences in runs of one part. */
function* passages(sentences: readonly Sentence[]): Generator<{ part: number; sentences: readonly Sentence[] }> {
  let from = 0;
  for (let at = 1; at <= sentences.length; at++) {
    const part = sentences[from]?.part;
    if (part === undefined || sentences[at]?.part === part) continue;
    yield { part, sentences: sentences.slice(from, at) };
    from = at;
  }
}

/** A word that can be a cue, or a mark that can open a quotation. */
function hasTrigger(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => isTrigger(token.lower) || isMark(token.text.charCodeAt(0)));
}

function isMark(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x60 || code === 0xab || (code >= 0x2018 && code <= 0x201e);
}
