import { DetenteError } from "../../model/index.ts";
import { knownOnly, type Entry } from "../entry.ts";
import { isJsonObject, type JsonObject } from "./json-value.ts";

/** What a column may hold. */
export const columnFields = ["id", "text", "html", "title", "standfirst", "dateline", "published", "source", "url", "section", "topics", "language"] as const;
export type ColumnField = (typeof columnFields)[number];

/** Which column or field of a record holds what, by the name that the file gives it. */
export type ColumnMap = Readonly<Partial<Record<ColumnField, string>>>;

/** Names that files use, in lower case, best first. */
const usual: Readonly<Record<ColumnField, readonly string[]>> = {
  id: ["id", "guid", "uid", "_id", "story_id", "article_id", "doc_id", "newid"],
  text: ["text", "body", "content", "article", "story", "fulltext", "full_text", "maintext", "article_text", "body_text", "content_text"],
  html: ["html", "body_html", "content_html", "article_html"],
  title: ["title", "headline", "head"],
  standfirst: ["standfirst", "description", "summary", "abstract", "lead", "subtitle", "dek"],
  dateline: ["dateline"],
  published: ["published", "date", "published_at", "publish_date", "date_publish", "date_published", "published_date", "publication_date", "pubdate", "datepublished", "datetime", "timestamp", "created_at", "created"],
  source: ["source", "publisher", "outlet", "source_name", "site_name", "publication", "newspaper", "source_domain", "domain"],
  url: ["url", "link", "uri", "source_url", "webpage", "permalink"],
  section: ["section", "category", "desk"],
  topics: ["topics", "tags", "keywords"],
  language: ["language", "lang"],
};

/** The columns of a file, by what they hold: as mapped, else by their usual names. `null` for those it has not. */
export function columnsOf(names: readonly string[], columns: ColumnMap): Readonly<Record<ColumnField, string | null>> {
  const lower = new Map(names.map((name) => [name.trim().toLowerCase(), name]));
  const found = columnFields.map((field) => {
    const mapped = columns[field];
    const name = mapped === undefined ? usual[field].map((each) => lower.get(each)).find((each) => each !== undefined) : names.find((each) => each === mapped) ?? lower.get(mapped.toLowerCase());
    return [field, name ?? null] as const;
  });
  return Object.fromEntries(found) as Record<ColumnField, string | null>;
}

/** A field as words: a number as its figures, an object as its name, a list as its first. */
function words(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return words(value[0]);
  if (isJsonObject(value)) return words(value["name"] ?? value["title"] ?? value["$date"] ?? value["value"]);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function list(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split(/[;|]|,\s/) : [];
  return items.map((item) => words(item)?.trim() ?? "").filter((item) => item !== "");
}

/** Seconds or milliseconds since 1970, as many exports write moments. */
function momentOf(value: unknown): string | null {
  if (typeof value !== "number" || !(value > 1e8)) return words(value);
  const moment = new Date(value > 1e11 ? value : value * 1000);
  return Number.isNaN(moment.valueOf()) ? String(value) : moment.toISOString();
}

/**
 * The entry in a record: a line of JSON, or a row of a table as an object.
 *
 * @param columns which field holds what, where its name does not say so
 * @returns `bad-line` when it holds no words
 */
export function readRecord(record: JsonObject, columns: ColumnMap = {}): Entry | DetenteError {
  const names = columnsOf(Object.keys(record), columns);
  const at = (field: ColumnField): unknown => (names[field] === null ? null : record[names[field]]);
  const html = words(at("html"));
  const text = words(at("text"));
  const title = words(at("title"));
  const standfirst = words(at("standfirst"));
  const content = html ?? text ?? standfirst;
  if (content === null && title === null) return new DetenteError("bad-line", `no field holds the words of a report (fields: ${Object.keys(record).slice(0, 12).join(", ").slice(0, 200) || "none"})`);
  const dateline = words(at("dateline"));
  // The project's own lines say "text" or "html", and offsets are theirs: nothing is set above those.
  const isOwn = columns.text === undefined && record["id"] !== undefined && record["text"] === text && text !== null && dateline === null && html === null;
  return {
    kind: html === null ? "text" : "page",
    content: dateline === null || html !== null ? content ?? "" : `    ${dateline.trim()} ${(content ?? "").trimStart()}`,
    standfirst: isOwn || content === standfirst ? null : standfirst,
    address: null,
    known: knownOnly({
      id: words(at("id")),
      url: words(at("url")),
      title,
      published: momentOf(at("published")),
      source: words(at("source")),
      section: words(at("section")),
      topics: list(at("topics")),
      language: words(at("language")),
    }),
    ...(isOwn ? { isVerbatim: true } : {}),
  };
}
