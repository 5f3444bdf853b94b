import { replyDays } from "../claims/index.ts";
import type { Claim } from "../model/index.ts";
import { dayRange } from "./day-range.ts";
import { saidOn } from "./said-on.ts";
import type { ToldClaim } from "./told.ts";

/** Days for which a claim stands: later ones on the question are not set against it. */
export const claimReach: number = replyDays;

/** The day on which it was claimed: of the statement, else of the report. */
export function claimDay({ statement, report }: ToldClaim): string | null {
  return saidOn(statement, report);
}

/** A claim with the number of its day; `null` where that is not known. */
export interface PlacedClaim {
  readonly told: ToldClaim;
  readonly claim: Claim;
  readonly day: number | null;
}

export const byId = (one: PlacedClaim, other: PlacedClaim): number => (one.told.id < other.told.id ? -1 : Number(one.told.id > other.told.id));

/** Claims by day, those without one first; those of one day by id. */
export function inOrderOfDay(claims: readonly ToldClaim[]): readonly PlacedClaim[] {
  const placed = claims.map((told): PlacedClaim => ({ told, claim: told.claim, day: dayRange(claimDay(told) ?? "")?.first ?? null }));
  return placed.sort((a, b) => (a.day ?? Number.NEGATIVE_INFINITY) - (b.day ?? Number.NEGATIVE_INFINITY) || byId(a, b));
}
