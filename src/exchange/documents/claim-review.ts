import type { Archive, KeptReading } from "../../archive/index.ts";
import { answer, saysOff } from "../../dialogue/index.ts";
import type { Position } from "../../model/index.ts";
import { isoDay, parseIsoDay } from "../../time/index.ts";

/** A claim set against another, against the contacts that the reports tell of, and against the official record. */
export interface ClaimReviewed {
  readonly words: string;
  readonly position: Position;
  readonly holder: string | null;
  readonly day: string | null;
  /** The report's own id. */
  readonly report: string;
  readonly bearing: "borne out" | "contradicted" | "open";
  readonly why: string;
}

/** How many days a recorded contact bears on a claim. */
const window = 30;

function reviewByNews(readings: readonly KeptReading[], about: readonly [string, string]): readonly ClaimReviewed[] {
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

/** A contact in the official record that shows that there was dialogue when a claim said that there was none: what was held before a rupture shows nothing. */
async function recordAgainst(archive: Pick<Archive, "records">, about: readonly [string, string], { day, position }: ClaimReviewed): Promise<string | null> {
  const claimed = day === null ? null : parseIsoDay(day.slice(0, 10));
  if (claimed === null || !saysOff(position)) return null;
  const selection = { states: about, from: isoDay(position === "broken" ? claimed + 1 : claimed - window), to: isoDay(claimed + window) };
  for await (const { visitor, date, place } of archive.records(selection)) return `the official record has ${visitor}, ${place === null ? "" : `${place}, `}${date.value}`;
  return null;
}

/**
 * What the contacts told in some reports say about the claims of two sides that cannot both hold, by the same rules as an
 * answer about the two; where they leave it open, what the official record says to a claim that there is no dialogue.
 *
 * @param about two state codes
 */
export async function reviewClaims(archive: Pick<Archive, "records">, readings: readonly KeptReading[], about: readonly [string, string]): Promise<readonly ClaimReviewed[]> {
  const reviewed = reviewByNews(readings, about);
  const against = await Promise.all(reviewed.map(async (claim) => (claim.bearing === "open" ? await recordAgainst(archive, about, claim) : null)));
  const why = against.find((found) => found !== null);
  if (why === undefined || why === null) return reviewed;
  return reviewed.map((claim) => (claim.bearing === "open" ? { ...claim, why, bearing: saysOff(claim.position) ? ("contradicted" as const) : ("borne out" as const) } : claim));
}
