import { claimReach, contentionsAcross, repliesAcross, toldClaims, type ToldClaim } from "../across/index.ts";
import type { Batch } from "./batch.ts";
import { insertRows } from "./insert-rows.ts";
import type { ItemRow } from "./items.ts";
import { dayNumberOfKey, firstKey, lastKey } from "./row-key.ts";
import { idsOf } from "./report-ids.ts";
import { tellingReport } from "./told.ts";

/** A claim that came or went: between whom, and the day. */
export interface ClaimStir {
  readonly dyad: number;
  readonly day: number;
}

/** Stirs of one dyad whose days lie so near that they are looked at together; those without a day stand apart. */
function stretches(stirs: readonly ClaimStir[]): readonly { readonly dyad: number; readonly from: number; readonly to: number }[] {
  const result: { dyad: number; from: number; to: number }[] = [];
  for (const { dyad, day } of stirs.toSorted((a, b) => a.dyad - b.dyad || a.day - b.day)) {
    const last = result.at(-1);
    if (last !== undefined && last.dyad === dyad && day - last.to <= claimReach) last.to = day;
    else result.push({ dyad, from: day, to: day });
  }
  return result;
}

async function claimsOf(batch: Batch, dyad: number, from: number, to: number): Promise<readonly (ItemRow & { readonly told: ToldClaim })[]> {
  const rows = await batch.db
    .selectFrom("claim")
    .select(["key", "report", "n"])
    .where("dyad", "=", dyad)
    .where("key", ">=", firstKey(from))
    .where("key", "<=", lastKey(to))
    .execute();
  const reports = rows.map(({ report }) => report);
  const readings = await batch.load(reports);
  const ids = await idsOf(batch, reports);
  return rows.flatMap((row) => {
    const [reading, id] = [readings.get(row.report), ids.get(row.report)];
    const told = reading === undefined || id === undefined ? undefined : toldClaims(reading, tellingReport(id, reading))[row.n];
    return told === undefined ? [] : [{ ...row, told }];
  });
}

/** Pairs anew the claims of a dyad that answer or contradict others, where some came or went. */
export async function settleClaims(batch: Batch, stirs: readonly ClaimStir[]): Promise<void> {
  const { db, dialect } = batch;
  for (const { dyad, from, to } of stretches(stirs)) {
    const dated = from > 0;
    const claims = await claimsOf(batch, dyad, dated ? Math.max(from - claimReach, 1) : 0, dated ? to + claimReach : 0);
    const keyOf = new Map(claims.map(({ key, told }) => [told.id, key]));
    const affected = claims.filter(({ key }) => !dated || dayNumberOfKey(key) >= from).map(({ key }) => key);
    const isAffected = new Set(affected);
    const told = claims.map((claim) => claim.told);
    await db.deleteFrom("reply").where(dialect.among("reply", affected)).execute();
    await db.deleteFrom("contention").where(dialect.among("later", affected)).execute();
    const replies = repliesAcross(told).map(({ reply, answers }) => [keyOf.get(reply) as number, keyOf.get(answers) as number] as const);
    await insertRows(batch, "reply", ["reply", "answers"], replies.filter(([reply]) => isAffected.has(reply)));
    const contentions = contentionsAcross(told).map(({ claims: [earlier, later] }) => [keyOf.get(later) as number, keyOf.get(earlier) as number] as const);
    await insertRows(batch, "contention", ["later", "earlier"], contentions.filter(([later]) => isAffected.has(later)));
  }
}

/** Takes out pairs of claims that are there no more; claims that answered them are in the stretch that is paired anew. */
export async function removePairs({ db, dialect }: Batch, claims: readonly number[]): Promise<void> {
  if (claims.length === 0) return;
  for (const column of ["reply", "answers"] as const) await db.deleteFrom("reply").where(dialect.among(column, claims)).execute();
  for (const column of ["later", "earlier"] as const) await db.deleteFrom("contention").where(dialect.among(column, claims)).execute();
}
