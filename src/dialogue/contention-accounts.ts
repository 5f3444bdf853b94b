import { contradict } from "../claims/index.ts";
import type { ContactAccount, ContentionAccount } from "./answer.ts";
import { saysLess } from "./bearing-of-position.ts";
import type { ClaimTeller, ToldClaim } from "./claim-accounts.ts";
import { dayRange } from "../across/index.ts";
import { levelRank } from "./level-order.ts";

/** How many days a contact bears on a claim made after it, and two claims on one another. */
const window = 30;

const dayOf = (value: string | null): number | null => (value === null ? null : (dayRange(value)?.first ?? null));

const tookPlace = ({ status }: ContactAccount): boolean => status === "held" || status === "ongoing";

/** Contacts held, or called off or refused, between two days. */
function bearing(contacts: readonly ContactAccount[], from: number | null, to: number): readonly ContactAccount[] {
  return contacts
    .filter((contact) => tookPlace(contact) || contact.status === "refused" || contact.status === "cancelled")
    .filter(({ date }) => {
      const range = date === null ? null : dayRange(date.value);
      return range !== null && from !== null && range.last >= from && range.first <= to;
    })
    .sort((a, b) => Number(tookPlace(b)) - Number(tookPlace(a)) || levelRank(a.level) - levelRank(b.level) || (b.date?.value ?? "").localeCompare(a.date?.value ?? ""));
}

const near = (a: ToldClaim, b: ToldClaim): boolean => {
  if (a.reading === b.reading) return true;
  const [one, two] = [dayOf(a.day), dayOf(b.day)];
  return one !== null && two !== null && Math.abs(one - two) <= window;
};

/** Which of several pairs of one two sides stands for the contention: persons in their own words, and late ones. */
const strength = ({ claim, statement, day }: ToldClaim): string =>
  `${claim.holder?.startsWith("person/") === true ? 1 : 0}${statement?.form === "direct" ? 1 : 0}${day ?? ""}`;

/**
 * Claims of different sides that cannot both hold, inside a report and across reports: one contention for two sides,
 * with the contacts that bear on it and the claim that the weightiest of them bears out.
 */
export function contentionAccounts(latest: readonly ToldClaim[], contacts: readonly ContactAccount[], tell: ClaimTeller): readonly ContentionAccount[] {
  const bySides = new Map<string, readonly [ToldClaim, ToldClaim]>();
  const standing = latest.filter((told) => !tell(told).stale);
  standing.forEach((one, index) => {
    for (const two of standing.slice(index + 1)) {
      const [a, b] = [one.claim.side, two.claim.side];
      if (a === null || b === null || a === b || !near(one, two) || !contradict(one.claim, two.claim)) continue;
      const key = [a, b].sort().join();
      const known = bySides.get(key);
      if (known === undefined || strength(one) + strength(two) > strength(known[0]) + strength(known[1])) bySides.set(key, [one, two]);
    }
  });
  return [...bySides.values()].map((pair) => contention(pair, contacts, tell));
}

function contention([one, two]: readonly [ToldClaim, ToldClaim], contacts: readonly ContactAccount[], tell: ClaimTeller): ContentionAccount {
  const [a, b] = [dayOf(one.day), dayOf(two.day)];
  const both = a === null || b === null ? (a ?? b) : Math.max(a, b);
  // What was held before relations were broken off says nothing against the rupture.
  const rupture = [one, two].find(({ claim }) => claim.position === "broken");
  const from = rupture === undefined ? (both === null ? null : both - window) : dayOf(rupture.day);
  const bears = bearing(contacts, from, (both ?? 0) + window);
  const first = bears[0];
  const claims = [tell(one), tell(two)] as const;
  if (first === undefined) return { claims, contacts: bears, bornOut: null, why: "no dated contact in these reports bears on it" };
  const off = saysLess(one.claim.position) ? 0 : 1;
  if (tookPlace(first)) return { claims, contacts: bears, bornOut: off === 0 ? 1 : 0, why: "a contact was held" };
  return { claims, contacts: bears, bornOut: off, why: `a contact was ${first.status}, and none was held` };
}
