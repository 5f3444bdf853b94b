import type { Note, Reading } from "../../src/index.ts";
import { claimRows } from "./claim-rows.ts";
import { contactRows } from "./contact-rows.ts";
import type { Gold } from "./gold.ts";
import { personRows, reportRows } from "./report-rows.ts";
import type { Row } from "./row.ts";
import { statementRows } from "./statement-rows.ts";

/** All rows of one report, in the order of the gold. */
export function rowsOf(gold: Gold, reading: Reading): readonly Row[] {
  return [
    ...reportRows(gold, reading),
    ...personRows(gold, reading),
    ...statementRows(gold, reading),
    ...contactRows(gold, reading),
    ...claimRows(gold, reading),
  ];
}

/** The notes of the stage that a row is about, one a line. */
export function traceOf(row: Row, notes: readonly Note[], text: string): string {
  const [subject = ""] = row.name.split(/[.[]/u);
  const stage = { persons: "actors", statements: "statements", contacts: "contacts" }[subject] ?? (/^(claims|contentions|expectations)/u.test(subject) ? "claims" : "report");
  return notes
    .filter((note) => note.stage === stage)
    .slice(0, 60)
    .map(({ rule, action, span, why }) => `  ${action} by ${rule}: ${span === null ? "" : JSON.stringify(text.slice(...span).slice(0, 80))} ${why}`)
    .join("\n");
}
