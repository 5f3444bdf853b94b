import { linkActors } from "../src/actors/index.ts";
import { chunkSentence } from "../src/contacts/index.ts";
import { findActions } from "../src/events/index.ts";
import { analyse } from "../src/language/index.ts";
import type { Resources } from "../src/reading/index.ts";
import { readWireText } from "../src/report/index.ts";
import { loadResources } from "../src/resources/index.ts";
import { corpusFile } from "./corpora.ts";
import type { Figure } from "./topic.ts";

/** A sentence of the PLOVER training set with the type of the event between its marked source and target. */
interface PloverRow {
  readonly text: string;
  readonly event: string;
}

/** How well event types are told from the sentence alone, without the marked source and target. */
interface EventScore {
  readonly sentences: number;
  /** Share whose first predicted type is the gold one. */
  readonly first: number;
  /** Share with the gold type among the predicted. */
  readonly among: number;
  /** Mean number of predicted types a sentence. */
  readonly mean: number;
  /** Macro-F1 of the first type over the set's types. */
  readonly macroF1: number;
  /** First predicted types by gold type; "-" where none is predicted. */
  readonly confusion: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The set joins CONCEDE and RETREAT as YIELD. */
function setType(type: string): string {
  return type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type;
}

function typesOf(text: string, resources: Resources): readonly string[] {
  const linked = linkActors(analyse(readWireText(text), resources.language), resources.facts, resources.names);
  const types = new Set<string>();
  for (const sentence of linked.sentences) {
    const chunks = chunkSentence(sentence, linked.mentions[sentence.index] ?? []);
    for (const action of findActions({ tokens: sentence.tokens, chunks })) {
      if (action.status !== "negated" && action.status !== "hypothetical") types.add(setType(action.type));
    }
  }
  return [...types];
}

/** Scores the rules for events on the PLOVER training sentences in `corpora`. */
function scoreEvents(corpora: string, resources: Resources): EventScore {
  const rows = corpusFile(corpora, "plover/train.jsonl")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): PloverRow => JSON.parse(line) as PloverRow);
  const confusion = new Map<string, Map<string, number>>();
  let first = 0;
  let among = 0;
  let predicted = 0;
  for (const { text, event } of rows) {
    const types = typesOf(text, resources);
    const one = types[0] ?? "-";
    first += one === event ? 1 : 0;
    among += types.includes(event) ? 1 : 0;
    predicted += types.length;
    const counts = confusion.get(event) ?? new Map<string, number>();
    counts.set(one, (counts.get(one) ?? 0) + 1);
    confusion.set(event, counts);
  }
  let f1 = 0;
  for (const [type, counts] of confusion) {
    const right = counts.get(type) ?? 0;
    const gold = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const told = [...confusion.values()].reduce((sum, others) => sum + (others.get(type) ?? 0), 0);
    f1 += right === 0 ? 0 : (2 * right) / (gold + told);
  }
  const sentences = rows.length;
  return { sentences, first: first / sentences, among: among / sentences, mean: predicted / sentences, macroF1: f1 / confusion.size, confusion };
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** The score as lines for the terminal. */
function* eventLines({ sentences, first, among, mean, macroF1, confusion }: EventScore): Generator<string> {
  yield `events, types from the sentence alone, ${sentences} sentences of the PLOVER training set (rules written with it at hand):`;
  yield `  first type right ${percent(first)}, right one among the predicted ${percent(among)}, types a sentence ${mean.toFixed(2)}, macro-F1 of the first ${percent(macroF1)}`;
  for (const [gold, counts] of [...confusion].sort(([a], [b]) => a.localeCompare(b, "en"))) {
    const cells = [...counts].sort((a, b) => b[1] - a[1]).map(([type, count]) => `${type} ${count}`);
    yield `  ${gold.padEnd(10)} ${cells.join(", ")}`;
  }
}

/** Event types told from the sentence alone, on the PLOVER training sentences. */
export function events(corpora: string): Promise<readonly Figure[]> {
  const score = scoreEvents(corpora, loadResources());
  for (const line of eventLines(score)) process.stdout.write(`${line}\n`);
  return Promise.resolve([
    { name: "first type right", value: score.first },
    { name: "right type among the predicted", value: score.among },
    { name: "macro-F1 of the first type", value: score.macroF1 },
  ]);
}
