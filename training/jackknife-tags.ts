import { tagger, tagSentence, type TagLabel } from "../src/language/tagger.ts";
import { weightTable } from "../src/language/weight-table.ts";
import { quantise } from "./quantise.ts";
import { recased, type TaggedSentence } from "./recase.ts";
import { trainTagger } from "./train-tagger.ts";

const foldCount = 5;
/** Fewer than the shipped tagger has: the last rounds change few tags, and there are five taggers to train. */
const rounds = 4;

/**
 * Tags each sentence with a tagger that never saw its fold, so that whoever learns from these tags meets errors of the
 * kind and number that the shipped tagger makes on new text.
 */
export function jackknifeTags(sentences: readonly TaggedSentence[], tell: (line: string) => void): readonly (readonly TagLabel[])[] {
  const tags: (readonly TagLabel[])[] = [];
  const size = Math.ceil(sentences.length / foldCount);
  for (let fold = 0; fold < foldCount; fold++) {
    const from = fold * size;
    const rest = [...sentences.slice(0, from), ...sentences.slice(from + size)];
    const trained = trainTagger(rest, recased(rest), rounds, () => undefined);
    const { labelCount, hashes, rowLengths, labels, values } = quantise(trained.weights, 0.36, 3);
    const model = tagger(trained.labels, weightTable(labelCount, hashes, rowLengths, labels, values), trained.dictionary);
    let wrong = 0;
    let all = 0;
    for (const sentence of sentences.slice(from, from + size)) {
      const entries = sentence.words.map((word) => model.words.at(word, 0, word.length));
      const given = new Uint8Array(entries.length);
      tagSentence(model, entries, 0, entries.length, given);
      const own = [...given].map((tag) => model.labels[tag] as TagLabel);
      own.forEach(({ upos }, at) => {
        all++;
        if (!(sentence.tags[at] ?? "").startsWith(`${upos} `)) wrong++;
      });
      tags.push(own);
    }
    tell(`fold ${fold + 1} of ${foldCount}: UPOS of ${((100 * wrong) / all).toFixed(2)} % of ${all} words wrong`);
  }
  return tags;
}
