import { describe, expect, test } from "vitest";
import { linkActors } from "../../actors/index.ts";
import { analyse } from "../../language/index.ts";
import { readWireText } from "../../report/index.ts";
import { loadResources } from "../../resources/index.ts";
import { passageOf } from "../passage.ts";
import { passageView } from "./passage-view.ts";
import { leastSure, proposals, signCount, sureOf, type Proposal } from "./proposal.ts";
import { candidatesAmong, scoreCues } from "./score-cues.ts";

const { facts, language, attribution } = loadResources();

function proposed(text: string): { readonly words: readonly string[]; readonly found: readonly Proposal[] } {
  if (attribution === null) throw new Error("there is no model of attributions");
  const report = readWireText(text);
  const linked = linkActors(analyse(report, language), facts);
  const part = report.parts.findIndex(({ kind }) => kind === "paragraph");
  const { kind, span } = report.parts[part] ?? { kind: "paragraph", span: [0, 0] };
  const sentences = linked.sentences.filter((sentence) => sentence.part === part);
  const view = passageView(linked, passageOf(report.text, part, kind, span, sentences), []);
  const candidates = candidatesAmong(sentences, attribution);
  scoreCues(view, candidates, attribution);
  return { words: view.tokens.map(({ text: word }) => word), found: proposals(view, candidates, attribution, new Set()) };
}

describe("sureness", () => {
  const rows: readonly (readonly [string, readonly number[], readonly number[], number])[] = [
    ["no sign", [], [], 0.5],
    ["even odds", [1, 2, -2], [0, 1, 1], 0.5],
    ["a sign of weight nought", [1, 5], [0, 0], 0.5],
    ["odds of three to one", [1], [Math.log(3)], 0.75],
    ["odds of one to three", [1, 2], [Math.log(3), -Math.log(3)], 0.25],
  ];
  test.each(rows)("%s", (_, signs, weights, wanted) => expect(sureOf(signs, weights)).toBeCloseTo(wanted, 10));

  test("rises with the odds of the cue, and with a source", () => {
    const weights = attribution?.sure ?? [];
    expect(weights).toHaveLength(signCount);
    const sure = (odds: number, noSource: number): number => sureOf([1, odds, 2, 2, noSource, noSource === 1 ? 0 : 2], weights);
    expect(sure(2, 0)).toBeGreaterThan(sure(0, 0));
    expect(sure(2, 0)).toBeGreaterThan(sure(2, 1));
  });
});

describe("proposals", () => {
  const rows: readonly (readonly [text: string, sure: readonly string[]])[] = [
    ["The ministers doubt that the truce will last.", ["doubt"]],
    ["Ottawa worries that the deal comes too late.", ["worries"]],
    ["Two lorries with flour crossed the border at dawn.", []],
    ["The bridge over the river was closed for repairs.", []],
  ];
  test.each(rows)("%s", (text, cues) => {
    const { words, found } = proposed(text);
    expect(found.filter(({ sure }) => sure >= leastSure).map(({ cue }) => words[cue])).toEqual(cues);
    for (const { sure, content, size, signs } of found) {
      expect(sure).toBeGreaterThan(0);
      expect(sure).toBeLessThan(1);
      expect(signs.every(Number.isFinite)).toBe(true);
      expect(size).toBe(content.reduce((sum, [from, to]) => sum + to - from, 0));
    }
  });
});
