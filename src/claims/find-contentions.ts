import type { Claim, Contact, Contention } from "../model/index.ts";
import { contradict } from "./opposition.ts";

/** A claim for the whole weighs more than one for a part, a person's more than a headline's: which of several stands for a contention. */
export function contentionWeight({ scope, holder, statement }: Claim): number {
  return (scope.kind === "all" ? 4 : 0) + (scope.text === null ? 0 : 1) + (holder?.startsWith("person/") === true ? 2 : 0) + (statement === null ? 0 : 1);
}

/**
 * Finds where claims of one report contradict each other: at most one contention for two states, with the best claim of
 * each holder who takes part in it, in the order of the text.
 *
 * @param contacts those between the two states are what bears on it
 */
export function findContentions(claims: readonly Claim[], contacts: readonly Contact[]): readonly Contention[] {
  const byDyad = Map.groupBy(claims, ({ about }) => about.join());
  const contentions: Contention[] = [];
  for (const group of byDyad.values()) {
    const best = bestClaims(group);
    const [first] = best;
    if (first === undefined) continue;
    const [one, other] = first.about;
    const bearing = contacts.filter(({ states }) => states.includes(one) && states.includes(other));
    contentions.push({ about: first.about, claims: best.map(({ id }) => id), contacts: bearing.map(({ id }) => id) });
  }
  return contentions;
}

/** How many claims of one relationship are compared; a report that holds more is no report. */
const most = 200;

function bestClaims(all: readonly Claim[]): readonly Claim[] {
  const claims = all.slice(0, most);
  const opposed = claims.filter((one) => claims.some((other) => contradict(one, other)));
  const best = new Map<string, Claim>();
  for (const claim of opposed) {
    const key = claim.holder ?? `side ${claim.side}`;
    const known = best.get(key);
    if (known === undefined || contentionWeight(claim) > contentionWeight(known)) best.set(key, claim);
  }
  const kept = claims.filter((claim) => best.get(claim.holder ?? `side ${claim.side}`) === claim);
  return kept.filter((one) => kept.some((other) => contradict(one, other)));
}
