import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { importRecords, shipRecords } from "../../src/intake/index.ts";
import { loadResources, shippedRecords } from "../../src/resources/index.ts";
import type { RecordedContact } from "../../src/model/index.ts";

const folder = mkdtempSync(join(tmpdir(), "detente-records-"));
afterAll(() => rmSync(folder, { recursive: true }));
const resources = loadResources();

let made = 0;
function file(content: string | Uint8Array, name = "list.jsonl"): string {
  made += 1;
  const path = join(folder, `${made}-${name}`);
  writeFileSync(path, content);
  return path;
}

/** Keeps records as an archive does: each id once. */
function shelf(): { readonly kept: Map<string, RecordedContact>; readonly addRecords: (records: readonly RecordedContact[]) => Promise<{ added: number; known: number }>; readonly records: () => AsyncGenerator<RecordedContact> } {
  const kept = new Map<string, RecordedContact>();
  return {
    kept,
    addRecords(records) {
      const fresh = records.filter(({ id }) => !kept.has(id));
      for (const record of fresh) kept.set(record.id, record);
      return Promise.resolve({ added: fresh.length, known: records.length - fresh.length });
    },
    async *records() {
      yield* await Promise.resolve([...kept.values()]);
    },
  };
}

const trip = (more: Readonly<Record<string, string>>): string =>
  `${JSON.stringify({ id: "9001", role: "secretary", who: "kerry-john-forbes", name: "John Forbes Kerry", start: "2014-03-30", end: "2014-03-30", country: "france", locale: "Paris", remarks: "", ...more })}\n`;
