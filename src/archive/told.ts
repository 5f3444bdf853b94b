import type { TellingReport, ToldClaim, ToldContact, ToldStatement } from "../across/index.ts";
import type { Claim, Contact, Reading, Statement } from "../model/index.ts";
import { outletOf } from "./identity.ts";
import { dayOf } from "./row-key.ts";
import { dateOfReport, wordsOf } from "./words-of.ts";

/** A report as those see it who compare what reports tell. */
export function tellingReport(id: string, { report }: Reading): TellingReport {
  return { id, outlet: outletOf(report), day: dayOf(dateOfReport(report)) };
}

export const tellingId = (report: string, item: string): string => `${report}/${item}`;

export function toldStatement(report: TellingReport, reading: Reading, statement: Statement): ToldStatement {
  return { id: tellingId(report.id, statement.id), report, statement, words: wordsOf(reading.report, statement.content) };
}

export function toldContact(report: TellingReport, { actors }: Reading, contact: Contact): ToldContact {
  const people = actors.filter(({ id, kind }) => kind === "person" && contact.participants.includes(id)).map(({ id, state }) => ({ id, state }));
  return { id: tellingId(report.id, contact.id), report, contact, people };
}

export function toldClaim(report: TellingReport, { statements }: Reading, claim: Claim): ToldClaim {
  return { id: tellingId(report.id, claim.id), report, claim, statement: statements.find(({ id }) => id === claim.statement) ?? null };
}
