import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Archive } from "../../src/archive/index.ts";
import { exported, type ExportFormat } from "../../src/exchange/index.ts";
import { sampleArchive } from "./sample-archive.ts";
import { strictTab, whole } from "./strict-tab.ts";

let archive: Archive;
let remove: () => Promise<void>;
const names: Readonly<Record<string, string>> = { RUS: "Russia", USA: "United States", DZA: "Algeria", FRA: "France" };

beforeAll(async () => {
  ({ archive, remove } = await sampleArchive());
});
afterAll(() => remove());

const file = (format: ExportFormat, selection = {}): Promise<string> => whole(exported(archive, { format, selection, stateName: (code) => names[code] ?? null }));

/** The columns as EXPORTS of the field list them. */
const actor = ["Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code"];
const geo = ["_Type", "_FullName", "_CountryCode", "_ADM1Code", "_ADM2Code", "_Lat", "_Long", "_FeatureID"];
const gdelt = [
  ..."GLOBALEVENTID Day MonthYear Year FractionDate".split(" "),
  ...actor.map((name) => `Actor1${name}`),
  ...actor.map((name) => `Actor2${name}`),
  ..."IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone".split(" "),
  ...["Actor1Geo", "Actor2Geo", "ActionGeo"].flatMap((prefix) => geo.map((name) => prefix + name)),
  "DATEADDED",
  "SOURCEURL",
];

describe("GDELT events", () => {
  test("have 61 columns, each with what it may hold", async () => {
    expect(gdelt).toHaveLength(61);
    const rows = strictTab(await file("gdelt-events"), 61);
    expect(rows.length).toBeGreaterThan(2);
    const shapes: Readonly<Record<string, RegExp>> = {
      GLOBALEVENTID: /^[1-9]\d{0,15}$/,
      Day: /^(?:\d{8})?$/,
      MonthYear: /^(?:\d{6})?$/,
      Year: /^(?:\d{4})?$/,
      FractionDate: /^(?:\d{4}\.\d{4})?$/,
      Actor1Code: /^(?:[A-Z]{3}(?:GOV|MIL|IGO|MED)?|GOV|MIL|IGO|MED)?$/,
      Actor1CountryCode: /^(?:[A-Z]{3})?$/,
      Actor2CountryCode: /^(?:[A-Z]{3})?$/,
      IsRootEvent: /^[01]$/,
      EventCode: /^(?:0[1-9]|1\d|20)\d{0,2}$/,
      EventBaseCode: /^(?:0[1-9]|1\d|20)\d?$/,
      EventRootCode: /^(?:0[1-9]|1\d|20)$/,
      QuadClass: /^[1-4]$/,
      GoldsteinScale: /^(?:-?\d+(?:\.\d)?)?$/,
      NumMentions: /^[1-9]\d*$/,
      NumSources: /^[1-9]\d*$/,
      NumArticles: /^[1-9]\d*$/,
      DATEADDED: /^\d{14}$/,
      SOURCEURL: /^(?:https:\/\/\S+)?$/,
    };
    for (const row of rows) {
      for (const [name, shape] of Object.entries(shapes)) expect({ name, value: row[gdelt.indexOf(name)] }).toEqual({ name, value: expect.stringMatching(shape) as string });
      for (const name of gdelt.filter((one) => /Geo_(?!FullName)|Ethnic|Religion|KnownGroup|Type[23]|AvgTone/.test(one))) expect([name, row[gdelt.indexOf(name)]]).toEqual([name, ""]);
    }
  });

  test("tell the call, and count all outlets that carried it", async () => {
    const rows = strictTab(await file("gdelt-events"), 61).map((row) => Object.fromEntries(gdelt.map((name, at) => [name, row[at]])));
    const call = rows.find(({ EventCode, SOURCEURL }) => EventCode === "041" && SOURCEURL === "https://example.org/frozen");
    expect(call).toMatchObject({ Day: "20161220", MonthYear: "201612", FractionDate: "2016.9589", Actor1Code: "RUSGOV", Actor1Name: "SERGEY LAVROV", Actor2Code: "USAGOV", EventRootCode: "04", QuadClass: "1", GoldsteinScale: "1", NumArticles: "1", DATEADDED: "20161221090000" });
    const carriedTwice = rows.find(({ EventCode, SOURCEURL }) => EventCode === "041" && SOURCEURL === "https://example.org/no-break?a=1&b=2");
    expect(carriedTwice).toMatchObject({ NumMentions: "2", NumSources: "2", NumArticles: "2" });
  });

  test("leave out what did not take place", async () => {
    const text = await file("gdelt-events");
    expect(text).not.toContain("MERKEL");
  });

  test("keep their numbers", async () => {
    const first = strictTab(await file("gdelt-events"), 61).map(([id]) => id);
    expect(strictTab(await file("gdelt-events"), 61).map(([id]) => id)).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  });
});

