import { emptyFeatures, type FeatureList } from "../src/language/feature-list.ts";
import type { TagLabel } from "../src/language/tagger.ts";
import {
  addNeighbourFeatures,
  addOwnFeatures,
  addPairFeatures,
  addTagFeatures,
  casingContext,
  neighbours,
  noTag,
  sentenceCasing,
  type SentenceCasing,
} from "../src/language/tag-features.ts";
import { sureLabel, type TagDictionary } from "../src/language/tag-dictionary.ts";
import { wordForm, type WordForm } from "../src/language/word-form.ts";
import { dictionaryOf, labelsOf } from "./tag-labels.ts";
import { perceptron, type AveragedWeights, type Perceptron } from "./perceptron.ts";
import { random, shuffle } from "./random.ts";
import type { TaggedSentence } from "./recase.ts";

export interface TrainedTagger {
  readonly labels: readonly TagLabel[];
  readonly dictionary: TagDictionary;
  readonly weights: AveragedWeights;
}

interface Example {
  readonly forms: readonly WordForm[];
  readonly kinds: readonly number[];
  readonly truth: readonly number[];
  readonly casing: SentenceCasing;
}

const outside: WordForm = wordForm("");

function addDecision(list: FeatureList, example: Example, index: number, first: boolean, before: number, beforeThat: number): void {
  const { forms, kinds, casing } = example;
  const form = forms[index] ?? outside;
  const kind = kinds[index] ?? 0;
  list.count = 0;
  addOwnFeatures(list, form, kind, casingContext(casing, first));
  addNeighbourFeatures(list, neighbours.before, forms[index - 1] ?? outside, kinds[index - 1] ?? 0);
  addNeighbourFeatures(list, neighbours.beforeThat, forms[index - 2] ?? outside, kinds[index - 2] ?? 0);
  addNeighbourFeatures(list, neighbours.after, forms[index + 1] ?? outside, kinds[index + 1] ?? 0);
  addNeighbourFeatures(list, neighbours.afterThat, forms[index + 2] ?? outside, kinds[index + 2] ?? 0);
  addTagFeatures(list, before, beforeThat);
  const next = forms[index + 1] ?? outside;
  addPairFeatures(list, form, kind, forms[index - 1] ?? outside, next, kinds[index + 1] ?? 0, before, beforeThat);
}

/** Goes through a sentence from left to right; `decide` gives the tag to go on with. */
function walk(
  example: Example,
  dictionary: TagDictionary,
  list: FeatureList,
  decide: (truth: number, kind: number) => number,
): void {
  let before = noTag;
  let beforeThat = noTag;
  let first = true;
  example.forms.forEach((form, index) => {
    let tag = sureLabel(dictionary, form, example.kinds[index] ?? 0);
    if (tag < 0) {
      addDecision(list, example, index, first, before, beforeThat);
      tag = decide(example.truth[index] ?? 0, example.kinds[index] ?? 0);
    }
    beforeThat = before;
    before = tag;
    if (form.casing !== 0) first = false;
  });
}

function learn(model: Perceptron, list: FeatureList, scores: Float32Array, candidates: Uint8Array, truth: number): number {
  model.score(list, scores);
  let best = candidates[0] ?? 0;
  for (const label of candidates) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  if (best !== truth && candidates.includes(truth)) model.update(list, truth, best);
  model.step();
  return best;
}

/** Trains the part-of-speech model; the same sentences and seed give the same weights. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  copies: readonly TaggedSentence[],
  rounds: number,
  tell: (line: string) => void,
): TrainedTagger {
  const labels = labelsOf(sentences);
  const dictionary = dictionaryOf(sentences, labels);
  const forms = new Map<string, WordForm>();
  const formOf = (text: string): WordForm => {
    const form = forms.get(text) ?? wordForm(text);
    forms.set(text, form);
    return form;
  };
  const examples = [...sentences, ...copies].map(({ words, tags }): Example => {
    const own = words.map(formOf);
    return {
      forms: own,
      kinds: own.map((form) => dictionary.kindOf.get(form.word) ?? 0),
      truth: tags.map((tag) => labels.indexOf(tag)),
      casing: sentenceCasing(own.map((form) => ({ form }))),
    };
  });
  const model = perceptron(labels.list.length, 2);
  const list = emptyFeatures();
  for (const example of examples) {
    walk(example, dictionary, list, (truth) => {
      model.count(list);
      return truth;
    });
  }
  model.settle();
  tell(`${labels.list.length} labels, ${dictionary.kindOf.size} words, ${model.size()} features`);
  const next = random(7);
  const scores = new Float32Array(labels.list.length);
  const everyLabel = Uint8Array.from(labels.list.keys());
  for (let round = 0; round < rounds; round++) {
    shuffle(examples, next);
    let wrong = 0;
    let all = 0;
    for (const example of examples) {
      walk(example, dictionary, list, (truth, kind) => {
        const guess = learn(model, list, scores, dictionary.candidates[kind] ?? everyLabel, truth);
        all++;
        if (guess !== truth) wrong++;
        return guess;
      });
    }
    tell(`round ${round + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong of ${all} decisions`);
  }
  return { labels: labels.list, dictionary, weights: model.average() };
}
