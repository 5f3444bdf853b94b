import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Note, PartKind, Report } from "../model/index.ts";
import { analyse } from "./analyse.ts";
import { decodeLanguageModel } from "./language-model.ts";

const weights = (name: string): Uint8Array => readFileSync(new URL(`../../models/en/${name}.bin`, import.meta.url));
const model = decodeLanguageModel(weights("language"), weights("parser"));

function reportOf(text: string, parts: Report["parts"]): Report {
  return {
    id: "r",
    url: null,
    language: "en",
    source: null,
    headline: null,
    standfirst: null,
    section: null,
    topics: [],
    published: null,
    dateline: null,
    text,
    parts,
  };
}

const paragraph = (text: string): Report => reportOf(text, [{ kind: "paragraph", span: [0, text.length] }]);

/** The text of a paragraph with " | " where one sentence ends and the next begins. */
const sentenceRows: readonly string[] = [
  "The envoy left. | She had nothing to add.",
  "Has he agreed? | Nobody knows! | We wait.",
  'The envoy said: "We are ready. | We have always been ready."',
  '"We are ready," he said. | "They are not."',
  '"Are they ready?" the reporter asked.',
  '"Nonsense!" he said, and left.',
  "“It is over.” | The hall was silent.",
  "He called it “a start.” | Nobody else did.",
  "Mr. Hall met Dr. Bell. | They spoke for an hour.",
  "The U.S. delegation left on Dec. 3. | It had stayed a week.",
  "The meeting starts at 9 a.m. on Monday.",
  "The meeting starts at 9 a.m. | The minister will speak first.",
  "J. F. Bell and Gen. A. Park signed.",
  "Prices rose 2.5 percent. | Wages fell 0.3 percent.",
  "They met in Washington, D.C., in May. | Nothing came of it.",
  "He works for Acme Inc. in Boston.",
  "Well... we shall see.",
  "It is over (at least for now). | The army agrees.",
  "(The ministry declined to comment.) | The embassy did the same.",
  "See no. 5 in the list. | It is short.",
  "Prime Minister Lee vs. the opposition was the headline.",
  "The talks, i.e. the second round, are over.",
  "One endless sentence without a stop",
  "The first line is\nwrapped here. | The second\n    is too.",
  "Gov. Smith said Rep. Jones of Calif. would go.",
  "Officials of the E.U. met those of the U.N. in Geneva.",
];

/** A sentence and the tags of its words: UPOS and Penn with a stroke between, "_" for what the row leaves open. */
const tagRows: readonly (readonly [text: string, tags: string])[] = [
  ["The minister met his counterpart.", "DET/DT NOUN/NN VERB/VBD PRON/PRP$ NOUN/NN PUNCT/."],
  ["The talks were held in Paris.", "DET/DT NOUN/NNS AUX/VBD VERB/VBN ADP/IN PROPN/NNP PUNCT/."],
  ["They will not meet.", "PRON/PRP AUX/MD PART/RB VERB/VB PUNCT/."],
  ["He didn't speak.", "PRON/PRP AUX/VBD PART/RB VERB/VB PUNCT/."],
  ["Russia's envoy has spoken.", "PROPN/NNP PART/POS NOUN/NN AUX/VBZ VERB/VBN PUNCT/."],
  ["Talks began on Monday.", "NOUN/NNS VERB/VBD ADP/IN PROPN/NNP PUNCT/."],
  ["She spoke with him by phone.", "PRON/PRP VERB/VBD ADP/IN PRON/PRP ADP/IN NOUN/NN PUNCT/."],
  ["The two leaders agreed to talk.", "DET/DT NUM/CD NOUN/NNS VERB/VBD PART/TO VERB/VB PUNCT/."],
  ["They are meeting today.", "PRON/PRP AUX/VBP VERB/VBG NOUN/NN PUNCT/."],
  ["The visit was postponed.", "DET/DT NOUN/NN AUX/VBD VERB/VBN PUNCT/."],
  ["He said that they had met.", "PRON/PRP VERB/VBD SCONJ/IN PRON/PRP AUX/VBD VERB/VBN PUNCT/."],
  ["THEY MEET IN THE CITY", "PRON/PRP VERB/VBP ADP/IN DET/DT NOUN/NN"],
  ["THE TALKS WERE HELD IN MAY.", "DET/DT NOUN/NNS AUX/VBD VERB/VBN ADP/IN PROPN/NNP PUNCT/."],
  ["It costs $5 million.", "PRON/PRP VERB/VBZ SYM/$ NUM/CD NUM/CD PUNCT/."],
  ["Moscow and Kiev may talk.", "PROPN/NNP CCONJ/CC PROPN/NNP AUX/MD VERB/VB PUNCT/."],
  ["The May summit failed.", "DET/DT PROPN/NNP NOUN/NN VERB/VBD PUNCT/."],
  ["Who called whom?", "PRON/WP VERB/VBD PRON/WP PUNCT/."],
  ["a senior official", "DET/DT ADJ/JJ NOUN/NN"],
  ["They have frozen the talks.", "PRON/PRP AUX/VBP VERB/VBN DET/DT NOUN/NNS PUNCT/."],
  ["The envoy has left.", "DET/DT NOUN/NN AUX/VBZ VERB/VBN PUNCT/."],
];

