import type { Reading } from "../model/index.ts";
import type { TellingReport, ToldClaim, ToldContact, ToldStatement } from "./told.ts";

/** The words of a statement's content, its pieces joined by " … " and blanks folded. */
function contentWords({ report }: Reading, content: readonly (readonly [number, number])[]): string {
  return content.map((span) => report.text.slice(...span).replaceAll(/\s+/gu, " ")).join(" … ");
}

/**
 * A reading's statements as tellings.
 *
 * @param report how the report is known among others
 */
export function toldStatements(reading: Reading, report: TellingReport): readonly ToldStatement[] {
  return reading.statements.map((statement) => ({ id: `${report.id}/${statement.id}`, report, statement, words: contentWords(reading, statement.content) }));
}

/** A reading's contacts as tellings. */
export function toldContacts(reading: Reading, report: TellingReport): readonly ToldContact[] {
  const people = new Map(reading.actors.filter(({ kind }) => kind === "person").map(({ id, state }) => [id, { id, state }]));
  return reading.contacts.map((contact) => ({
    id: `${report.id}/${contact.id}`,
    report,
    contact,
    people: contact.participants.flatMap((id) => people.get(id) ?? []),
  }));
}

/** A reading's claims as tellings. */
export function toldClaims(reading: Reading, report: TellingReport): readonly ToldClaim[] {
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]));
  return reading.claims.map((claim) => ({ id: `${report.id}/${claim.id}`, report, claim, statement: statements.get(claim.statement ?? "") ?? null }));
}
