import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { listed, oneOf, readTsv } from "../actors/index.ts";
import { DetenteError, type Level, type RecordedContact } from "../model/index.ts";

const file = fileURLToPath(new URL("../../facts/records.tsv", import.meta.url));
/** The lists are of the dealings of this state. */
const own = "USA";
const sources: readonly RecordedContact["source"][] = ["state-travels", "state-visits"];
const modes: readonly RecordedContact["mode"][] = ["visit", "meeting"];
const levels: readonly Level[] = ["leader", "minister"];

/**
 * The official records that come with the package: what `facts/records.tsv` says of journeys and visits.
 *
 * @throws DetenteError `missing-resource` when the table is missing or damaged
 */
export function shippedRecords(): readonly RecordedContact[] {
  let table: string;
  try {
    table = readFileSync(file, "utf8");
  } catch (cause) {
    throw new DetenteError("missing-resource", "the table of records of this installation cannot be read", { cause });
  }
  return readTsv<RecordedContact>("records", table, (cell) => ({
    id: cell("id"),
    source: oneOf(cell("source"), sources),
    mode: oneOf(cell("mode"), modes),
    status: "held",
    participants: listed(cell("participants")),
    visitor: cell("visitor"),
    states: [cell("state"), own].sort(),
    level: oneOf(cell("level"), levels),
    date: { value: cell("to") === "" ? cell("from") : `${cell("from")}/${cell("to")}`, precision: "day" },
    place: cell("place") || null,
  }));
}
