import { parsePublished } from "../moment.ts";
import { wholeAddress } from "../formats/address.ts";
import type { DomDocument } from "./dom.ts";

/** What a page says of itself in its head. */
export interface Metadata {
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly url: string | null;
  readonly language: string | null;
}

const articleType = /(?:Article|Posting|Report)$/;
const deepestData = 6;

type Data = Readonly<Record<string, unknown>>;

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

function articleData(document: DomDocument): Data {
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

function words(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const text = isData(first) ? first["name"] : first;
  return typeof text === "string" && text.trim() !== "" ? text.replaceAll(/\s+/g, " ").trim() : null;
}

function list(value: unknown): readonly string[] {
  const items = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [];
  return items.filter((item): item is string => typeof item === "string").map((item) => item.trim()).filter((item) => item !== "");
}

/** The first of these that is a date; what is none is passed over. */
function firstDate(candidates: readonly (string | null)[]): string | null {
  return candidates.find((candidate) => candidate !== null && parsePublished(candidate) !== null) ?? null;
}

/** The address that a page calls its own. One that is only the site's front page, or of another site than it was fetched from, is a mistake. */
function ownAddress(candidates: readonly (string | null)[], address: string | null): string | null {
  const from = address === null ? null : URL.parse(address);
  const site = (host: string): string => host.split(".").slice(-2).join(".");
  for (const candidate of candidates) {
    const whole = wholeAddress(candidate, address);
    const url = whole === null ? null : URL.parse(whole);
    if (url === null) continue;
    const isFront = url.pathname === "/" && url.search === "";
    if (from !== null && (site(url.hostname) !== site(from.hostname) || (isFront && from.pathname !== "/"))) continue;
    return whole;
  }
  return null;
}

/** Reads JSON-LD, Open Graph, `<time>`, canonical link and language of a page, in this order of trust. */
export function readMetadata(document: DomDocument, address: string | null = null): Metadata {
  const data = articleData(document);
  const meta = (name: string): string | null => words(document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content"));
  const attribute = (selector: string, name: string): string | null => words(document.querySelector(selector)?.getAttribute(name));
  const tags = [...document.querySelectorAll('meta[property="article:tag"]')].map((tag) => tag.getAttribute("content") ?? "").filter((tag) => tag !== "");
  return {
    title: words(data["headline"]) ?? meta("og:title") ?? words(document.querySelector("h1")?.textContent) ?? words(document.querySelector("title")?.textContent),
    published: firstDate([
      words(data["datePublished"]),
      meta("article:published_time"),
      meta("og:published_time"),
      meta("date"),
      meta("dc.date"),
      meta("pubdate"),
      attribute("article time[datetime]", "datetime"),
      attribute("time[datetime]", "datetime"),
    ]),
    source: words(data["publisher"]) ?? meta("og:site_name"),
    section: words(data["articleSection"]) ?? meta("article:section"),
    topics: tags.length > 0 ? tags : list(data["keywords"]),
    url: ownAddress([attribute('link[rel="canonical"]', "href"), meta("og:url")], address),
    language: words(document.documentElement?.getAttribute("lang")),
  };
}
