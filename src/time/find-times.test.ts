import { describe, expect, test } from "vitest";
import type { Sentence, Token, Upos } from "../language/index.ts";
import { findTimes } from "./find-times.ts";
import { emptyRows, foundRows, type Row } from "./find-times.rows.ts";

/** A tagger just good enough for the rows: what the rules ask of tags, they must not ask in vain. */
const tags = new Map<string, readonly [Upos, string]>();
const put = (words: string, upos: Upos, xpos: string): void => {
  for (const word of words.split(" ")) tags.set(word, [upos, xpos]);
};
put("the a an this that these every no some", "DET", "DT");
put("its his her their he she they it nobody", "PRON", "PRP");
put("on in at of for by since until with from between over within after before to against into through", "ADP", "IN");
put("and or but", "CCONJ", "CC");
put("who which", "PRON", "WP");
put("will would may must could can shall", "AUX", "MD");
put("is has does 's", "AUX", "VBZ");
put("are have do", "AUX", "VBP");
put("was were had did", "AUX", "VBD");
put("be", "AUX", "VB");
put("been", "AUX", "VBN");
put("said told met spoke flew left came saw broke began rose ran won sat fell sent lost", "VERB", "VBD");
put("held sworn struck seen", "VERB", "VBN");
put("says meets visits arrives begins lasts plans hopes opens takes holds expires resumes", "VERB", "VBZ");
put("leave go meet speak resume", "VERB", "VBP");
put("due new next last early late coming recent previous first second fourth two-day", "ADJ", "JJ");
put("not again twice together home just ago", "ADV", "RB");

const isPast = /^(?:has|have|had|was|were|is|are|be|been)$/;

function tag(text: string, index: number, before: string): readonly [Upos, string] {
  const lower = text.toLowerCase();
  if (/^[^\p{L}\d]+$/u.test(text)) return ["PUNCT", text];
  if (/^\d/.test(text)) return ["NUM", "CD"];
  const known = tags.get(lower);
  const verbal = before === "to" || /^(?:will|would|may|must|could|can|shall|n't|not)$/.test(before);
  if (verbal && (known === undefined || known[0] === "VERB" || known[0] === "AUX")) return known?.[1] === "MD" ? known : [known?.[0] ?? "VERB", "VB"];
  if (known !== undefined) return known[1] === "VBD" && known[0] === "VERB" && isPast.test(before) ? ["VERB", "VBN"] : known;
  if (/[a-z]ed$/.test(lower)) return isPast.test(before) || /^(?:talks|summit|who)$/.test(before) ? ["VERB", "VBN"] : ["VERB", "VBD"];
  if (/[a-z]ing$/.test(lower) && !/^(?:the|a|s|meeting|briefing)$/.test(before) && !/^(?:meeting|briefing|hearing|morning|evening|spring|king)$/.test(lower)) return ["VERB", "VBG"];
  if (/^\p{Lu}/u.test(text) && (index > 0 || /^(?:theresa|june|april|august|jan|sun)$/.test(lower))) return ["PROPN", "NNP"];
  return lower.endsWith("s") ? ["NOUN", "NNS"] : ["NOUN", "NN"];
}

function sentenceOf(text: string): Sentence {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/['’]\d\d\b|[\p{L}]+(?:\.[\p{L}]+)*\.(?=[^$])(?<=\b(?:p\.m|Dec|Jan|Sept|Tues)\.)|\d+(?:[.,/:-]\d+)*\p{L}*|[\p{L}]+(?:-[\p{L}\d]+)*|\S/gu)) {
    const [upos, xpos] = tag(match[0], tokens.length, tokens.at(-1)?.lower ?? "");
    tokens.push({ start: match.index, end: match.index + match[0].length, text: match[0], lower: match[0].toLowerCase(), upos, xpos });
  }
  return { index: 0, span: [0, text.length], part: 0, tokens };
}

function told([text, , anchor = "2016-12-21"]: Row): string {
  return findTimes(sentenceOf(text), anchor, text)
    .map(({ span, date }) => {
      expect(date.span).toEqual(span);
      return `${text.slice(...span)}=${date.value}${date.precision === "day" ? "" : `@${date.precision}`}`;
    })
    .join("; ");
}

describe("time expressions are found and resolved", () => {
  test.each(foundRows.map((row) => [row[0], row] as const))("%s", (_text, row) => {
    expect(told(row)).toBe(row[1]);
  });
});

describe("what only looks like a time is left alone", () => {
  test.each(emptyRows.map((row) => [row[0], row] as const))("%s", (_text, row) => {
    expect(told(row)).toBe("");
  });
});

test("the table is large, and half of it finds nothing", () => {
  expect(foundRows.length + emptyRows.length).toBeGreaterThanOrEqual(200);
  expect(emptyRows.length).toBeGreaterThanOrEqual(100);
});

test("May is a person where the report says so", () => {
  const text = "The plan of May was praised.";
  expect(findTimes(sentenceOf(text), "2016-12-21", `${text} Theresa May spoke.`)).toEqual([]);
  expect(findTimes(sentenceOf(text), "2016-12-21", text)).toHaveLength(1);
});

test.each([
  ["published the day after the dateline", "2019-06-13", "2019-06-14", "2019-06-14"],
  ["published two days after", "2019-06-12", "2019-06-14", "2019-06-14"],
  ["published on the day of the dateline", "2019-06-13", "2019-06-13", "2019-06-07"],
  ["published long after", "2019-06-10", "2019-06-30", "2019-06-07"],
  ["printed again", "2019-06-13", "2019-06-20", "2019-06-07"],
  ["published before", "2019-06-13", "2019-06-10", "2019-06-07"],
  ["publication unknown", "2019-06-13", null, "2019-06-07"],
])("a weekday in what is %s", (_, anchor, published, wanted) => {
  const text = "The spokesman said on Friday that talks go on.";
  expect(findTimes(sentenceOf(text), anchor, text, published).map(({ date }) => date.value)).toEqual([wanted]);
});
