import type { ClaimAccount, ContactAccount, Verdict, VerdictName } from "./answer.ts";
import { saysLess, saysOff, saysOn } from "./bearing-of-position.ts";
import { dayRange } from "../across/index.ts";
import { numbers } from "./evidence-list.ts";
import { levelRank } from "./level-order.ts";

/** Days within which a contact counts as recent. */
const recentDays = 30;

/** What the rules look at. */
interface Findings {
  /** Held contacts of the last 30 days, by a date that the reports give. */
  readonly recent: readonly ContactAccount[];
  /** Those of leaders and ministers. */
  readonly high: readonly ContactAccount[];
  /** Contacts called off, put off or refused in the last 30 days. */
  readonly fallen: readonly ContactAccount[];
  readonly held: readonly ContactAccount[];
  /** Standing claims of the two sides: that all dialogue is off; that it is less, or off in part; that it is there. */
  readonly off: readonly ClaimAccount[];
  readonly less: readonly ClaimAccount[];
  readonly there: readonly ClaimAccount[];
}

type Found = { readonly disputed: boolean; readonly because: string; readonly evidence: readonly number[] } | null;

interface Rule {
  readonly verdict: VerdictName;
  readonly says: string;
  readonly holds: (findings: Findings) => Found;
}

const s = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;
const evidenceOf = (...lists: readonly (readonly { readonly evidence: readonly number[] }[])[]): readonly number[] =>
  numbers(lists.flatMap((list) => list.flatMap(({ evidence }) => evidence)));
const found = (because: string, disputed: boolean, ...lists: readonly (readonly { readonly evidence: readonly number[] }[])[]): Found => ({
  disputed,
  because,
  evidence: evidenceOf(...lists),
});

const days = (contact: ContactAccount): string => {
  const { since, status } = contact;
  if (since === null) return "";
  if (status === "ongoing" && since.least === 0) return "going on";
  return since.least === since.most ? (since.least === 0 ? "the same day" : `${s(since.least, "day")} before`) : `${since.least} to ${since.most} days before`;
};
const named = (contact: ContactAccount): string => `a ${contact.mode} ${contact.level === null ? "" : `at ${contact.level} level `}${days(contact)}`;
const holders = (claims: readonly ClaimAccount[]): string =>
  claims
    .map(({ holder, side, position, scope, scopeKind }) => `${holder?.name ?? side ?? "someone"} (${side ?? "no side"}) says ${position}${scopeKind === "all" || scope === null ? "" : ` of ${scope}`}`)
    .join("; ");
const sides = (claims: readonly ClaimAccount[]): ReadonlySet<string | null> => new Set(claims.map(({ side }) => side));

/** Claims of the other side, made no earlier, that what is said to be off is not. */
const denials = (off: readonly ClaimAccount[], there: readonly ClaimAccount[]): readonly ClaimAccount[] =>
  there.filter(({ side, date }) => off.some((claim) => claim.side !== side && (claim.date === null || date === null || date >= claim.date)) && !sides(off).has(side));

/**
 * Contacts that speak against a claim that all is off: those held after it. One held before, of whatever day, is what was
 * suspended, unless it is a freeze that the other side denies: then the contact tells who is right.
 */
const against = (off: readonly ClaimAccount[], there: readonly ClaimAccount[], recent: readonly ContactAccount[]): readonly ContactAccount[] => {
  const isDenied = denials(off, there).length > 0;
  return recent.filter(({ date }) => off.some((claim) => claim.date === null || (date?.value ?? "") > claim.date || (claim.position === "frozen" && isDenied)));
};

