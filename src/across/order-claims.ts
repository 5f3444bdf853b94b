import type { ToldClaim } from "./told.ts";

/** Days for which a claim stands: later ones on the question are not set against it. */
export const claimReach = 14;

/** The day on which it was claimed: of the statement, else of the report. */
export function claimDay({ statement, report }: ToldClaim): string | null {
  return statement?.date?.value.slice(0, 10) ?? report.day;
}

/** Claims by day, those of one day by id. */
export function inOrderOfDay(claims: readonly ToldClaim[]): readonly ToldClaim[] {
  const dated = claims.map((told) => ({ told, day: claimDay(told) ?? "" }));
  dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.told.id < b.told.id ? -1 : 1));
  return dated.map(({ told }) => told);
}

/** Days from one claim to a later one; `null` where a day is not known. */
export function daysBetween(earlier: ToldClaim, later: ToldClaim): number | null {
  const [from, to] = [claimDay(earlier), claimDay(later)];
  return from === null || to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
