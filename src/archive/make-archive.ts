import { addArrivals } from "./add-arrivals.ts";
import type { Archive } from "./archive.ts";
import { checkArchive } from "./check/check-archive.ts";
import { distinctArrivals } from "./arrival.ts";
import { countResults } from "./count-results.ts";
import { findCoverage } from "./find-coverage.ts";
import type { Store } from "./dialect.ts";
import { getMark, setMarks } from "./file-marks.ts";
import { findContentions, findReplies } from "./find-pairs.ts";
import { findReadings } from "./find-readings.ts";
import { getClaim, getContact, getReading, getReport, getSameStatement, getStatement, getStory } from "./get.ts";
import { addRecords, findRecords } from "./records.ts";
import { searchPage, walk } from "./search-page.ts";
import { archiveStats } from "./archive-stats.ts";

/** An archive over an opened store of the newest schema. */
export function makeArchive(store: Store): Archive {
  return {
    async add(deposits, marks = []) {
      const arrivals = distinctArrivals(deposits);
      const added = await store.write(async (session) => {
        const result = await addArrivals(session, arrivals);
        await setMarks(session, marks);
        return result;
      });
      return { ...added, known: deposits.length - added.added - added.versions };
    },
    addRecords: (records) => store.write((session) => addRecords(session, records)),
    mark: (path) => store.read((session) => getMark(session, path)),
    report: (id) => store.read((session) => getReport(session, id)),
    reading: (id) => store.read((session) => getReading(session, id)),
    story: (id) => store.read((session) => getStory(session, id)),
    statement: (id) => store.read((session) => getStatement(session, id)),
    sameStatement: (id) => store.read((session) => getSameStatement(session, id)),
    contact: (id) => store.read((session) => getContact(session, id)),
    claim: (id) => store.read((session) => getClaim(session, id)),
    search: (kind, selection, page = {}) => store.read((session) => searchPage(session, kind, selection, page)),
    counts: (kind, selection, by) => store.read((session) => countResults(session, kind, selection, by)),
    walk: (kind, selection) => walk(store, kind, selection),
    readings: (selection) => findReadings(store, selection),
    records: (selection) => findRecords(store, selection),
    replies: (selection) => findReplies(store, selection),
    contentions: (selection) => findContentions(store, selection),
    coverage: (selection) => findCoverage(store, selection),
    stats: () => store.read(archiveStats),
    check: () => checkArchive(store),
    close: () => store.close(),
  };
}
