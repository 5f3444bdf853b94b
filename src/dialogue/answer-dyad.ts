import type { Reading } from "../model/index.ts";
import { isoDay } from "../time/index.ts";
import type { Answer, ContactAccount, ExpectationAccount, LevelAccount } from "./answer.ts";
import { claimTeller, latestClaims, toldClaims } from "./claim-accounts.ts";
import { contactAccounts } from "./contact-accounts.ts";
import { contentionAccounts } from "./contention-accounts.ts";
import { dayRange } from "../across/index.ts";
import { evidenceList, numbers, type EvidenceList } from "./evidence-list.ts";
import { levelOrder } from "./level-order.ts";
import { participant } from "./participant.ts";
import { latestDay, reportDay, type SourceReport } from "./source-report.ts";
import { verdictOf } from "./verdict.ts";

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The days a contact covers; where none is told, the day of the report stands in, and the contact is no later. */
const latestOf = ({ date, told }: ContactAccount): number => dayRange(date?.value ?? told ?? "")?.last ?? Number.NEGATIVE_INFINITY;
const newestFirst = (a: ContactAccount, b: ContactAccount): number => Number(a.date === null) - Number(b.date === null) || latestOf(b) - latestOf(a);

/** Only a contact with a date is surely the last; one without stands in where there is no other. */
function lastByLevel(held: readonly ContactAccount[]): readonly LevelAccount[] {
  return levelOrder
    .map((level) => ({ level, contact: held.find((contact) => (contact.level ?? "unknown") === level) ?? null }))
    .filter(({ level, contact }) => contact !== null || (level !== "unknown" && level !== "spokesperson"));
}

/** Whether a report speaks of the dyad: it names both states, or people or bodies of both. */
function isRelevant(reading: Reading, dyad: readonly [string, string]): boolean {
  return dyad.every((state) => reading.actors.some((actor) => actor.state === state || actor.id === `state/${state}`));
}

function expectationAccounts(sources: readonly SourceReport[], dyad: readonly [string, string], on: number | null, evidence: EvidenceList): readonly ExpectationAccount[] {
  const found = new Map<string, ExpectationAccount>();
  for (const { reading } of sources) {
    for (const { what, actors, date, span } of reading.expectations) {
      const range = dayRange(date.value);
      const who = actors.map((id) => participant(reading, id));
      if (range === null || (on !== null && range.last < on)) continue;
      // A planned contact stands among the contacts.
      if (reading.contacts.some(({ date: day, evidence: [first] }) => day?.value === date.value && first?.[0] === span[0] && first[1] === span[1])) continue;
      if (!who.some(({ state }) => state !== null && dyad.includes(state))) continue;
      const key = `${what} ${date.value} ${[...actors].sort().join()}`;
      const number = evidence.add(reading, span);
      const known = found.get(key);
      const account = { what, who, date: { value: date.value, precision: date.precision }, evidence: [number] };
      found.set(key, known === undefined ? account : { ...known, evidence: numbers([...known.evidence, number]) });
    }
  }
  return [...found.values()].sort((a, b) => byId(a.date.value, b.date.value));
}

/**
 * What readings say about whether two states are in dialogue: contacts, claims, contentions, expectations, and a
 * verdict by the first of some plain rules. Pure; the order of the readings does not matter.
 *
 * @param dyad two state codes (ISO 3166-1 alpha-3), in either order
 * @param on the ISO 8601 day to count to, reports later than which are left out; `null` for the latest day that the
 *   reports on the two carry
 */
export function answer(readings: readonly Reading[], dyad: readonly [string, string], on: string | null): Answer {
  const about = dyad[0] <= dyad[1] ? dyad : ([dyad[1], dyad[0]] as const);
  const onBoth = readings.filter((reading) => isRelevant(reading, about));
  const onDay = on ?? latestDay(onBoth.length > 0 ? onBoth : readings);
  const until = onDay === null ? null : (dayRange(onDay)?.last ?? null);
  const sources = onBoth
    .map((reading) => ({ reading, day: reportDay(reading) }))
    .filter(({ day }) => until === null || day === null || (dayRange(day)?.first ?? until) <= until)
    .sort((a, b) => byId(a.day ?? "", b.day ?? "") || byId(a.reading.report.id, b.reading.report.id));

  const evidence = evidenceList();
  const contacts = contactAccounts(sources, about, until, evidence);
  const told = toldClaims(sources, about);
  const tell = claimTeller(told, until, evidence);
  const latest = latestClaims(told, about);
  const claims = latest.map(tell);
  const is = (...statuses: readonly ContactAccount["status"][]): readonly ContactAccount[] => contacts.filter(({ status }) => statuses.includes(status));
  const past = (contact: ContactAccount): boolean => contact.date !== null && until !== null && latestOf(contact) < until;
  const coming = is("planned", "proposed");
  const held = [...is("held", "ongoing")].sort(newestFirst);
  const fallen = [...is("cancelled", "postponed", "refused", "denied")].sort(newestFirst);

  return {
    about,
    on: until === null ? null : isoDay(until),
    reports: { read: readings.length, relevant: sources.length, later: onBoth.length - sources.length, undated: sources.filter(({ day }) => day === null).length },
    verdict: verdictOf(held, fallen, claims, about, until),
    lastHeld: lastByLevel(held),
    held,
    ahead: coming.filter((contact) => !past(contact)).sort((a, b) => Number(a.date === null) - Number(b.date === null) || latestOf(a) - latestOf(b)),
    open: coming.filter(past).sort(newestFirst),
    fallen,
    claims,
    contentions: contentionAccounts(latest, contacts, tell),
    expectations: expectationAccounts(sources, about, until, evidence),
    evidence: evidence.all(),
  };
}
