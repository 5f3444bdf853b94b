import type { Token } from "../language/index.ts";
import type { Level } from "../model/index.ts";
import { holdings, type Tenure } from "./facts-holdings.ts";
import { phraseIndex, type Candidate, type PhraseIndex, type PhraseMatch } from "./facts-phrases.ts";
import type {
  BodyRow,
  HoldingRow,
  OfficeRow,
  OrganisationRow,
  OutletRow,
  PersonRow,
  SeatRow,
  StateRow,
  TitleRow,
} from "./facts-rows.ts";
import { stateOn } from "./facts-states.ts";
import { nameSound } from "./name-sound.ts";
import { phraseKey } from "./phrase-parts.ts";
import { readTables, type FactTables, type Rows } from "./facts-tables.ts";

export type { FactTables };

/** What is known about states, bodies, offices and people, with the look-ups that reading needs. Days are ISO 8601. */
export interface Facts {
  readonly states: ReadonlyMap<string, StateRow>;
  /** Alpha-2 code to alpha-3. */
  readonly alpha2: ReadonlyMap<string, string>;
  readonly seats: ReadonlyMap<string, SeatRow>;
  readonly bodies: ReadonlyMap<string, BodyRow>;
  /** By role. */
  readonly titles: ReadonlyMap<string, TitleRow>;
  readonly organisations: ReadonlyMap<string, OrganisationRow>;
  readonly outlets: ReadonlyMap<string, OutletRow>;
  readonly offices: ReadonlyMap<string, OfficeRow>;
  readonly people: ReadonlyMap<string, PersonRow>;
  /** Everything that one phrase may name, written in any way. */
  readonly lookUp: (phrase: string) => readonly Candidate[];
  /** The longest phrases of a sentence that name something, from left to right, none overlapping; in linear time. */
  readonly matchPhrases: (tokens: readonly Pick<Token, "start" | "end" | "text" | "lower" | "hash">[]) => readonly PhraseMatch[];
  /** Whether a phrase holds the name of a state but names something else: "American Express". */
  readonly isNamesake: (phrase: string) => boolean;
  /** Ids of all people of that surname, also of those whose bare surname `matchPhrases` passes over. */
  readonly peopleBySurname: (surname: string) => readonly string[];
  /** Ids of people whose surname may be another transliteration of this one; none where too few consonants tell it from others. */
  readonly peopleBySound: (surname: string) => readonly string[];
  /** Everyone who ever held the office, and those about to, in order of their first days. */
  readonly holdersOf: (office: string) => readonly HoldingRow[];
  /** Holders and acting holders on the day; one at most where the office is for one. */
  readonly holdersOn: (office: string, day: string) => readonly HoldingRow[];
  /**
   * Offices of a person as of the day: current first (by rank, a spokesperson before a deputy), then designate, then
   * former (the last one first). Later ones are left out.
   */
  readonly officesOf: (person: string, day: string) => readonly Tenure[];
  readonly stateOn: (code: string, day: string) => string;
  /** Offices of a state (code or `state/…`) or organisation that a title phrase may mean, likeliest first. */
  readonly officesFor: (owner: string, phrase: string) => readonly OfficeRow[];
  /** A state's own body of a kind: the listed one (USA, foreign-ministry: the State Department), else one made up from its name. */
  readonly organisationFor: (state: string, body: string) => OrganisationRow | null;
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]));

/** Below these ranks a bare surname is too weak a sign: there have been thousands of ambassadors. */
const knownBySurname: ReadonlySet<Level> = new Set(["leader", "minister", "spokesperson"]);

/** Surnames that are far more often a common word with a capital. */
const wordSurnames: ReadonlySet<string> = new Set(["He", "To", "An", "So", "No", "Do", "U", "Note", "Paris", "John", "Long", "Little", "Mark", "Younger", "White", "Wood", "Ray", "Fall", "Tax", "Bold", "Ba"]);

