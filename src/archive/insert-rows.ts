import { CompiledQuery } from "kysely";
import type { Session } from "./dialect.ts";

type Value = number | string | Uint8Array | null;

/** Rows go in by as many as fit, in powers of two, so that few texts of statements are ever prepared. */
const mostAtOnce = 64;

/** What to do about a row that is there: add to its count. */
export interface Adding {
  readonly key: readonly string[];
  readonly count: string;
}

/** No store takes the character 0 in text. */
export const storable = (value: Value): Value => (typeof value === "string" && value.includes("\u0000") ? value.replaceAll("\u0000", "\ufffd") : value);

/** Inserts many rows with few statements; with `adding`, counts of rows that are there are added to. */
export async function insertRows({ db, dialect }: Session, table: string, columns: readonly string[], rows: readonly (readonly Value[])[], adding?: Adding): Promise<void> {
  const conflict =
    adding === undefined ? "" : ` on conflict (${adding.key.join(", ")}) do update set ${adding.count} = ${table}.${adding.count} + excluded.${adding.count}`;
  for (let at = 0, size = mostAtOnce; at < rows.length; ) {
    while (size > rows.length - at) size /= 2;
    const row = (index: number): string => `(${columns.map((column, place) => dialect.placeholder(index * columns.length + place + 1, column)).join(", ")})`;
    const values = Array.from({ length: size }, (_, index) => row(index)).join(", ");
    await db.executeQuery(CompiledQuery.raw(`insert into ${table} (${columns.join(", ")}) values ${values}${conflict}`, rows.slice(at, at + size).flatMap((each) => each.map(storable))));
    at += size;
  }
}
