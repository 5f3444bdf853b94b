import { describe, expect, it } from "vitest";
import { bestLabels } from "./best-labels.ts";
import { factorsOf, nameChance, nats } from "./name-chance.ts";
import { closes, labelCount, labelsBefore, opens } from "./name-labels.ts";

/** Some scores that repeat no pattern. */
const wave = (count: number, pace: number, lean: number): Int32Array => Int32Array.from({ length: count }, (_, index) => Math.round(40 * Math.sin((pace + lean) * (index + 1))));

interface Labelling {
  readonly labels: readonly number[];
  readonly score: number;
}

/** Every way to label a stretch in which all names that begin also end, with its score. */
function allLabellings(size: number, scores: Int32Array, transitions: Int32Array): readonly Labelling[] {
  let found: readonly Labelling[] = [{ labels: [], score: 0 }];
  for (let at = 0; at < size; at++) {
    found = found.flatMap(({ labels, score }) =>
      Array.from({ length: labelCount }, (_, label) => label)
        .filter((label) => (at === 0 ? opens(label) : labelsBefore[label]?.includes(labels.at(-1) ?? 0)))
        .filter((label) => at < size - 1 || closes(label))
        .map((label) => ({ labels: [...labels, label], score: score + (scores[at * labelCount + label] ?? 0) + (transitions[(labels.at(-1) ?? 0) * labelCount + label] ?? 0) })));
  }
  return found;
}

describe("labels of a stretch", () => {
  const cases = [1, 2, 3, 4].flatMap((size) => [0, 0.37, 1.1].map((lean) => [size, lean] as const));

  it.each(cases)("are the best of all ways to label %i tokens (%f)", (size, lean) => {
    const scores = wave(size * labelCount, 1.7, lean);
    const transitions = wave(labelCount * labelCount, 2.3, lean);
    const labels = new Uint8Array(size);
    bestLabels(size, scores, transitions, labels);
    const most = Math.max(...allLabellings(size, scores, transitions).map(({ score }) => score));
    const own = allLabellings(size, scores, transitions).find((one) => one.labels.join(" ") === labels.join(" "));
    expect(own?.score).toBe(most);
  });

  it.each(cases)("are as likely as their share of all ways to label %i tokens (%f)", (size, lean) => {
    const scores = wave(size * labelCount, 1.7, lean);
    const transitions = wave(labelCount * labelCount, 2.3, lean);
    const labels = new Uint8Array(size);
    bestLabels(size, scores, transitions, labels);
    const all = allLabellings(size, scores, transitions);
    const weight = (list: readonly Labelling[]): number => list.reduce((sum, { score }) => sum + Math.exp(nats * score), 0);
    for (let from = 0; from < size; from++) {
      const same = all.filter((one) => one.labels.slice(from).every((label, index) => label === labels[from + index]));
      expect(nameChance(size, scores, factorsOf(transitions), labels, from, size)).toBeCloseTo(weight(same) / weight(all), 9);
    }
  });
});