describe("GDELT mentions", () => {
  test("have 16 columns, a row for each report that carries an event, and offsets in the report's own text", async () => {
    const rows = strictTab(await file("gdelt-mentions"), 16);
    const events = new Map(strictTab(await file("gdelt-events"), 61).map((row) => [row[0], Number(row[gdelt.indexOf("NumMentions")])]));
    const counted = Map.groupBy(rows, ([id]) => id);
    expect([...counted].map(([id, all]) => [id, all.length])).toEqual([...events]);
    for (const [, eventTime, mentionTime, type, source, identifier, sentence, , , action, raw, confidence, length] of rows) {
      expect(eventTime).toMatch(/^\d{8}000000$/);
      expect(mentionTime).toMatch(/^\d{14}$/);
      expect(type === "1" ? identifier : "https://").toMatch(/^https:/);
      expect(source).not.toBe("");
      expect(Number(sentence)).toBeGreaterThan(0);
      expect(Number(action)).toBeLessThan(Number(length));
      expect([raw, confidence]).toEqual(["1", ""]);
    }
    expect(rows.some(([, , , type, source, , , , , action]) => type === "2" && source === "AP" && action === "-1")).toBe(true);
  });
});

describe("ICEWS", () => {
  const header = "Event ID, Event Date, Source Name, Source Sectors, Source Country, Event Text, CAMEO Code, Intensity, Target Name, Target Sectors, Target Country, Story ID, Sentence Number, Publisher, City, District, Province, Country, Latitude, Longitude";
  test("has 20 columns with a header, codes with their zeros", async () => {
    const [first, ...rows] = strictTab(await file("icews"), 20);
    expect(first?.join(", ")).toBe(header);
    const call = rows.find((row) => row[6] === "041" && row[13] === "TASS");
    expect(call?.slice(1, 11)).toEqual(["2016-12-20", "Sergey Lavrov", "Government", "Russia", "Consult", "041", "1", "John Kerry", "Government", "United States"]);
    for (const row of rows) expect(row[1]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
  test("is a header alone for nothing", async () => {
    expect(strictTab(await file("icews", { states: ["JPN", "KOR"] }), 20)).toHaveLength(1);
    expect(await file("gdelt-events", { states: ["JPN", "KOR"] })).toBe("");
  });
});

describe("POLECAT", () => {
  const header =
    "Event ID, Event Date, Event Type, Event Mode, Intensity, Quad Code, Contexts, Actor Name, Actor Country, Actor COW, Primary Actor Sector, Actor Sectors, Actor Title, Actor Name Raw, Wikipedia Actor ID, Recipient Name, Recipient Country, Recipient COW, Primary Recipient Sector, Recipient Sectors, Recipient Title, Recipient Name Raw, Wikipedia Recipient ID, Placename, City, District, Province, Country, Latitude, Longitude, GeoNames ID, Raw Placename, Feature Type, Source, Publication Date, Story People, Story Organizations, Story Locations, Language, Version";
  test("has 40 columns with a header, lists for compound actors and None for what is missing", async () => {
    const [first, ...rows] = strictTab(await file("polecat"), 40);
    expect(first?.join(", ")).toBe(header);
    const call = rows.find((row) => row[2] === "CONSULT" && row[3] === "phone" && row[33] === "TASS");
    expect(call?.slice(1, 15)).toEqual(["2016-12-20", "CONSULT", "phone", "None", "VERBAL COOPERATION", "diplomatic", "Sergey Lavrov; John Kerry", "RUS; USA", "None", "GOV", "GOV", "Foreign Minister; Secretary of State", "Russian Foreign Minister Sergey Lavrov; U.S. Secretary of State John Kerry", "None"]);
    expect(call?.slice(15, 23)).toEqual(Array.from({ length: 8 }, () => "None"));
    for (const row of rows) for (const field of row) expect(field).not.toBe("");
  });
});
