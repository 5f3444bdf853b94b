import type { Token } from "../language/index.ts";

const people: ReadonlySet<string> = new Set([
  "ministers", "leaders", "presidents", "men", "officials", "diplomats", "secretaries", "premiers", "chancellors", "envoys", "women", "politicians", "negotiators", "generals",
]);
const states: ReadonlySet<string> = new Set(["sides", "countries", "nations", "states", "governments", "powers", "capitals", "neighbours", "neighbors", "superpowers"]);
const middles: ReadonlySet<string> = new Set(["foreign", "prime", "defence", "defense", "finance", "top", "senior", "of", "the"]);

/** Names that two states bear: "the two Koreas", "both Germanys". */
const twins: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["koreas", ["KOR", "PRK"]], ["germanys", ["DEU", "DDR"]], ["germanies", ["DEU", "DDR"]], ["yemens", ["YEM", "YMD"]], ["sudans", ["SDN", "SSD"]], ["congos", ["COD", "COG"]], ["chinas", ["CHN", "TWN"]],
]);

export function twinStates(noun: string): readonly [string, string] | null {
  return twins.get(noun) ?? null;
}

export type PluralKind = "people" | "states";

/** Whether the noun at the end of "the two foreign ministers", "both sides" is people or states. */
export function pluralKind(noun: string): PluralKind | null {
  if (people.has(noun)) return "people";
  return states.has(noun) || twins.has(noun) ? "states" : null;
}

/** Where "two foreign ministers", "both sides" that begins at `from` ends; `from` itself where nothing of the kind is there. */
export function pluralAt(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < from + 4; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (pluralKind(lower) !== null) return at + 1;
    if (!middles.has(lower)) return from;
  }
  return from;
}
