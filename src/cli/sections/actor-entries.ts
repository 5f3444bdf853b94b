import type { Actor, Reading } from "../../model/index.ts";
import { faint, shown, strong } from "../cells.ts";
import { dotted } from "../dotted.ts";
import type { Names } from "../names.ts";
import type { Entry } from "../sections.ts";

const kinds: readonly Actor["kind"][] = ["person", "organisation", "outlet", "group", "state"];

/** How often an actor is named; an outlet may be known from the dateline or from outside alone, a state from its people. */
function count({ id, mentions }: Actor, { report }: Reading): string | null {
  if (mentions.length > 0) return mentions.length === 1 ? "1 mention" : `${mentions.length} mentions`;
  return id === report.source?.actor ? "source of the report" : null;
}

function entry(actor: Actor, reading: Reading, names: Names): Entry {
  const { id, kind, state, office } = actor;
  const of = kind === "state" || state === null ? null : names.state(state);
  const mentioned = count(actor, reading);
  return [dotted([strong(names.actor(id)), kind === "person" ? (office === null ? null : shown(office.title)) : kind, of, mentioned === null ? null : faint(mentioned)])];
}

/** Who is named: people first, with the office they held on the day. */
export function actorEntries(reading: Reading, names: Names): readonly Entry[] {
  return kinds.flatMap((kind) => reading.actors.filter((actor) => actor.kind === kind).map((actor) => entry(actor, reading, names)));
}
