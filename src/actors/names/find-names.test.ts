import { describe, expect, test } from "vitest";
import { analyse, emptyFeatures, type Sentence } from "../../language/index.ts";
import { readWireText } from "../../report/index.ts";
import { loadResources } from "../../resources/index.ts";
import { bestLabels } from "./best-labels.ts";
import { findNames } from "./find-names.ts";
import { listNameFeatures } from "./list-name-features.ts";
import { closes, kindOf, labelCount, outside } from "./name-labels.ts";
import { nameReader } from "./name-reader.ts";
import { nextCapital, stretchEnd } from "./name-stretch.ts";
import { nameView } from "./name-view.ts";
import { addScores } from "../../language/index.ts";
import { namedWord } from "./named-words.ts";
import { wordLists } from "./word-lists.ts";

const { facts, language, names: model } = loadResources();
if (model === null) throw new Error("no weights for names");

const sentencesOf = (text: string): readonly Sentence[] => analyse(readWireText(text), language).sentences;
const wordsOf = ({ tokens }: Sentence, from: number, to: number): string => tokens.slice(from, to).map(({ text }) => text).join(" ");
const found = (text: string): readonly string[] =>
  sentencesOf(text).flatMap((sentence) => findNames(sentence, facts.matchPhrases(sentence.tokens), model).map(({ from, to, kind }) => `${kind} ${wordsOf(sentence, from, to)}`));

const rows: readonly (readonly [text: string, names: readonly string[]])[] = [
  ["On Monday Ouliana Brevik told the senate that the bridge was safe.", ["person Ouliana Brevik"]],
  ["Mireille Dubosc and Toivo Rantala spoke in Estonia.", ["person Mireille Dubosc", "person Toivo Rantala", "place Estonia"]],
  ["He joined the Department of Fisheries in 1998.", ["organisation Department of Fisheries"]],
  ["She has lived in Boca Raton, Florida, since then.", ["place Boca Raton", "place Florida"]],
  ["The United Nations sent a team to Mozambique.", ["organisation United Nations", "place Mozambique"]],
  ["Shares of Goldman Sachs fell by two percent.", ["organisation Goldman Sachs"]],
  ["The children waited for the bus.", []],
  ["On Monday the snow came early.", []],
  ["In December nobody wanted to buy bread.", []],
  ["Talks went on until midnight.", []],
  ["However, the door stayed shut.", []],
  ["I think that I know why.", []],
  ["Two Russian tankers lay at anchor.", []],
  ["Perhaps it will rain on Thursday.", []],
];

describe("names in text", () => {
  test.each(rows)("%s", (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  const texts = rows.map(([text]) => text).concat([
    "Sergei Lavrov and John Kerry met in Vienna, the Tass agency said, quoting Maria Zakharova.",
    "KERRY MEETS LAVROV IN GENEVA",
    "Minister Says Bank of England Will Not Join Talks in Paris",
  ]);

  test("are those of the features that training lists", () => {
    const lists = wordLists(facts);
    const features = emptyFeatures(512);
    for (const sentence of texts.flatMap(sentencesOf)) {
      const { tokens } = sentence;
      const view = nameView(sentence, facts.matchPhrases(tokens));
      const wanted: string[] = [];
      for (let from = nextCapital(tokens, 0); from < tokens.length;) {
        const to = stretchEnd(tokens, from);
        const scores = new Int32Array((to - from) * labelCount);
        for (let index = from; index < to; index++) {
          listNameFeatures(view, from, to, index, (at) => namedWord(tokens[at]?.text ?? "", lists), features);
          const row = scores.subarray((index - from) * labelCount);
          for (let at = 0; at < features.count; at++) addScores(model.weights, { count: 1, hashes: features.hashes.subarray(at) }, row);
        }
        const labels = new Uint8Array(to - from);
        bestLabels(to - from, scores, model.transitions, labels);
        for (let at = 0, first = 0; at < labels.length; at++) {
          const label = labels[at] ?? 0;
          if (!closes(label)) continue;
          if (label !== outside) wanted.push(`${kindOf(label)} ${wordsOf(sentence, from + first, from + at + 1)}`);
          first = at + 1;
        }
        from = nextCapital(tokens, to);
      }
      const names = findNames(sentence, facts.matchPhrases(tokens), model);
      expect(names.map(({ from, to, kind }) => `${kind} ${wordsOf(sentence, from, to)}`)).toEqual(wanted);
    }
  });

  test("are the same when asked for one by one, in any order", () => {
    for (const sentence of texts.flatMap(sentencesOf)) {
      const matches = facts.matchPhrases(sentence.tokens);
      const all = findNames(sentence, matches, model);
      const reader = nameReader(sentence, matches, model);
      const capitals = sentence.tokens.flatMap(({ text, lower }, index) => (text === lower ? [] : [index]));
      for (const index of capitals.toReversed()) expect(reader(index)).toEqual(all.find(({ from }) => from === index) ?? null);
    }
  });

  test("have chances from 0 to 1", () => {
    for (const sentence of texts.flatMap(sentencesOf)) {
      for (const { chance } of findNames(sentence, facts.matchPhrases(sentence.tokens), model)) {
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
  });
});
