import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

interface Row {
  readonly words: string | null;
  readonly count: number;
}

async function csv(rows: readonly Row[]): Promise<string> {
  async function* flowing(): AsyncGenerator<Row> {
    yield* rows;
  }
  let text = "";
  for await (const piece of csvOf<Row>({ columns: [{ name: "words", type: "STRING", of: ({ words }) => words }, { name: "count", type: "INT32", of: ({ count }) => count }], rows: flowing() })) text += piece;
  return text;
}

test.each([
  ["plain", "plain"],
  ["a, b", '"a, b"'],
  ['he said "no"', '"he said ""no"""'],
  ["two\nlines", '"two\nlines"'],
  ["two\rlines", '"two\rlines"'],
  ["two\r\nlines", '"two\r\nlines"'],
  ["tab\tand ; stay", "tab\tand ; stay"],
  [null, ""],
])("%j is %j in a field", async (words, field) => {
  expect(await csv([{ words, count: 3 }])).toBe(`words,count\r\n${field},3\r\n`);
});
