import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRows } from "./csv-rows.ts";

async function rows(text: string, pieceSize = text.length, limit = 1000): Promise<readonly (readonly [line: number, cells: readonly string[] | null])[]> {
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < text.length; at += pieceSize) yield await Promise.resolve(Buffer.from(text.slice(at, at + pieceSize), "latin1"));
  }
  const found: [number, readonly string[] | null][] = [];
  for await (const { line, cells } of csvRows(pieces(), ",", limit)) found.push([line, cells]);
  return found;
}

describe("csvRows", () => {
  const cases: readonly [id: string, text: string, wanted: readonly (readonly [number, readonly string[] | null])[]][] = [
    ["plain", "a,b\n1,2\n", [[1, ["a", "b"]], [2, ["1", "2"]]]],
    ["no line end at the end", "a,b\n1,2", [[1, ["a", "b"]], [2, ["1", "2"]]]],
    ["Windows line ends", 'a,b\r\n"1",2\r\n', [[1, ["a", "b"]], [2, ["1", "2"]]]],
    ["line ends and marks in cells", 'a\n"x\n""y"", z"\nb', [[1, ["a"]], [2, ['x\n"y", z']], [4, ["b"]]]],
    ["empty cells", ",,\n", [[1, ["", "", ""]]]],
    ["an empty cell in marks", '"",x\n', [[1, ["", "x"]]]],
    ["words after a closed mark", '"a" b,c\n', [[1, ["a b", "c"]]]],
    ["a mark never closed", 'a\n"b\nc\nd\n', [[1, ["a"]], [2, null], [3, ["c"]], [4, ["d"]]]],
    ["a row longer than the limit", `a\n${"x".repeat(1200)}\nb\n`, [[1, ["a"]], [2, null], [3, ["b"]]]],
    ["nothing", "", []],
  ];
  test.each(cases)("%s", async (_id, text, wanted) => {
    expect(await rows(text)).toEqual(wanted);
    expect(await rows(text, 1)).toEqual(wanted);
    expect(await rows(text, 7)).toEqual(wanted);
  });

  test("what was written is read back", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", " ", "é"), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, async (wanted) => {
        const text = wanted.map((row) => `${row.map((each) => `"${each.replaceAll('"', '""')}"`).join(",")}\n`).join("");
        expect((await rows(text, 5)).map(([, cells]) => cells)).toEqual(wanted);
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});
