import { relationIndex } from "../src/language/relations.ts";
import type { TagLabel } from "../src/language/tagger.ts";
import { goldTree } from "./arc-oracle.ts";
import type { GoldDocument } from "./conllu.ts";
import type { TaggedSentence } from "./recase.ts";
import type { ParsedSentence } from "./train-parser.ts";

/** The sentences of documents with the tags that people gave. */
export function taggedSentences(documents: readonly GoldDocument[]): readonly TaggedSentence[] {
  return documents.flatMap(({ text, paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map(({ words }) => ({
        words: words.map(({ start, end }) => text.slice(start, end)),
        tags: words.map(({ upos, xpos }) => `${upos} ${xpos}`),
      })),
    ),
  );
}

/** The trees of documents, over words tagged as `tags` says, sentence by sentence in the order of {@link taggedSentences}. */
export function parsedSentences(documents: readonly GoldDocument[], tags: readonly (readonly TagLabel[])[]): readonly ParsedSentence[] {
  const sentences = documents.flatMap(({ text, paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ words }) => ({ text, words }))));
  return sentences.map(({ text, words }, index) => ({
    words: words.map(({ start, end }) => text.slice(start, end)),
    tags: tags[index] ?? [],
    tree: goldTree(
      Int32Array.from(words, ({ head }) => (head === 0 ? words.length : head - 1)),
      Uint8Array.from(words, ({ relation }) => relationIndex(relation)),
    ),
  }));
}
