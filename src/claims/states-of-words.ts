import type { Actor } from "../model/index.ts";
import type { LinkedReport } from "../actors/index.ts";

/** The state that an actor is or belongs to; `null` for an organisation of many states and for the unknown. */
export function stateOf(actor: Actor | undefined): string | null {
  if (actor === undefined || actor.kind === "outlet") return null;
  return actor.state ?? (actor.kind === "state" ? actor.id.slice("state/".length) : null);
}

/** Whether the report names two states at all: without them nothing in it is about how two states stand. */
export function namesTwoStates({ actors }: LinkedReport): boolean {
  let first: string | null = null;
  for (const actor of actors) {
    const state = stateOf(actor);
    if (state === null || state === first) continue;
    if (first !== null) return true;
    first = state;
  }
  return false;
}

/** A state and how often a report names it or its people. */
export type StateCount = readonly [state: string, count: number];

/** The states that the headline names, in its order; not as places. */
export function headlineStates(linked: LinkedReport): readonly string[] {
  const states = new Set<string>();
  for (const { index, part } of linked.sentences) {
    if (linked.report.parts[part]?.kind !== "headline") continue;
    for (const { actor, kind } of linked.mentions[index] ?? []) {
      const state = kind === "place" ? null : stateOf(linked.actorById.get(actor));
      if (state !== null) states.add(state);
    }
  }
  return [...states];
}

/** States in the order of how often the report names them, places and outlets left out; ties by first mention. */
export function statesByMention(linked: LinkedReport): readonly StateCount[] {
  const counts = new Map<string, number>();
  for (const mentions of linked.mentions) {
    for (const { actor, kind } of mentions) {
      const state = kind === "place" ? null : stateOf(linked.actorById.get(actor));
      if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
