import type { Issue, Reading } from "../../src/model/index.ts";
import { read, type Resources } from "../../src/reading/index.ts";
import { readWireText } from "../../src/report/index.ts";
import type { Row } from "./row.ts";

/** How one row came out, in the notation of its `wanted`. */
export interface Judgement {
  readonly row: Row;
  readonly got: string;
  readonly right: boolean;
}

/** Reads a row as a report and compares the issues of the statement or contact asked about with those wanted. */
export function judge(row: Row, resources: Resources): Judgement {
  const subjects = asked(row, read(readWireText(row.text, { published: "2022-08-05" }), resources));
  const got = subjects === null ? "nothing to ask" : subjects.map(({ text, code }) => `${text}=${code}`).join("; ");
  return { row, got, right: got === row.wanted };
}

/** Of the first contact, or of the shortest statement with the words; `null` where there is none. */
function asked({ of }: Row, { report, statements, contacts }: Reading): readonly Issue[] | null {
  if (of === "contact") return contacts[0]?.subjects ?? null;
  const length = (content: readonly (readonly [number, number])[]): number => content.reduce((sum, [start, end]) => sum + end - start, 0);
  const holding = statements.filter(({ content }) => content.some((span) => report.text.slice(...span).includes(of)));
  return holding.sort((a, b) => length(a.content) - length(b.content))[0]?.subjects ?? null;
}
