import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../model/index.ts";
import { readHtml } from "./read-html.ts";
import { readWireText } from "./read-wire-text.ts";

const pieces = [
  "RIGA, May 5. /TASS/.", "(Reuters) - ", "By Jane Doe", "May 5, 3:43 UTC+3", "Tags: a, b", "© Doe", "Read more", "Jane Doe", "She said it.", "RIGA", " - ",
  "\n", "\n\n", "\r\n", "    ", "\u00a0", "\ufeff", "\u0085", "\u2028", "\t", "\f", "😀", "\ud83d", "Foreign Minister ", "World", "Reuter", "(Reporting by X)",
  "2014-05-05", "“", "”", '"', ".", ",", "a", "The talks go on ", "says", "<p>", "</p>", "<div>", "&amp;", "<", "Published: 5 May 2014",
];
const pages = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(""));

/** Parts are in order, begin and end with words, and together hold every character that is not blank. */
function checkParts({ text, parts }: Report): void {
  let at = 0;
  for (const { span } of parts) {
    const [start, end] = span;
    expect(text.slice(at, start).trim()).toBe("");
    expect(start).toBeLessThan(end);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    at = end;
  }
  expect(text.slice(at).trim()).toBe("");
}

describe("any text", () => {
  test("is covered by parts, and stays as it is", () => {
    fc.assert(
      fc.property(fc.oneof(pages, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        const report = readWireText(text);
        expect(report.text).toBe(text);
        checkParts(report);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  test("is covered by parts as HTML", () => {
    fc.assert(
      fc.property(pages, (html) => {
        const report = readHtml(html);
        expect(report.text).not.toContain("\ufdd0");
        checkParts(report);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  const hostile = ['"', "\n", "a", " ", "a\n", "Word\n", "By Jane Doe\n", "By Jane ", "RIGA, ", "RIGA (Reuters) - ", "(", "May 5\n", "2014-05-05 ", "a, b\n", "aa@aa\n", "/ A", "Jane Doe/", "    Foo bar\n", "ab\ncd ", "Read also\n", "Doe says talks go on with Roe\n"];
  test.each(hostile)("takes time in proportion to its length: %j", { timeout: 20_000 }, (piece) => {
    const spent = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      readWireText(text);
      return performance.now() - start;
    };
    spent(20_000);
    const short = Math.max(spent(50_000), 5);
    // Eight times the length; quadratic time would be sixty-four times as long.
    expect(spent(400_000)).toBeLessThan(short * 32 + 200);
  });
});
