import type { Actor } from "../model/index.ts";
import type { LinkedReport } from "../actors/index.ts";
import type { Token } from "../language/index.ts";

/** The state that an actor is or belongs to; `null` for an organisation of many states and for the unknown. */
export function stateOf(actor: Actor | undefined): string | null {
  if (actor === undefined || actor.kind === "outlet") return null;
  return actor.state ?? (actor.kind === "state" ? actor.id.slice("state/".length) : null);
}

/** Adjectives before a dash and another: "Sino-Japanese". */
const combiningForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sino: "CHN", russo: "RUS", franco: "FRA", anglo: "GBR", indo: "IND", austro: "AUT", greco: "GRC", graeco: "GRC", italo: "ITA", hispano: "ESP",
    luso: "PRT", serbo: "SRB", turko: "TUR", turco: "TUR", nippo: "JPN", israelo: "ISR", syro: "SYR", irano: "IRN", germano: "DEU", polono: "POL", belgo: "BEL", bulgaro: "BGR", ethio: "ETH",
  }),
);

/** Names that two states share. */
const twoOfOneName: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["koreas", ["KOR", "PRK"]],
  ["inter-korean", ["KOR", "PRK"]],
  ["sudans", ["SDN", "SSD"]],
  ["congos", ["COD", "COG"]],
  ["inter-german", ["DDR", "DEU"]],
  ["germanys", ["DDR", "DEU"]],
  ["cross-strait", ["CHN", "TWN"]],
]);

/** The states that the first halves of double adjectives name. */
export function combinedIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ lower, text }, index) => {
    const [first = "", second] = lower.split("-");
    const state = /^\p{Lu}/u.test(text) && (second !== undefined || tokens[index + 1]?.lower === "-") ? combiningForms.get(first) : undefined;
    return state === undefined ? (twoOfOneName.get(lower) ?? []) : [state];
  });
}

/** Whether the report names two states at all: without them nothing in it is about how two states stand. */
export function namesTwoStates({ actors, sentences }: LinkedReport): boolean {
  let first: string | null = null;
  for (const actor of actors) {
    const state = stateOf(actor);
    if (state === null || state === first) continue;
    if (first !== null) return true;
    first = state;
  }
  return first !== null && sentences.some(({ tokens }) => combinedIn(tokens).some((state) => state !== first));
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
