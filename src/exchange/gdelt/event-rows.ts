import { stableNumber } from "../stable-number.ts";
import { pairsOf, tookPlace, type ToldEvent } from "../told-event.ts";
import type { EventRow } from "./event-columns.ts";
import type { MentionRow } from "./mention-columns.ts";

/** The rows of one event: a pair of actors each; none for what did not take place and for what CAMEO has no code for. */
export function eventRows(told: ToldEvent): readonly EventRow[] {
  if (!tookPlace(told) || told.event.cameo === null) return [];
  return pairsOf(told).map(([actor, other]) => ({ number: stableNumber(`${told.id} ${actor?.id ?? ""} ${other?.id ?? ""}`), told, actor, other }));
}

/** The rows of one event's mentions: each of its rows in each report that carries it. */
export function mentionRows(told: ToldEvent): readonly MentionRow[] {
  return eventRows(told).flatMap((row) => told.kept.carried.map((carried) => ({ ...row, carried })));
}
