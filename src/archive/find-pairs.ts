import type { Claim } from "../model/index.ts";
import { readingOf } from "./batch.ts";
import type { Session, Store } from "./dialect.ts";
import { foundAmong } from "./found-among.ts";
import type { KeptContention, KeptReply } from "./kept.ts";
import type { Selection } from "./selection.ts";
import { tellingId } from "./told.ts";

/** A claim with the statement that carries it, as rows point at them. */
interface Pointed {
  readonly id: string;
  readonly claim: Claim;
  readonly statement: { readonly key: number; readonly id: string } | null;
}

async function pointed({ db, dialect }: Session, keys: readonly number[]): Promise<ReadonlyMap<number, Pointed>> {
  const rows = await db
    .selectFrom("claim")
    .innerJoin("report", "report.key", "claim.report")
    .innerJoin("body", "body.key", "claim.report")
    .select(["claim.key", "claim.report as of", "claim.n", "report.id", "body.report", "body.reading"])
    .where(dialect.among("claim.key", [...new Set(keys)]))
    .execute();
  const statements = await db.selectFrom("statement").select(["key", "report", "n"]).where(dialect.among("report", [...new Set(rows.map((row) => row.of))])).execute();
  const keyOf = new Map(statements.map(({ key, report, n }) => [`${report} ${n}`, key]));
  return new Map(
    rows.flatMap((row) => {
      const reading = readingOf(row);
      const claim = reading.claims[row.n];
      if (claim === undefined) return [];
      const n = reading.statements.findIndex(({ id }) => id === claim.statement);
      const key = keyOf.get(`${row.of} ${n}`);
      const statement = key === undefined ? null : { key, id: tellingId(row.id, claim.statement ?? "") };
      return [[row.key, { id: tellingId(row.id, claim.id), claim, statement }] as const];
    }),
  );
}

const step = 200;

/** Replies over reports whose replying statement a selection finds, the oldest first. */
export async function* findReplies(store: Store, selection: Selection): AsyncGenerator<KeptReply> {
  for (let after = -1; ; ) {
    const last = after;
    const { rows, found } = await store.read(async (session) => {
      const pairs = await session.db.selectFrom("reply").selectAll().where("reply", ">", last).orderBy("reply").limit(step).execute();
      const claims = await pointed(session, pairs.flatMap(({ reply, answers }) => [reply, answers]));
      const sought = pairs.flatMap(({ reply }) => claims.get(reply)?.statement?.key ?? []);
      const meeting = await foundAmong(session, "statements", selection, sought);
      const replies = pairs.flatMap(({ reply, answers }) => {
        const one = claims.get(reply)?.statement ?? null;
        const other = claims.get(answers)?.statement ?? null;
        return one === null || other === null || !meeting.has(one.key) ? [] : [{ reply: one.id, answers: other.id }];
      });
      return { rows: pairs, found: replies };
    });
    yield* found;
    if (rows.length < step) return;
    after = rows.at(-1)?.reply ?? after;
  }
}

/** Contentions over reports of which a selection finds one of the claims, the oldest first. */
export async function* findContentions(store: Store, selection: Selection): AsyncGenerator<KeptContention> {
  for (let after = -1; ; ) {
    const last = after;
    const { done, next, found } = await store.read(async (session) => {
      const { db, dialect } = session;
      const later = await db.selectFrom("contention").select("later").distinct().where("later", ">", last).orderBy("later").limit(step).execute();
      const pairs = later.length === 0 ? [] : await db.selectFrom("contention").selectAll().where(dialect.among("later", later.map((row) => row.later))).orderBy("later").orderBy("earlier").execute();
      const keys = pairs.flatMap((pair) => [pair.earlier, pair.later]);
      const claims = await pointed(session, keys);
      const meeting = await foundAmong(session, "claims", selection, keys);
      const contentions = pairs.flatMap((pair) => {
        const [one, other] = [claims.get(pair.earlier), claims.get(pair.later)];
        return one === undefined || other === undefined || !(meeting.has(pair.earlier) || meeting.has(pair.later)) ? [] : [{ about: other.claim.about, claims: [one.id, other.id] }];
      });
      return { done: later.length < step, next: later.at(-1)?.later ?? last, found: contentions };
    });
    yield* found;
    if (done) return;
    after = next;
  }
}
