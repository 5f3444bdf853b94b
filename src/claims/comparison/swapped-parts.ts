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
 * nothing in lists, of places and times, and between active and passive.
 */
export function partsSwapped(pairs: readonly (readonly [Unit, Unit])[], first: readonly Unit[], second: readonly Unit[]): boolean {
  const names = pairs.filter(([one, other]) => one.kind === "name" && other.kind === "name" && !one.circumstance && !other.circumstance);
  const [places, otherPlaces] = [placesOf(first), placesOf(second)];
  const inOrder = names.sort(([a], [b]) => a.from - b.from);
  return inOrder.slice(1).some(([one, other], index) => {
    const [before, itsOther] = inOrder[index] as readonly [Unit, Unit];
    if (itsOther.from < other.from) return false;
    const passives = [before, one].some(({ agent }) => agent) !== [itsOther, other].some(({ agent }) => agent);
    return !passives && parted(first, places, before, one) && parted(second, otherPlaces, itsOther, other);
  });
}

/** Whether two numbers that both statements hold count something else in each: "ten killed and five wounded", "five killed and ten wounded". */
export function numbersMoved(pairs: readonly (readonly [Unit, Unit])[], first: readonly Unit[], second: readonly Unit[]): boolean {
  const partners = new Map(pairs);
  const held = new Set(pairs.map(([, other]) => other));
  const [places, otherPlaces] = [placesOf(first), placesOf(second)];
  const counted = (units: readonly Unit[], at: ReadonlyMap<Unit, number>, number: Unit): Unit | undefined => {
    const next = units[(at.get(number) ?? 0) + 1];
    return next?.clause === number.clause ? next : undefined;
  };
  return pairs.some(([one, other]) => {
    if (one.kind !== "number") return false;
    const [mine, its] = [counted(first, places, one), counted(second, otherPlaces, other)];
    const partner = mine === undefined ? undefined : partners.get(mine);
    return partner !== undefined && its !== undefined && held.has(its) && partner !== its && partner.stem !== its.stem;
  });
}
