import type { Claim } from "../model/index.ts";

/** Days within which a claim is answered. */
export const replyDays = 14;

/** A claim with the number of the day on which it was made; `null` where that is not known. */
export interface ClaimOnDay {
  readonly claim: Claim;
  readonly day: number | null;
}

/** That something is so is said before it is denied. */
const denies = ({ rule }: Claim): boolean => rule.endsWith("-denied");

/**
 * Whether a claim can be the answer to one that it contradicts: made on a later day, or on the same or an unknown day and
 * denying what the other says. `null` where neither tells them apart.
 */
export function comesSecond(answer: ClaimOnDay, asked: ClaimOnDay): boolean | null {
  if (answer.day !== null && asked.day !== null && answer.day !== asked.day) return answer.day > asked.day && answer.day - asked.day <= replyDays;
  return denies(answer.claim) === denies(asked.claim) ? null : denies(answer.claim);
}
