import type { Actor, Reading } from "../../model/index.ts";
import { shown, strong } from "../cells.ts";
import { dotted } from "../dotted.ts";
import type { Names } from "../names.ts";
import type { Entry } from "../sections.ts";

const kinds: readonly Actor["kind"][] = ["person", "organisation", "outlet", "group", "state"];

function entry(actor: Actor, names: Names): Entry {
  const { kind, name, state, office, mentions } = actor;
  const of = kind === "state" || state === null ? null : names.state(state);
  const count = mentions.length === 1 ? "1 mention" : `${mentions.length} mentions`;
  return [dotted([strong(shown(name)), kind === "person" ? (office === null ? null : shown(office.title)) : kind, of, { text: count, look: "faint" }])];
}

/** Who is named: people first, with the office they held on the day. */
export function actorEntries({ actors }: Reading, names: Names): readonly Entry[] {
  return kinds.flatMap((kind) => actors.filter((actor) => actor.kind === kind).map((actor) => entry(actor, names)));
}
