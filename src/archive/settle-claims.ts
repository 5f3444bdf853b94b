import { claimReach, contentionsAcross, repliesAcross, type ToldClaim } from "../across/index.ts";
import type { Batch } from "./batch.ts";
import { insertRows } from "./insert-rows.ts";
import { claimPutBy } from "./put-by.ts";
import { dayNumberOfKey, firstKey, lastKey } from "./row-key.ts";
import { stretches, type Stir } from "./stretches.ts";

async function claimsOf({ db }: Batch, dyad: number, from: number, to: number): Promise<readonly { readonly key: number; readonly told: ToldClaim }[]> {
  const rows = await db.selectFrom("claim").select(["key", "told"]).where("dyad", "=", dyad).where("key", ">=", firstKey(from)).where("key", "<=", lastKey(to)).execute();
  return rows.map(({ key, told }) => ({ key, told: claimPutBy(told) }));
}

/**
 * Pairs anew the claims of a dyad that answer or contradict others, where some came or went.
 *
 * @param stirs by dyad
 */
export async function settleClaims(batch: Batch, stirs: readonly Stir[]): Promise<void> {
  const { db, dialect } = batch;
  for (const { of: dyad, from, to } of stretches(stirs, claimReach)) {
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
