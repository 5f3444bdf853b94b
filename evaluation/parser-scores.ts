import { parse, relations, type LanguageModel, type Parse, type Relation, type Sentence, type Token } from "../src/language/index.ts";
import { relationIndex } from "../src/language/relations.ts";
import { tagSentence, type TagLabel } from "../src/language/tagger.ts";
import type { GoldDocument } from "../training/conllu.ts";

/** How the parser does on the treebank's own tokens and sentences with this program's tags. Marks count as words. */
export interface ParserScores {
  /** The share of tokens with the right head (UAS). */
  readonly heads: number;
  /** With the right head and relation (LAS), relations cut down as `relations` has them. */
  readonly both: number;
  /** F1 of one relation, head and all. */
  readonly f1: (relation: Relation) => number;
}

/** A sentence of a treebank as the stages of language would give it. */
function taggedSentence(text: string, words: GoldDocument["paragraphs"][number]["sentences"][number]["words"], index: number, { tagger }: LanguageModel): Sentence {
  const entries = words.map(({ start, end }) => tagger.words.at(text, start, end));
  const tags = new Uint8Array(entries.length);
  tagSentence(tagger, entries, 0, entries.length, tags);
  const tokens = words.map(({ start, end }, at): Token => {
    const { upos, xpos } = tagger.labels[tags[at] ?? 0] as TagLabel;
    const { form } = entries[at] ?? tagger.outside;
    return { start, end, text: form.text, lower: form.lower, upos, xpos };
  });
  return { index, span: [words[0]?.start ?? 0, words.at(-1)?.end ?? 0], part: 0, tokens };
}

export function parserScores(documents: readonly GoldDocument[], model: LanguageModel): ParserScores {
  let all = 0;
  let heads = 0;
  let both = 0;
  const gold = new Int32Array(relations.length);
  const system = new Int32Array(relations.length);
  const right = new Int32Array(relations.length);
  const add = (counts: Int32Array, relation: number): void => {
    counts[relation] = (counts[relation] ?? 0) + 1;
  };
  for (const { text, paragraphs } of documents) {
    for (const { words } of paragraphs.flatMap((paragraph) => paragraph.sentences)) {
      const parsed: Parse = parse(taggedSentence(text, words, 0, model), model);
      words.forEach(({ head, relation }, at) => {
        const wanted = relationIndex(relation);
        const got = parsed.relations[at] ?? 0;
        all++;
        add(gold, wanted);
        add(system, got);
        if (parsed.heads[at] !== head - 1) return;
        heads++;
        if (got !== wanted) return;
        both++;
        add(right, wanted);
      });
    }
  }
  return {
    heads: heads / all,
    both: both / all,
    f1: (name) => {
      const relation = relations.indexOf(name);
      const sum = (gold[relation] ?? 0) + (system[relation] ?? 0);
      return sum === 0 ? 0 : (2 * (right[relation] ?? 0)) / sum;
    },
  };
}
