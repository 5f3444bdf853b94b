import type { DomDocument } from "./dom.ts";

export type Data = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|Posting|Report)$/;
const deepestData = 6;

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first article in JSON-LD, which may stand in a list or a graph. */
function findArticle(value: unknown, depth = 0): Data | null {
  if (depth > deepestData) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) {
      const found = findArticle(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isData(value)) return null;
  const types = Array.isArray(value["@type"]) ? value["@type"] : [value["@type"]];
  if (types.some((type) => typeof type === "string" && articleType.test(type))) return value;
  return findArticle(value["@graph"] ?? value["mainEntity"], depth + 1);
}

/** What the page's JSON-LD says of its article; nothing where there is none or it is broken. */
export function articleData(document: DomDocument): Data {
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    try {
      const found = findArticle(JSON.parse(script.textContent ?? ""));
      if (found !== null) return found;
    } catch {
      // Broken JSON-LD is common and says nothing: the other sources are asked.
      continue;
    }
  }
  return {};
}

/** A value as one line: of a list its first, of a thing its name. */
export function words(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const text = isData(first) ? first["name"] : first;
  return typeof text === "string" && text.trim() !== "" ? text.replaceAll(/\s+/g, " ").trim() : null;
}

/** A value as several words or phrases: a list, or a line with commas. */
export function list(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [];
  return items.filter((item) => typeof item === "string").map((item) => item.trim()).filter((item) => item !== "");
}