/** From the first that holds. Claims of a rupture come first, because a contact or a denial then decides how much of it is left. */
const rules: readonly Rule[] = [
  {
    verdict: "reduced",
    says: `A side says that dialogue is broken or frozen, yet contact was held since, or within the last ${recentDays} days of a freeze that the other side denies: reduced.`,
    holds: ({ off, there, recent }) => {
      const [contact] = against(off, there, recent);
      return contact === undefined ? null : found(`${holders([...off, ...there])}; there was ${named(contact)}`, true, off, there, [contact]);
    },
  },
  {
    verdict: "unknown",
    says: `One side says that dialogue is broken or frozen, the other that it is not, and no contact of the last ${recentDays} days tells which: unknown.`,
    holds: ({ off, there }) => (denials(off, there).length > 0 ? found(holders([...off, ...there]), true, off, there) : null),
  },
  {
    verdict: "broken",
    says: "A side says that relations are broken off, the other does not deny it, and no contact was held since: broken.",
    holds: ({ off }) => {
      const broken = off.filter(({ position }) => position === "broken");
      return broken.length > 0 ? found(holders(broken), false, broken) : null;
    },
  },
  {
    verdict: "frozen",
    says: "A side says that dialogue is frozen, the other does not deny it, and no contact was held since: frozen.",
    holds: ({ off }) => (off.length > 0 ? found(holders(off), false, off) : null),
  },
  {
    verdict: "reduced",
    says: `A side says that dialogue is reduced or strained, or off in one part: reduced.`,
    holds: ({ less, there, recent }) => (less.length > 0 ? found(holders([...less, ...there]), there.length > 0 || recent.length > 0, less, there) : null),
  },
  {
    verdict: "reduced",
    says: `More contacts were called off, put off or refused in the last ${recentDays} days than were held: reduced.`,
    holds: ({ fallen, recent }) =>
      fallen.length > recent.length ? found(`${s(fallen.length, "contact")} fell through, ${recent.length} held`, false, fallen, recent) : null,
  },
  {
    verdict: "intensified",
    says: `Leaders or ministers had contact within the last ${recentDays} days, and a side says that relations improve, or there were four contacts or more: intensified.`,
    holds: ({ high, recent, there }) => {
      const better = there.filter(({ position }) => position === "improving" || position === "restored");
      if (high.length === 0 || (better.length === 0 && recent.length < 4)) return null;
      return found(`${s(recent.length, "contact")} held${better.length > 0 ? `; ${holders(better)}` : ""}`, false, recent, better);
    },
  },
  {
    verdict: "normal",
    says: `Leaders or ministers had contact within the last ${recentDays} days, and no official claim contradicts it: normal.`,
    holds: ({ high, there }) => (high[0] === undefined ? null : found(`there was ${named(high[0])}`, false, [high[0]], there)),
  },
  {
    verdict: "normal",
    says: `Officials below minister had contact within the last ${recentDays} days, and a side says that dialogue goes on: normal.`,
    holds: ({ recent, there }) =>
      recent[0] !== undefined && there.length > 0 ? found(`there was ${named(recent[0])}; ${holders(there)}`, false, [recent[0]], there) : null,
  },
  {
    verdict: "normal",
    says: "Both sides say that dialogue goes on: normal.",
    holds: ({ there }) => (sides(there).size > 1 ? found(holders(there), false, there) : null),
  },
  {
    verdict: "unknown",
    says: "These reports tell too little for any other rule: unknown.",
    holds: ({ recent, held, there }) => {
      if (recent[0] !== undefined) return found(`${named(recent[0])} is below leaders and ministers, and no side says what it means`, false, [recent[0]]);
      if (there.length > 0) return found(`${holders(there)}, but no contact of the last ${recentDays} days shows it`, false, there);
      if (held[0] !== undefined) return found(held[0].since === null ? "the last contact has no date" : `the last contact told of is ${named(held[0])}, too long ago to say`, false, [held[0]]);
      return found("no contact and no claim of the two sides was found", false);
    },
  },
];

const within = (contact: ContactAccount, limit: number): boolean => contact.date !== null && contact.since !== null && contact.since.most <= limit;

/** The verdict by the first rule that holds, with what met it. `on` is a day number. */
export function verdictOf(
  held: readonly ContactAccount[],
  fallen: readonly ContactAccount[],
  claims: readonly ClaimAccount[],
  dyad: readonly [string, string],
  on: number | null,
): Verdict {
  const standing = claims.filter(({ side, stale }) => (side === dyad[0] || side === dyad[1]) && !stale);
  const recent = held.filter((contact) => within(contact, recentDays)).sort((a, b) => levelRank(a.level) - levelRank(b.level) || (a.since?.least ?? 0) - (b.since?.least ?? 0));
  const isAll = ({ scopeKind }: ClaimAccount): boolean => scopeKind === "all";
  const findings: Findings = {
    recent,
    high: recent.filter(({ level }) => level === "leader" || level === "minister"),
    fallen: fallen.filter((contact) => contact.status !== "denied" && contact.told !== null && on !== null && on - (dayRange(contact.told)?.last ?? Number.NEGATIVE_INFINITY) <= recentDays),
    held,
    off: standing.filter((claim) => saysOff(claim.position) && isAll(claim)),
    less: standing.filter((claim) => (saysLess(claim.position) && !saysOff(claim.position)) || (saysOff(claim.position) && !isAll(claim))),
    there: standing.filter(({ position }) => saysOn(position)),
  };
  for (const [index, { verdict, says, holds }] of rules.entries()) {
    const result = holds(findings);
    if (result !== null) return { verdict, disputed: result.disputed, rule: says, place: [index + 1, rules.length], because: result.because, evidence: result.evidence };
  }
  throw new Error("the last rule always holds");
}
