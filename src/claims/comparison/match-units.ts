import type { Unit } from "./content-units.ts";

/** Units of two statements paired by what they say. */
export interface UnitMatch {
  readonly pairs: readonly (readonly [Unit, Unit])[];
  /** Units with the same words of which other things are said: denied in one. */
  readonly conflict: boolean;
  readonly firstAlone: readonly Unit[];
  readonly secondAlone: readonly Unit[];
}

type Key = (unit: Unit) => readonly string[];

/** What two units have to share to be one, surest first; all but the last ask for the same negation as well. */
const ways: readonly Key[] = [
  ({ stem, negated }) => [`${stem} ${negated}`],
  ({ root, kind, negated }) => (root === null || kind === "number" ? [] : [`${root} ${negated}`]),
  ({ family, negated }) => [`${family} ${negated}`],
  // "unchanged" is "not changed".
  ({ stem, negated }) => (stem.startsWith("un") ? [`${stem.slice(2)} ${!negated}`] : [`${stem} ${negated}`]),
  ({ groups, negated }) => groups.map((group) => `${group} ${negated}`),
  ({ contraries }) => contraries,
  ({ positions }) => [...positions].sort(),
];

/** Pairs in order of the text, each unit once. */
function pairBy(key: Key, first: readonly Unit[], second: readonly Unit[]): readonly (readonly [Unit, Unit])[] {
  const waiting = new Map<string, Unit[]>();
  for (const unit of [...second].reverse()) {
    for (const one of key(unit)) {
      const queue = waiting.get(one);
      if (queue === undefined) waiting.set(one, [unit]);
      else queue.push(unit);
    }
  }
  const taken = new Set<Unit>();
  const pairs: (readonly [Unit, Unit])[] = [];
  for (const unit of first) {
    for (const one of key(unit)) {
      const queue = waiting.get(one) ?? [];
      while (queue.length > 0 && taken.has(queue.at(-1) as Unit)) queue.pop();
      const partner = queue.pop();
      if (partner === undefined) continue;
      taken.add(partner);
      pairs.push([unit, partner]);
      break;
    }
  }
  return pairs;
}

/** Whether one wording denies the verb and the other its noun: "has not received any request", "has received no request". */
function negationMoved(conflicts: readonly (readonly [Unit, Unit])[]): boolean {
  if (conflicts.length !== 2) return false;
  const denied = conflicts.map(([one, other]) => (one.negated ? one : other).by);
  const sides = new Set(conflicts.map(([one]) => one.negated));
  return sides.size === 2 && denied.includes("not") && denied.includes("none");
}

/** Pairs the units of two statements, the surest way first. */
export function matchUnits(first: readonly Unit[], second: readonly Unit[]): UnitMatch {
  const pairs: (readonly [Unit, Unit])[] = [];
  let [firstAlone, secondAlone] = [first, second];
  for (const way of ways) {
    const found = pairBy(way, firstAlone, secondAlone);
    pairs.push(...found);
    const paired = new Set(found.flat());
    firstAlone = firstAlone.filter((unit) => !paired.has(unit));
    secondAlone = secondAlone.filter((unit) => !paired.has(unit));
  }
  const conflicts = pairBy(({ stem }) => [stem], firstAlone, secondAlone);
  if (conflicts.length > 0 && negationMoved(conflicts)) {
    const paired = new Set(conflicts.flat());
    pairs.push(...conflicts);
    firstAlone = firstAlone.filter((unit) => !paired.has(unit));
    secondAlone = secondAlone.filter((unit) => !paired.has(unit));
    return { pairs, conflict: false, firstAlone, secondAlone };
  }
  return { pairs, conflict: conflicts.length > 0, firstAlone, secondAlone };
}
