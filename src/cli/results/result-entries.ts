import type { Archive, KeptContact, KeptReading, Kind, Results } from "../../archive/index.ts";
import { namesOf, type Names } from "../names.ts";
import type { Entry } from "../sections.ts";
import { claimEntry } from "../sections/claim-entries.ts";
import { eventEntry } from "../sections/event-entries.ts";
import { statementEntry } from "../sections/statement-entries.ts";
import type { StateName } from "../state-name.ts";
import { contactResult } from "./contact-result.ts";
import { reportResult } from "./report-result.ts";
import { toldRow, type ReadingOf } from "./told-rows.ts";

/** The readings behind some results, each asked for once. */
function readingsOf(archive: Pick<Archive, "reading">): ReadingOf {
  const known = new Map<string, Promise<KeptReading | null>>();
  return (report) => {
    let reading = known.get(report);
    if (reading === undefined) known.set(report, (reading = archive.reading(report)));
    return reading;
  };
}

/** Names from the tellings of a contact, the first first, until all who take part are named. */
async function namesIn({ contact: { participants }, tellings }: KeptContact, readingOf: ReadingOf, stateName: StateName): Promise<Names> {
  const all: Names[] = [];
  const among = (id: string, say: (names: Names) => string): string => all.map(say).find((words) => words !== id) ?? id;
  const names: Names = {
    actor: (id) => among(id, (each) => each.actor(id)),
    withState: (id) => among(id, (each) => each.withState(id)),
    state: stateName,
  };
  for (const { report } of tellings) {
    const kept = await readingOf(report);
    if (kept !== null) all.push(namesOf(kept.reading, stateName));
    if (participants.every((id) => names.actor(id) !== id)) break;
  }
  return names;
}

/** Makes of the results of a kind what a list shows of each: what was found, its words, and where it was told. */
export async function resultEntries<K extends Kind>(kind: K, results: readonly Results[K][], archive: Pick<Archive, "reading">, stateName: StateName): Promise<readonly Entry[]> {
  const readingOf = readingsOf(archive);
  /** An entry from the reading of the result's report; the archive holds one for every result. */
  const told = async (result: { readonly id: string; readonly report: string }, entry: (kept: KeptReading, names: Names) => Entry): Promise<Entry> => {
    const kept = await readingOf(result.report);
    return [...(kept === null ? [] : entry(kept, namesOf(kept.reading, stateName))), toldRow(kept, result.id)];
  };
  const entryOf: { readonly [Each in Kind]: (result: Results[Each]) => Promise<Entry> } = {
    reports: async (result) => reportResult(result),
    statements: (result) => told(result, ({ reading }, names) => statementEntry(result.statement, reading, names, null)),
    claims: (result) => told(result, ({ reading }, names) => claimEntry(result.claim, reading.report.text, names, null)),
    events: (result) => told(result, ({ reading }, names) => eventEntry(result.event, reading.report.text, names)),
    contacts: async (result) => await contactResult(result, await namesIn(result, readingOf, stateName), readingOf),
  };
  return await Promise.all(results.map(entryOf[kind]));
}
