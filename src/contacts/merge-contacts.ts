import type { Contact, ContactMode, ContactStatus, DateValue, Span } from "../model/index.ts";
import { modeFamily } from "./mode-family.ts";

/** Which mode names a dealing best when tellings differ: the exact before the general. */
const modeOrder: readonly ContactMode[] = ["summit", "call", "summons", "signing", "letter", "conference", "visit", "meeting", "talks", "other"];

/** Statuses that may be told of one and the same dealing, the last word first. */
const statusGroups: readonly (readonly ContactStatus[])[] = [
  ["held", "ongoing"],
  ["cancelled", "postponed", "refused", "planned", "proposed"],
];

function finalStatus(a: ContactStatus, b: ContactStatus): ContactStatus | null {
  if (a === b) return a;
  for (const group of statusGroups) {
    const one = group.indexOf(a);
    const two = group.indexOf(b);
    if (one >= 0 && two >= 0) return group[Math.min(one, two)] ?? null;
  }
  return null;
}

const finer: readonly string[] = ["minute", "hour", "day", "week", "month", "quarter", "year", "decade"];

/** First and last day that a date or interval can mean. */
function days(date: DateValue): readonly [from: string, to: string] {
  const [first = "", last = first] = date.value.split("/");
  return [`${first.slice(0, 10)}-01-01`.slice(0, 10), `${last.slice(0, 10)}${last.length === 4 ? "-12-31" : last.length === 7 ? "-31" : ""}`];
}

function sameDate(a: DateValue | null, b: DateValue | null): boolean {
  if (a === null || b === null) return true;
  const [from, to] = days(a);
  const [start, end] = days(b);
  return from <= end && start <= to;
}

function isPerson(id: string): boolean {
  return id.startsWith("person/");
}

/** "person/nor/foreign-minister": an office-holder without a name, who may be a named one of the same state. */
function isUnnamed(id: string): boolean {
  return id.split("/").length > 2;
}

/** Whether two lists of participants may be one: the same states, and nobody who is somebody else. */
function sameParticipants(a: Contact, b: Contact): boolean {
  if (a.states.join() !== b.states.join()) return false;
  const people = a.participants.filter((id) => isPerson(id) && !isUnnamed(id));
  const others = b.participants.filter((id) => isPerson(id) && !isUnnamed(id));
  if (people.length === 0 || others.length === 0) return true;
  const [few, many] = people.length <= others.length ? [people, others] : [others, people];
  return few.every((id) => many.includes(id));
}

function isOpen(contact: Contact): boolean {
  return contact.mode === "talks" && contact.rule.startsWith("speak");
}

/** A visit and a meeting are told of as one only where the visit's words name the same people. */
function sameMode(a: Contact, b: Contact): boolean {
  if ((a.mode === "visit") !== (b.mode === "visit") && modeFamily[a.mode] === modeFamily[b.mode]) return !namesHost(a, b) && !namesHost(b, a) && !areStrangers(a, b);
  if (modeFamily[a.mode] === modeFamily[b.mode]) return true;
  // "spoke to Birk" leaves open whether by telephone.
  return (isOpen(a) && b.mode === "call") || (isOpen(b) && a.mode === "call");
}

/** Whether both name people, and none in common. */
function areStrangers(a: Contact, b: Contact): boolean {
  return a.participants.some(isPerson) && b.participants.some(isPerson) && !a.participants.some((id) => isPerson(id) && b.participants.includes(id));
}

/** Whether a meeting names somebody whom the words for a visit do not: the host. */
function namesHost(visit: Contact, meeting: Contact): boolean {
  return visit.mode === "visit" && meeting.participants.some((id) => isPerson(id) && !visit.participants.includes(id)) && visit.participants.some((id) => isPerson(id) && meeting.participants.includes(id));
}

/** A contact as one sentence tells it. */
export interface Telling extends Contact {
  /** Whether a headline tells it: what the report says above, it says in full below. */
  readonly above: boolean;
}

