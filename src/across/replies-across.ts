import { comesSecond, contradict } from "../claims/index.ts";
import { claimReach, inOrderOfDay, type PlacedClaim } from "./order-claims.ts";
import type { ToldClaim } from "./told.ts";

/** A statement that answers one told by another report. Ids of the claims that show it. */
export interface ReplyAcross {
  readonly reply: string;
  readonly answers: string;
}

function answers(reply: PlacedClaim, asked: PlacedClaim): boolean {
  return asked.told.report.id !== reply.told.report.id && asked.told.statement !== null && comesSecond(reply, asked) === true && contradict(reply.claim, asked.claim);
}

/** Of the latest day that has any, the first that a claim answers: the same in whatever order claims came. */
function askedBy(reply: PlacedClaim, inOrder: readonly PlacedClaim[], place: number): PlacedClaim | null {
  if (reply.day === null) return null;
  // Denials answer also what stands after them in the order of their day.
  let at = place;
  while (inOrder[at + 1]?.day === reply.day) at++;
  let asked: PlacedClaim | null = null;
  for (; at >= 0; at--) {
    const other = inOrder[at] as PlacedClaim;
    if (other.day === null || reply.day - other.day > claimReach || (asked !== null && asked.day !== other.day)) break;
    if (answers(reply, other)) asked = other;
  }
  return asked;
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
  return inOrder.flatMap((reply, place) => {
    const { statement } = reply.told;
    const asked = statement === null || statement.repliesTo !== null ? null : askedBy(reply, inOrder, place);
    return asked === null ? [] : [{ reply: reply.told.id, answers: asked.told.id }];
  });
}
