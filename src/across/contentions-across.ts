import { contentionWeight, contradict } from "../claims/index.ts";
import { byId, claimReach, inOrderOfDay, type PlacedClaim } from "./order-claims.ts";
import type { ToldClaim } from "./told.ts";

/** Two claims on one question that cannot both hold, made within days of each other. */
export interface ContentionAcross {
  readonly about: readonly [string, string];
  /** Ids of the claims, the earlier first. */
  readonly claims: readonly [string, string];
}

type Pair = readonly [PlacedClaim, PlacedClaim];

const holderOf = ({ claim }: PlacedClaim): string => claim.holder ?? `side ${claim.side}`;
const sideOf = ({ claim, day }: PlacedClaim): string => `${claim.side ?? claim.holder} ${day}`;
const sayingOf = ({ claim }: PlacedClaim): string => `${claim.position} ${claim.scope.kind} ${claim.scope.text?.toLowerCase() ?? ""}`;
const weight = ([one, other]: Pair): number => contentionWeight(one.claim) + contentionWeight(other.claim);

const byLater = ([a, b]: Pair, [c, d]: Pair): number => (b.day ?? 0) - (d.day ?? 0) || byId(b, d) || byId(a, c);

/** Whether of two pairs the first stands for the contention. */
function outweighs(pair: Pair, known: Pair): boolean {
  const more = weight(pair) - weight(known);
  return more > 0 || (more === 0 && (byId(pair[0], known[0]) || byId(pair[1], known[1])) < 0);
}

/**
 * Sets each claim against what others held at that time: the latest claim of each other holder in the two weeks up to
 * it, where the two cannot both be true. The same claim told by several reports of a day counts once, by its first id,
 * and of what two sides said on their days the weightiest pair, of equal ones the first.
 *
 * @param claims those on one dyad, in any order; those without a day are set against others of their own report only
 * @returns in order of the later claim's day; each depends on no claim but those of the {@link claimReach} days up to it
 */
export function contentionsAcross(claims: readonly ToldClaim[]): readonly ContentionAcross[] {
  const inOrder = inOrderOfDay(claims);
  const undated = Map.groupBy(inOrder.filter(({ day }) => day === null), ({ told }) => told.report.id);
  return [...undated.values(), inOrder.filter(({ day }) => day !== null)].flatMap(contentionsInOrder);
}

function contentionsInOrder(claims: readonly PlacedClaim[]): readonly ContentionAcross[] {
  const seen = new Set<string>();
  // A holder's latest claims: all of one day, since one may be on all levels and another on one channel.
  const standing = new Map<string, readonly PlacedClaim[]>();
  // Of all that two sides said on their days the weightiest pair stands for the contention.
  const pairs = new Map<string, Pair>();
  for (const placed of claims) {
    const holder = holderOf(placed);
    const repeated = `${holder} ${placed.day} ${sayingOf(placed)}`;
    if (seen.has(repeated)) continue;
    seen.add(repeated);
    for (const [other, earlier] of standing) {
      if ((placed.day ?? 0) - (earlier[0]?.day ?? 0) > claimReach) {
        standing.delete(other);
        continue;
      }
      if (other === holder) continue;
      for (const one of earlier.filter(({ claim }) => contradict(claim, placed.claim))) {
        const pair: Pair = [one, placed];
        const key = [sideOf(one), sideOf(placed)].sort().join(" ");
        const known = pairs.get(key);
        if (known === undefined || outweighs(pair, known)) pairs.set(key, pair);
      }
    }
    const own = standing.get(holder) ?? [];
    standing.set(holder, [...own.filter(({ day }) => day === placed.day), placed]);
  }
  return [...pairs.values()].sort(byLater).map(([one, other]) => ({ about: one.claim.about, claims: [one.told.id, other.told.id] }));
}
