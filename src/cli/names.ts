import type { Actor, Reading } from "../model/index.ts";
import { shown } from "./cells.ts";
import type { StateName } from "./state-name.ts";

/** Names for the ids of one reading. */
export interface Names {
  /** The actor's name; the id where the reading does not hold it. */
  actor(id: string): string;
  /** The actor's name with its state: "John Kerry (USA)". */
  withState(id: string): string;
  /** A state's name as the report's actors give it, else as the facts do. */
  state(code: string): string;
}

/** Words of people, plural and singular: "spokespersons", "ministers", "spokeswomen". */
const singular = (plural: string): string => (/(?:wom|m)en$/.test(plural) ? plural.replace(/en$/, "an") : plural.replace(/s$/, ""));

/** A group bears the name of its kind ("American officials"); where the report speaks of one, the name says one. */
function nameOf({ kind, name, mentions }: Actor, text: string): string {
  const head = name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
  const one = singular(head);
  if (kind !== "group" || one === head || mentions.length === 0) return name;
  const words = mentions.map((span) => text.slice(...span).toLowerCase().split(/[^\p{L}-]+/u));
  const single = words.some((all) => all.includes(one)) && !words.some((all) => all.includes(head));
  return single ? `${name.slice(0, name.length - head.length)}${one}` : name;
}

/** Looks up names in the actors of a reading. */
export function namesOf({ actors, report }: Reading, stateName: StateName): Names {
  const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
  const states = new Map(actors.filter(({ kind }) => kind === "state").map(({ state, name }) => [state, name]));
  const actor = (id: string): string => {
    const found = byId.get(id);
    return shown(found === undefined ? id : nameOf(found, report.text));
  };
  return {
    actor,
    withState: (id) => {
      const { kind, state } = byId.get(id) ?? {};
      return kind === "state" || state === null || state === undefined ? actor(id) : `${actor(id)}\u00a0(${state})`;
    },
    state: (code) => shown(states.get(code) ?? stateName(code)),
  };
}

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
