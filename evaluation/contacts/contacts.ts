import type { Contact } from "../../src/model/index.ts";
import { loadResources } from "../../src/resources/index.ts";
import { scores, share, tallyOf } from "../pairing.ts";
import type { Figure } from "../topic.ts";
import { dateRight, judge, levelRight, type Judgement } from "./judge.ts";
import { freshRows } from "./fresh.rows.ts";
import { isTrap, type WantedContact } from "./row.ts";
import { secondTestRows } from "./second-test.rows.ts";
import { testRows } from "./test.rows.ts";
import { tuningRows } from "./tuning.rows.ts";

const shownWanted = ({ modes, statuses, states, dates }: WantedContact): string => `${modes.join("|")} ${statuses.join("|")} ${states.join("|")} @${dates?.join("|") ?? "*"}`;
const shownFound = ({ mode, status, states, date }: Contact): string => `${mode} ${status} ${states.join("-")} @${date?.value ?? ""}`;

/** What is wrong with a row, as a line. */
function fault({ row, paired: { pairs, missed, extra } }: Judgement): string | null {
  const dates = pairs.filter((pair) => !dateRight(...pair)).map(([wanted, found]) => `date ${wanted.dates?.join("|") ?? "*"}, got ${found.date?.value ?? "none"}`);
  const faults = [...missed.map((one) => `missed ${shownWanted(one)}`), ...extra.map((one) => `found ${shownFound(one)}`), ...dates];
  return faults.length === 0 ? null : `  ${row.kind}: ${row.text.replaceAll("\n", " ")} ${faults.join("; ")}\n`;
}

function figuresOf(part: string, judged: readonly Judgement[]): readonly Figure[] {
  const { precision, recall, f1 } = scores(judged.map(({ paired }) => tallyOf(paired)));
  const pairs = judged.flatMap(({ paired }) => paired.pairs);
  return [
    { name: `contacts F1, ${part} part`, value: f1 },
    { name: `contacts precision, ${part} part`, value: precision },
    { name: `contacts recall, ${part} part`, value: recall },
    { name: `date right of matched, ${part} part`, value: share(pairs, (pair) => dateRight(...pair)) },
    { name: `date right of matched with a date, ${part} part`, value: share(pairs.filter(([{ dates }]) => dates !== null && !dates.includes("")), (pair) => dateRight(...pair)) },
    { name: `level right of matched, ${part} part`, value: share(pairs.filter(([{ levels }]) => levels !== null), (pair) => levelRight(...pair)) },
    { name: `rows right, ${part} part`, value: share(judged, ({ right }) => right) },
    { name: `traps right, ${part} part`, value: share(judged.filter(({ row }) => isTrap(row)), ({ right }) => right) },
  ];
}

/** Who dealt with whom, in the project's own tables: see contacts/GUIDELINE.md. Needs no corpus. */
export function contacts(): Promise<readonly Figure[]> {
  const resources = loadResources();
  const parts = Object.entries({ tuning: tuningRows, fresh: freshRows, test: testRows, "second test": secondTestRows }).map(([part, rows]) => ({ part, judged: rows.map((row) => judge(row, resources)) }));
  // Faults of the test parts are only counted.
  for (const one of parts.filter(({ part }) => !part.endsWith("test")).flatMap(({ judged }) => judged)) process.stdout.write(fault(one) ?? "");
  return Promise.resolve(parts.flatMap(({ part, judged }) => figuresOf(part, judged)));
}
