import type { Resources } from "../../src/reading/index.ts";
import { scores, share, tallyOf } from "../pairing.ts";
import type { Figure } from "../topic.ts";
import { judge, type Judgement } from "./judge.ts";
import type { Row } from "./row.ts";
import { testRows } from "./test.rows.ts";
import { tuningRows } from "./tuning.rows.ts";

/** What is wrong with a row, as a line. */
function fault({ row, replies, contentions }: Judgement): string {
  const faults = [
    ...replies.missed.map(({ answer, answered }) => `missed reply "${answer}" > "${answered}"`),
    ...replies.extra.map(({ answer }) => `found a ${answer.reply ?? "nameless"} reply by ${answer.speaker ?? "nobody"}`),
    ...contentions.missed.map(({ pair, sides }) => `missed contention ${pair} ${sides.join("/")}`),
    ...contentions.extra.map(({ about }) => `found a contention ${about.join("-")}`),
  ];
  return faults.length === 0 ? "" : `  ${row.kind}: ${row.text.replaceAll("\n", " ")} ${faults.join("; ")}\n`;
}

const nothingWrong = ({ replies, contentions }: Judgement): boolean => [replies, contentions].every(({ missed, extra }) => missed.length === 0 && extra.length === 0);

function figuresOf(part: string, rows: readonly Row[], resources: Resources): readonly Figure[] {
  const judged = rows.map((row) => judge(row, resources));
  // Faults of the test part are only counted.
  if (part === "tuning") for (const one of judged) process.stdout.write(fault(one));
  const replies = scores(judged.map((one) => tallyOf(one.replies)));
  return [
    { name: `replies F1, ${part} part`, value: replies.f1 },
    { name: `replies precision, ${part} part`, value: replies.precision },
    { name: `replies recall, ${part} part`, value: replies.recall },
    { name: `contentions F1, ${part} part`, value: scores(judged.map((one) => tallyOf(one.contentions))).f1 },
    { name: `reply rows right, ${part} part`, value: share(judged, nothingWrong) },
    { name: `reply traps right, ${part} part`, value: share(judged.filter(({ row }) => row.replies.length + row.contentions.length === 0), nothingWrong) },
  ];
}

/** Replies and contentions in the project's own tables: see GUIDELINE.md. */
export function replyFigures(resources: Resources): readonly Figure[] {
  return Object.entries({ tuning: tuningRows, test: testRows }).flatMap(([part, rows]) => figuresOf(part, rows, resources));
}
