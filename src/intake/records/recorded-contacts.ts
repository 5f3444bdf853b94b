import type { RecordedContact } from "../../model/index.ts";
import type { Resources } from "../../reading/index.ts";
import { metIn } from "./met.ts";
import { officialsIn, type Official } from "./officials-in.ts";
import { recordCountry } from "./record-country.ts";
import { entryFault, type RecordEntry } from "./record-entry.ts";

/** What an entry of a list comes to: contacts, words why it tells of none, or what is wrong with it. */
export type Recorded =
  | { readonly kind: "contacts"; readonly contacts: readonly RecordedContact[] }
  | { readonly kind: "none"; readonly why: string }
  | { readonly kind: "fault"; readonly why: string };

const own = "USA";
const offices: Readonly<Record<string, { readonly office: string; readonly level: RecordedContact["level"] }>> = {
  president: { office: "office/usa/president", level: "leader" },
  secretary: { office: "office/usa/secretary-of-state", level: "minister" },
};

/** Journeys on which nobody was dealt with. */
const vacation = /^(?:working )?(?:vacation|fishing trip)\b/i;

const letters = (words: string): string => words.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The American who travelled: who held the office on that day, or was to hold it, and bears the surname. */
function travellerOf({ visitor, role, start }: RecordEntry, { facts }: Resources): string | null {
  const office = offices[role ?? ""]?.office;
  const words = letters(visitor).split(/[\s,]+/);
  const bearers = facts
    .holdersOf(office ?? "")
    .map(({ person }) => person)
    .filter((person, index, all) => all.indexOf(person) === index)
    .filter((person) => words.includes(letters(facts.people.get(person)?.surname ?? "")));
  const then = bearers.filter((person) => facts.officesOf(person, start).some(({ holding, state }) => holding.office === office && state !== "former"));
  return then.length === 1 ? (then[0] ?? null) : null;
}

/** Leaders of a state around a day whose surname a guest bears; for names that the stage of actors does not know as written. */
function leaderCalled(visitor: string, state: string, { start, end }: RecordEntry, { facts }: Resources): string | null {
  const words = ` ${letters(visitor).replaceAll(/[^\p{L}' -]/gu, " ")} `;
  const leaders = [...facts.offices.values()]
    .filter((office) => office.state === state && office.level === "leader")
    .flatMap(({ id }) => facts.holdersOf(id))
    .filter(({ from, to }) => from <= end && (to === "" || start <= to || start.startsWith(to)))
    .map(({ person }) => person);
  const bearers = [...new Set(leaders)].filter((person) => {
    const row = facts.people.get(person);
    return row !== undefined && [row.surname, ...row.aliases].some((name) => name.length > 2 && words.includes(` ${letters(name)} `));
  });
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** "OTTAWA, April 6, 1972 - ": a dateline says whose president is meant where the name does not. */
function dateline({ locale, countries, start }: RecordEntry): string {
  const place = (locale ?? countries[0]?.replaceAll("-", " ") ?? "").replace(/[,(].*$/, "").trim().toUpperCase();
  return `${place}, ${new Date(start).toLocaleString("en-US", { dateStyle: "long", timeZone: "UTC" })} - `;
}

function dateOf({ start, end }: RecordEntry): RecordedContact["date"] {
  return { value: start === end ? start : `${start}/${end}`, precision: "day" };
}

const orState = (people: readonly string[], state: string): readonly string[] => (people.length > 0 ? people : [`state/${state}`]);

/** A journey: a visit to its host, and a meeting with each other state whose officials were met there. */
function journey(entry: RecordEntry, host: string, resources: Resources): readonly RecordedContact[] {
  const traveller = travellerOf(entry, resources) ?? `state/${own}`;
  const words = dateline(entry);
  const parts = metIn(entry.remarks, words.length);
  const met = parts.length === 0 ? [] : officialsIn(words + entry.remarks, entry.start, resources, parts).filter(({ state }) => state !== own);
  const contact = (state: string, id: string, mode: RecordedContact["mode"]): RecordedContact => ({
    id,
    source: entry.source,
    mode,
    status: "held",
    participants: [traveller, ...orState(met.filter((official) => official.state === state).map(({ person }) => person), state)],
    visitor: entry.visitor,
    states: [state, own].sort(),
    level: offices[entry.role ?? ""]?.level ?? null,
    date: dateOf(entry),
    place: entry.locale,
  });
  const id = `${entry.source}/${entry.id}`;
  const others = [...new Set(met.map(({ state }) => state))].filter((state) => state !== host).sort();
  return [contact(host, id, "visit"), ...others.map((state) => contact(state, `${id}/${state}`, "meeting"))];
}

/** A visit to the United States by those who lead a state. */
function visit(entry: RecordEntry, state: string, resources: Resources): readonly RecordedContact[] {
  const row = resources.facts.states.get(state);
  const opening = `${row?.adjectives[0] ?? row?.name ?? ""} ${entry.visitor} arrived in Washington.`;
  const words = `${opening} ${entry.remarks}`;
  const parts = metIn(entry.remarks, opening.length + 1);
  const named = officialsIn(words, entry.start, resources, [[0, opening.length], ...parts]);
  const of = (wanted: string): readonly string[] => named.filter((official: Official) => official.state === wanted).map(({ person }) => person);
  const called = leaderCalled(entry.visitor, state, entry, resources);
  const guests = of(state).length > 0 || called === null ? of(state) : [called];
  return [
    {
      id: `${entry.source}/${entry.id}`,
      source: entry.source,
      mode: "visit",
      status: "held",
      participants: [...orState(guests, state), ...orState(of(own), own)],
      visitor: entry.visitor,
      states: [state, own].sort(),
      // The list is of chiefs of state and heads of government, and of those who are to be one.
      level: "leader",
      date: dateOf(entry),
      place: null,
    },
  ];
}

/** The contacts that an entry of an official list tells of. People are named where the facts are certain of them. */
export function recordedContacts(entry: RecordEntry, resources: Resources): Recorded {
  const fault = entryFault(entry);
  if (fault !== null) return { kind: "fault", why: fault };
  if (entry.role !== null && offices[entry.role] === undefined) return { kind: "fault", why: `has no such role as "${entry.role.slice(0, 20)}"` };
  const contacts: RecordedContact[] = [];
  let why = "";
  for (const word of entry.countries) {
    const country = recordCountry(resources.facts, word, entry.start, entry.locale);
    if (country.kind === "unknown") return { kind: "fault", why: `names no state: "${word.slice(0, 60)}"` };
    if (country.kind === "no state") why = `${word} is ${country.what}`;
    else if (entry.role !== null && vacation.test(entry.remarks) && metIn(entry.remarks, 0).length === 0) why = "a vacation";
    else contacts.push(...(entry.role === null ? visit(entry, country.code, resources) : journey(entry, country.code, resources)));
  }
  return contacts.length === 0 ? { kind: "none", why } : { kind: "contacts", contacts };
}
