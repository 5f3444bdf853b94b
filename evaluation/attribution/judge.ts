import { linkActors } from "../../src/actors/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Note, Report, Statement } from "../../src/model/index.ts";
import type { Resources } from "../../src/reading/index.ts";
import { readWireText } from "../../src/report/index.ts";
import { findStatements } from "../../src/statements/index.ts";
import { attributionRows } from "./rows.ts";
import type { Field, Row, Wanted } from "./row.ts";

/** How one row came out. */
export interface Judgement {
  readonly row: Row;
  readonly table: string;
  /** "speaker: wanted …, got …"; none where the row is right. */
  readonly faults: readonly string[];
  /** What the actors and statements stages told. */
  readonly trace: readonly string[];
}

/** Reads every row and compares what was found with what is wanted. A row is right when all its fields are. */
export function judgeRows(resources: Resources): readonly Judgement[] {
  return Object.entries(attributionRows).flatMap(([table, rows]) => rows.map((row) => judge(table, row, resources)));
}

function judge(table: string, row: Row, resources: Resources): Judgement {
  const notes: Note[] = [];
  const tell = (note: Note): void => void notes.push(note);
  const linked = linkActors(analyse(readWireText(row.text, { published: row.published }), resources.language), resources.facts, resources.names, tell);
  const statements = findStatements(linked, tell);
  const { report } = linked;
  const trace = notes.map(({ stage, rule, action, span, why }) => `${stage} ${action} ${rule} "${span === null ? "" : report.text.slice(...span)}": ${why}`);
  const statement = withWords(report, statements, row.words);
  if (statement === null) return { row, table, faults: [`no statement holds "${row.words}"`], trace };
  const faults = (Object.keys(row.wanted) as Field[]).flatMap((field) => fault(field, row.wanted, statement, report, statements));
  return { row, table, faults, trace };
}

function fault(field: Field, wanted: Wanted, statement: Statement, report: Report, all: readonly Statement[]): readonly string[] {
  const want = wanted[field] ?? null;
  const got = valueOf(field, statement);
  const isOther = field === "repliesTo" || field === "within";
  const meant = isOther && want !== null ? (withWords(report, all, want)?.id ?? "no such statement") : want;
  return meant === got ? [] : [`${field}: wanted ${want}, got ${isOther ? wordsOf(report, all, got) : got}`];
}

function valueOf(field: Field, statement: Statement): string | null {
  if (field === "date") return statement.date?.value ?? null;
  if (field !== "medium") return statement[field];
  const { medium } = statement;
  return medium === null ? null : medium.outlet === null ? medium.kind : `${medium.kind} ${medium.outlet}`;
}

function wordsOf({ text }: Report, all: readonly Statement[], id: string | null): string | null {
  const found = all.find((statement) => statement.id === id);
  return found === undefined ? null : found.content.map((span) => text.slice(...span)).join(" … ");
}

/** The statement whose content holds the words; of several, the one with the shortest content. */
function withWords({ text }: Report, all: readonly Statement[], words: string): Statement | null {
  let best: Statement | null = null;
  let shortest = Infinity;
  for (const statement of all) {
    if (!statement.content.some((span) => text.slice(...span).includes(words))) continue;
    const length = statement.content.reduce((sum, [start, end]) => sum + end - start, 0);
    if (length < shortest) [best, shortest] = [statement, length];
  }
  return best;
}
