import { dayRange, statementBlock, statementDay, toldClaims, toldContacts, toldStatements, type ToldClaim, type ToldContact, type ToldStatement } from "../across/index.ts";
import type { Reading } from "../model/index.ts";
import { numberOf } from "./identity.ts";
import { dayNumber, isWithinKeys } from "./row-key.ts";
import { tellingReport } from "./told.ts";
import { wordsOf } from "./words-of.ts";

/** A telling of a contact as its row keeps it: without spans, but with the words and issues by which the contact is found. */
export interface PutByContact extends ToldContact {
  readonly evidence: string;
  readonly subjects: readonly string[];
}

export function putByContact(reading: Reading, told: ToldContact): string {
  const { contact } = told;
  const kept: PutByContact = { ...told, contact: { ...contact, evidence: [], subjects: [] }, evidence: wordsOf(reading.report, contact.evidence), subjects: contact.subjects.map(({ code }) => code) };
  return JSON.stringify(kept);
}

export const contactPutBy = (told: string): PutByContact => JSON.parse(told) as PutByContact;

/** A telling of a claim as its row keeps it: as far as claims of several reports are set against each other. */
export function putByClaim({ statement, ...told }: ToldClaim): string {
  const kept: ToldClaim = { ...told, statement: statement === null ? null : { ...statement, content: [], subjects: [] } };
  return JSON.stringify(kept);
}

export const claimPutBy = (told: string): ToldClaim => JSON.parse(told) as ToldClaim;

/** Hash of who speaks, by which statements are compared with others where the day is known; `null` for those that are compared with none. */
export function nearOf(told: ToldStatement): number | null {
  const block = statementBlock(told);
  const day = statementDay(told);
  return block === null || day === null || dayRange(day) === null || !isWithinKeys(dayNumber(day)) ? null : numberOf(block);
}

/** What is compared of a statement; `null` for one that is compared with none. */
export const contentPutBy = (told: ToldStatement): string | null => (nearOf(told) === null ? null : told.words);

/** What the rows of a reading put by, in the order of its lists: `content` of statements, `told` of contacts and claims. */
export interface PutBy {
  readonly statements: readonly (string | null)[];
  readonly contacts: readonly string[];
  readonly claims: readonly string[];
}

/**
 * What the rows of a reading are to put by.
 *
 * @param id of the report in the archive
 */
export function putByReading(id: string, reading: Reading): PutBy {
  const report = tellingReport(id, reading);
  return {
    statements: toldStatements(reading, report).map(contentPutBy),
    contacts: toldContacts(reading, report).map((told) => putByContact(reading, told)),
    claims: toldClaims(reading, report).map(putByClaim),
  };
}
