import { sql } from "kysely";
import type { Store } from "./dialect.ts";
import type { Coverage } from "./kept.ts";
import { dayNumberOfKey, dayOfNumber } from "./row-key.ts";
import type { Selection } from "./selection.ts";
import { keysOfDays } from "./selection-terms.ts";

/** The fields by which coverage can be selected; any other selects nothing. */
const known = new Set(["states", "outlet", "from", "to"]);

const step = 1000;

/** How many reports of an outlet named both states on a day, by dyad, then day, then outlet. */
export async function* findCoverage(store: Store, selection: Selection): AsyncGenerator<Coverage> {
  if (Object.entries(selection).some(([field, value]) => value !== undefined && !known.has(field))) return;
  const { low, high } = keysOfDays(selection);
  const [one, other] = [...(selection.states ?? [])].sort();
  const among = one === undefined ? sql`1 = 1` : other === undefined ? sql`(one = ${one} or other = ${one})` : sql`one = ${one} and other = ${other}`;
  const outlet = selection.outlet === undefined ? sql`1 = 1` : sql`lower(outlet) = ${selection.outlet.toLowerCase()}`;
  let last: { readonly one: string; readonly other: string; readonly day: number; readonly outlet: string } = { one: "", other: "", day: -1, outlet: "" };
  for (;;) {
    const after = last;
    const { rows } = await store.read(({ db }) =>
      sql<typeof last & { readonly reports: number }>`select one, other, day, outlet, reports from coverage where ${among} and ${outlet} and day >= ${dayNumberOfKey(low)} and day <= ${dayNumberOfKey(high)} and (one, other, day, outlet) > (${after.one}, ${after.other}, ${after.day}, ${after.outlet}) order by one, other, day, outlet limit ${step}`.execute(db),
    );
    for (const row of rows) yield { day: dayOfNumber(row.day), outlet: row.outlet === "" ? null : row.outlet, dyad: [row.one, row.other], reports: row.reports };
    if (rows.length < step) return;
    last = rows.at(-1) ?? last;
  }
}
