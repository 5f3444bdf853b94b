import type { Contact, ContactStatus, DatePrecision, Level } from "../model/index.ts";
import { dayRange } from "./day-range.ts";
import type { ToldContact } from "./told.ts";

/** What tellings of one dealing come to. */
export interface MergedContact {
  readonly contact: Omit<Contact, "id" | "evidence" | "statement" | "rule" | "date" | "subjects"> & {
    readonly date: { readonly value: string; readonly precision: DatePrecision } | null;
  };
  /** Days of the first and the last report that tells of it; `null` where none has a day. */
  readonly firstTold: string | null;
  readonly lastTold: string | null;
  /** Where tellings do not agree, each once and sorted; empty where they do. Dates disagree where they share no day. */
  readonly disagreement: { readonly dates: readonly string[]; readonly statuses: readonly ContactStatus[] };
}

/** The ranks at which states deal with each other, highest first. */
const levels: readonly Level[] = ["leader", "minister", "deputy", "envoy", "military", "working", "spokesperson"];

const happened = (status: ContactStatus): boolean => status === "held" || status === "ongoing";
const byDay = (a: ToldContact, b: ToldContact): number => {
  const [one, other] = [a.report.day ?? "", b.report.day ?? ""];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
};

/** Length in days of the date a telling gives; without one, longer than any. */
function breadth({ contact }: ToldContact): number {
  const range = contact.date === null ? null : dayRange(contact.date.value);
  return range === null ? Number.POSITIVE_INFINITY : range.last - range.first;
}

/** The value that most have; of equally many the one that the first has. */
function commonest<T>(tellings: readonly ToldContact[], of: (told: ToldContact) => T): T | undefined {
  const groups = Map.groupBy(tellings, of);
  const most = Math.max(...[...groups.values()].map((group) => group.length));
  return [...groups].find(([, group]) => group.length === most)?.[0];
}

const ahead = (status: ContactStatus): boolean => status === "planned" || status === "proposed";

/**
 * The last word on what became of it. That it took place outweighs an older or equally old word that it was planned, and
 * so does, of one day, that it was called off.
 */
function statusOf(inOrder: readonly ToldContact[]): ContactStatus {
  const lastDay = inOrder.at(-1)?.report.day ?? null;
  const latest = inOrder.filter(({ report }) => report.day === lastDay);
  const last = (latest.findLast(({ contact }) => !ahead(contact.status)) ?? latest.at(-1))?.contact.status ?? "held";
  const held = inOrder.findLast(({ contact }) => happened(contact.status));
  if (held === undefined) return last;
  return ahead(last) || (held.report.day ?? "") >= (lastDay ?? "") ? held.contact.status : last;
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** The dates of tellings that share no day with the date that was chosen, beside it; none where all agree. */
function disputedDates(tellings: readonly ToldContact[], chosen: string | undefined): readonly string[] {
  const range = chosen === undefined ? null : dayRange(chosen);
  if (range === null || chosen === undefined) return [];
  const apart = distinct(tellings.flatMap(({ contact }) => (contact.date === null ? [] : [contact.date.value]))).filter((value) => {
    const other = dayRange(value);
    return other !== null && (other.last < range.first || other.first > range.last);
  });
  return apart.length === 0 ? [] : [...apart, chosen].sort();
}

/**
 * What tellings of one dealing come to: the status by the latest, the date that most of the most exact give, the highest
 * level, everybody who is named, and where they disagree. The order of the tellings does not matter.
 *
 * @param tellings at least one, of one group of {@link groupContacts}
 */
export function mergeContact(tellings: readonly ToldContact[]): MergedContact {
  const inOrder = [...tellings].sort(byDay);
  const exactness = Math.min(...inOrder.map(breadth));
  const exact = inOrder.filter((told) => breadth(told) === exactness);
  const value = commonest(exact, ({ contact }) => contact.date?.value);
  const dated = exact.find(({ contact }) => contact.date?.value === value) ?? inOrder[0];
  if (dated === undefined) throw new RangeError("mergeContact needs a telling");
  const { date } = dated.contact;
  const status = statusOf(inOrder);
  const statuses = distinct(inOrder.map(({ contact }) => contact.status));
  // That a planned meeting was held is no disagreement; that one side denies it is.
  const disagreeing = statuses.filter((one) => one === status || !((ahead(one) || happened(one)) && happened(status)));
  const days = inOrder.flatMap(({ report }) => (report.day === null ? [] : [report.day]));
  return {
    contact: {
      mode: commonest(inOrder, ({ contact }) => contact.mode) ?? dated.contact.mode,
      status,
      participants: distinct(inOrder.flatMap(({ contact }) => contact.participants)),
      states: dated.contact.states,
      level: levels.find((level) => inOrder.some(({ contact }) => contact.level === level)) ?? null,
      date: date === null ? null : { value: date.value, precision: date.precision },
      place: commonest(inOrder.filter(({ contact }) => contact.place !== null), ({ contact }) => contact.place) ?? null,
      issues: distinct(inOrder.flatMap(({ contact }) => contact.issues)),
      confidence: Math.max(...inOrder.map(({ contact }) => contact.confidence)),
    },
    firstTold: days[0] ?? null,
    lastTold: days.at(-1) ?? null,
    disagreement: { dates: disputedDates(inOrder, date?.value), statuses: disagreeing.length > 1 ? [...disagreeing].sort() : [] },
  };
}
