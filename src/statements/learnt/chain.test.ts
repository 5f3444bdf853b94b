import { describe, expect, it } from "vitest";
import { bestLabels } from "./best-labels.ts";
import { chainChances } from "./chain-chances.ts";
import { labelCount, labels, type WindowScores } from "./cue-window.ts";

/** Some scores that repeat no pattern. */
function scoresOf(size: number, lean: number = 0): WindowScores {
  const wave = (count: number, pace: number): Float64Array => Float64Array.from({ length: count }, (_, index) => 2 * Math.sin((pace + lean) * (index + 1)));
  return { size, nodes: wave(size * labelCount, 1.7), edges: wave(size * labelCount * labelCount, 2.3) };
}

/** Every labelling of a chain with its score. */
function allLabellings({ size, nodes, edges }: WindowScores): readonly { labels: readonly number[]; score: number }[] {
  let found: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let at = 0; at < size; at++) {
    found = found.flatMap(({ labels, score }) =>
      Array.from({ length: labelCount }, (_, label) => ({
        labels: [...labels, label],
        score: score + (nodes[at * labelCount + label] ?? 0) + (edges[(at * labelCount + (labels.at(-1) ?? 0)) * labelCount + label] ?? 0),
      })),
    );
  }
  return found;
}

describe("chainChances", () => {
  it.each([1, 2, 5])("sums up all labellings of %i tokens", (size) => {
    const scores = scoresOf(size);
    const all = allLabellings(scores);
    const total = Math.log(all.reduce((sum, { score }) => sum + Math.exp(score), 0));
    const chances = chainChances(scores);
    expect(chances.total).toBeCloseTo(total, 9);
    for (let at = 0; at < size; at++) {
      for (let label = 0; label < labelCount; label++) {
        const share = all.filter(({ labels }) => labels[at] === label).reduce((sum, { score }) => sum + Math.exp(score - total), 0);
        const place = at * labelCount + label;
        expect((chances.forward[place] ?? 0) * (chances.backward[place] ?? 0)).toBeCloseTo(share, 9);
      }
    }
  });

  it("knows the chance of two labels in a row", () => {
    const scores = scoresOf(4);
    const all = allLabellings(scores);
    const chances = chainChances(scores);
    for (let at = 1; at < 4; at++) {
      for (let label = 0; label < labelCount; label++) {
        const share = all.filter(({ labels }) => labels[at - 1] === 1 && labels[at] === label).reduce((sum, { score }) => sum + Math.exp(score - chances.total), 0);
        const pair = at * labelCount * labelCount + labelCount + label;
        expect((chances.forward[(at - 1) * labelCount + 1] ?? 0) * (chances.pairs[pair] ?? 0) * (chances.backward[at * labelCount + label] ?? 0)).toBeCloseTo(share, 9);
      }
    }
  });

  it("does not overflow on scores far from nought", () => {
    const { size, nodes, edges } = scoresOf(4);
    const chances = chainChances({ size, nodes: nodes.map((value) => value + 5000), edges });
    expect(Number.isFinite(chances.total)).toBe(true);
  });
});

describe("bestLabels", () => {
  it.each(Array.from({ length: 40 }, (_, lean) => [1 + (lean % 6), lean / 7] as const))("finds the likeliest labelling with content of %i tokens, lean %d", (size, lean) => {
    const scores = scoresOf(size, lean);
    const rated = allLabellings(scores)
      .filter((one) => one.labels.includes(labels.content))
      .map((one) => ({ ...one, worth: one.score + (one.labels.includes(labels.source) ? 3 : 0) }));
    const best = rated.reduce((a, b) => (b.worth > a.worth ? b : a));
    expect([...bestLabels(scores)]).toEqual(best.labels);
  });

  it("labels nothing in an empty window", () => {
    expect(bestLabels({ size: 0, nodes: new Float64Array(0), edges: new Float64Array(0) })).toHaveLength(0);
  });
});
