import type { LinkedReport, Mention } from "../actors/index.ts";
import { levels, type Level } from "../model/index.ts";
import type { Party } from "./contact-draft.ts";

/** Who takes part in a contact, for which states, and at which level. */
export interface Sides {
  readonly participants: readonly string[];
  readonly states: readonly string[];
  readonly level: Level | null;
}

/** A spokesperson announces a contact and seldom takes part; an office says who acts for a state. */
function stateOf(linked: LinkedReport, mention: Mention): string | null {
  const actor = linked.actorById.get(mention.actor);
  if (actor === undefined || actor.kind === "outlet") return null;
  return actor.state;
}

/**
 * The participants of a contact, sorted as they are named, and its level: the highest that every side reaches. A side
 * known only as a state does not lower it.
 *
 * @returns `null` unless representatives of two states or more take part
 */
export function sidesOf(linked: LinkedReport, parties: readonly Party[], host: Mention | null): Sides | null {
  const byState = new Map<string, { people: Set<string>; bodies: Set<string>; rank: number; official: boolean }>();
  const others = new Set<string>();
  const add = ({ mention, rank, of }: Party, isPlace: boolean): void => {
    const actor = linked.actorById.get(mention.actor);
    if (actor === undefined || actor.kind === "outlet") return;
    const own = stateOf(linked, mention);
    const state = own ?? (actor.kind === "person" && of !== undefined ? stateOf(linked, of) : null);
    if (state === null) {
      if (actor.kind !== "person" || actor.office !== null) others.add(actor.id);
      return;
    }
    let side = byState.get(state);
    if (side === undefined) byState.set(state, (side = { people: new Set(), bodies: new Set(), rank: levels.length, official: false }));
    // "aides of the foreign ministers": not the ministers themselves.
    const office = actor.office?.level ?? null;
    const below = rank !== null && office !== null && (rank === "working" || rank === "deputy") && levels.indexOf(rank) > levels.indexOf(office);
    if (below) {
      side.bodies.add(linked.actorById.has(`state/${state}`) ? `state/${state}` : actor.id);
      side.official = true;
    } else if (actor.kind === "person") {
      side.people.add(actor.id);
      // "Chad's Cole": named by the state for which he acts.
      if (actor.office !== null || own === null || of !== undefined) side.official = true;
    } else {
      side.bodies.add(actor.id);
      side.official = true;
    }
    const level = below ? rank : (office ?? (isPlace ? null : rank));
    if (level !== null) side.rank = Math.min(side.rank, levels.indexOf(level));
    if (rank !== null) side.official = true;
  };
  for (const party of parties) add(party, false);
  if (host !== null) {
    const state = stateOf(linked, host);
    if (state !== null && !byState.has(state)) add({ mention: host, rank: null }, true);
  }
  const official = [...byState].filter(([, side]) => side.official);
  if (official.length < 2) return null;
  const participants: string[] = [];
  for (const [, side] of official) {
    participants.push(...side.people);
    // The state or ministry behind a person who takes part is not a participant of its own.
    if (side.people.size > 0) continue;
    const bodies = [...side.bodies];
    const named = bodies.filter((id) => !id.startsWith("state/"));
    participants.push(...(named.length > 0 ? named : bodies));
  }
  let level = -1;
  for (const [, side] of official) if (side.rank < levels.length) level = Math.max(level, side.rank);
  return {
    participants: [...participants, ...others],
    states: official.map(([state]) => state).sort(),
    level: level < 0 ? null : (levels[level] ?? null),
  };
}
