import type { Actor, Reading } from "../model/index.ts";
import { shown } from "./cells.ts";

/** Names for the ids of one reading. */
export interface Names {
  /** The actor's name; the id where the reading does not hold it. */
  actor(id: string): string;
  /** The actor's name with its state: "John Kerry (USA)". */
  withState(id: string): string;
  /** A state's name as the report's actors give it; its code otherwise. */
  state(code: string): string;
}

/** Looks up names in the actors of a reading. */
export function namesOf({ actors }: Reading): Names {
  const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
  const states = new Map(actors.filter(({ kind }) => kind === "state").map(({ state, name }) => [state, name]));
  const actor = (id: string): string => shown(byId.get(id)?.name ?? id);
  return {
    actor,
    withState: (id) => {
      const { kind, state } = byId.get(id) ?? {};
      return kind === "state" || state === null || state === undefined ? actor(id) : `${actor(id)} (${state})`;
    },
    state: (code) => shown(states.get(code) ?? code),
  };
}

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
