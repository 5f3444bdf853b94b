import { storySignature, storyText, type StorySignature } from "../across/index.ts";
import type { Reading, Report } from "../model/index.ts";
import type { Deposit } from "./deposit.ts";
import { archiveId, lineOf, numberOf, outletOf, ownId } from "./identity.ts";
import { dayOf } from "./row-key.ts";
import { dateOfReport } from "./words-of.ts";

/** A deposit with all that is worked out of it alone, before anything is locked. */
export interface Arrival {
  readonly id: string;
  readonly line: number | null;
  readonly own: number | null;
  readonly day: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly fetched: string | null;
  readonly read: boolean;
  readonly reading: Reading;
  readonly signature: StorySignature;
  /** Hash of the words by which copies are found; `null` of a report without words, which is nobody's copy. */
  readonly wording: number | null;
}

/** By what copies of a report are found. */
export function findable(report: Report): Pick<Arrival, "wording" | "signature"> {
  const words = storyText(report);
  return { wording: words === "" ? null : numberOf(words), signature: storySignature(words) };
}

function arrivalOf({ reading, read, provenance }: Deposit): Arrival {
  const { report } = reading;
  const own = ownId(report);
  return {
    id: archiveId(report),
    line: lineOf(report),
    own: own === null ? null : numberOf(own),
    day: dayOf(dateOfReport(report)),
    outlet: outletOf(report),
    published: report.published?.value ?? null,
    fetched: provenance.fetched,
    read,
    reading,
    ...findable(report),
  };
}

/** Of deposits of one report the one fetched last. */
export function distinctArrivals(deposits: readonly Deposit[]): readonly Arrival[] {
  const byId = new Map<string, Arrival>();
  for (const deposit of deposits) {
    const arrival = arrivalOf(deposit);
    const known = byId.get(arrival.id);
    if (known === undefined || (arrival.fetched ?? "") > (known.fetched ?? "")) byId.set(arrival.id, arrival);
  }
  return [...byId.values()];
}
