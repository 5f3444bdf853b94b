import { expect, test } from "vitest";
import type { Span } from "../model/index.ts";
import { markText, type Stretch } from "./mark-text.ts";

/** text with marks: [speaker], _cue_, «words»; the marks are taken out and become stretches */
const rows: readonly [id: string, text: string, stretches: readonly (readonly [Stretch["look"], number, string])[], wanted: string][] = [
  ["nothing", "They met.", [], "They met."],
  ["all three", "Doe said they met.", [["speaker", 1, "Doe"], ["cue", 1, "said"], ["words", 1, "they met"]], "[Doe] _said_ «they met»¹."],
  ["quotation marks of the text", '"We met," Doe said.', [["words", 1, "We met"], ["speaker", 1, "Doe"], ["cue", 1, "said"]], '"We met,"¹ [Doe] _said_.'],
  ["full stop inside", "Doe: “We met.” Then", [["words", 12, "We met."]], "Doe: “We met.”¹² Then"],
  ["French marks with their blanks", "« We met », Doe said.", [["words", 1, "We met"]], "« We met »¹, Doe said."],
  ["French marks with a full stop", "« We met. »", [["words", 1, "We met."]], "« We met. »¹"],
  ["words inside words", "Doe said Roe said no.", [["words", 1, "Roe said no"], ["speaker", 2, "Roe"], ["words", 2, "no"]], "Doe said «[Roe] said «no»²»¹."],
  ["two that end together behind one mark", '"We met," he said.', [["words", 1, "We met"], ["words", 2, "met"]], '"We «met»²,"¹ he said.'],
  ["one speaker of two statements", "Doe said", [["speaker", 1, "Doe"], ["speaker", 2, "Doe"]], "[Doe] said"],
  ["the same words twice", "they met", [["words", 1, "they met"], ["words", 2, "they met"]], "««they met»²»¹"],
  ["line ends", "they\n   met", [["words", 1, "they\n   met"]], "«they met»¹"],
];

test.each(rows)("%s", (_id, text, stretches, wanted) => {
  const marks = stretches
    .map(([look, number, words]): Stretch => ({ look, number, span: [text.indexOf(words), text.indexOf(words) + words.length] }))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const whole: Span = [0, text.length];
  expect(markText(text, whole, marks, false).map((run) => run.text).join("").replaceAll("\u00a0", " ")).toBe(wanted);
});

test("marks of other parts are left out", () => {
  expect(markText("One. Two.", [5, 9], [{ look: "words", number: 1, span: [0, 3] }], false)).toEqual([{ text: "Two.", look: "plain" }]);
});
