import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openArchive, type Archive, type KeptReading } from "../../src/archive/index.ts";
import { exported, type ExportFormat } from "../../src/exchange/index.ts";
import { takeIn, type Taken } from "../../src/intake/index.ts";
import { readingContract } from "../../src/model/index.ts";
import { read } from "../../src/reading/index.ts";
import { readWireText } from "../../src/report/index.ts";
import { loadResources } from "../../src/resources/index.ts";
import { sampleArchive } from "./sample-archive.ts";
import { whole } from "./strict-tab.ts";

let archive: Archive;
let remove: () => Promise<void>;
let folder: string;
let kept: readonly KeptReading[];

beforeAll(async () => {
  ({ archive, remove } = await sampleArchive());
  folder = mkdtempSync(join(tmpdir(), "detente-documents-"));
  const readings: KeptReading[] = [];
  for await (const one of archive.readings({})) readings.push(one);
  kept = readings;
});
afterAll(async () => {
  await remove();
  rmSync(folder, { recursive: true });
});

const file = (format: ExportFormat, selection = {}): Promise<string> => whole(exported(archive, { format, selection }));

async function takenFrom(text: string, name: string): Promise<readonly Taken[]> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const taken: Taken[] = [];
  for await (const item of takeIn([path])) {
    if (item.kind === "refused") throw item.error;
    taken.push(item);
  }
  return taken;
}

test("JSON lines are readings by the contract, with what carries them", async () => {
  const lines = (await file("jsonl")).trimEnd().split("\n").map((line) => JSON.parse(line) as { archive: { id: string; carried: readonly unknown[] } });
  const contract = await readingContract();
  expect(lines).toHaveLength(kept.length);
  lines.forEach((line, at) => {
    expect(contract.parse(line)).toMatchObject({ report: { text: kept[at]?.reading.report.text } });
    expect(line.archive.id).toBe(kept[at]?.id);
  });
  expect(lines.some(({ archive: { carried } }) => carried.length === 2)).toBe(true);
});

test.each(["jsonl", "ninjs"] as const)("%s gives back the reports it was made of", async (format) => {
  const taken = await takenFrom(await file(format), `${format}.jsonl`);
  expect(taken).toHaveLength(kept.length);
  taken.forEach(({ report }, at) => {
    const first = kept[at]?.reading.report;
    expect(report.text).toBe(first?.text);
    expect({ headline: report.headline, url: report.url, published: report.published, source: report.source?.name, language: report.language, topics: report.topics }).toEqual({
      headline: first?.headline,
      url: first?.url,
      published: first?.published,
      source: first?.source?.name,
      language: first?.language,
      topics: first?.topics,
    });
  });
});

interface Node {
  readonly "@type": string;
  readonly "@id": string;
  readonly text?: string;
  readonly articleBody?: string;
  readonly isPartOf?: { readonly "@id": string };
  readonly spokenByCharacter?: { readonly name: string };
  readonly reviewRating?: { readonly alternateName: string };
  readonly itemReviewed?: { readonly author: { readonly name: string } };
}

test("JSON-LD holds articles, quotations that stand in them, and reviews of claims against the contacts told", async () => {
  const document = JSON.parse(await file("json-ld")) as { "@context": string; "@graph": readonly Node[] };
  expect(document["@context"]).toBe("https://schema.org");
  const of = (type: string): readonly Node[] => document["@graph"].filter((node) => node["@type"] === type);
  expect(of("NewsArticle")).toHaveLength(kept.length);
  expect(of("Quotation").length).toBeGreaterThan(1);
  const bodies = new Map(of("NewsArticle").map((node) => [node["@id"], node.articleBody]));
  for (const { text, isPartOf } of of("Quotation")) for (const piece of text?.split(" … ") ?? []) expect(bodies.get(isPartOf?.["@id"] ?? "")).toContain(piece);
  expect(of("Quotation").map((node) => node.spokenByCharacter?.name)).toContain("Dmitry Peskov");
  expect(new Set(document["@graph"].map((node) => node["@id"])).size).toBe(document["@graph"].length);
  const reviewed = of("ClaimReview").map((node) => [node.itemReviewed?.author.name, node.reviewRating?.alternateName]);
  expect(reviewed).toContainEqual(["Dmitry Peskov", "Contradicted by the record of contacts"]);
  expect(reviewed).toContainEqual(["John Kirby", "Borne out by the record of contacts"]);
});

test("the official record answers where the reports tell of no contact", async () => {
  const other = await openArchive(join(folder, "record.db"));
  const resources = loadResources({ rulesOnly: true });
  const told = [
    ["TASS", "Kremlin says dialogue is frozen\n\nMOSCOW, December 21. /TASS/. Kremlin spokesman Dmitry Peskov said on Wednesday that all levels of dialogue with the United States were frozen."],
    ["Reuters", "No break, Washington says\n\nWASHINGTON, Dec 21 (Reuters) - State Department spokesman John Kirby said on Wednesday that dialogue with Russia had not been broken off."],
  ] as const;
  await other.add(told.map(([source, text], at) => ({ reading: read(readWireText(text, { source, published: "2016-12-21" }), resources), read: true, provenance: { path: "sample", member: null, item: at + 1, fetched: null } })));
  const ratings = async (): Promise<readonly unknown[]> => {
    const document = JSON.parse(await whole(exported(other, { format: "json-ld", selection: {} }))) as { "@graph": readonly Node[] };
    return document["@graph"].filter((node) => node["@type"] === "ClaimReview").map((node) => [node.itemReviewed?.author.name, node.reviewRating?.alternateName]);
  };
  expect(await ratings()).toEqual([
    ["Dmitry Peskov", "The record of contacts does not decide it"],
    ["John Kirby", "The record of contacts does not decide it"],
  ]);
  await other.addRecords([{ id: "state-travels/0", source: "state-travels", mode: "visit", status: "held", participants: ["person/john-kerry"], visitor: "John Kerry", states: ["RUS", "USA"], level: "minister", date: { value: "2016-12-10", precision: "day" }, place: "Moscow" }]);
  expect(await ratings()).toEqual([
    ["Dmitry Peskov", "Contradicted by the record of contacts"],
    ["John Kirby", "Borne out by the record of contacts"],
  ]);
  await other.close();
});

test("nothing gives a document with no nodes and no lines", async () => {
  const nothing = { states: ["JPN", "KOR"] as const };
  expect(JSON.parse(await file("json-ld", nothing))).toEqual({ "@context": "https://schema.org", "@graph": [] });
  expect(await file("jsonl", nothing)).toBe("");
  expect(await file("ninjs", nothing)).toBe("");
});
