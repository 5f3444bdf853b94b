import type { Actor, EventType } from "../../model/index.ts";
import { roleCode } from "../cameo/actor-code.ts";
import { unknown, type Column } from "../column.ts";
import { firstDay } from "../days.ts";
import type { ToldEvent } from "../told-event.ts";

/** PLOVER's quadrants (PLOVER code book 2.0). */
const quads: Readonly<Record<EventType, string>> = {
  AGREE: "VERBAL COOPERATION",
  CONSULT: "VERBAL COOPERATION",
  SUPPORT: "VERBAL COOPERATION",
  CONCEDE: "VERBAL COOPERATION",
  COOPERATE: "MATERIAL COOPERATION",
  AID: "MATERIAL COOPERATION",
  RETREAT: "MATERIAL COOPERATION",
  REQUEST: "VERBAL CONFLICT",
  REJECT: "VERBAL CONFLICT",
  ACCUSE: "VERBAL CONFLICT",
  THREATEN: "VERBAL CONFLICT",
  PROTEST: "MATERIAL CONFLICT",
  SANCTION: "MATERIAL CONFLICT",
  MOBILIZE: "MATERIAL CONFLICT",
  COERCE: "MATERIAL CONFLICT",
  ASSAULT: "MATERIAL CONFLICT",
};

/** A list as the files write it, each entry once. */
function list(values: readonly (string | null | undefined)[]): string | null {
  const known = [...new Set(values.filter((value) => value !== null && value !== undefined && value !== ""))];
  return known.length === 0 ? null : known.join("; ");
}

type PolecatColumn = Column<ToldEvent>;

/** What the text calls an actor in the event's own words, else where it is first named. */
function rawName({ kept, event }: ToldEvent, { mentions, name }: Actor): string {
  const [start, end] = event.span;
  const mention = mentions.find(([from]) => from >= start && from < end) ?? mentions[0];
  return mention === undefined ? name : kept.reading.report.text.slice(...mention);
}

function partyColumns(party: "Actor" | "Recipient", of: (told: ToldEvent) => readonly Actor[]): readonly PolecatColumn[] {
  return [
    { name: `${party} Name`, of: (told) => list(of(told).map(({ name }) => name)) },
    { name: `${party} Country`, of: (told) => list(of(told).map(({ state }) => state)) },
    unknown(`${party} COW`),
    { name: `Primary ${party} Sector`, of: (told) => of(told).map(roleCode).find((role) => role !== null) ?? null },
    { name: `${party} Sectors`, of: (told) => list(of(told).map(roleCode)) },
    { name: `${party} Title`, of: (told) => list(of(told).map(({ office }) => office?.title)) },
    { name: `${party} Name Raw`, of: (told) => list(of(told).map((actor) => rawName(told, actor))) },
    unknown(`Wikipedia ${party} ID`),
  ];
}

const story = (kinds: readonly Actor["kind"][]): PolecatColumn["of"] => ({ kept }) => list(kept.reading.actors.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name));

/** The 40 columns of a POLECAT file, in order. Compound actors stay lists. What is missing is `None`. */
export const polecatColumns: readonly PolecatColumn[] = [
  { name: "Event ID", of: ({ id }) => id },
  { name: "Event Date", of: ({ day }) => firstDay(day) },
  { name: "Event Type", of: ({ event }) => event.type },
  { name: "Event Mode", of: ({ event }) => event.mode },
  unknown("Intensity"),
  { name: "Quad Code", of: ({ event }) => quads[event.type] },
  { name: "Contexts", of: ({ event }) => list(event.contexts) },
  ...partyColumns("Actor", ({ actors }) => actors),
  ...partyColumns("Recipient", ({ recipients }) => recipients),
  { name: "Placename", of: ({ event }) => event.place },
  ...["City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID"].map((name) => unknown(name)),
  { name: "Raw Placename", of: ({ event }) => event.place },
  unknown("Feature Type"),
  { name: "Source", of: ({ kept, first }) => first?.source ?? kept.reading.report.source?.name ?? null },
  { name: "Publication Date", of: ({ kept }) => kept.reading.report.published?.value.slice(0, 10) ?? null },
  { name: "Story People", of: story(["person"]) },
  { name: "Story Organizations", of: story(["organisation", "outlet", "group"]) },
  { name: "Story Locations", of: story(["state"]) },
  { name: "Language", of: ({ kept }) => kept.reading.report.language },
  { name: "Version", of: () => "PLOVER 2.0" },
];
