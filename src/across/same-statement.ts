import { compareStatements, type Comparison } from "../claims/index.ts";
import { dayRange } from "./day-range.ts";
import { saidOn } from "./said-on.ts";
import type { ToldStatement } from "./told.ts";

/** Days by which reports of one statement may lie apart. */
export const statementReach = 2;

/** The day that a statement was made on as far as is known: its own, else its report's. */
export function statementDay({ statement, report }: ToldStatement): string | null {
  return saidOn(statement, report);
}

/** Only statements with equal keys can be one: those of one speaker, else on behalf of one body; `null` for words of nobody known, which are one with no others. */
export function statementBlock({ statement }: ToldStatement): string | null {
  if (statement.kind === "thought") return null;
  return statement.speaker ?? statement.onBehalfOf;
}

function near(one: ToldStatement, other: ToldStatement): boolean {
  const [first, second] = [dayRange(statementDay(one) ?? ""), dayRange(statementDay(other) ?? "")];
  return first !== null && second !== null && Math.abs(first.first - second.first) <= statementReach;
}

/**
 * How the words of one telling stand to those of another, where both can be of one statement: said by the same, within
 * two days, told by two reports. "different" for all others.
 */
export function relateStatements(one: ToldStatement, other: ToldStatement): Comparison["kind"] {
  const block = statementBlock(one);
  if (block === null || block !== statementBlock(other) || one.report.id === other.report.id || !near(one, other)) return "different";
  return compareStatements(one.words, other.words).kind;
}
