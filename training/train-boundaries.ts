import { emptyCuts, type Cuts } from "../src/language/cuts.ts";
import { emptyFeatures } from "../src/language/feature-list.ts";
import { addBoundaryFeatures, nextCandidate } from "../src/language/split-sentences.ts";
import type { TagEntry, Tagger } from "../src/language/tagger.ts";
import { tokenise } from "../src/language/tokenise.ts";
import type { GoldDocument, GoldParagraph } from "./conllu.ts";
import { perceptron, type AveragedWeights } from "./perceptron.ts";
import { random, shuffle } from "./random.ts";

interface Example {
  readonly text: string;
  readonly cuts: Cuts;
  readonly entries: readonly TagEntry[];
  readonly ends: ReadonlySet<number>;
}

/** Trains the model that tells which full stops end a sentence, on the paragraphs of the treebanks. */
export function trainBoundaries(
  documents: readonly GoldDocument[],
  { words, outside }: Tagger,
  rounds: number,
  tell: (line: string) => void,
): AveragedWeights {
  const examples = documents.flatMap(({ text, paragraphs }) =>
    paragraphs.map(({ start, end, sentences }: GoldParagraph): Example => {
      const cuts = emptyCuts();
      tokenise(text, start, end, cuts);
      const entries = Array.from({ length: cuts.count }, (_, index) => words.at(text, cuts.starts[index] ?? 0, cuts.ends[index] ?? 0));
      return { text, cuts, entries, ends: new Set(sentences.map((sentence) => sentence.end)) };
    }),
  );
  const model = perceptron(2, 2);
  const list = emptyFeatures();
  const walk = ({ text, cuts, entries, ends }: Example, decide: (truth: number) => void): void => {
    let start = 0;
    for (let candidate = nextCandidate(text, cuts, 0); candidate !== null; candidate = nextCandidate(text, cuts, candidate.end)) {
      const truth = ends.has(cuts.ends[candidate.end - 1] ?? 0) ? 1 : 0;
      addBoundaryFeatures(list, cuts, entries, outside, candidate, start);
      decide(truth);
      // The gold sentences give the start here: an error of the model would otherwise teach wrong lengths.
      if (truth === 1) start = candidate.end;
    }
  };
  for (const example of examples) walk(example, () => model.count(list));
  model.settle();
  const next = random(5);
  const scores = new Float32Array(2);
  for (let round = 0; round < rounds; round++) {
    shuffle(examples, next);
    let wrong = 0;
    let all = 0;
    for (const example of examples) {
      walk(example, (truth) => {
        model.score(list, scores);
        const guess = (scores[1] ?? 0) > (scores[0] ?? 0) ? 1 : 0;
        if (guess !== truth) {
          model.update(list, truth, guess);
          wrong++;
        }
        model.step();
        all++;
      });
    }
    if (round === rounds - 1) tell(`boundaries: ${((100 * wrong) / all).toFixed(2)} % wrong of ${all} decisions, ${model.size()} features`);
  }
  return model.average();
}
