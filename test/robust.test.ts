import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faults, loadResources, read, readWireText, type Reading } from "../src/index.ts";

const resources = loadResources();
const readText = (text: string): Reading => read(readWireText(text), resources);

/** Words and marks that wake every stage, to be thrown together in any order. */
const pieces = [
  "Sergey Lavrov", "the Kremlin", "Foreign Minister", "Washington", "Russia", "the United States", "he", "his Chinese counterpart",
  "said", "told reporters", "wrote", "denied that", "according to", "met", "spoke by phone with", "will visit", "called off",
  "talks", "dialogue", "relations are frozen", "no break", "on Wednesday", "yesterday", "January 20", "2016-12-21", "last week",
  '"', "“", "”", "'", "‘", "’", "«", "»", ".", ",", "—", "-", "(", ")", "/", ":", ";", "?", "…", "\n", "\n\n", "\r\n", "\t", "    ",
  "MOSCOW (Reuters) - ", "WASHINGTON, December 21. /TASS/.", "Read more", "©", "\u00a0", "\u200b", "\ufeff", "é", "\u0301", "😀", "\ud83d", "中国", "U.S.", "1.5",
] as const;
const mangled = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string() }), { maxLength: 120 })
  .map((parts) => parts.join(" "));

describe("any text gives a reading without faults, the same each time", () => {
  test("words of the trade in any order", () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const reading = readText(text);
        expect(reading.report.text).toBe(text);
        expect(faults(reading)).toEqual([]);
        expect(JSON.stringify(readText(text))).toBe(JSON.stringify(reading));
      }),
      { numRuns: 300, seed: 20161221 },
    );
  });

  test("any characters at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(faults(readText(text))).toEqual([]);
      }),
      { numRuns: 200, seed: 20161222 },
    );
  });
});

/** How the time of a reading may grow when its text grows eightfold: 8 is linear, 64 quadratic; the rest is room for noise. */
const growth = 24;

const hostile: readonly (readonly [name: string, piece: string])[] = [
  ["unclosed quotation marks", 'he said "we are '],
  ["closing marks only", "we are ready” he said "],
  ["nested quotation marks", '"‘“« '],
  ["one endless sentence", "and the minister of Russia said that the talks with China "],
  ["one endless word", "aaaaaaaaaaaaaaaa"],
  ["commas", "Russia, China, "],
  ["capitals", "THE FOREIGN MINISTER OF RUSSIA MET "],
  ["names in a row", "Sergey Lavrov John Kerry "],
  ["strangers in a row", "Orlova Brandt of Askeland "],
  ["line ends", "a\n\n"],
  ["blanks", "                "],
  ["dates in a row", "December 21 2016 Wednesday yesterday "],
  ["datelines", "MOSCOW, December 21. /TASS/. "],
  ["brackets", "((((([[[[["],
  ["full stops", ". . . "],
  ["short paragraphs with quotations", '"We talk," he said.\n\n'],
  ["abbreviations", "U.S. Sen. Gen. "],
  ["issues in a row", "Greek and Turkish officials discussed sanctions, trade and Syria, "],
  ["stretches of time", "from 3 March 2016 to 5 May 2017 at 9 a.m. (0600 GMT) on the 4th of "],
  ["pronouns", "he met him and they said she told them "],
];

describe("a hostile text of 1 MB ends in time proportional to its length", () => {
  test.each(hostile)("%s", { timeout: 120_000 }, (_name, piece) => {
    const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const time = (length: number): number => {
      const input = text(length);
      // The process's own time: what else the machine does is not counted.
      const start = process.cpuUsage();
      expect(readText(input).report.text).toBe(input);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(50_000);
    const part = Math.min(time(125_000), time(125_000));
    const whole = time(1_000_000);
    // Below a few milliseconds the clock's noise is all there is.
    expect(whole / Math.max(part, 5)).toBeLessThan(growth);
    expect(whole).toBeLessThan(60_000);
  });
});
