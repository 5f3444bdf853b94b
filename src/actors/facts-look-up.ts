import type { Facts } from "./facts.ts";
import { covers } from "./facts-holdings.ts";
import type { HoldingRow, OfficeRow, PersonRow, SeatRow, StateRow } from "./facts-rows.ts";
import { lookUpState } from "./state-lookup.ts";

/** A person in an office, with the words for both. */
export interface HoldingEntry extends HoldingRow {
  readonly personName: string;
  readonly officeTitle: string;
}

export interface PersonEntry extends PersonRow {
  /** Of a day: what the person held then. Without one: all, the first first. */
  readonly holdings: readonly HoldingEntry[];
}

export interface OfficeEntry extends OfficeRow {
  readonly holdings: readonly HoldingEntry[];
}

export interface StateEntry extends StateRow {
  /** Places and buildings that stand for its government and ministries (on the day). */
  readonly seats: readonly SeatRow[];
  readonly offices: readonly OfficeEntry[];
}

/** What the facts hold under some words. */
export interface FactsEntries {
  readonly on: string | null;
  readonly states: readonly StateEntry[];
  readonly offices: readonly OfficeEntry[];
  readonly people: readonly PersonEntry[];
  /** Buildings and places that stand for somebody. */
  readonly seats: readonly SeatRow[];
}

const nothing: Omit<FactsEntries, "on"> = { states: [], offices: [], people: [], seats: [] };

/** Levels of offices that are shown with their state; the others are asked for by name. */
const shownWithState: ReadonlySet<string> = new Set(["leader", "minister"]);

function entries(facts: Facts, rows: readonly HoldingRow[]): readonly HoldingEntry[] {
  return rows.map((row) => ({ ...row, personName: facts.people.get(row.person)?.name ?? row.person, officeTitle: facts.offices.get(row.office)?.title ?? row.office }));
}

function officeEntry(facts: Facts, office: OfficeRow, day: string | null): OfficeEntry {
  const rows = facts.holdersOf(office.id);
  const designates = day === null ? [] : rows.filter(({ status, from, to }) => status === "designate" && covers(from, to, day));
  return { ...office, holdings: entries(facts, day === null ? rows : [...facts.holdersOn(office.id, day), ...designates]) };
}

function personEntry(facts: Facts, person: PersonRow, day: string | null): PersonEntry {
  const tenures = facts.officesOf(person.id, day ?? "9999-12-31").filter(({ state }) => day === null || state !== "former");
  const rows = tenures.map(({ holding }) => holding);
  return { ...person, holdings: entries(facts, day === null ? rows.toSorted((a, b) => a.from.localeCompare(b.from)) : rows) };
}

function stateEntry(facts: Facts, state: StateRow, day: string | null): StateEntry {
  const seats = [...facts.seats.values()].filter((seat) => seat.state === state.code && (day === null || covers(seat.from, seat.to, day)));
  const offices = [...facts.offices.values()]
    .filter((office) => office.state === state.code && shownWithState.has(office.level))
    .map((office) => officeEntry(facts, office, day))
    .filter(({ holdings }) => holdings.length > 0);
  return { ...state, seats, offices };
}

/** Offices that words name with their state: "Russian foreign minister", "foreign minister of Russia"; in 1987 the Soviet Union's. */
function officesNamed(facts: Facts, words: string, day: string | null): readonly OfficeRow[] {
  const stateThen = (name: string): string | null => {
    const code = lookUpState(facts, name);
    return code === null || day === null ? code : facts.stateOn(code, day);
  };
  const alone = facts.lookUp(words).flatMap(({ kind, id }) => (kind === "office" ? (facts.offices.get(id) ?? []) : []));
  if (alone.length > 0) return alone;
  const parts = words.split(/\s+/);
  for (let cut = 1; cut < parts.length; cut++) {
    const [head, tail] = [parts.slice(0, cut), parts.slice(cut)];
    const owned = stateThen(head.join(" ").replace(/['’]s?$/, ""));
    const owner = /^(?:of|to|for)$/i.test(tail[0] ?? "") ? stateThen(tail.slice(1).join(" ")) : null;
    const found = owned === null ? [] : facts.officesFor(owned, tail.join(" "));
    if (found.length > 0) return found;
    const ofState = owner === null ? [] : facts.officesFor(owner, head.join(" "));
    if (ofState.length > 0) return ofState;
  }
  return [];
}

/** People of that name, or else of that surname; of a day, those who then held or were about to hold an office, where any did. */
function peopleNamed(facts: Facts, words: string, day: string | null): readonly PersonRow[] {
  const named = facts.lookUp(words).flatMap(({ kind, id }) => (kind === "person" ? [id] : []));
  const ids = named.length > 0 ? named : facts.peopleBySurname(words);
  const inOffice = day === null ? [] : ids.filter((id) => facts.officesOf(id, day).some(({ state }) => state !== "former"));
  return (inOffice.length > 0 ? inOffice : ids).flatMap((id) => facts.people.get(id) ?? []);
}

function seatsNamed(facts: Facts, words: string, day: string | null): readonly SeatRow[] {
  const seats = facts.lookUp(words).flatMap(({ kind, id }) => (kind === "seat" ? (facts.seats.get(id) ?? []) : []));
  return seats.filter(({ from, to }) => day === null || covers(from, to, day));
}

/**
 * Looks up what people type: a state (name, code, demonym, capital), an office ("Russian foreign minister", or its id), a
 * building or place that stands for somebody ("Foggy Bottom"), or a person (name, surname, or id).
 *
 * @param day ISO 8601; `null` for all days
 * @returns the entries of the first kind that has any, in the order state, office, seat, person; `null` where none has
 */
export function lookUpFacts(facts: Facts, words: string, day: string | null): FactsEntries | null {
  const asked = words.trim().replace(/^the\s+/i, "");
  const code = lookUpState(facts, asked.replace(/^state\//, ""));
  const state = code === null ? undefined : facts.states.get(day === null ? code : facts.stateOn(code, day));
  if (state !== undefined) return { on: day, ...nothing, states: [stateEntry(facts, state, day)] };
  const byId = facts.offices.get(asked);
  const offices = byId === undefined ? officesNamed(facts, asked, day) : [byId];
  if (offices.length > 0) return { on: day, ...nothing, offices: offices.map((office) => officeEntry(facts, office, day)) };
  const seats = seatsNamed(facts, asked, day);
  if (seats.length > 0) return { on: day, ...nothing, seats };
  const own = facts.people.get(asked);
  const people = own === undefined ? peopleNamed(facts, asked, day) : [own];
  return people.length === 0 ? null : { on: day, ...nothing, people: people.map((person) => personEntry(facts, person, day)) };
}

/** Names of people that sound like these words or their last one, for whoever mistyped them. */
export function namesLike(facts: Facts, words: string): readonly string[] {
  const last = words.trim().split(/\s+/).at(-1) ?? "";
  return facts.peopleBySound(last).flatMap((id) => facts.people.get(id)?.name ?? []);
}
