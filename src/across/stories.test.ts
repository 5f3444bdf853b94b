import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areCopies, bandKeys, likeness, signatureBytes, signatureOfBytes, storySignature, storyText } from "./index.ts";

const word = fc.integer({ min: 0, max: 4000 }).map((number) => `w${number.toString(36)}`);
const story = fc.array(word, { minLength: 40, maxLength: 250 });

/** Jaccard likeness of the sets of shingles of three words. */
function jaccard(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one, other].map((words) => new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(" ")))) as [Set<string>, Set<string>];
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / (a.size + b.size - shared);
}

/** The story with some of its words replaced, at places that the numbers choose. */
const edited = (words: readonly string[], places: readonly number[]): readonly string[] => words.map((one, at) => (places.some((place) => place % words.length === at) ? `new${at}` : one));

describe("signatures of stories", () => {
  test("estimate the likeness of the shingles", () => {
    const errors: number[] = [];
    fc.assert(
      fc.property(story, fc.array(fc.nat(), { maxLength: 12 }), (words, places) => {
        const other = edited(words, places);
        const estimate = likeness(storySignature(words.join(" ")), storySignature(other.join(" ")));
        errors.push(estimate - jaccard(words, other));
        // Four standard errors of 128 draws: once in some ten thousand runs.
        expect(Math.abs(estimate - jaccard(words, other))).toBeLessThan(0.2);
      }),
      { numRuns: 300, seed: 1 },
    );
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.01);
  });

  test("share a band from a likeness of .8 on, with the probability that the bands are made for", () => {
    const tried = { copies: 0, met: 0, unlike: 0, unlikeMet: 0, between: 0, wanted: 0, variance: 0, found: 0 };
    fc.assert(
      fc.property(story, fc.array(fc.nat(), { maxLength: 120, size: "max" }), (words, places) => {
        const other = edited(words, places);
        const real = jaccard(words, other);
        const keys = new Set(bandKeys(storySignature(words.join(" "))));
        const meet = bandKeys(storySignature(other.join(" "))).some((key) => keys.has(key));
        if (real > 0.4 && real < 0.9) {
          const probability = 1 - (1 - real ** 6) ** 21;
          tried.between++;
          tried.wanted += probability;
          tried.variance += probability * (1 - probability);
          tried.found += Number(meet);
        }
        if (real >= 0.8) {
          tried.copies++;
          tried.met += Number(meet);
        } else if (real < 0.3) {
          tried.unlike++;
          tried.unlikeMet += Number(meet);
        }
      }),
      { numRuns: 3000, seed: 2 },
    );
    expect(tried.copies).toBeGreaterThan(100);
    expect(tried.met / tried.copies).toBeGreaterThan(0.99);
    expect(tried.between).toBeGreaterThan(300);
    expect(Math.abs(tried.found - tried.wanted)).toBeLessThan(4 * Math.sqrt(tried.variance));
    expect(tried.unlike).toBeGreaterThan(100);
    expect(tried.unlikeMet / tried.unlike).toBeLessThan(0.1);
  });

  test("are kept as bytes and come back", () => {
    const signature = storySignature("one two three four five six ".repeat(6).trim());
    expect(signatureOfBytes(Buffer.from(signatureBytes(signature)))).toEqual(signature);
    expect(signatureBytes(storySignature("two words"))).toHaveLength(0);
  });

  const body = "the foreign ministers of the two countries spoke by telephone on tuesday about the truce in the north and agreed that their deputies would meet in geneva before the end of the month to go on with the talks that had begun in the spring";
  const rows: readonly (readonly [string, string, string, boolean])[] = [
    ["equal words", body, body, true],
    ["one word more at the end", body, `${body} again`, true],
    ["one word changed", body, body.replace("geneva", "vienna"), true],
    ["another agency's first words", body, `moscow may 4 ${body}`, true],
    ["a third of it cut", body, body.slice(0, 150), false],
    ["another story of the same people", body, "the foreign ministers of the two countries will not meet this month because the truce in the north was broken again on sunday as their deputies said in geneva", false],
    ["briefs that differ in one word", "central bank keeps rate at five percent", "central bank keeps rate at six percent", false],
    ["briefs of ten words, the last another", "the ministers met in geneva on friday and talks failed", "the ministers met in geneva on friday and talks resumed", false],
    ["briefs with a first word more", "reuters the two sides made progress in their talks on the border in vienna on monday", "the two sides made progress in their talks on the border in vienna on monday", false],
    ["too short for a shingle", "no deal", "no deal", false],
    ["nothing", "", "", false],
  ];
  test.each(rows)("%s", (_, one, other, copies) => {
    expect(areCopies(storySignature(one), storySignature(other))).toBe(copies);
    expect(areCopies(storySignature(other), storySignature(one))).toBe(copies);
  });

  test("are of the paragraphs, of a brief of its headline too, without case and marks", () => {
    const text = "TALKS RESUME\n\n“We met,” he said.\n\nMore on this";
    const parts = [
      { kind: "headline", span: [0, 12] },
      { kind: "paragraph", span: [14, 32] },
      { kind: "related", span: [34, 46] },
    ] as const;
    expect(storyText({ text, parts })).toBe("talks resume we met he said");
    const long = "He said so. ".repeat(20).trim();
    expect(storyText({ text: `TALKS\n\n${long}`, parts: [{ kind: "headline", span: [0, 5] }, { kind: "paragraph", span: [7, 7 + long.length] }] })).toBe("he said so ".repeat(20).trim());
    expect(storyText({ text: "Just words.", parts: [] })).toBe("just words");
  });
});
