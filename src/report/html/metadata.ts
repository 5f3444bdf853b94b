import { parsePublished } from "../moment.ts";
import { wholeAddress } from "../formats/address.ts";
import { lineOf, type DomDocument } from "./dom.ts";
import { articleData, list, words } from "./linked-data.ts";
import { sectionOf } from "../section-table.ts";
import { topicsIn } from "./topics-in.ts";

/** What a page says of itself. */
export interface Metadata {
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly url: string | null;
  readonly language: string | null;
}

/** Names of meta elements and microdata that hold the day of publication, best first, in lower case. */
const dateNames = [
  "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "article:published", "dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date",
  "dcterms.created", "dc.date.created", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "article.published", "publishdate", "publish-date", "publish_date", "pubdate", "publication_date",
  "published_time", "publishtime", "firstpublished", "originalpublicationdate", "date", "release_date", "article_date_original", "datecreated",
];
const sourceNames = ["og:site_name", "application-name", "dcterms.publisher", "dc.publisher", "publisher", "dc.source", "source", "twitter:site:name", "author:site"];
const sectionNames = ["article:section", "articlesection", "section", "parsely-section", "category"];

/** Elements that a page shows its day in. */
const dated = /(?:^|[\s_-])(?:date\w*|time|timestamp|published|publish-?\w*|posted\w*|pub-?date|news-?time|article-?info|meta|updated)(?=$|[\s_-])/i;
const longestDate = 60;
const mostDates = 40;

/** Every meta element and every piece of microdata, the first of each name, by its name in lower case. */
function namedValues(document: DomDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content], [itemprop]")) {
    const names = ["property", "name", "itemprop"].map((attribute) => element.getAttribute(attribute)?.toLowerCase()).filter((name) => name !== undefined);
    const value = words(element.getAttribute("content") ?? element.getAttribute("datetime") ?? element.textContent?.slice(0, 300));
    for (const name of names) if (value !== null && !found.has(name)) found.set(name, value);
  }
  return found;
}

/** Moments in the page's own words, near its headline first. */
function shownDates(document: DomDocument): readonly string[] {
  const elements = [...document.querySelectorAll("article time, main time, time, dateformat, [class], [id]")].slice(0, 4000);
  return elements
    .filter((element) => /^(?:time|dateformat)$/.test(element.localName) || dated.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.replaceAll(/([a-z])([A-Z])/g, "$1-$2")))
    .flatMap((element) => [element.getAttribute("datetime") ?? "", (element.textContent?.length ?? 0) < 4 * longestDate ? lineOf(element) : ""])
    .filter((shown) => shown !== "" && shown.length <= longestDate && /\d/.test(shown))
    .slice(0, mostDates);
}

/**
 * The moment of publication: the first of these that is a date. A day of the year 1 or of the beginning of computers' time is
 * none. Where only the day is told, a later one of the same day that has a time tells more.
 */
function publishedAmong(candidates: readonly (string | null | undefined)[]): string | null {
  const dates = candidates
    .filter((candidate): candidate is string => typeof candidate === "string" && !candidate.startsWith("1970-01-01"))
    .map((candidate) => candidate.replace(/^(\d{8})(\d{4})(?:\d\d)?$/, "$1T$2"))
    .map((candidate) => ({ candidate, published: parsePublished(candidate) }));
  const [first] = dates.filter(({ published }) => published !== null);
  if (first?.published === undefined || first.published === null) return null;
  const { value, precision } = first.published;
  const finer = precision === "day" ? dates.find(({ published }) => published !== null && published.precision === "minute" && published.value.startsWith(value)) : undefined;
  return (finer ?? first).candidate;
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

/** A section is a name, not a sentence or an address. */
const asSection = (name: string | null): string | null => (name === null || name.length > 60 || name.includes("/") ? null : name);

/** The headline that the page shows: what is called so, else its first heading. */
function shownTitle(document: DomDocument): string | null {
  const called = document.querySelector('[itemprop="headline"], .entry-title, .post-title, .article-title, .p-name');
  return words(called === null ? null : lineOf(called)) ?? words(document.querySelector("h1")?.textContent);
}

/** A title without the name of the site behind it, where the page shows it so in its own heading. */
function withoutSite(title: string | null, document: DomDocument): string | null {
  const heading = words(document.querySelector("h1")?.textContent);
  return title !== null && heading !== null && heading.length >= 10 && title.startsWith(heading) && /^\s*[|•–—:-]\s/.test(title.slice(heading.length)) ? heading : title;
}

/** The section that the path above the story ends in: "Home › World". */
function sectionInPath(document: DomDocument): string | null {
  const path = document.querySelector('[class*="breadcrumb" i], [id*="breadcrumb" i], [aria-label*="breadcrumb" i]');
  if (path === null) return null;
  const steps = [...path.querySelectorAll("a")].map(lineOf).filter((step) => step !== "");
  return steps.length === 0 ? null : sectionOf(steps.join(" > ")) ?? (steps.length === 1 ? sectionOf(steps[0] ?? "") : null);
}

/**
 * Reads what a page says of itself: JSON-LD, then Open Graph and other meta elements, microdata, the canonical link, `<time>`
 * and the dates that it shows.
 *
 * @param address where the page was fetched from
 */
export function readMetadata(document: DomDocument, address: string | null = null): Metadata {
  const data = articleData(document);
  const values = namedValues(document);
  const first = (names: readonly string[]): string | null => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
  const tags = [...document.querySelectorAll('meta[property="article:tag"]')].flatMap((tag) => list(tag.getAttribute("content")));
  const keywords = list(data["keywords"]);
  return {
    title: withoutSite(words(data["headline"]) ?? first(["og:title", "twitter:title"]) ?? shownTitle(document) ?? words(document.querySelector("title")?.textContent), document),
    published: publishedAmong([words(data["datePublished"]), ...dateNames.map((name) => values.get(name)), ...shownDates(document), words(data["dateModified"]), values.get("article:modified_time")]),
    source: words(data["publisher"]) ?? first(sourceNames),
    section: asSection(words(data["articleSection"]) ?? first(sectionNames)) ?? sectionInPath(document),
    topics: tags.length > 0 ? tags : keywords.length > 0 ? keywords : topicsIn(document),
    url: ownAddress([words(document.querySelector('link[rel="canonical"]')?.getAttribute("href")), values.get("og:url") ?? null], address),
    language: words(document.documentElement?.getAttribute("lang")) ?? first(["content-language", "dc.language", "dcterms.language"]),
  };
}
