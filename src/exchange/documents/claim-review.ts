import type { KeptReading } from "../../archive/index.ts";
import { answer } from "../../dialogue/index.ts";

/** A claim set against another and against the contacts that the reports tell of. */
export interface ClaimReviewed {
  readonly words: string;
  readonly position: string;
  readonly holder: string | null;
  readonly day: string | null;
  /** The report's own id. */
  readonly report: string;
  readonly bearing: "borne out" | "contradicted" | "open";
  readonly why: string;
}

/**
 * What the contacts told in some reports say about the claims of two sides that cannot both hold, by the same rules as an
 * answer about the two.
 *
 * @param about two state codes
 */
export function reviewClaims(readings: readonly KeptReading[], about: readonly [string, string]): readonly ClaimReviewed[] {
  const { contentions } = answer(readings.map(({ reading }) => reading), about, null);
  return contentions.flatMap(({ claims, bornOut, why }) =>
    claims.map((claim, at) => ({
      words: claim.words,
      position: claim.position,
      holder: claim.holder?.name ?? null,
      day: claim.date,
      report: claim.report,
      bearing: bornOut === null ? ("open" as const) : bornOut === at ? ("borne out" as const) : ("contradicted" as const),
      why,
    })),
  );
}
