import { contradict } from "../claims/index.ts";
import { claimDay, claimReach, daysBetween, inOrderOfDay } from "./order-claims.ts";
import type { ToldClaim } from "./told.ts";

/** Two claims on one question that cannot both hold, made within days of each other. */
export interface ContentionAcross {
  readonly about: readonly [string, string];
  /** Ids of the claims, the earlier first. */
  readonly claims: readonly [string, string];
}

const holderOf = ({ claim }: ToldClaim): string => claim.holder ?? `side ${claim.side}`;
const sideOf = (told: ToldClaim): string => `${told.claim.side ?? told.claim.holder} ${claimDay(told)}`;
const sayingOf = ({ claim }: ToldClaim): string => `${claim.position} ${claim.scope.kind} ${claim.scope.text?.toLowerCase() ?? ""}`;

/**
 * Sets each claim against what others held at that time: the latest claim of each other holder in the two weeks up to
 * it, where the two cannot both be true. The same claim told by several reports of a day counts once, by its first id,
 * and of what two sides said on their days the weightiest pair.
 *
 * @param claims those on one dyad, in any order; those without a day are set against others of their own report only
 * @returns in order of the later claim's day; each depends on no claim but those of the {@link claimReach} days up to it
 */
export function contentionsAcross(claims: readonly ToldClaim[]): readonly ContentionAcross[] {
  const undated = Map.groupBy(claims.filter((told) => claimDay(told) === null), ({ report }) => report.id);
  return [...undated.values(), claims.filter((told) => claimDay(told) !== null)].flatMap(contentionsInOrder);
}

/** A claim for the whole says more than one for a part, a person's words more than a body's, and both more than a headline's. */
const weight = ({ claim, statement }: ToldClaim): number => (claim.scope.kind === "all" ? 4 : 0) + (claim.holder?.startsWith("person/") === true ? 2 : 0) + (statement === null ? 0 : 1);

function contentionsInOrder(claims: readonly ToldClaim[]): readonly ContentionAcross[] {
  const seen = new Set<string>();
  // A holder's latest claims: all of one day, since one may be on all levels and another on one channel.
  const standing = new Map<string, readonly ToldClaim[]>();
  // Of all that two sides said on their days the weightiest pair stands for the contention.
  const pairs = new Map<string, readonly [ToldClaim, ToldClaim]>();
  for (const told of inOrderOfDay(claims)) {
    const holder = holderOf(told);
    const repeated = `${holder} ${claimDay(told)} ${sayingOf(told)}`;
    if (seen.has(repeated)) continue;
    seen.add(repeated);
    for (const [other, earlier] of standing) {
      if ((daysBetween(earlier[0] as ToldClaim, told) ?? 0) > claimReach) {
        standing.delete(other);
        continue;
      }
      if (other === holder) continue;
      for (const one of earlier) {
        if (!contradict(one.claim, told.claim)) continue;
        const key = [sideOf(one), sideOf(told)].sort().join(" ");
        const known = pairs.get(key);
        if (known === undefined || weight(one) + weight(told) > weight(known[0]) + weight(known[1])) pairs.set(key, [one, told]);
      }
    }
    const own = standing.get(holder) ?? [];
    standing.set(holder, [...own.filter((one) => claimDay(one) === claimDay(told)), told]);
  }
  return [...pairs.values()].map(([one, other]) => ({ about: one.claim.about, claims: [one.id, other.id] }));
}