const article = /^(?:al|el)-/i;

/** Under which single names somebody is looked up: the surname, also without its article, and other names of one word. */
function surnameKeys({ surname, aliases }: PersonRow): readonly string[] {
  const keys = [phraseKey(surname)];
  if (surname.charAt(2) === "-" && article.test(surname)) keys.push(phraseKey(surname.replace(article, "")));
  for (const alias of aliases) if (!alias.includes(" ")) keys.push(phraseKey(alias));
  return keys;
}

function indexPhrases(rows: Rows, offices: ReadonlyMap<string, OfficeRow>): PhraseIndex {
  const index = phraseIndex();
  const addAll = (phrases: readonly string[], kind: Candidate["kind"], id: string): void => {
    for (const phrase of phrases) index.add(phrase, { kind, id });
  };
  for (const row of rows.states) {
    addAll([row.name, ...row.aliases], "state", row.code);
    addAll(row.adjectives, "adjective", row.code);
    addAll(row.demonyms, "demonym", row.code);
    addAll(row.capitals, "capital", row.code);
  }
  for (const row of rows.seats) addAll([row.name, ...row.aliases], "seat", row.name);
  for (const row of rows.organisations) addAll([row.name, ...row.aliases], "organisation", row.id);
  for (const row of rows.outlets) addAll([row.name, ...row.aliases], "outlet", row.id);
  for (const row of rows.bodies) addAll(row.phrases, "body", row.slug);
  for (const row of rows.titles) addAll(row.phrases, "title", row.role);
  for (const row of rows.offices) addAll(row.names, "office", row.id);
  for (const phrase of rows.namesakes.flat()) index.pass(phrase);
  const known = new Set<string>();
  for (const row of rows.holders) {
    const level = offices.get(row.office)?.level;
    if (level !== undefined && knownBySurname.has(level)) known.add(row.person);
  }
  for (const row of rows.people) {
    // A single word is no more than a surname, also where it is all of the name: "Suharto", "Lula".
    for (const name of [row.name, ...row.aliases]) {
      if (name.includes(" ")) index.add(name, { kind: "person", id: row.id });
      else if (known.has(row.id)) index.add(name, { kind: "surname", id: row.id });
    }
    if (!known.has(row.id) || wordSurnames.has(row.surname)) continue;
    index.add(row.surname, { kind: "surname", id: row.id });
    // News drops the article: "Assad" for "al-Assad".
    if (article.test(row.surname)) index.add(row.surname.replace(article, ""), { kind: "surname", id: row.id });
  }
  return index;
}

const none: readonly never[] = [];

/** Names with fewer consonants are alike by chance. */
const fewestConsonants = 3;

/** Looks people up by the sound of their surnames. Few reports need it, so the index is made when first asked for. */
function soundIndex(people: readonly PersonRow[]): Facts["peopleBySound"] {
  let bySound: Map<string, string[]> | null = null;
  return (surname) => {
    const sound = nameSound(surname);
    if (sound.length < fewestConsonants) return none;
    if (bySound === null) {
      bySound = new Map();
      for (const row of people) {
        const key = nameSound(row.surname);
        const same = bySound.get(key);
        if (same === undefined) bySound.set(key, [row.id]);
        else same.push(row.id);
      }
    }
    return bySound.get(sound) ?? none;
  };
}

const spokespeople = ["spokesman", "spokeswoman", "spokesperson", "press secretary"];

/** The body that a role speaks for: "a Foreign Ministry spokeswoman" names the office through the ministry. */
const spokenFor: Readonly<Record<string, string>> = {
  "foreign-ministry-spokesperson": "foreign-ministry",
  "presidential-spokesperson": "presidency",
  "government-spokesperson": "government",
  "defence-ministry-spokesperson": "defence-ministry",
};

