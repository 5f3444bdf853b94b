import { DetenteError } from "../../model/index.ts";
import { knownOnly, type Entry } from "../entry.ts";
import { plainText } from "../html/plain-text.ts";
import { isJsonObject, objectsAt, wordsAt, type JsonObject } from "./json-value.ts";

/** The value of the first item of a list that has one of these roles, in the order of the roles; else of the first. */
function byRole(items: readonly JsonObject[], roles: readonly string[]): JsonObject | null {
  for (const role of roles) {
    const found = items.find((item) => wordsAt(item, "role") === role);
    if (found !== undefined) return found;
  }
  return items[0] ?? null;
}

/** Names of a list of subjects, organisations or sources; in ninjs 1 plain strings occur as well. */
function namesIn(item: JsonObject, ...lists: readonly string[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => objectsAt(item, list).map((each) => wordsAt(each, "name"))).filter((name) => name !== null))];
}

/** ninjs 2 has lists of headlines and bodies, each with a role; ninjs 1 has one field a kind. */
function bodyOf(item: JsonObject): Pick<Entry, "kind" | "content"> | null {
  const bodies = objectsAt(item, "bodies").filter((body) => wordsAt(body, "value") !== null);
  const body = byRole(bodies, ["main", "html", "text"]);
  if (body !== null) {
    const content = wordsAt(body, "value") ?? "";
    const type = wordsAt(body, "contenttype") ?? "";
    return { kind: type === "" ? (/<(?:p|div|br|h\d|section)\b/i.test(content) ? "fragment" : "text") : /html|xml/.test(type) ? "fragment" : "text", content };
  }
  const html = wordsAt(item, "body_html") ?? wordsAt(item, "body_xhtml");
  if (html !== null) return { kind: "fragment", content: html };
  const text = wordsAt(item, "body_text");
  return text === null ? null : { kind: "text", content: text };
}

function isNinjs(item: JsonObject): boolean {
  if (wordsAt(item, "uri") === null) return false;
  const standard = item["standard"];
  if (isJsonObject(standard) && /ninjs/i.test(String(standard["name"]))) return true;
  return ["bodies", "headlines", "body_html", "body_xhtml", "body_text", "versioncreated", "pubstatus", "representationtype"].some((name) => name in item);
}

/**
 * The entry in a ninjs item (versions 1 and 2 of the IPTC's News in JSON).
 *
 * @returns an error for items without a text of their own and for items that their publisher withdrew; `null` for what is no ninjs
 */
export function readNinjs(item: JsonObject): Entry | DetenteError | null {
  if (!isNinjs(item)) return null;
  const type = wordsAt(item, "type");
  if (type !== null && !["text", "composite"].includes(type)) return new DetenteError("no-report", `the item is of type ${type}, not text`);
  const status = wordsAt(item, "pubstatus");
  if (status !== null && /^(?:withheld|cancell?ed)$/.test(status)) return new DetenteError("no-report", `the item is ${status} by its publisher`);
  const headline = byRole(objectsAt(item, "headlines"), ["main"]);
  const title = plainText((headline === null ? null : wordsAt(headline, "value")) ?? wordsAt(item, "headline") ?? wordsAt(item, "title"));
  const body = bodyOf(item);
  const description = byRole(objectsAt(item, "descriptions"), ["summary", "abstract", "standfirst", "drop-head"]);
  const summary = plainText((description === null ? null : wordsAt(description, "value")) ?? wordsAt(item, "description_text") ?? wordsAt(item, "description_html"));
  if (body === null && summary === null && title === null) return new DetenteError("no-report", "the item has no words");
  const sources = objectsAt(item, "infosources").length > 0 ? objectsAt(item, "infosources") : objectsAt(item, "infosource");
  const source = byRole(sources, ["publisher", "provider", "source"]);
  const uri = wordsAt(item, "uri");
  return {
    kind: body?.kind ?? "text",
    content: body?.content ?? summary ?? "",
    standfirst: body === null || summary === null || (plainText(body.content) ?? "").includes(summary) ? null : summary,
    address: null,
    known: knownOnly({
      id: uri,
      url: [wordsAt(item, "url"), wordsAt(item, "webcanonical"), uri].find((address) => address !== null && /^https?:/.test(address)) ?? null,
      title,
      published: wordsAt(item, "firstcreated") ?? wordsAt(item, "contentcreated") ?? wordsAt(item, "versioncreated"),
      source: (source === null ? null : wordsAt(source, "name")) ?? wordsAt(item, "copyrightholder") ?? wordsAt(item, "source"),
      topics: namesIn(item, "subjects", "subject"),
      language: wordsAt(item, "language"),
    }),
  };
}
