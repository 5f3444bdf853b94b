import { contactBlock, dayRange, groupContacts, mergeContact, toldContacts, type ToldContact } from "../across/index.ts";
import type { ContactStatus, Reading } from "../model/index.ts";
import type { ContactAccount, Participant } from "./answer.ts";
import { numbers, type EvidenceList } from "./evidence-list.ts";
import { participant } from "./participant.ts";
import type { SourceReport } from "./source-report.ts";

/** One report's telling of a contact. */
interface Telling {
  readonly reading: Reading;
  readonly told: ToldContact;
}

const happened = (status: ContactStatus): boolean => status === "held" || status === "ongoing";

/** Everybody who takes part, with the office that any report tells; a state only where nobody of it is named. */
function participantsOf(tellings: readonly Telling[]): readonly Participant[] {
  const people = new Map<string, Participant>();
  for (const { reading, told } of tellings) {
    for (const id of told.contact.participants) {
      const one = participant(reading, id);
      const known = people.get(id);
      if (known === undefined || (known.office === null && one.office !== null)) people.set(id, one);
    }
  }
  const isPerson = ({ id }: Participant): boolean => id.startsWith("person/");
  const named = new Set([...people.values()].filter(isPerson).map(({ state }) => state));
  return [...people.values()].filter((one) => isPerson(one) || !named.has(one.state));
}

function account(tellings: readonly Telling[], on: number | null, evidence: EvidenceList): ContactAccount {
  const { contact, lastTold } = mergeContact(tellings.map(({ told }) => told));
  const range = dayRange(contact.date?.value ?? (happened(contact.status) ? (lastTold ?? "") : ""));
  return {
    mode: contact.mode,
    status: contact.status,
    disputed: happened(contact.status) && tellings.some(({ told }) => told.contact.status === "denied"),
    level: contact.level,
    states: contact.states,
    participants: participantsOf(tellings),
    date: contact.date,
    told: lastTold,
    since: on === null || range === null || range.first > on ? null : { least: on - Math.min(range.last, on), most: on - range.first },
    place: contact.place,
    issues: contact.issues,
    reports: [...new Set(tellings.map(({ reading }) => reading.report.id))],
    evidence: numbers(tellings.flatMap(({ reading, told }) => told.contact.evidence.map((span) => evidence.add(reading, span)))),
  };
}

/** All contacts of a dyad, each once, with the evidence of every report that tells of it. */
export function contactAccounts(sources: readonly SourceReport[], dyad: readonly [string, string], on: number | null, evidence: EvidenceList): readonly ContactAccount[] {
  // Reports with the same words have the same id; their place tells them apart, and keeps the tellings in order.
  const tellings = sources.flatMap(({ reading, day }, place) =>
    toldContacts(reading, { id: String(place).padStart(9, "0"), outlet: reading.report.source?.actor ?? null, day })
      .filter(({ contact }) => dyad.every((state) => contact.states.includes(state)))
      .map((told): Telling => ({ reading, told })),
  );
  const byId = new Map(tellings.map((telling) => [telling.told.id, telling]));
  const blocks = Map.groupBy(tellings.map(({ told }) => told), contactBlock);
  const groups = [...blocks.values()].flatMap((block) => groupContacts(block));
  return groups
    .map((group) => group.flatMap((id) => byId.get(id) ?? []))
    .sort((a, b) => ((a[0]?.told.id ?? "") < (b[0]?.told.id ?? "") ? -1 : 1))
    .map((group) => account(group, on, evidence));
}
