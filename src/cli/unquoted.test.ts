import { expect, test } from "vitest";
import { unquoted } from "./unquoted.ts";

test.each([
  ["nothing around", "They met", "They met"],
  ["a pair around all", '"They met"', "They met"],
  ["a curly pair", "“They met”", "They met"],
  ["« French » marks", "«They met»", "They met"],
  ["« French » marks with their blanks", "« They met »", "They met"],
  ["only the opening one", '"They met', "They met"],
  ["only the closing one", 'They met"', "They met"],
  ["a quotation at the end", 'the visit was "quite useful"', 'the visit was "quite useful"'],
  ["a quotation at the beginning", '"quite useful" was the visit', '"quite useful" was the visit'],
  ["one at each end", '"Useful," he said, "and short"', '"Useful," he said, "and short"'],
  ["a pair inside a pair", "“She said “no” today”", "She said “no” today"],
  ["a quotation inside that ends with the whole", "“She said “no””", "She said “no”"],
  ["an apostrophe", "the ministers' talks", "the ministers' talks"],
  ["a lone mark", '"', ""],
  ["no words", "", ""],
])("%s", (_id, words, wanted) => {
  expect(unquoted(words)).toBe(wanted);
});
