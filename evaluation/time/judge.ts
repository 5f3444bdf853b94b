import { linkActors } from "../../src/actors/index.ts";
import { vouchersOf } from "../../src/contacts/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Resources } from "../../src/reading/index.ts";
import { readWireText } from "../../src/report/index.ts";
import { findStatements } from "../../src/statements/index.ts";
import { findTimes, type TimeMention } from "../../src/time/index.ts";
import type { Row } from "./row.ts";

/** How one row came out, in the notation of its `wanted`. */
export interface Judgement {
  readonly row: Row;
  readonly got: string;
  readonly right: boolean;
}

/** Reads a row as a report and compares every time expression found with what is wanted. */
export function judge(row: Row, resources: Resources): Judgement {
  const got = timesOfReport(row.text, row.published, resources);
  return { row, got, right: got === row.wanted };
}

/** The time expressions of a report, those inside what somebody said counted from the day of the speech. */
function timesOfReport(text: string, published: string, resources: Resources): string {
  const linked = linkActors(analyse(readWireText(text, { published }), resources.language), resources.facts, resources.names);
  const vouchers = vouchersOf(findStatements(linked));
  const found: string[] = [];
  for (const sentence of linked.sentences) {
    for (const mention of findTimes(sentence, linked.today, linked.report.text, published)) {
      const anchor = vouchers.anchor(vouchers.innermost(...mention.span), linked.today);
      const spoken = anchor === linked.today ? mention : findTimes(sentence, anchor, linked.report.text, published).find(({ span }) => span[0] === mention.span[0]);
      if (spoken !== undefined) found.push(shown(spoken, linked.report.text, linked.today));
    }
  }
  return found.join("; ");
}

function shown({ span, date: { value, precision, against } }: TimeMention, text: string, today: string | null): string {
  return `${text.slice(...span)}=${value}${precision === "day" ? "" : `@${precision}`}${against === today ? "" : `<${against ?? "-"}`}`;
}
