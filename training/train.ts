import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { decodeLanguageModel } from "../src/language/language-model.ts";
import { tagger } from "../src/language/tagger.ts";
import { weightTable } from "../src/language/weight-table.ts";
import { languageScores } from "../evaluation/language-scores.ts";
import { corporaFolder } from "../evaluation/corpora.ts";
import { treebank } from "./corpora.ts";
import { packLanguageModel } from "./pack-language-model.ts";
import { quantise } from "./quantise.ts";
import { recased } from "./recase.ts";
import { trainBoundaries } from "./train-boundaries.ts";
import { trainTagger } from "./train-tagger.ts";

const root = join(import.meta.dirname, "..");
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What can be trained, each with the file it writes. */
const trainers: Readonly<Record<string, (corpora: string) => void>> = { language: trainLanguage };

function trainLanguage(corpora: string): void {
  const documents = [...treebank(corpora, "ewt-train"), ...treebank(corpora, "gum-open-train")];
  const sentences = documents.flatMap(({ text, paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map(({ words }) => ({
        words: words.map(({ start, end }) => text.slice(start, end)),
        tags: words.map(({ upos, xpos }) => `${upos} ${xpos}`),
      })),
    ),
  );
  const trained = trainTagger(sentences, recased(sentences), 10, say);
  const tags = quantise(trained.weights, 0.36, 3);
  const words = tagger(
    trained.labels,
    weightTable(tags.labelCount, tags.hashes, tags.rowLengths, tags.labels, tags.values),
    trained.dictionary,
  );
  const boundaries = quantise(trainBoundaries(documents, words, 12, say), 0.15, 1);
  const bytes = packLanguageModel(trained, tags, boundaries);
  const file = join(root, "models", "en", "language.bin");
  writeFileSync(file, bytes);
  say(`models/en/language.bin: ${bytes.length} bytes`);
  const model = decodeLanguageModel(bytes);
  for (const name of ["ewt-dev", "gum-open-dev"]) {
    const { tokens, sentences: ends, upos, xpos } = languageScores(treebank(corpora, name), model);
    say(`${name}: tokens ${percent(tokens)}, sentences ${percent(ends)}, UPOS ${percent(upos)}, XPOS ${percent(xpos)}`);
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}

const { values, positionals } = parseArgs({ options: { corpora: { type: "string" } }, allowPositionals: true });
const wanted = positionals.length > 0 ? positionals : Object.keys(trainers);
const unknown = wanted.filter((name) => trainers[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`nothing here trains ${unknown.join(", ")}: choose from ${Object.keys(trainers).join(", ")}\n`);
  process.exitCode = 2;
} else {
  const corpora = corporaFolder(values.corpora);
  for (const name of wanted) trainers[name]?.(corpora);
}
