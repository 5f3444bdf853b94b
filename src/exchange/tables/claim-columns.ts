import type { KeptClaim } from "../../archive/index.ts";
import { words, type TableColumn } from "./table-column.ts";
import { actorIn, toldColumns, type ToldRow } from "./told-columns.ts";

export type ClaimRow = ToldRow & Pick<KeptClaim, "claim" | "words">;

/** A table of claims about the state of a relationship. */
export const claimColumns: readonly TableColumn<ClaimRow>[] = [
  ...toldColumns,
  words("holder", ({ claim }) => claim.holder),
  words("holder_name", (row) => actorIn(row, row.claim.holder)?.name),
  words("holder_office", (row) => actorIn(row, row.claim.holder)?.office?.title),
  words("side", ({ claim }) => claim.side),
  words("about_one", ({ claim }) => claim.about[0]),
  words("about_other", ({ claim }) => claim.about[1]),
  words("position", ({ claim }) => claim.position),
  words("scope", ({ claim }) => claim.scope.kind),
  words("scope_words", ({ claim }) => claim.scope.text),
  words("hedge", ({ claim }) => claim.hedge),
  words("words", (row) => row.words),
  words("statement", (row) => (row.claim.statement === null ? null : `${row.report}/${row.claim.statement}`)),
  words("rule", ({ claim }) => claim.rule),
];
