import type { Actor } from "../../model/index.ts";
import { roleCode } from "../cameo/actor-code.ts";
import { goldsteinOf } from "../cameo/cameo-code.ts";
import { unknown, type Column } from "../column.ts";
import { firstDay } from "../days.ts";
import { sentenceNumber } from "../sentence-number.ts";
import { stableNumber } from "../stable-number.ts";
import { pairsOf, tookPlace, type ToldEvent } from "../told-event.ts";

/** A row of an ICEWS file: one pair of actors. */
export interface IcewsRow {
  readonly number: number;
  readonly told: ToldEvent;
  readonly source: Actor | null;
  readonly target: Actor | null;
  /** The name of a state by its code. */
  readonly stateName: (code: string) => string | null;
}

const sectors: Readonly<Record<"GOV" | "MIL" | "IGO" | "MED", string>> = { GOV: "Government", MIL: "Military", IGO: "International Government Organization", MED: "Media" };

const sectorOf = (actor: Actor | null): string | null => {
  const role = roleCode(actor);
  return role === null ? null : sectors[role];
};

const countryOf = ({ stateName }: IcewsRow, actor: Actor | null): string | null => (actor?.state === null || actor === null ? null : stateName(actor.state));

/** Words for the 20 roots of CAMEO (CAMEO code book 1.1b3). */
const rootTexts: readonly string[] = [
  "Make public statement",
  "Appeal",
  "Express intent to cooperate",
  "Consult",
  "Engage in diplomatic cooperation",
  "Engage in material cooperation",
  "Provide aid",
  "Yield",
  "Investigate",
  "Demand",
  "Disapprove",
  "Reject",
  "Threaten",
  "Protest",
  "Exhibit force posture",
  "Reduce relations",
  "Coerce",
  "Assault",
  "Fight",
  "Use unconventional mass violence",
];

/** The 20 columns of an ICEWS file, in order. Codes keep their leading zeros; the intensity is Goldstein's. */
export const icewsColumns: readonly Column<IcewsRow>[] = [
  { name: "Event ID", of: ({ number }) => number },
  { name: "Event Date", of: ({ told }) => firstDay(told.day) },
  { name: "Source Name", of: ({ source }) => source?.name ?? null },
  { name: "Source Sectors", of: ({ source }) => sectorOf(source) },
  { name: "Source Country", of: (row) => countryOf(row, row.source) },
  { name: "Event Text", of: ({ told }) => rootTexts[Number((told.event.cameo ?? "").slice(0, 2)) - 1] ?? null },
  { name: "CAMEO Code", of: ({ told }) => told.event.cameo },
  { name: "Intensity", of: ({ told }) => goldsteinOf(told.event.cameo ?? "") },
  { name: "Target Name", of: ({ target }) => target?.name ?? null },
  { name: "Target Sectors", of: ({ target }) => sectorOf(target) },
  { name: "Target Country", of: (row) => countryOf(row, row.target) },
  { name: "Story ID", of: ({ told }) => told.kept.id },
  { name: "Sentence Number", of: ({ told }) => sentenceNumber(told.kept.reading.report, told.event.span[0]) },
  { name: "Publisher", of: ({ told }) => told.first?.source ?? told.kept.reading.report.source?.name ?? null },
  { name: "City", of: ({ told }) => told.event.place },
  unknown("District"),
  unknown("Province"),
  unknown("Country"),
  unknown("Latitude"),
  unknown("Longitude"),
];

/** The rows of one event: a pair of actors each; none for what did not take place and for what CAMEO has no code for. */
export function icewsRows(told: ToldEvent, stateName: (code: string) => string | null): readonly IcewsRow[] {
  if (!tookPlace(told) || told.event.cameo === null) return [];
  return pairsOf(told).map(([source, target]) => ({ number: stableNumber(`${told.id} ${source?.id ?? ""} ${target?.id ?? ""}`), told, source, target, stateName }));
}
