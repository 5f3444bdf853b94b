import { expect, test } from "vitest";
import { columns, plain, shown } from "./cells.ts";
import { wrap } from "./wrap.ts";

const rows: readonly [id: string, text: string, width: number, wanted: readonly string[]][] = [
  ["nothing", "", 10, []],
  ["fits", "one two", 10, ["one two"]],
  ["breaks at spaces", "one two three", 9, ["one two", "three"]],
  ["keeps no-break spaces", "one two\u00a0three", 12, ["one", "two\u00a0three"]],
  ["cuts at no-break spaces what is longer than a line", "one two\u00a0three", 8, ["one two", "three"]],
  ["cuts what has no space", "abcdefghijklmnopqrst", 8, ["abcdefgh", "ijklmnop", "qrst"]],
  ["wide characters take two columns", "会談会談 会談", 10, ["会談会談", "会談"]],
  ["accents of their own take none", "e\u0301e\u0301e\u0301e\u0301 e\u0301", 8, ["e\u0301e\u0301e\u0301e\u0301 e\u0301"]],
];

test.each(rows)("wraps: %s", (_id, text, width, wanted) => {
  const lines = wrap([plain(text)], width).map((line) => line.map((run) => run.text).join(""));
  expect(lines).toEqual(wanted);
  expect(lines.every((line) => columns(line) <= width)).toBe(true);
});

test("keeps words of several looks together", () => {
  const lines = wrap([plain("says "), { text: "[", look: "mark" }, { text: "Doe", look: "speaker" }, { text: "]", look: "mark" }, plain(", who")], 8);
  expect(lines.map((line) => line.map((run) => run.text).join(""))).toEqual(["says", "[Doe],", "who"]);
});

test("sets margins", () => {
  const lines = wrap([plain("one two three")], 12, { first: [plain("1  ")], rest: [plain("   ")] });
  expect(lines.map((line) => line.map((run) => run.text).join(""))).toEqual(["1  one two", "   three"]);
});

test("shows nothing that steers the terminal", () => {
  expect(shown("a\u001b[31m\u202eb\n\t c\u0085")).toBe("a�[31m�b c�");
});
