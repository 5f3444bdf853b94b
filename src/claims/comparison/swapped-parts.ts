import type { Unit } from "./content-units.ts";
import { mutual } from "./wording-lexicon.ts";
import { stemOf } from "./wording.ts";

const mutualStems: ReadonlySet<string> = new Set([...mutual].map(stemOf));

/** Whether something is said between two units of a statement that is not the same from either side. */
function parted(units: readonly Unit[], one: Unit, other: Unit): boolean {
  const between = units.slice(Math.min(units.indexOf(one), units.indexOf(other)) + 1, Math.max(units.indexOf(one), units.indexOf(other)));
  return between.some(({ kind, stem }) => kind === "word" && !mutualStems.has(stem));
}

/**
 * Whether two names that both statements hold have changed parts: "A invited B", "B invited A". Order alone says
 * nothing in lists, of places and times, and between active and passive.
 */
export function partsSwapped(pairs: readonly (readonly [Unit, Unit])[], first: readonly Unit[], second: readonly Unit[]): boolean {
  const names = pairs.filter(([one, other]) => one.kind === "name" && other.kind === "name" && !one.circumstance && !other.circumstance);
  const inOrder = names.sort(([a], [b]) => a.from - b.from);
  return inOrder.slice(1).some(([one, other], index) => {
    const [before, itsOther] = inOrder[index] as readonly [Unit, Unit];
    if (itsOther.from < other.from) return false;
    const passives = [before, one].some(({ agent }) => agent) !== [itsOther, other].some(({ agent }) => agent);
    return !passives && parted(first, before, one) && parted(second, itsOther, other);
  });
}
