import type { KeptReading } from "../../archive/index.ts";
import type { Actor } from "../../model/index.ts";
import { count, words, type TableColumn } from "./table-column.ts";

/** A row that one story tells, with that story. */
export interface ToldRow {
  readonly id: string;
  readonly report: string;
  readonly outlet: string | null;
  readonly day: string | null;
  /** `null` where the archive no longer has it. */
  readonly kept: KeptReading | null;
}

/** An actor of the story by id. */
export const actorIn = ({ kept }: ToldRow, id: string | null): Actor | null => kept?.reading.actors.find((actor) => actor.id === id) ?? null;

/** Where a row was told: the columns that all tables of told things begin with. */
export const toldColumns: readonly TableColumn<ToldRow>[] = [
  words("id", ({ id }) => id),
  words("day", ({ day }) => day),
  words("report", ({ report }) => report),
  words("report_id", ({ kept }) => kept?.reading.report.id),
  words("url", ({ kept }) => kept?.reading.report.url),
  words("outlet", ({ outlet }) => outlet),
  words("source", ({ kept }) => kept?.reading.report.source?.name),
  words("published", ({ kept }) => kept?.reading.report.published?.value),
  words("headline", ({ kept }) => kept?.reading.report.headline),
  count("carried_by", ({ kept }) => kept?.carried.length ?? null),
];
