import { rowsOf, typeChances, type TypeModel } from "../src/events/learnt/type-model.ts";
import { hashText } from "../src/language/index.ts";
import { read, type Resources } from "../src/reading/index.ts";
import { readWireText } from "../src/report/index.ts";
import { loadResources } from "../src/resources/index.ts";
import { trainEvents } from "../training/train-events.ts";
import { eventExamples, plainDeeds, ploverSentences, setType, type PloverSentence } from "./plover.ts";
import type { Figure } from "./topic.ts";

/** What was told of one sentence: types, the likeliest first; none where nothing was found. */
interface Told {
  readonly gold: string;
  readonly types: readonly string[];
}

interface EventScore {
  /** Share whose first type is the gold one. */
  readonly first: number;
  /** Share with the gold type among the told. */
  readonly among: number;
  /** Mean number of told types a sentence. */
  readonly mean: number;
  /** Macro-F1 of the first type over the set's types. */
  readonly macroF1: number;
  /** First types by gold type; "-" where none is told. */
  readonly confusion: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function scoreOf(told: readonly Told[]): EventScore {
  const confusion = new Map<string, Map<string, number>>();
  let [first, among, count] = [0, 0, 0];
  for (const { gold, types } of told) {
    const one = types[0] ?? "-";
    first += one === gold ? 1 : 0;
    among += types.includes(gold) ? 1 : 0;
    count += types.length;
    const counts = confusion.get(gold) ?? new Map<string, number>();
    counts.set(one, (counts.get(one) ?? 0) + 1);
    confusion.set(gold, counts);
  }
  let f1 = 0;
  for (const [type, counts] of confusion) {
    const right = counts.get(type) ?? 0;
    const marked = [...counts.values()].reduce((sum, one) => sum + one, 0);
    const given = [...confusion.values()].reduce((sum, others) => sum + (others.get(type) ?? 0), 0);
    f1 += right === 0 ? 0 : (2 * right) / (marked + given);
  }
  const sentences = told.length;
  return { first: first / sentences, among: among / sentences, mean: count / sentences, macroF1: f1 / confusion.size, confusion };
}

const folds = 5;
/** A type less likely than this is not told beside the first. */
const leastChance = 0.1;

function toldBy(model: TypeModel, features: readonly number[]): readonly string[] {
  const chances = typeChances(model, features).map((chance, index) => ({ chance, type: model.types[index] as string }));
  chances.sort((a, b) => b.chance - a.chance);
  return chances.filter(({ chance }, rank) => rank === 0 || chance >= leastChance).map(({ type }) => type);
}

interface CrossValidated {
  readonly given: readonly Told[];
  readonly alone: readonly Told[];
  /** What a whole reading tells, rules and model together. */
  readonly reading: readonly Told[];
}

/** Types of the events of a reading that are told to have happened or to come, in the order of the text. */
function toldByReading(text: string, resources: Resources): readonly string[] {
  const { events: found } = read(readWireText(text), resources);
  return [...new Set(found.filter(({ status }) => status !== "negated" && status !== "hypothetical").map(({ type }): string => setType(type)))];
}

/** Each fold told by a model of the other four. A sentence's text gives its fold, so that the same text twice stays in one. */
function crossValidate(sentences: readonly PloverSentence[], deeds: readonly PloverSentence[], resources: Resources): CrossValidated {
  const foldOf = ({ text }: PloverSentence): number => (hashText(text) >>> 0) % folds;
  const [given, alone, reading]: [Told[], Told[], Told[]] = [[], [], []];
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((sentence) => foldOf(sentence) !== fold);
    const { types, hashes, weights } = trainEvents(eventExamples(others, deeds));
    const model: TypeModel = { types, rows: rowsOf(hashes), values: weights, step: 1, parser: resources.language.parser };
    for (const sentence of sentences.filter((one) => foldOf(one) === fold)) {
      given.push({ gold: sentence.event, types: toldBy(model, sentence.given) });
      alone.push({ gold: sentence.event, types: toldBy(model, sentence.alone) });
      reading.push({ gold: sentence.event, types: toldByReading(sentence.text, { ...resources, events: model }) });
    }
  }
  return { given, alone, reading };
}

const percent = (share: number): string => (100 * share).toFixed(1);

function* scoreLines(what: string, { first, among, mean, macroF1, confusion }: EventScore): Generator<string> {
  yield `  ${what}: first type right ${percent(first)}, right one among the told ${percent(among)}, types a sentence ${mean.toFixed(2)}, macro-F1 of the first ${percent(macroF1)}`;
  for (const [gold, counts] of [...confusion].sort(([a], [b]) => a.localeCompare(b, "en"))) {
    const cells = [...counts].sort((a, b) => b[1] - a[1]).map(([type, count]) => `${type} ${count}`);
    yield `    ${gold.padEnd(10)} ${cells.join(", ")}`;
  }
}

/** Event types on the PLOVER training sentences: by the rules, and by the model in five folds. */
export function events(corpora: string): Promise<readonly Figure[]> {
  const resources = loadResources();
  const sentences = ploverSentences(corpora, resources);
  const rules = scoreOf(sentences.map(({ event, ruled }) => ({ gold: event, types: ruled })));
  const told = crossValidate(sentences, plainDeeds(resources), resources);
  const [given, alone] = [scoreOf(told.given), scoreOf(told.alone)];
  const heard = told.reading.filter(({ types }) => types.length > 0);
  const reading = scoreOf(heard);
  const byRules = scoreOf(sentences.map(({ text, event }) => ({ gold: event, types: toldByReading(text, { ...resources, events: null }) })));
  const lines = [
    `events, types on ${sentences.length} sentences of the PLOVER training set (rules and classes of words written with it at hand):`,
    ...scoreLines("rules, from the sentence alone", rules),
    ...scoreLines("model in five folds, source and target given", given),
    ...scoreLines("model in five folds, from the sentence alone", alone),
    `  readings tell an event of actors that are known, one of them political, in ${heard.length} sentences`,
    ...scoreLines("readings with models in five folds, where they tell an event", reading),
    `  readings by rules alone, all sentences: first type right ${percent(byRules.first)}; with models ${percent((reading.first * heard.length) / sentences.length)}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return Promise.resolve([
    { name: "first type right", value: rules.first },
    { name: "right type among the predicted", value: rules.among },
    { name: "macro-F1 of the first type", value: rules.macroF1 },
    { name: "five folds, source and target given, accuracy", value: given.first },
    { name: "five folds, source and target given, macro-F1", value: given.macroF1 },
    { name: "five folds, sentence alone, first type right", value: alone.first },
    { name: "five folds, sentence alone, right type among the told", value: alone.among },
    { name: "readings, sentences with an event told", value: heard.length / sentences.length },
    { name: "readings, first type right where an event is told", value: reading.first },
  ]);
}
