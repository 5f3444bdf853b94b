import { sql } from "kysely";
import type { Session } from "./dialect.ts";
import { dayNumberOfKey, dayOfNumber, monthEnd } from "./row-key.ts";
import type { Kind, Selection } from "./selection.ts";
import { keysOfDays, termsOf } from "./selection-terms.ts";

/** How many rows of a kind meet a selection, by day number. */
async function countByDay({ db, dialect }: Session, kind: Kind, selection: Selection): Promise<readonly { readonly day: number; readonly count: number }[]> {
  const terms = termsOf(kind, selection);
  if (terms === null) return [];
  const { low, high } = keysOfDays(selection);
  if (terms.length === 0) {
    return await db
      .selectFrom("day")
      .select(["day", "rows as count"])
      .where("kind", "=", kind)
      .where("day", ">=", Math.max(1, dayNumberOfKey(low)))
      .where("day", "<=", dayNumberOfKey(high))
      .orderBy("day")
      .execute();
  }
  const key = sql.ref(`${kind}_words.${dialect.wordsKey}`);
  const { rows } = await sql<{ day: number; count: number }>`select ${dialect.dayOfKey(`${kind}_words.${dialect.wordsKey}`)} as day, count(*) as count from ${sql.table(`${kind}_words`)} where ${dialect.matches(kind, terms)} and ${key} >= ${low} and ${key} <= ${high} group by 1 order by 1`.execute(db);
  return rows.filter(({ day }) => day > 0);
}

/** How many results a selection has by day or month, in order; those without a day are left out. */
export async function countResults(session: Session, kind: Kind, selection: Selection, by: "day" | "month"): Promise<readonly { readonly period: string; readonly count: number }[]> {
  const periods: { readonly period: string; count: number }[] = [];
  let last = 0;
  // Days come in order: most are of the month of the one before.
  for (const { day, count } of await countByDay(session, kind, selection)) {
    const open = periods.at(-1);
    if (open !== undefined && day <= last) open.count += count;
    else {
      last = by === "day" ? day : monthEnd(day);
      periods.push({ period: (dayOfNumber(day) ?? "").slice(0, by === "day" ? 10 : 7), count });
    }
  }
  return periods;
}
