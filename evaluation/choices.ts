import type { ClaimScope, ContactMode, ContactStatus, Level, Position } from "../src/model/index.ts";

export const contactModes: ReadonlySet<ContactMode> = new Set(["call", "meeting", "visit", "talks", "summit", "conference", "letter", "signing", "summons", "other"]);
export const contactStatuses: ReadonlySet<ContactStatus> = new Set(["held", "ongoing", "planned", "proposed", "postponed", "cancelled", "refused", "denied"]);
export const levels: ReadonlySet<Level> = new Set(["leader", "minister", "deputy", "envoy", "spokesperson", "military", "working"]);
export const positions: ReadonlySet<Position> = new Set(["broken", "frozen", "reduced", "strained", "normal", "continuing", "improving", "restored"]);
export const scopeKinds: ReadonlySet<ClaimScope["kind"]> = new Set(["all", "level", "channel", "issue"]);

/** Reads "one|other": every answer that is right. Throws where a word is not among the known ones. */
export function choicesOf<Choice extends string>(notation: string, known: ReadonlySet<Choice>): readonly Choice[] {
  return notation.split("|").map((word) => {
    for (const choice of known) if (choice === word) return choice;
    throw new Error(`"${word}" is none of ${[...known].join(", ")}`);
  });
}

/** Reads a pair of states, "FRA-TUR". Throws where the codes are not sorted. */
export function pairOf(notation: string): string {
  if (!/^[A-Z]{3}-[A-Z]{3}$/.test(notation) || notation !== notation.split("-").sort().join("-")) throw new Error(`not a pair of states: ${notation}`);
  return notation;
}