/** The last word on a dealing is about one known to be the same: "talks were put off" says nothing of a meeting that two people may hold. */
function sameNews(a: Contact, b: Contact): boolean {
  // Experts who will travel are not the president who will; what has been is told of loosely.
  const ranked = a.level !== null && b.level !== null && a.level !== b.level;
  if (ranked && statusGroups[0]?.includes(a.status) !== true && !(a.participants.some(isPerson) && b.participants.some(isPerson))) return false;
  if (a.status === b.status || a.mode === b.mode || statusGroups[0]?.includes(a.status) === true) return true;
  return a.participants.some(isPerson) === b.participants.some(isPerson);
}

type Merging = Telling & { readonly evidence: Span[] };

/** Who vouches for what two tellings say: the one with the last word on its status, else the fuller one below the headline. */
function voucherOf(a: Telling, b: Telling, status: ContactStatus, richer: Telling): string | null {
  if (a.status !== b.status) return (a.status === status ? a : b).statement;
  if (a.above !== b.above) return (a.above ? b : a).statement;
  return richer.statement;
}

function joined(a: Merging, b: Telling, status: ContactStatus): Merging {
  const all = [...a.participants, ...b.participants].filter(isPerson);
  const named = all.filter((id) => !isUnnamed(id));
  const people = new Set(named.length >= a.states.length ? named : all);
  const more = a.participants.filter(isPerson).length - b.participants.filter(isPerson).length;
  const richer = more > 0 || (more === 0 && a.confidence >= b.confidence) ? a : b;
  const exact = modeOrder.indexOf(a.mode) <= modeOrder.indexOf(b.mode) ? a.mode : b.mode;
  // Only leaders hold summits: a minister who goes to prepare one does not.
  const mode = exact === "summit" && a.mode !== b.mode && richer.level !== null && richer.level !== "leader" ? (a.mode === "summit" ? b.mode : a.mode) : exact;
  const kept = richer.participants.filter((id) => people.has(id) || !isUnnamed(id));
  const participants = people.size === 0 ? a.participants : kept.concat([...people].filter((id) => !kept.includes(id)));
  const dated = a.date === null || (b.date !== null && finer.indexOf(b.date.precision) < finer.indexOf(a.date.precision)) ? b.date : a.date;
  const issues = [...a.issues];
  for (const issue of b.issues) if (issues.length < 8 && !issues.some((known) => known.toLowerCase() === issue.toLowerCase())) issues.push(issue);
  // The list is this function's own (see below), so that a thousand tellings cost a thousand steps.
  const { evidence } = a;
  for (const span of b.evidence) if (evidence.at(-1)?.[0] !== span[0] || evidence.at(-1)?.[1] !== span[1]) evidence.push(span);
  return {
    ...a,
    mode,
    status,
    participants,
    level: richer.level ?? a.level ?? b.level,
    date: dated,
    place: a.place ?? b.place,
    issues,
    evidence,
    statement: voucherOf(a, b, status, richer),
    above: a.above && b.above,
    confidence: Math.max(a.confidence, b.confidence),
    rule: richer.rule,
  };
}

/**
 * One contact for each dealing, however often the report tells of it: same family of modes, same states, compatible
 * people, dates and statuses. Evidence of all tellings is kept in the order of the text.
 */
export function mergeContacts(told: readonly Telling[]): readonly Contact[] {
  const merged: Merging[] = [];
  const byStates = new Map<string, number[]>();
  for (const contact of told) {
    const key = contact.states.join();
    const places = byStates.get(key) ?? [];
    let home = -1;
    for (let k = places.length - 1; k >= 0 && places.length - k <= 32; k--) {
      const place = places[k] as number;
      const known = merged[place] as Merging;
      const status = finalStatus(known.status, contact.status);
      if (status !== null && sameNews(known, contact) && sameMode(known, contact) && sameDate(known.date, contact.date) && sameParticipants(known, contact)) {
        merged[place] = joined(known, contact, status);
        home = place;
        break;
      }
    }
    if (home < 0) {
      places.push(merged.length);
      byStates.set(key, places);
      merged.push({ ...contact, evidence: [...contact.evidence] });
    }
  }
  return merged.map(
    ({ id, mode, status, participants, states, level, date, place, issues, subjects, evidence, statement, confidence, rule }): Contact =>
      ({ id, mode, status, participants, states, level, date, place, issues, subjects, evidence, statement, confidence, rule }),
  );
}
