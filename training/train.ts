import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { decodeLanguageModel, decodeTagging } from "../src/language/language-model.ts";
import { tagger } from "../src/language/tagger.ts";
import { weightTable } from "../src/language/weight-table.ts";
import { goldReport, languageScores } from "../evaluation/language-scores.ts";
import { parserScores } from "../evaluation/parser-scores.ts";
import { corporaFolder } from "../evaluation/corpora.ts";
import type { GoldDocument } from "./conllu.ts";
import { eventExamples, plainDeeds, ploverSentences } from "../evaluation/plover.ts";
import { asReport, polnear } from "../evaluation/polnear.ts";
import { namesFound } from "../evaluation/names.ts";
import { scoreNames, silverNames } from "../evaluation/silver-names.ts";
import { decodeNameModel } from "../src/actors/names/name-model.ts";
import { wordLists } from "../src/actors/names/word-lists.ts";
import { loadResources } from "../src/resources/index.ts";
import { annotatedPassages } from "./attribution-corpus.ts";
import { markedStretches } from "./names-corpus.ts";
import { packEvents, trainEvents } from "./train-events.ts";
import { trainNames } from "./train-names.ts";
import { treebank } from "./corpora.ts";
import { entityNames } from "./entity-names.ts";
import { jackknifeTags } from "./jackknife-tags.ts";
import { packLanguageModel } from "./pack-language-model.ts";
import { packParser } from "./pack-parser.ts";
import { parsedSentences, taggedSentences } from "./parser-corpus.ts";
import { quantise } from "./quantise.ts";
import { recased } from "./recase.ts";
import { random } from "./random.ts";
import { renamedCopies } from "./renamed-copies.ts";
import { reportingCopies } from "./reporting-copies.ts";
import { trainAttribution } from "./train-attribution.ts";
import { trainBoundaries } from "./train-boundaries.ts";
import { trainParser, type ParserSettings } from "./train-parser.ts";
import { trainTagger } from "./train-tagger.ts";

const models = join(import.meta.dirname, "..", "models", "en");
const developmentParts = ["ewt-dev", "gum-open-dev"];
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What can be trained, each with the file it writes. */
const trainers: Readonly<Record<string, (corpora: string) => void>> = { language: trainLanguage, parser: trainParserOn, names: trainNamesOn, attribution: trainAttributionOn, events: trainEventsOn };

function trainingDocuments(corpora: string): readonly GoldDocument[] {
  return [...treebank(corpora, "ewt-train"), ...treebank(corpora, "gum-open-train")];
}

function trainLanguage(corpora: string): void {
  const documents = trainingDocuments(corpora);
  const sentences = taggedSentences(documents);
  const trained = trainTagger(sentences, recased(sentences), 10, say);
  const tags = quantise(trained.weights, 0.36, 3);
  const words = tagger(
    trained.labels,
    weightTable(tags.labelCount, tags.hashes, tags.rowLengths, tags.labels, tags.values),
    trained.dictionary,
  );
  const boundaries = quantise(trainBoundaries(documents, words, 12, say), 0.15, 1);
  const bytes = packLanguageModel(trained, tags, boundaries);
  write("language.bin", bytes);
  // The scores of tags need no parser, so that the tagger can be trained first.
  const model = decodeTagging(bytes);
  for (const name of developmentParts) {
    const { tokens, sentences: ends, upos, xpos } = languageScores(treebank(corpora, name), model);
    say(`${name}: tokens ${percent(tokens)}, sentences ${percent(ends)}, UPOS ${percent(upos)}, XPOS ${percent(xpos)}`);
  }
}

const parserSettings: ParserSettings = { width: 128, rounds: 9, leastCount: 18, dropout: 0.2, wordDropout: 0.05, rate: 0.05, calm: 0.001 };

function trainParserOn(corpora: string): void {
  const documents = trainingDocuments(corpora);
  const tags = jackknifeTags(taggedSentences(documents), say);
  const sentences = parsedSentences(documents, tags);
  const bytes = packParser(trainParser([...sentences, ...reportingCopies(sentences)], parserSettings, say));
  write("parser.bin", bytes);
  const model = decodeLanguageModel(readFileSync(join(models, "language.bin")), bytes);
  for (const name of developmentParts) {
    const { heads, both } = parserScores(treebank(corpora, name), model);
    say(`${name}: heads ${percent(heads)}, with relations ${percent(both)}`);
  }
}

function trainAttributionOn(corpora: string): void {
  const resources = loadResources({ rulesOnly: true });
  write("attribution.bin", trainAttribution(polnear(corpora, "train").map((document) => annotatedPassages(document, resources)), resources.language, say));
}

function trainNamesOn(corpora: string): void {
  const { facts, language } = loadResources({ rulesOnly: true });
  const stretches = [
    ...silverNames(corpora, "train").flatMap((document) => markedStretches(asReport(document), document.names, facts, language)),
    ...treebank(corpora, "gum-open-train").flatMap((document) => markedStretches(goldReport(document), entityNames(document), facts, language)),
  ];
  const bytes = trainNames([...stretches, ...renamedCopies(stretches, facts, random(1))], wordLists(facts), say);
  write("names.bin", bytes);
  const model = decodeNameModel(bytes, facts);
  const documents = silverNames(corpora, "dev").map((document) => ({ marked: document.names, found: namesFound(asReport(document), { facts, language }, model) }));
  for (const [kind, { precision, recall, f1 }] of Object.entries(scoreNames(documents))) say(`${kind}: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`);
}

function trainEventsOn(corpora: string): void {
  const resources = loadResources({ rulesOnly: true });
  write("events.bin", packEvents(trainEvents(eventExamples(ploverSentences(corpora, resources), plainDeeds(resources)))));
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(models, name), bytes);
  say(`models/en/${name}: ${bytes.length} bytes`);
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
