import { comesSecond, contradict } from "../claims/index.ts";
import { byId, claimReach, inOrderOfDay, type PlacedClaim } from "./order-claims.ts";
import type { ToldClaim } from "./told.ts";

/** A statement that answers one told by another report. Ids of the claims that show it. */
export interface ReplyAcross {
  readonly reply: string;
  readonly answers: string;
}

/** Claims of one day that say the same for the same side, so that what answers one of them answers all. */
interface Voice {
  /** The first by id, and the first that another report tells. */
  readonly first: PlacedClaim;
  readonly elsewhere: PlacedClaim | null;
}

function voiceOf({ claim }: PlacedClaim): string {
  const { holder, side, position, scope, rule } = claim;
  return JSON.stringify([holder, side, position, scope.kind, scope.text?.toLowerCase(), rule]);
}

/** What is said on each day that can be answered, by the number of the day. */
function voicesByDay(inOrder: readonly PlacedClaim[]): ReadonlyMap<number, readonly Voice[]> {
  const days = new Map<number, Map<string, Voice>>();
  for (const placed of inOrder) {
    if (placed.day === null || placed.told.statement === null) continue;
    const voices = days.get(placed.day) ?? new Map<string, Voice>();
    days.set(placed.day, voices);
    const key = voiceOf(placed);
    const known = voices.get(key);
    if (known === undefined) voices.set(key, { first: placed, elsewhere: null });
    else if (known.elsewhere === null && known.first.told.report.id !== placed.told.report.id) voices.set(key, { ...known, elsewhere: placed });
  }
  return new Map([...days].map(([day, voices]) => [day, [...voices.values()]]));
}

/** What a claim answers: of the latest day that has any, the first; the same in whatever order claims came. */
function askedBy(reply: PlacedClaim, days: ReadonlyMap<number, readonly Voice[]>): PlacedClaim | null {
  if (reply.day === null) return null;
  for (let day = reply.day; day >= reply.day - claimReach; day--) {
    const answered = (days.get(day) ?? []).filter(({ first }) => comesSecond(reply, first) === true && contradict(reply.claim, first.claim));
    const [asked] = answered.flatMap(({ first, elsewhere }) => (first.told.report.id === reply.told.report.id ? (elsewhere ?? []) : first)).sort(byId);
    if (asked !== undefined) return asked;
  }
  return null;
}

/**
 * Pairs claims of one relationship over reports, as they are paired inside one: a claim that contradicts another side's
 * within two weeks answers the latest such. Claims whose report says what they answer are left as they are.
 *
 * @param claims those on one dyad, in any order
 * @returns in order of the reply's day; what a claim answers depends on no claim but those of the {@link claimReach} days up to it
 */
export function repliesAcross(claims: readonly ToldClaim[]): readonly ReplyAcross[] {
  const inOrder = inOrderOfDay(claims);
  const days = voicesByDay(inOrder);
  return inOrder.flatMap((reply) => {
    const { statement } = reply.told;
    const asked = statement === null || statement.repliesTo !== null ? null : askedBy(reply, days);
    return asked === null ? [] : [{ reply: reply.told.id, answers: asked.told.id }];
  });
}
