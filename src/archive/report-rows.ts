import type { Reading } from "../model/index.ts";
import type { Arrival } from "./arrival.ts";
import { bodyOf, type Batch } from "./batch.ts";
import { freeKeys } from "./free-keys.ts";
import { outletOf } from "./identity.ts";
import { insertRows } from "./insert-rows.ts";
import { reportLabels, statesOfReport } from "./labels.ts";
import { dayNumberOfKey, wantedKey } from "./row-key.ts";
import { wordTokens } from "./word-tokens.ts";
import { addWords, removeWords } from "./word-rows.ts";

/** Names of an outlet by which what it carries is found. */
export function outletNames({ report }: Reading): readonly string[] {
  const { source } = report;
  return source === null ? [] : [source.name, ...(source.actor === null ? [] : [source.actor])];
}

/** Keeps new reports, each as a story of its own so far; gives their keys. */
export async function addReports(batch: Batch, coming: readonly { readonly arrival: Arrival; readonly current: boolean }[]): Promise<readonly number[]> {
  const keys = await freeKeys(batch, "report", coming.map(({ arrival }) => wantedKey(arrival.day, arrival.id, 0)));
  const rows = coming.map(({ arrival, current }, index) => {
    const { report } = arrival.reading;
    const key = keys[index] as number;
    return [
      key, arrival.id, arrival.line, arrival.own, current ? 1 : 0, arrival.read ? 1 : 0,
      arrival.published, arrival.fetched, arrival.outlet, report.source?.name ?? null, report.url, report.headline, current ? key : null,
    ];
  });
  await insertRows(batch, "report", ["key", "id", "line", "own", "current", "read", "published", "fetched", "outlet", "source", "url", "headline", "story"], rows);
  const bodies = coming.map(({ arrival }, index) => {
    const { report, reading } = bodyOf(arrival.reading);
    return [keys[index] as number, report, reading];
  });
  await insertRows(batch, "body", ["key", "report", "reading"], bodies);
  coming.forEach(({ arrival }, index) => batch.readings.set(keys[index] as number, arrival.reading));
  return keys;
}

function count(batch: Batch, keys: readonly number[], by: 1 | -1): void {
  batch.tally.rows("reports", keys, by);
  for (const key of keys) {
    const reading = batch.readings.get(key) as Reading;
    const states = statesOfReport(reading);
    const outlet = outletOf(reading.report) ?? "";
    const day = dayNumberOfKey(key);
    for (const [index, one] of states.entries()) for (const other of states.slice(index + 1)) batch.tally.coverage.add([one, other, day, outlet], by);
  }
}

/** Lets reports take part in searches and counts: they are the current versions now. */
export async function showReports(batch: Batch, keys: readonly number[]): Promise<void> {
  await batch.load(keys);
  const rows = keys.map((key) => {
    const reading = batch.readings.get(key) as Reading;
    return { key, tokens: [...wordTokens(reading.report.text), ...reportLabels(reading, outletNames(reading))] };
  });
  await addWords(batch, "reports", rows);
  count(batch, keys, 1);
}

/** Takes reports out of searches and counts: there are newer versions. */
export async function hideReports(batch: Batch, keys: readonly number[]): Promise<void> {
  await batch.load(keys);
  await removeWords(batch, "reports", keys);
  count(batch, keys, -1);
}
