import { contradict } from "../claims/index.ts";
import { claimReach, daysBetween, inOrderOfDay } from "./order-claims.ts";
import type { ToldClaim } from "./told.ts";

/** A statement that answers one told by another report. Ids of the claims that show it. */
export interface ReplyAcross {
  readonly reply: string;
  readonly answers: string;
}

const denies = ({ claim }: ToldClaim): boolean => claim.rule.endsWith("-denied");

/** Whether a claim can be an answer: it comes later, or on the same day and denies what the other says. */
function comesSecond(reply: ToldClaim, asked: ToldClaim): boolean {
  const days = daysBetween(asked, reply);
  if (days === null || days > claimReach) return false;
  return days > 0 || (days === 0 && denies(reply) && !denies(asked));
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
  const replies: ReplyAcross[] = [];
  let from = 0;
  for (const reply of inOrder) {
    while (from < inOrder.length && (daysBetween(inOrder[from] as ToldClaim, reply) ?? claimReach + 1) > claimReach) from++;
    if (reply.statement === null || reply.statement.repliesTo !== null) continue;
    let asked: ToldClaim | null = null;
    for (let at = from; at < inOrder.length; at++) {
      const other = inOrder[at] as ToldClaim;
      const days = daysBetween(other, reply);
      if (days === null || days < 0) break;
      if (other.report.id === reply.report.id || other.statement === null || !comesSecond(reply, other) || !contradict(reply.claim, other.claim)) continue;
      // Of one day the first by id is answered, so that the choice is the same in whatever order they came.
      if (asked === null || (daysBetween(asked, other) ?? 0) > 0) asked = other;
    }
    if (asked !== null) replies.push({ reply: reply.id, answers: asked.id });
  }
  return replies;
}
