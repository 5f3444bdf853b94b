/**
 * Builds facts/records.tsv from the lists of the Office of the Historian as JSON lines, in the folder given as the first
 * argument (by default ../shared/facts/state): who dealt with which state, when and where; none of their sentences.
 *
 *     node scripts/records/build.ts [FOLDER]
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readRecordLine } from "../../src/intake/records/read-record-lines.ts";
import { recordedContacts } from "../../src/intake/records/recorded-contacts.ts";
import type { RecordedContact } from "../../src/model/index.ts";
import { loadResources } from "../../src/resources/index.ts";
import { writeTable, type Row } from "../facts/tables.ts";

const home = fileURLToPath(new URL("../../", import.meta.url));
const folder = process.argv[2] ?? `${home}../shared/facts/state`;
const resources = loadResources();
const leftOut = new Map<string, number>();

function contactsOf(file: string, source: RecordedContact["source"]): readonly RecordedContact[] {
  const lines = readFileSync(`${folder}/${file}`, "utf8").trimEnd().split("\n");
  return lines.flatMap((line, index) => {
    const entry = readRecordLine(line, source);
    const recorded = entry === null ? null : recordedContacts(entry, resources);
    if (recorded === null || recorded.kind === "fault") throw new Error(`${file} line ${index + 1}: ${recorded === null ? "is no JSON" : recorded.why}`);
    if (recorded.kind === "contacts") return recorded.contacts;
    leftOut.set(recorded.why, (leftOut.get(recorded.why) ?? 0) + 1);
    return [];
  });
}

function rowOf({ id, source, mode, participants, visitor, states, level, date, place }: RecordedContact): Row {
  const [from = "", to = ""] = date.value.split("/");
  return { id, mode, participants: participants.join("|"), visitor, state: states.find((state) => state !== "USA") ?? "", level: level ?? "", from, to, place: place ?? "", source };
}

const contacts = [...contactsOf("travels.jsonl", "state-travels"), ...contactsOf("visits.jsonl", "state-visits")];
const keyOf = ({ date, id }: RecordedContact): string => `${date.value.slice(0, 10)} ${id}`;
const sorted = contacts.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
writeTable(`${home}facts/records.tsv`, ["id", "mode", "participants", "visitor", "state", "level", "from", "to", "place", "source"], sorted.map(rowOf));
console.log(`${contacts.length} contacts; left out:`);
for (const [why, count] of leftOut) console.log(`${String(count).padStart(5)}  ${why}`);