function officeIndex(rows: Rows, bodyOf: (state: string, body: string) => string): Map<string, OfficeRow[]> {
  const roles = new Map(rows.titles.map((row) => [row.role, row.phrases]));
  const byPhrase = new Map<string, OfficeRow[]>();
  const add = (owner: string, phrases: readonly string[], office: OfficeRow): void => {
    for (const phrase of new Set(phrases.map(phraseKey))) {
      const key = `${owner}|${phrase}`;
      const same = byPhrase.get(key);
      if (same === undefined) byPhrase.set(key, [office]);
      else if (!same.includes(office)) same.push(office);
    }
  };
  for (const office of rows.offices) {
    // An office of a common kind answers to that kind's phrases too: its id ends in the role.
    const role = office.id.slice(office.id.lastIndexOf("/") + 1);
    add(office.owner, [office.title, ...office.phrases, ...(roles.get(role) ?? none)], office);
    const body = spokenFor[role];
    if (body !== undefined && office.state !== null) add(bodyOf(office.state, body), spokespeople, office);
    if (office.state !== null && !office.owner.startsWith("state/")) add(`state/${office.state}`, [office.title, ...office.names], office);
  }
  return byPhrase;
}

/**
 * Reads the tables of facts and builds the look-ups.
 *
 * @throws DetenteError `missing-resource` when a table lacks a column or a row lacks a cell
 */
export function parseFacts(tables: FactTables): Facts {
  const rows = readTables(tables);
  const states = new Map(rows.states.map((row) => [row.code, row]));
  const offices = byId(rows.offices);
  const bodies = new Map(rows.bodies.map((row) => [row.slug, row]));
  const phrases = indexPhrases(rows, offices);
  const surnames = new Map<string, string[]>();
  for (const row of rows.people) {
    for (const key of surnameKeys(row)) {
      const same = surnames.get(key);
      if (same === undefined) surnames.set(key, [row.id]);
      else if (!same.includes(row.id)) same.push(row.id);
    }
  }
  const organisationByBody = new Map(rows.organisations.filter((row) => row.state !== null).map((row) => [`${row.state}|${row.kind}`, row]));
  const bodyOf = (state: string, body: string): string =>
    organisationByBody.get(`${state}|${body}`)?.id ?? `organisation/${state.toLowerCase()}/${body}`;
  const namesakes = new Set(rows.namesakes.flat().map(phraseKey));
  const officesByPhrase = officeIndex(rows, bodyOf);
  return {
    states,
    // States that are gone share letters with living ones (CS): the living one is meant.
    alpha2: new Map(rows.states.toSorted((a, b) => Number(a.to === "") - Number(b.to === "")).map((row) => [row.alpha2, row.code])),
    seats: new Map(rows.seats.map((row) => [row.name, row])),
    bodies,
    titles: new Map(rows.titles.map((row) => [row.role, row])),
    organisations: byId(rows.organisations),
    outlets: byId(rows.outlets),
    offices,
    people: byId(rows.people),
    lookUp: phrases.lookUp,
    matchPhrases: phrases.match,
    isNamesake: (phrase) => namesakes.has(phraseKey(phrase)),
    peopleBySurname: (surname) => surnames.get(phraseKey(surname)) ?? none,
    peopleBySound: soundIndex(rows.people),
    ...holdings(rows.holders, offices),
    stateOn: (code, day) => stateOn(states, code, day),
    officesFor: (owner, phrase) => officesByPhrase.get(`${owner.includes("/") ? owner : `state/${owner}`}|${phraseKey(phrase)}`) ?? none,
    organisationFor(code, body) {
      const listedOne = organisationByBody.get(`${code}|${body}`);
      const state = states.get(code);
      const kind = bodies.get(body);
      if (listedOne !== undefined || state === undefined || kind === undefined) return listedOne ?? null;
      const adjective = state.adjectives[0] ?? state.name;
      return { id: bodyOf(code, body), name: `${adjective} ${kind.name}`, aliases: none, kind: body, state: code };
    },
  };
}
