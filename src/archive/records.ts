import { dayRange } from "../across/index.ts";
import type { RecordedContact } from "../model/index.ts";
import type { Session, Store } from "./dialect.ts";
import { freeKeys } from "./free-keys.ts";
import { archiveHash } from "./identity.ts";
import { insertRows } from "./insert-rows.ts";
import { dayOf, lastKey, dayNumber, wantedKey } from "./row-key.ts";
import type { Selection } from "./selection.ts";
import { keysOfDays, termsOfWords } from "./selection-terms.ts";
import { wordTokens } from "./word-tokens.ts";

/** Adds contacts of official sources that are not there yet, by their ids. */
export async function addRecords(session: Session, records: readonly RecordedContact[]): Promise<{ readonly added: number; readonly known: number }> {
  const { db, dialect } = session;
  const byId = new Map(records.map((record) => [record.id, record]));
  const held = records.length === 0 ? [] : await db.selectFrom("record").select("id").where(dialect.among("id", [...byId.keys()])).execute();
  for (const { id } of held) byId.delete(id);
  const fresh = [...byId.values()];
  const keys = await freeKeys(session, "record", fresh.map(({ id, date }) => wantedKey(dayOf(date.value), archiveHash(id), 0)));
  await insertRows(session, "record", ["key", "id", "record"], fresh.map((record, index) => [keys[index] as number, record.id, JSON.stringify(record)]));
  return { added: fresh.length, known: records.length - fresh.length };
}

/** Whether the words of a record hold all terms. */
function holdsWords({ visitor, place }: RecordedContact, words: string): boolean {
  const tokens = wordTokens(`${visitor} ${place ?? ""}`);
  const terms = termsOfWords(words);
  if (terms === null) return false;
  return terms.every(({ tokens: wanted, prefix }) =>
    tokens.some((_, at) => wanted.every((token, index) => (prefix && index === wanted.length - 1 ? tokens[at + index]?.startsWith(token) : tokens[at + index] === token))),
  );
}

function meets(record: RecordedContact, selection: Selection): boolean {
  const { words, who, whom, states, from, to, outlet, mode, status, level, form, position, type, issue } = selection;
  if ([outlet, form, position, type, issue].some((field) => field !== undefined)) return false;
  const range = dayRange(record.date.value);
  const outside = (day: string | undefined, beside: (given: number) => boolean): boolean => {
    const given = day === undefined ? null : dayRange(day);
    return given !== null && (range === null || beside(given.first));
  };
  return (
    (words === undefined || holdsWords(record, words)) &&
    [who, whom].every((actor) => actor === undefined || record.participants.includes(actor)) &&
    (states ?? []).every((state) => record.states.includes(state)) &&
    !outside(from, (first) => (range?.last ?? 0) < first) &&
    !outside(to, (last) => (range?.first ?? 0) > last) &&
    (mode === undefined || record.mode === mode) &&
    (status === undefined || record.status === status) &&
    (level === undefined || record.level === level)
  );
}

const step = 500;

/** Records that a selection finds, the oldest first. */
export async function* findRecords(store: Store, selection: Selection): AsyncGenerator<RecordedContact> {
  keysOfDays(selection);
  const high = selection.to === undefined ? Number.MAX_SAFE_INTEGER : lastKey(dayNumber(selection.to));
  for (let after = -1; ; ) {
    const last = after;
    const rows = await store.read(({ db }) => db.selectFrom("record").selectAll().where("key", ">", last).where("key", "<=", high).orderBy("key").limit(step).execute());
    for (const row of rows) {
      const record = JSON.parse(row.record) as RecordedContact;
      if (meets(record, selection)) yield record;
    }
    if (rows.length < step) return;
    after = rows.at(-1)?.key ?? after;
  }
}