const guest = (more: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify({ id: "9101", visitor: "President Boris Yeltsin", from: ["russia"], start: "1992-06-16", end: "1992-06-18", description: "", ...more })}\n`;

/** Contacts in a few words: id, mode, participants, states, days. */
async function shown(source: RecordedContact["source"], content: string): Promise<readonly string[]> {
  const { kept, ...archive } = shelf();
  await importRecords([file(content)], source, archive, resources);
  return [...kept.values()].map(({ id, mode, participants, states, date, level }) => `${id.slice(source.length + 1)} ${mode} ${participants.map((each) => each.replace(/^\w+\//, "")).join("+")} ${states.join("-")} ${date.value} ${level}`);
}

describe("a journey", () => {
  const rows: readonly [id: string, more: Readonly<Record<string, string>>, wanted: readonly string[]][] = [
    ["nobody named", { remarks: "Gave a speech." }, ["9001 visit john-kerry+FRA FRA-USA 2014-03-30 minister"]],
    ["with the host", { remarks: "Met with Foreign Minister Fabius." }, ["9001 visit john-kerry+laurent-fabius FRA-USA 2014-03-30 minister"]],
    ["with another state's minister", { remarks: "Met with Russian Foreign Minister Lavrov." }, ["9001 visit john-kerry+FRA FRA-USA 2014-03-30 minister", "9001/RUS meeting john-kerry+sergey-lavrov RUS-USA 2014-03-30 minister"]],
    ["a name outside of a meeting", { remarks: "Attended the wedding of a son of Foreign Minister Fabius." }, ["9001 visit john-kerry+FRA FRA-USA 2014-03-30 minister"]],
    ["somebody who holds no office", { remarks: "Met with former President Sarkozy." }, ["9001 visit john-kerry+FRA FRA-USA 2014-03-30 minister"]],
    ["a title without a name", { remarks: "Met with the President and the Foreign Minister." }, ["9001 visit john-kerry+FRA FRA-USA 2014-03-30 minister"]],
    ["several days", { end: "2014-04-01" }, ["9001 visit john-kerry+FRA FRA-USA 2014-03-30/2014-04-01 minister"]],
    ["a President", { role: "president", name: "Ronald Reagan", start: "1988-05-29", end: "1988-06-02", country: "russia", locale: "Moscow", remarks: "Met with General Secretary Gorbachev." }, ["9001 visit ronald-reagan+mikhail-gorbachev SUN-USA 1988-05-29/1988-06-02 leader"]],
    ["somebody before the facts begin", { name: "Elihu Root", start: "1906-08-10", end: "1906-08-13", country: "uruguay" }, ["9001 visit USA+URY URY-USA 1906-08-10/1906-08-13 minister"]],
    ["South Vietnam", { name: "Dean Rusk", start: "1966-12-09", end: "1966-12-09", country: "vietnam", locale: "Saigon" }, ["9001 visit dean-rusk+VDR USA-VDR 1966-12-09 minister"]],
    ["Hanoi", { name: "Henry Kissinger", start: "1973-11-10", end: "1973-11-13", country: "vietnam", locale: "Hanoi" }, ["9001 visit henry-kissinger+VNM USA-VNM 1973-11-10/1973-11-13 minister"]],
    ["Serbia before its time", { name: "Madeleine Albright", start: "1997-05-31", end: "1997-05-31", country: "serbia", locale: "Belgrade" }, ["9001 visit madeleine-albright+YUG USA-YUG 1997-05-31 minister"]],
    ["a vacation", { remarks: "Vacation." }, []],
    ["a vacation with a meeting", { remarks: "Vacation. Met with Foreign Minister Fabius." }, ["9001 visit john-kerry+laurent-fabius FRA-USA 2014-03-30 minister"]],
    ["a territory", { country: "new-caledonia" }, []],
    ["a continent", { country: "antarctica" }, []],
    ["Kosovo before its time", { start: "1999-07-29", end: "1999-07-29", country: "kosovo" }, []],
  ];
  test.each(rows)("%s", async (_id, more, wanted) => {
    expect(await shown("state-travels", trip(more))).toEqual(wanted);
  });
});

describe("a visit", () => {
  const rows: readonly [id: string, more: Readonly<Record<string, unknown>>, wanted: readonly string[]][] = [
    ["a president", {}, ["9101 visit boris-yeltsin+USA RUS-USA 1992-06-16/1992-06-18 leader"]],
    ["whom he met", { description: "Met with President Bush." }, ["9101 visit boris-yeltsin+george-h-w-bush RUS-USA 1992-06-16/1992-06-18 leader"]],
    ["two at once", { visitor: "President Kwasniewski and Prime Minister Buzek", from: ["poland"], start: "1999-04-23", end: "1999-04-25" }, ["9101 visit aleksander-kwasniewski+jerzy-buzek+USA POL-USA 1999-04-23/1999-04-25 leader"]],
    ["somebody whom the facts do not know", { visitor: "President Nobody", from: ["peru"] }, ["9101 visit PER+USA PER-USA 1992-06-16/1992-06-18 leader"]],
    ["a state that is gone without a code", { from: ["hawaii"], start: "1881-09-28", end: "1881-09-28" }, []],
  ];
  test.each(rows)("%s", async (_id, more, wanted) => {
    expect(await shown("state-visits", guest(more))).toEqual(wanted);
  });
});

const tripXml = (id: string, more = ""): string => `<trip who="kerry-john-forbes" role="secretary"><id>${id}</id><role>secretary</role><name>John Forbes Kerry</name><start-date>2014-03-30</start-date><end-date>2014-03-31</end-date><country id="france">France</country><locale>Paris</locale><remarks>Met with Foreign Minister
   Fabius.</remarks>${more}</trip>`;

test("XML and JSON lines give the same", async () => {
  const { kept, ...archive } = shelf();
  const xml = file(`<?xml version="1.0" encoding="UTF-8"?>\n<trips>${tripXml("9001")}${tripXml("Travel-9002-secretary")}</trips>`, "kerry.xml");
  expect(await importRecords([xml], "state-travels", archive, resources)).toMatchObject({ added: 2, known: 0, refused: [] });
  const lines = file(trip({ end: "2014-03-31", remarks: "Met with Foreign Minister Fabius." }) + trip({ id: "9002", end: "2014-03-31", remarks: "Met with Foreign Minister Fabius." }));
  const { kept: fromLines, ...other } = shelf();
  await importRecords([lines], "state-travels", other, resources);
  expect([...kept.values()]).toEqual([...fromLines.values()]);
  expect(await importRecords([lines], "state-travels", archive, resources)).toMatchObject({ added: 0, known: 2 });
});

test("visits in XML, packed", async () => {
  const { kept, ...archive } = shelf();
  const xml = `<visits><visit><id>9101</id><start-date>1992-06-16</start-date><end-date>1992-06-18</end-date><visitor>President Boris Yeltsin</visitor><from id="russia">Russia</from><description>Visit of <em>state</em>.</description></visit></visits>`;
  await importRecords([file(gzipSync(xml), "1990.xml.gz")], "state-visits", archive, resources);
  expect([...kept.values()].map(({ participants }) => participants)).toEqual([["person/boris-yeltsin", "state/USA"]]);
});

test("what cannot be used is refused with its reason, and the rest goes on", async () => {
  const { kept, ...archive } = shelf();
  const bad = [`not JSON\n`, trip({ id: "" }), trip({ start: "2014-02-31" }), trip({ end: "2013-01-01" }), trip({ country: "atlantis" }), trip({ role: "cook" }), trip({ country: "antarctica" }), trip({ id: "9003" })].join("");
  const { refused, leftOut, added } = await importRecords([file(bad), join(folder, "none.jsonl"), file("words", "a.txt"), file("<visits></visits>", "b.xml")], "state-travels", archive, resources);
  expect(refused.map(({ code, message }) => `${code} ${message.replace(/^.*list\.jsonl: |^.*\//, "")}`)).toEqual([
    "bad-line line 1 is no JSON object",
    "bad-line line 2 has no number",
    'bad-line line 3 has no such day as "2014-02-31"',
    "bad-line line 4 ends before it begins",
    'bad-line line 5 names no state: "atlantis"',
    'bad-line line 6 has no such role as "cook"',
    "not-found none.jsonl: no such file",
    expect.stringContaining("a.txt is no list of state-travels"),
    expect.stringContaining("b.xml is no list of state-travels"),
  ]);
  expect(leftOut).toEqual({ "antarctica is a continent without a state": 1 });
  expect(added).toBe(1);
  expect([...kept.keys()]).toEqual(["state-travels/9003"]);
});

test("the records that come with the package have days, states and both sides", () => {
  const records = shippedRecords();
  expect(records.length).toBeGreaterThan(7000);
  for (const { id, date, states, participants } of records) {
    expect(`${id} ${date.value}`).toMatch(/ \d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/);
    expect(states).toContain("USA");
    expect(new Set(states).size).toBe(2);
    expect(participants.length).toBeGreaterThanOrEqual(2);
  }
});

test("an archive without records gets those of the package, once", async () => {
  const { kept, ...archive } = shelf();
  await shipRecords(archive);
  expect(kept.size).toBe(shippedRecords().length);
  kept.delete("state-travels/1914");
  await shipRecords(archive);
  expect(kept.has("state-travels/1914")).toBe(false);
});
