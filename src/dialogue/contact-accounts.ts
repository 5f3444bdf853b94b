import type { Contact, ContactMode, ContactStatus, Level, Reading } from "../model/index.ts";
import type { ContactAccount, Participant } from "./answer.ts";
import { dayRange, overlap, type DayRange } from "../across/index.ts";
import { numbers, type EvidenceList } from "./evidence-list.ts";
import { levelRank } from "./level-order.ts";
import { participant } from "./participant.ts";
import type { SourceReport } from "./source-report.ts";

/** Modes that reports use for one and the same dealing. */
const family: Readonly<Record<ContactMode, string>> = {
  call: "call",
  meeting: "meeting",
  visit: "meeting",
  talks: "meeting",
  summit: "meeting",
  conference: "meeting",
  letter: "letter",
  signing: "signing",
  summons: "summons",
  other: "other",
};

/** One report's telling of a contact. */
interface Telling {
  readonly reading: Reading;
  readonly day: string | null;
  readonly contact: Contact;
  readonly range: DayRange | null;
  readonly people: readonly string[];
}

const isPerson = (id: string): boolean => id.startsWith("person/");
const happened = (status: ContactStatus): boolean => status === "held" || status === "ongoing";

/**
 * Whether two tellings are of one dealing: the same family of modes and states, people who overlap (a telling that
 * names nobody may be of anyone at its level), and the same day. Without a day on one side both people of a pair must
 * be the same, and the reports no more than a week apart.
 */
function isSame(a: Telling, b: Telling): boolean {
  if (family[a.contact.mode] !== family[b.contact.mode] || a.contact.states.join() !== b.contact.states.join()) return false;
  const shared = a.people.filter((id) => b.people.includes(id)).length;
  const anonymous = a.people.length === 0 || b.people.length === 0;
  if (anonymous ? a.contact.level !== b.contact.level && a.contact.level !== null && b.contact.level !== null : shared === 0) return false;
  if (a.range !== null && b.range !== null) return overlap(a.range, b.range) && (exact(a) || exact(b) || (shared > 1 && a.reading === b.reading));
  if (anonymous || shared < 2) return false;
  const [one, two] = [dayRange(a.day ?? "")?.first, dayRange(b.day ?? "")?.first];
  return one !== undefined && two !== undefined && Math.abs(one - two) <= 7 && happened(a.contact.status) === happened(b.contact.status);
}

const exact = ({ range }: Telling): boolean => range !== null && range.last - range.first < 7;

const narrower = (a: Telling, b: Telling): Telling => {
  if (a.range === null || b.range === null) return a.range === null ? b : a;
  return b.range.last - b.range.first < a.range.last - a.range.first ? b : a;
};

const highest = (tellings: readonly Telling[]): Level | null =>
  tellings.map(({ contact }) => contact.level).sort((a, b) => levelRank(a) - levelRank(b))[0] ?? null;

function account(tellings: readonly [Telling, ...Telling[]], on: number | null, evidence: EvidenceList): ContactAccount {
  const inOrder = [...tellings].sort((a, b) => (a.day ?? "").localeCompare(b.day ?? ""));
  const last = inOrder.at(-1) ?? tellings[0];
  // A report that the thing took place outweighs an older or equally old word that it was planned.
  const held = inOrder.findLast(({ contact }) => happened(contact.status));
  const status = held !== undefined && (last.contact.status === "planned" || last.contact.status === "proposed" || (held.day ?? "") >= (last.day ?? "")) ? held.contact.status : last.contact.status;
  const best = tellings.reduce(narrower);
  const people = new Map<string, Participant>();
  for (const { reading, contact } of tellings) {
    for (const id of contact.participants) {
      const one = participant(reading, id);
      const known = people.get(id);
      if (known === undefined || (known.office === null && one.office !== null)) people.set(id, one);
    }
  }
  const named = new Set([...people.values()].filter(({ id }) => isPerson(id)).map(({ state }) => state));
  const participants = [...people.values()].filter(({ id, state }) => isPerson(id) || !named.has(state));
  const told = last.day;
  const range = best.range ?? (happened(status) && told !== null ? dayRange(told) : null);
  const since = on === null || range === null || range.first > on ? null : { least: on - Math.min(range.last, on), most: on - range.first };
  return {
    mode: best.contact.mode,
    status,
    disputed: happened(status) && tellings.some(({ contact }) => contact.status === "denied"),
    level: highest(tellings),
    states: tellings[0].contact.states,
    participants,
    date: best.contact.date === null ? null : { value: best.contact.date.value, precision: best.contact.date.precision },
    told,
    since,
    place: tellings.find(({ contact }) => contact.place !== null)?.contact.place ?? null,
    issues: [...new Set(tellings.flatMap(({ contact }) => contact.issues))],
    reports: [...new Set(tellings.map(({ reading }) => reading.report.id))],
    evidence: numbers(tellings.flatMap(({ reading, contact }) => contact.evidence.map((span) => evidence.add(reading, span)))),
  };
}

/** All contacts of a dyad, each once, with the evidence of every report that tells of it. */
export function contactAccounts(sources: readonly SourceReport[], dyad: readonly [string, string], on: number | null, evidence: EvidenceList): readonly ContactAccount[] {
  const groups: [Telling, ...Telling[]][] = [];
  for (const { reading, day } of sources) {
    for (const contact of reading.contacts) {
      if (!dyad.every((state) => contact.states.includes(state))) continue;
      const range = contact.date === null ? null : dayRange(contact.date.value);
      const telling: Telling = { reading, day, contact, range, people: contact.participants.filter(isPerson) };
      const home = groups.find((group) => group.some((other) => isSame(other, telling)));
      if (home === undefined) groups.push([telling]);
      else home.push(telling);
    }
  }
  return groups.map((group) => account(group, on, evidence));
}
