import { describe, expect, test } from "vitest";
import { faults, loadResources, read, readWireText } from "../src/index.ts";

/** Statements that only the learnt model finds, and sentences in which it must find none. */
const rows: readonly (readonly [text: string, contents: readonly string[]])[] = [
  ["Chancellor Angela Merkel is wary of a new round of sanctions against Russia.", ["a new round of sanctions against Russia"]],
  ["The council is confident that the truce will hold.", ["that the truce will hold"]],
  ["The ministers doubt that the truce will last.", ["that the truce will last"]],
  ["Ottawa worries that the deal comes too late.", ["that the deal comes too late"]],
  ["Paris called off the meeting with Rome.", []],
  ["Brandt had called him twice.", []],
  ["A day earlier Secretary of State John Kerry had spoken to Foreign Minister Sergei Lavrov.", []],
  ["The train left the station at noon.", []],
  ["Rain fell on the road to Minsk.", []],
  ["Two lorries with flour crossed the border at dawn.", []],
  ["The bridge over the river was closed for repairs.", []],
];

const resources = loadResources();

describe("statements by rules and model", () => {
  test.each(rows)("%s", (text, contents) => {
    const { report, statements } = read(readWireText(text, { published: "2015-03-04" }), resources);
    expect(statements.flatMap(({ content }) => content.map(([start, end]) => report.text.slice(start, end)))).toEqual(contents);
  });

  test("keeps what the rules are sure of, and has no faults", () => {
    const text = '"The door is open," Brandt said.\n\nOrlova is sceptical of the plan, according to two diplomats. "We shall see," she added.';
    const sure = read(readWireText(text), loadResources({ rulesOnly: true })).statements.filter(({ rule }) => rule === "beside-quotation");
    const reading = read(readWireText(text), resources);
    expect(sure.length).toBeGreaterThan(0);
    for (const { content } of sure) expect(reading.statements.map((statement) => statement.content)).toContainEqual(content);
    expect(faults(reading)).toEqual([]);
  });

  test("takes time in proportion to length", () => {
    const time = (count: number): number => {
      const report = readWireText("Orlova is wary of Brandt's plan and doubts that he means it, ".repeat(count));
      const start = performance.now();
      read(report, resources);
      return performance.now() - start;
    };
    time(20);
    expect(time(400)).toBeLessThan(40 * time(50) + 2000);
  });
});
