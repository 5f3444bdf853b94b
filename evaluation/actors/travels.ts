import { linkActors, lookUpState, type Facts } from "../../src/actors/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Actor } from "../../src/model/index.ts";
import type { Resources } from "../../src/reading/index.ts";
import { readWireText } from "../../src/report/index.ts";
import { corpusFile } from "../corpora.ts";
import type { Figure } from "../topic.ts";

/** One journey of a President or Secretary of State in the list of the Office of the Historian. */
interface Trip {
  readonly id: string;
  readonly start: string;
  readonly country: string;
  readonly locale: string | null;
  readonly remarks: string | null;
}

const since = "1990";
const traveller = "USA";

/** Countries of the list under names that the facts do not know. */
const otherNames: Readonly<Record<string, string>> = {
  "congo-democratic-republic": "COD",
  gaza: "PSE",
  "korea-north": "PRK",
  "korea-south": "KOR",
  "palestinian-authority": "PSE",
  "west-bank": "PSE",
};

/** Matches the names and adjectives of each state as whole words: what a remark says by itself of whom the traveller met. */
function statePatterns({ states }: Facts): ReadonlyMap<string, RegExp> {
  const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new Map([...states.values()].map(({ code, name, aliases, adjectives }) => [code, new RegExp(`(?<!\\p{L})(?:${[name, ...aliases, ...adjectives].map(escaped).join("|")})(?!\\p{L})`, "u")]));
}

/** The states whose officials a trip may have met: of the country, on that day, and those that the remark names. */
function statesMet(facts: Facts, patterns: ReadonlyMap<string, RegExp>, { country, start, remarks }: Trip): ReadonlySet<string> {
  const code = otherNames[country] ?? lookUpState(facts, country.replaceAll("-", " "));
  const met = new Set<string>(code === null ? [] : [code, facts.stateOn(code, start)]);
  for (const [named, pattern] of patterns) if (named !== traveller && pattern.test(remarks ?? "")) met.add(named);
  return met;
}

/** "ISLAMABAD, March 25, 2000 - ": as a wire would date the remark. */
function dateline({ country, locale, start }: Trip): string {
  const place = (locale ?? country.replaceAll("-", " ")).replace(/[,(].*$/, "").trim().toUpperCase();
  return `${place}, ${new Date(start).toLocaleString("en-US", { dateStyle: "long", timeZone: "UTC" })} - `;
}

const isOfficial = ({ kind }: Actor): boolean => kind === "person" || kind === "group";

/**
 * Reads the remark of every journey since 1990 that tells of a meeting, and looks whether a foreign official came out of
 * it with the state whose official it was. The remark alone, then with a dateline of the place, which says whose
 * president is meant where the name does not.
 */
export function travels(corpora: string, { facts, language, names }: Resources): readonly Figure[] {
  const trips = corpusFile(corpora, "../facts/state/travels.jsonl").trim().split("\n").map((line) => JSON.parse(line) as Trip)
    .filter(({ start, remarks }) => start >= since && (remarks ?? "").includes("Met with"));
  const patterns = statePatterns(facts);
  const link = (text: string, published: string): readonly Actor[] => linkActors(analyse(readWireText(text, { published }), language), facts, names).actors;
  const found = { alone: 0, placed: 0, people: 0, foreign: 0, right: 0 };
  for (const trip of trips) {
    const remark = trip.remarks ?? "";
    const met = statesMet(facts, patterns, trip);
    const isRight = ({ state }: Actor): boolean => state !== null && met.has(state);
    const officials = link(remark, trip.start).filter(isOfficial);
    const strangers = officials.filter(({ kind, state }) => kind === "person" && state !== null && state !== traveller);
    if (officials.some(isRight)) found.alone++;
    if (officials.some((actor) => actor.kind === "person" && isRight(actor))) found.people++;
    if (link(dateline(trip) + remark, trip.start).some((actor) => isOfficial(actor) && isRight(actor))) found.placed++;
    found.foreign += strangers.length;
    found.right += strangers.filter(isRight).length;
  }
  process.stdout.write(`  ${trips.length} journeys with a meeting\n`);
  return [
    { name: "journeys with a foreign official of the right state", value: found.alone / trips.length },
    { name: "journeys with a foreign person of the right state", value: found.people / trips.length },
    { name: "journeys with a foreign official of the right state, with a dateline", value: found.placed / trips.length },
    { name: "states of foreign people right", value: found.right / found.foreign },
  ];
}
