import { DetenteError } from "../../model/index.ts";
import { knownOnly, type Entries, type Entry } from "../entry.ts";
import { wholeAddress } from "./address.ts";
import { isJsonObject, listAt, objectsAt, wordsAt, type JsonObject } from "./json-value.ts";
import { readNinjs } from "./read-ninjs.ts";
import { readRecord, type ColumnMap } from "./read-record.ts";
import { feedSource } from "./feed-source.ts";

/** Lists inside lists deeper than this hold no reports. */
const deepestList = 4;

function itemOfFeed(item: JsonObject, feed: JsonObject): Entry {
  const html = wordsAt(item, "content_html");
  const text = wordsAt(item, "content_text");
  const summary = wordsAt(item, "summary");
  const url = wholeAddress(wordsAt(item, "url") ?? wordsAt(item, "external_url"), wordsAt(feed, "home_page_url"));
  const content = html ?? text;
  return {
    kind: html === null ? "text" : "fragment",
    content: content ?? summary ?? "",
    standfirst: content === null ? null : summary,
    address: url,
    known: knownOnly({
      id: typeof item["id"] === "number" ? String(item["id"]) : wordsAt(item, "id") ?? url,
      url,
      title: wordsAt(item, "title"),
      published: wordsAt(item, "date_published") ?? wordsAt(item, "date_modified"),
      source: feedSource(wordsAt(feed, "title")),
      topics: listAt(item, "tags").filter((tag) => typeof tag === "string"),
      language: wordsAt(item, "language") ?? wordsAt(feed, "language"),
    }),
  };
}

/** A reading, as Detente prints them, gives back the report that it was read from. */
function reportOfReading(report: JsonObject, text: string): Entry {
  const published = report["published"];
  const source = report["source"];
  return {
    kind: "text",
    content: text,
    standfirst: null,
    address: null,
    known: knownOnly({
      id: wordsAt(report, "id"),
      url: wordsAt(report, "url"),
      title: wordsAt(report, "headline"),
      published: isJsonObject(published) ? wordsAt(published, "value") : null,
      source: isJsonObject(source) ? wordsAt(source, "name") : null,
      section: wordsAt(report, "section"),
      topics: listAt(report, "topics").filter((topic) => typeof topic === "string"),
      language: wordsAt(report, "language"),
    }),
  };
}

/**
 * The entries in a JSON value, each told by its own fields: a JSON Feed, a ninjs item, a reading of Detente's, or a record
 * whose fields `columns` and the usual names give. A list holds any of these.
 */
function* readJsonValue(value: unknown, columns: ColumnMap = {}, depth = 0): Entries {
  if (Array.isArray(value)) {
    if (depth >= deepestList) yield new DetenteError("no-report", "lists inside lists hold no reports");
    else for (const item of value) yield* readJsonValue(item, columns, depth + 1);
    return;
  }
  if (!isJsonObject(value)) {
    yield new DetenteError("bad-line", "not a JSON object");
    return;
  }
  const { version, report } = value;
  if (typeof version === "string" && version.includes("jsonfeed.org")) {
    for (const item of objectsAt(value, "items")) yield itemOfFeed(item, value);
  } else if (isJsonObject(report) && typeof report["text"] === "string") {
    yield reportOfReading(report, report["text"]);
  } else {
    yield (readNinjs(value) ?? readRecord(value, columns));
  }
}

/** The entries of a JSON document; see `readJsonValue`. */
export function* readJson(text: string, columns: ColumnMap = {}): Entries {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    yield new DetenteError("bad-line", "not JSON", { cause });
    return;
  }
  yield* readJsonValue(value, columns);
}
