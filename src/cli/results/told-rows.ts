import type { KeptReading } from "../../archive/index.ts";
import type { Report } from "../../model/index.ts";
import { faint, shown, type Run } from "../cells.ts";
import { clipped } from "../clipped.ts";
import { dotted } from "../dotted.ts";
import { listed } from "../names.ts";
import { sayDate } from "../say-date.ts";

const longestHeadline = 100;
const mostOutlets = 4;

/** The reading that tells of a result, by the report's id. */
export type ReadingOf = (report: string) => Promise<KeptReading | null>;

/** "Reuters · 5 February 2015 · Minister denies a break". */
export function reportRun({ source, published, dateline, headline }: Report): readonly (string | null)[] {
  const day = published !== null ? sayDate(published) : dateline === null || dateline.date === null ? null : sayDate({ value: dateline.date, precision: "day" });
  return [source === null ? null : shown(source.name), day, headline === null ? null : clipped(shown(headline), longestHeadline)];
}

/** "also carried by BBC, AFP and 3 others"; `null` where one report alone tells the story. */
function carriers({ carried, id }: KeptReading): string | null {
  const others = carried.filter(({ report }) => report !== id);
  if (others.length === 0) return null;
  const names = [...new Set(others.flatMap(({ source }) => source ?? []))].map(shown);
  const shownNames = names.slice(0, mostOutlets);
  const rest = others.length - shownNames.length;
  if (shownNames.length === 0) return `also carried by ${rest} other ${rest === 1 ? "report" : "reports"}`;
  return `also carried by ${listed(rest > 0 ? [...shownNames, `${rest} ${rest === 1 ? "other" : "others"}`] : shownNames)}`;
}

/** Where a result was told, in one row: outlet, day and headline of its report, who else carries the story, and the result's id. */
export function toldRow(kept: KeptReading | null, id: string): readonly Run[] {
  const pieces = kept === null ? [] : [...reportRun(kept.reading.report), carriers(kept)];
  return dotted([...pieces, id].map((piece) => (piece === null ? null : faint(piece))));
}
