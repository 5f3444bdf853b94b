import { linkActors } from "../src/actors/index.ts";
import { chunkSentence } from "../src/contacts/index.ts";
import { findActions } from "../src/events/index.ts";
import { typeFeatures, type TokenRange, type TypeSight } from "../src/events/learnt/type-features.ts";
import type { LearntType } from "../src/events/learnt/type-model.ts";
import { analyse, parse, type Token } from "../src/language/index.ts";
import type { EventType } from "../src/model/index.ts";
import type { Resources } from "../src/reading/index.ts";
import { readWireText } from "../src/report/index.ts";
import { deedSentences, type DeedSentence } from "../training/deed-sentences.ts";
import type { EventExample } from "../training/train-events.ts";
import { corpusFile } from "./corpora.ts";


/** A sentence of the PLOVER training set as the rules and the model of event types see it. */
export interface PloverSentence {
  readonly text: string;
  /** The type of the event between the marked source and target. */
  readonly event: LearntType;
  /** Types that the rules find, in the order of the text. */
  readonly ruled: readonly LearntType[];
  /** Features with the marked source and target. */
  readonly given: readonly number[];
  /** Features of the sentence alone. */
  readonly alone: readonly number[];
}

/** The set's name of a type. */
export function setType(type: EventType): LearntType {
  return type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type;
}

function rangeOf(tokens: readonly Token[], start: number, length: number): TokenRange | null {
  if (start < 0) return null;
  const from = tokens.findIndex((token) => token.end > start);
  if (from < 0) return null;
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).start < start + length) to++;
  return to > from ? [from, to] : null;
}

/** Where the target stands outside the source; -1 where it does not. */
function targetAt(text: string, from: number, { source, target }: DeedSentence): number {
  const isOutside = (at: number): boolean => from < 0 || at >= from + source.length || at + target.length <= from;
  for (let at = text.indexOf(target); at >= 0; at = text.indexOf(target, at + 1)) if (isOutside(at)) return at;
  return -1;
}

function readRow(row: DeedSentence, { language, facts, names }: Resources): PloverSentence {
  const linked = linkActors(analyse(readWireText(row.text), language), facts, names);
  const { text } = linked.report;
  const from = text.indexOf(row.source);
  const to = targetAt(text, from, row);
  const sights = linked.sentences.map((sentence): TypeSight => {
    const clauses = { tokens: sentence.tokens, chunks: chunkSentence(sentence, linked.mentions[sentence.index] ?? []) };
    const source = rangeOf(sentence.tokens, from, row.source.length);
    const target = rangeOf(sentence.tokens, to, row.target.length);
    return { clauses, actions: findActions(clauses), tree: parse(sentence, language), source, target };
  });
  const named = sights.find(({ source, target }) => source !== null && target !== null) ?? sights.find(({ source }) => source !== null) ?? sights[0];
  const lone = sights.find(({ actions }) => actions.length > 0) ?? sights[0];
  const ruled = sights.flatMap(({ actions }) => actions.filter(({ status }) => status !== "negated" && status !== "hypothetical").map(({ type }) => setType(type)));
  return {
    text: row.text,
    event: row.event,
    ruled: [...new Set(ruled)],
    given: named === undefined ? [] : typeFeatures(named),
    alone: lone === undefined ? [] : typeFeatures({ ...lone, source: null, target: null }),
  };
}

/** Reads the PLOVER training sentences in `corpora`. */
export function ploverSentences(corpora: string, resources: Resources): readonly PloverSentence[] {
  return corpusFile(corpora, "plover/train.jsonl")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => readRow(JSON.parse(line) as DeedSentence, resources));
}

/** A sentence of the table counts half of one of the set: it is plainer than news. */
const deedWeight = 0.5;

/** What is learnt from: each sentence with its source and target, and alone; and the same of the plain deeds of the table. */
export function eventExamples(sentences: readonly PloverSentence[], deeds: readonly PloverSentence[]): readonly EventExample[] {
  return [...examplesOf(sentences, 1), ...examplesOf(deeds, deedWeight)];
}

function examplesOf(sentences: readonly PloverSentence[], weight: number): readonly EventExample[] {
  return sentences.flatMap(({ event, given, alone }) => [given, alone].map((features) => ({ features, type: event, weight })));
}

/** The plain deeds of the table, read like the sentences of the set. */
export function plainDeeds(resources: Resources): readonly PloverSentence[] {
  return deedSentences().map((row) => readRow(row, resources));
}
