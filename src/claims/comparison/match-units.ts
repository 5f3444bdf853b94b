import type { Unit } from "./content-units.ts";

/** Units of two statements paired by what they say. */
export interface UnitMatch {
  readonly pairs: readonly (readonly [Unit, Unit])[];
  /** Units with the same words of which other things are said: denied in one, or only wished. */
  readonly conflict: boolean;
  readonly firstAlone: readonly Unit[];
  readonly secondAlone: readonly Unit[];
}

type Key = (unit: Unit) => readonly string[];

/** What two units have to share to be one, surest first; all but the last ask for the same negation as well. */
const ways: readonly Key[] = [
  ({ stem, negated, mood }) => [`${stem} ${negated} ${mood}`],
  ({ root, kind, negated, mood }) => (root === null || kind === "number" ? [] : [`${root} ${negated} ${mood}`]),
  ({ groups, negated, mood }) => groups.map((group) => `${group} ${negated} ${mood}`),
  ({ positions, mood }) => [...positions].sort().map((position) => `${position} ${mood}`),
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
  const conflict = pairBy(({ stem }) => [stem], firstAlone, secondAlone).length > 0;
  return { pairs, conflict, firstAlone, secondAlone };
}