describe("analyse", () => {
  test.each(sentenceRows)("splits %j", (row) => {
    const text = row.replaceAll(" | ", " ");
    const { sentences } = analyse(paragraph(text), model);
    expect(sentences.map(({ span }) => text.slice(...span)).join(" | ")).toBe(row);
  });

  test.each(tagRows)("tags %s", (text, tags) => {
    const tokens = analyse(paragraph(text), model).sentences.flatMap((sentence) => sentence.tokens);
    expect(tokens.map(({ upos, xpos }) => `${upos}/${xpos}`).join(" ")).toBe(tags);
  });

  const kinds: readonly PartKind[] = [
    "furniture", "headline", "byline", "dateline", "standfirst", "caption", "crosshead", "paragraph", "related", "topics",
  ];
  test("reads headline, standfirst, crosshead and paragraph, and tells what it leaves out", () => {
    const text = kinds.map((kind) => `This is ${kind}.`).join("\n");
    let at = 0;
    const parts = kinds.map((kind) => {
      const start = at;
      at += `This is ${kind}.`.length + 1;
      return { kind, span: [start, at - 1] as const };
    });
    const notes: Note[] = [];
    const { sentences } = analyse(reportOf(text, parts), model, (note) => notes.push(note));
    expect(sentences.map(({ part }) => kinds[part])).toEqual(["headline", "standfirst", "crosshead", "paragraph"]);
    expect(sentences.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(notes.map(({ action, span }) => `${action} ${span === null ? "" : text.slice(...span)}`)).toEqual(
      ["furniture", "byline", "dateline", "caption", "related", "topics"].map((kind) => `dropped This is ${kind}.`),
    );
  });

  test("finds nothing in no parts, and in parts without words", () => {
    expect(analyse(reportOf("Some words.", []), model).sentences).toEqual([]);
    expect(analyse(paragraph(" \n "), model).sentences).toEqual([]);
    expect(analyse(paragraph(""), model).sentences).toEqual([]);
  });

  test("names the words its spans claim, on any text, the same each time", () => {
    const words = fc.constantFrom("The", "U.S.", "said", '"', "”", ".", "?", "\n", " ", "don't", "5", "😀", "\ud800", "Mr.", "met", "-");
    const mangled = fc.oneof(fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(mangled, (text) => {
        const { sentences } = analyse(paragraph(text), model);
        for (const { span, tokens } of sentences) {
          expect([tokens[0]?.start, tokens.at(-1)?.end]).toEqual(span);
          for (const token of tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.lower).toBe(token.text.toLowerCase());
          }
        }
        const tokens = sentences.flatMap((sentence) => sentence.tokens);
        expect(tokens.map((token) => token.text).join("")).toBe(text.replaceAll(/\s/gu, ""));
        const fresh = decodeLanguageModel(weights("language"), weights("parser"));
        expect(analyse(paragraph(text), fresh).sentences).toEqual(sentences);
      }),
      { numRuns: 60 },
    );
  });

  const random = (count: number): string => Array.from({ length: count }, (_, index) => ((index * 2654435761) >>> 0).toString(36)).join(" ");
  test.each([
    ["an endless sentence", "and they met again ".repeat(52_000)],
    ["unclosed quotation marks", '" '.repeat(500_000)],
    ["full stops", ". ".repeat(500_000)],
    ["initials", "A. ".repeat(330_000)],
    ["one word", "a".repeat(1_000_000)],
    ["words never seen twice", random(140_000)],
  ])("takes a megabyte of %s in a time proportional to its length", (_, text) => {
    const began = performance.now();
    analyse(paragraph(text), model);
    expect(performance.now() - began).toBeLessThan(25_000);
  });
});
