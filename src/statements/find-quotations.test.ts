import { describe, expect, it } from "vitest";
import { findStatements } from "./find-statements.ts";
import { linkedReport } from "./hand-tagged.test-support.ts";
import { passageOf } from "./passage.ts";

function quotations(text: string): readonly string[] {
  const { report, sentences } = linkedReport(text);
  const passage = passageOf(text, 0, "paragraph", [0, text.length], sentences);
  return passage.quotations.map(({ inner, closed, parent }) => `${parent >= 0 ? `${parent}>` : ""}${report.text.slice(...inner)}${closed ? "" : "…"}`);
}

describe("findQuotations", () => {
  it.each([
    ["straight", 'He said "yes" twice.', ["yes"]],
    ["curly", "He said “yes” twice.", ["yes"]],
    ["two single marks", "He said ''yes'' twice.", ["yes"]],
    ["angle", "He said «yes» twice.", ["yes"]],
    ["single straight", "He said 'yes' twice.", ["yes"]],
    ["single curly", "He said ‘yes’ twice.", ["yes"]],
    ["nested", '"He said \'yes\' to me," she said.', ["He said 'yes' to me,", "0>yes"]],
    ["nested curly", "“He said ‘yes’ to me,” she said.", ["He said ‘yes’ to me,", "0>yes"]],
    ["nested at the end", '"He said \'yes\'" and left.', ["He said 'yes'", "0>yes"]],
    ["no closer", 'He said: "The road is open.', ["The road is open.…"]],
    ["lost closer before another", '"The road, he said. "It is open," he said.', ["It is open,"]],
    ["closer typed as opener", "He said “yes“ twice.", ["yes"]],
    ["apostrophe in a quotation", "'It isn't open,' he said.", ["It isn't open,"]],
    ["genitive plural", "The ministers' road", []],
    ["genitive singular", "Geneva's road", []],
    ["contraction", "It isn't open and it can’t be.", []],
    ["decade", "In the '90s and the ’80s", []],
    ["clipped words", "Rock 'n' roll, 'til then", []],
    ["lone single opener", "The 'road is open", []],
    ["lone closer", "The road” is open", []],
    ["empty", 'The "" road', []],
    ["inches", 'A pipe of 12" here', []],
  ])("%s", (_id, text, wanted) => {
    expect(quotations(text)).toEqual(wanted);
  });

  it.each(['"a ', "“ ", "“a ‘b ", '"a b c d," said Bo. ', "said ", "Orlova said, ", "according to ", "'a ", '"The road is open.\n', "Orlova said that Brandt told him and "])(
    "takes time in proportion to the length of %j repeated",
    (piece) => {
      const linked = (length: number) => linkedReport(piece.repeat(Math.ceil(length / piece.length)));
      const time = (length: number): number => {
        const input = linked(length);
        const runs = [1, 2, 3].map(() => {
          const start = performance.now();
          findStatements(input);
          return performance.now() - start;
        });
        return Math.min(...runs);
      };
      // Eight times the length may take eight times as long; the rest is for a busy machine. Quadratic would be 64.
      const short = time(20_000);
      expect(time(160_000)).toBeLessThan(32 * Math.max(short, 12));
    },
  );
});
