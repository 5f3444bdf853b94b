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
const sayingOf = ({ claim }: ToldClaim): string => `${claim.position} ${claim.scope.kind} ${claim.scope.text?.toLowerCase() ?? ""}`;

/**
 * Sets each claim against what others held at that time: the latest claim of each other holder in the two weeks up to
 * it, where the two cannot both be true. The same claim told by several reports of a day counts once, by its first id.
 *
 * @param claims those on one dyad, in any order; those without a day are set against others of their own report only
 * @returns in order of the later claim's day; each depends on no claim but those of the {@link claimReach} days up to it
 */
export function contentionsAcross(claims: readonly ToldClaim[]): readonly ContentionAcross[] {
  const undated = Map.groupBy(claims.filter((told) => claimDay(told) === null), ({ report }) => report.id);
  return [...undated.values(), claims.filter((told) => claimDay(told) !== null)].flatMap(contentionsInOrder);
}

function contentionsInOrder(claims: readonly ToldClaim[]): readonly ContentionAcross[] {
  const seen = new Set<string>();
  // A holder's latest claims: all of one day, since one may be on all levels and another on one channel.
  const standing = new Map<string, readonly ToldClaim[]>();
  const contentions: ContentionAcross[] = [];
  for (const told of inOrderOfDay(claims)) {
    const holder = holderOf(told);
    const repeated = `${holder} ${claimDay(told)} ${sayingOf(told)}`;
    if (seen.has(repeated)) continue;
    seen.add(repeated);
    for (const [other, earlier] of standing) {
      if ((daysBetween(earlier[0] as ToldClaim, told) ?? 0) > claimReach) standing.delete(other);
      else if (other !== holder) for (const one of earlier) if (contradict(one.claim, told.claim)) contentions.push({ about: told.claim.about, claims: [one.id, told.id] });
    }
    const own = standing.get(holder) ?? [];
    standing.set(holder, [...own.filter((one) => claimDay(one) === claimDay(told)), told]);
  }
  return contentions;
}
