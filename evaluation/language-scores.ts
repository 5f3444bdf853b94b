import { analyse, lemma } from "../src/language/index.ts";
import type { TaggingModel } from "../src/language/language-model.ts";
import type { Part, Report } from "../src/model/index.ts";
import type { GoldDocument } from "../training/conllu.ts";

/** F1 from raw text, as in the CoNLL 2018 shared task: a word counts where the system's has the same characters. */
export interface LanguageScores {
  readonly tokens: number;
  readonly sentences: number;
  readonly upos: number;
  readonly xpos: number;
  /** Dictionary forms of verbs and plural nouns, case aside. */
  readonly lemmas: number;
  /** Sentence ends inside paragraphs: the end of a paragraph, which is given, is left out. */
  readonly innerEnds: number;
}

/** A document as a report whose parts are the paragraphs. */
export function goldReport({ id, text, paragraphs }: GoldDocument): Report {
  return {
    id,
    url: null,
    language: "en",
    source: null,
    headline: null,
    standfirst: null,
    section: null,
    topics: [],
    published: null,
    dateline: null,
    text,
    parts: paragraphs.map(({ start, end }): Part => ({ kind: "paragraph", span: [start, end] })),
  };
}

const inflected = /^(?:VB|MD|NNP?S$)/u;

interface Count {
  right: number;
  gold: number;
  system: number;
}

const empty = (): Count => ({ right: 0, gold: 0, system: 0 });
const f1 = ({ right, gold, system }: Count): number => (gold + system > 0 ? (2 * right) / (gold + system) : 0);

export function languageScores(documents: readonly GoldDocument[], model: TaggingModel): LanguageScores {
  const count = { tokens: empty(), sentences: empty(), upos: empty(), xpos: empty(), lemmas: empty(), innerEnds: empty() };
  for (const document of documents) {
    const { sentences } = analyse(goldReport(document), model);
    const gold = document.paragraphs.flatMap((paragraph) => paragraph.sentences);
    const words = new Map(gold.flatMap((sentence) => sentence.words.map((word) => [`${word.start} ${word.end}`, word])));
    const system = sentences.flatMap((sentence) => sentence.tokens);
    count.lemmas.gold += [...words.values()].filter(({ xpos }) => inflected.test(xpos)).length;
    count.lemmas.system += system.filter(({ xpos }) => inflected.test(xpos)).length;
    for (const measure of [count.tokens, count.upos, count.xpos]) {
      measure.gold += words.size;
      measure.system += system.length;
    }
    for (const token of system) {
      const word = words.get(`${token.start} ${token.end}`);
      if (word === undefined) continue;
      count.tokens.right++;
      if (word.upos === token.upos) count.upos.right++;
      if (word.xpos === token.xpos) count.xpos.right++;
      if (inflected.test(word.xpos) && inflected.test(token.xpos) && lemma(token) === word.lemma.toLowerCase()) count.lemmas.right++;
    }
    countSpans(count.sentences, gold.map(({ start, end }) => `${start} ${end}`), sentences.map(({ span }) => `${span[0]} ${span[1]}`));
    const lasts = new Set(document.paragraphs.map(({ end }) => end));
    countSpans(
      count.innerEnds,
      gold.map(({ end }) => end).filter((end) => !lasts.has(end)),
      sentences.map(({ span }) => span[1]).filter((end) => !lasts.has(end)),
    );
  }
  return {
    tokens: f1(count.tokens),
    sentences: f1(count.sentences),
    upos: f1(count.upos),
    xpos: f1(count.xpos),
    lemmas: f1(count.lemmas),
    innerEnds: f1(count.innerEnds),
  };
}

function countSpans<Key>(count: Count, gold: readonly Key[], system: readonly Key[]): void {
  const wanted = new Set(gold);
  count.gold += gold.length;
  count.system += system.length;
  count.right += system.filter((key) => wanted.has(key)).length;
}
