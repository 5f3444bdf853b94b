import type { Actor } from "../../model/index.ts";
import { actorCode, roleCode } from "../cameo/actor-code.ts";
import { baseCode, goldsteinOf, quadClass, rootCode } from "../cameo/cameo-code.ts";
import { unknown, type Column } from "../column.ts";
import { eightDigits, fourteenDigits } from "../days.ts";
import { inLead } from "../sentence-number.ts";
import type { ToldEvent } from "../told-event.ts";

/** A row of GDELT's events: one pair of actors. */
export interface EventRow {
  readonly number: number;
  readonly told: ToldEvent;
  readonly actor: Actor | null;
  readonly other: Actor | null;
}

type EventColumn = Column<EventRow>;

const day = ({ told }: EventRow): string | null => eightDigits(told.day);

/** Year and the share of it that has passed, with months of thirty days, as the files have it. */
function fractionDate(row: EventRow): string | null {
  const digits = day(row);
  if (digits === null) return null;
  return (Number(digits.slice(0, 4)) + ((Number(digits.slice(4, 6)) - 1) * 30 + Number(digits.slice(6, 8))) / 365).toFixed(4);
}

function actorColumns(prefix: string, of: (row: EventRow) => Actor | null): readonly EventColumn[] {
  return [
    { name: `${prefix}Code`, of: (row) => actorCode(of(row)) },
    { name: `${prefix}Name`, of: (row) => of(row)?.name.toUpperCase() ?? null },
    { name: `${prefix}CountryCode`, of: (row) => of(row)?.state ?? null },
    ...["KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code"].map((name) => unknown(prefix + name)),
    { name: `${prefix}Type1Code`, of: (row) => roleCode(of(row)) },
    ...["Type2Code", "Type3Code"].map((name) => unknown(prefix + name)),
  ];
}

/** Places are words of the text, resolved to nothing: their kind and their point on the map are not known. */
function geoColumns(prefix: string, place: EventColumn["of"]): readonly EventColumn[] {
  return [unknown(`${prefix}_Type`), { name: `${prefix}_FullName`, of: place }, ...["CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"].map((name) => unknown(`${prefix}_${name}`))];
}

const cameo = ({ told }: EventRow): string => told.event.cameo ?? "";

/** The 61 columns of GDELT 2.0's events, in order (GDELT Event Database code book 2.0). Tone is not measured and stays empty. */
export const eventColumns: readonly EventColumn[] = [
  { name: "GLOBALEVENTID", of: ({ number }) => number },
  { name: "Day", of: day },
  { name: "MonthYear", of: (row) => day(row)?.slice(0, 6) ?? null },
  { name: "Year", of: (row) => day(row)?.slice(0, 4) ?? null },
  { name: "FractionDate", of: fractionDate },
  ...actorColumns("Actor1", ({ actor }) => actor),
  ...actorColumns("Actor2", ({ other }) => other),
  { name: "IsRootEvent", of: ({ told }) => (inLead(told.kept.reading.report, told.event.span[0]) ? 1 : 0) },
  { name: "EventCode", of: cameo },
  { name: "EventBaseCode", of: (row) => baseCode(cameo(row)) },
  { name: "EventRootCode", of: (row) => rootCode(cameo(row)) },
  { name: "QuadClass", of: (row) => quadClass(cameo(row)) },
  { name: "GoldsteinScale", of: (row) => goldsteinOf(cameo(row)) },
  { name: "NumMentions", of: ({ told }) => told.kept.carried.length },
  { name: "NumSources", of: ({ told }) => new Set(told.kept.carried.map(({ outlet, source }) => outlet ?? source)).size },
  { name: "NumArticles", of: ({ told }) => told.kept.carried.length },
  unknown("AvgTone"),
  ...geoColumns("Actor1Geo", () => null),
  ...geoColumns("Actor2Geo", () => null),
  ...geoColumns("ActionGeo", ({ told }) => told.event.place),
  { name: "DATEADDED", of: ({ told }) => fourteenDigits(told.kept.reading.report.published?.value ?? told.day) },
  { name: "SOURCEURL", of: ({ told }) => told.kept.reading.report.url },
];
