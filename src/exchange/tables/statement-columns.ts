import type { KeptStatement } from "../../archive/index.ts";
import { joined, share, words, type TableColumn } from "./table-column.ts";
import { actorIn, toldColumns, type ToldRow } from "./told-columns.ts";

export type StatementRow = ToldRow & Pick<KeptStatement, "statement" | "words" | "same">;

/** A table of statements: who said what to whom, through what, when. */
export const statementColumns: readonly TableColumn<StatementRow>[] = [
  ...toldColumns,
  words("same_statement", ({ same }) => same),
  words("speaker", ({ statement }) => statement.speaker),
  words("speaker_name", (row) => actorIn(row, row.statement.speaker)?.name),
  words("speaker_state", (row) => actorIn(row, row.statement.speaker)?.state),
  words("speaker_office", (row) => actorIn(row, row.statement.speaker)?.office?.title),
  words("on_behalf_of", ({ statement }) => statement.onBehalfOf),
  words("addressee", ({ statement }) => statement.addressee),
  words("addressee_name", (row) => actorIn(row, row.statement.addressee)?.name),
  words("medium", ({ statement }) => statement.medium?.kind),
  words("medium_outlet", ({ statement }) => statement.medium?.outlet),
  words("date", ({ statement }) => statement.date?.value),
  words("date_precision", ({ statement }) => statement.date?.precision),
  words("kind", ({ statement }) => statement.kind),
  words("form", ({ statement }) => statement.form),
  words("cue", ({ statement, kept }) => (statement.cue === null ? null : kept?.reading.report.text.slice(...statement.cue))),
  words("words", (row) => row.words),
  words("issues", ({ statement }) => joined(statement.subjects.map(({ code }) => code))),
  words("replies_to", (row) => (row.statement.repliesTo === null ? null : `${row.report}/${row.statement.repliesTo}`)),
  words("reply", ({ statement }) => statement.reply),
  share("confidence", ({ statement }) => statement.confidence),
  words("rule", ({ statement }) => statement.rule),
];
