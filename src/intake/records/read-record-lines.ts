import type { RecordedContact } from "../../model/index.ts";
import type { RecordEntry } from "./record-entry.ts";

type Source = RecordedContact["source"];

const words = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value).trim() : "");
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(words) : [words(value)]).filter((each) => each !== "");

/**
 * Reads one line of an official list as JSON: `id`, `role`, `name`, `start`, `end`, `country`, `locale`, `remarks` of a journey;
 * `id`, `visitor`, `from`, `start`, `end`, `description` of a visit. `null` where the line is no JSON object.
 */
export function readRecordLine(line: string, source: Source): RecordEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // The caller refuses the line with its number.
    return null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const cells = value as Readonly<Record<string, unknown>>;
  const isTravel = source === "state-travels";
  return {
    source,
    id: words(cells["id"]),
    visitor: words(cells[isTravel ? "name" : "visitor"]),
    role: isTravel ? words(cells["role"]) : null,
    start: words(cells["start"]),
    end: words(cells["end"]),
    countries: list(cells[isTravel ? "country" : "from"]),
    locale: words(cells["locale"]) || null,
    remarks: words(cells[isTravel ? "remarks" : "description"]),
  };
}
