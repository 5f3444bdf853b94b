import type { Unit } from "./content-units.ts";
import { mutual } from "./wording-lexicon.ts";
import { stemOf } from "./wording.ts";

const mutualStems: ReadonlySet<string> = new Set([...mutual].map(stemOf));

/** Where each unit of a statement stands among its units. */
function placesOf(units: readonly Unit[]): ReadonlyMap<Unit, number> {
  return new Map(units.map((unit, place) => [unit, place]));
}

/** Whether something is said between two units of a statement that is not the same from either side. */
function parted(units: readonly Unit[], places: ReadonlyMap<Unit, number>, one: Unit, other: Unit): boolean {
  const [a, b] = [places.get(one) ?? 0, places.get(other) ?? 0];
  return units.slice(Math.min(a, b) + 1, Math.max(a, b)).some(({ kind, stem }) => kind === "word" && !mutualStems.has(stem));
}

/**
 * Whether two names that both statements hold have changed parts: "A invited B", "B invited A". Order alone says
 * nothing in lists, and of places and times; between active and passive the caller does not ask.
 */
export function partsSwapped(pairs: readonly (readonly [Unit, Unit])[], first: readonly Unit[], second: readonly Unit[]): boolean {
  const names = pairs.filter(([one, other]) => one.kind === "name" && other.kind === "name" && !one.circumstance && !other.circumstance);
  const [places, otherPlaces] = [placesOf(first), placesOf(second)];
  const inOrder = names.sort(([a], [b]) => a.from - b.from);
  return inOrder.slice(1).some(([one, other], index) => {
    const [before, itsOther] = inOrder[index] as readonly [Unit, Unit];
    if (itsOther.from < other.from) return false;
    return parted(first, places, before, one) && parted(second, otherPlaces, itsOther, other);
  });
}

/** Whether two numbers that both statements hold count something else in each: "ten killed and five wounded", "five killed and ten wounded". */
export function numbersMoved(pairs: readonly (readonly [Unit, Unit])[], first: readonly Unit[], second: readonly Unit[]): boolean {
  const partners = new Map(pairs);
  const [places, otherPlaces] = [placesOf(first), placesOf(second)];
  const inOrder = pairs.filter(([{ kind }]) => kind === "number").sort(([a], [b]) => a.from - b.from);
  const inverted = inOrder.slice(1).filter(([, other], index) => (inOrder[index]?.[1].from ?? 0) > other.from);
  return inverted.some(([one, other]) => {
    const [mine, its] = [first[(places.get(one) ?? 0) + 1], second[(otherPlaces.get(other) ?? 0) + 1]];
    const partner = mine === undefined ? undefined : partners.get(mine);
    return partner !== undefined && partner !== its;
  });
}
