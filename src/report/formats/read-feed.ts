import { DetenteError } from "../../model/index.ts";
import { knownOnly, type Entries, type Entry } from "../entry.ts";
import { plainText } from "../html/plain-text.ts";
import { parsePublished } from "../moment.ts";
import { childOf, childrenOf, innerHtml, rawText, textOf } from "../xml/look-up.ts";
import { readXml, type XmlElement } from "../xml/read-xml.ts";
import { wholeAddress } from "./address.ts";
import { feedSource } from "./feed-source.ts";

/** What all entries of a feed share. */
interface Feed {
  readonly source: string | null;
  readonly language: string | null;
  readonly base: string | null;
}

/** The first of these elements whose words are a date; feeds are full of dates that are none. */
function dateOf(item: XmlElement, ...names: readonly string[]): string | null {
  const written = names.map((name) => textOf(childOf(item, name)));
  return written.find((words) => words !== null && parsePublished(words) !== null) ?? null;
}

/** Atom says of each text what it is; everything else is HTML in disguise. */
function markupOf(element: XmlElement | null): string | null {
  if (element === null) return null;
  const type = element.attributes.get("type") ?? "";
  if (element.children.some((child) => typeof child !== "string")) return innerHtml(element);
  const words = rawText(element).trim();
  if (words === "") return null;
  return type === "text" || type === "text/plain" ? words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(/\n\s*\n/g, "<p>") : words;
}

function linkOf(item: XmlElement, { base }: Feed): string | null {
  const links = childrenOf(item, "link", "atom:link");
  const plain = links.find((link) => !link.attributes.has("href") && textOf(link) !== null);
  const alternate = links.find((link) => link.attributes.has("href") && (link.attributes.get("rel") ?? "alternate") === "alternate");
  const guid = childOf(item, "guid");
  const permanent = guid?.attributes.get("isPermaLink") === "false" ? null : textOf(guid);
  return (
    wholeAddress(textOf(plain ?? null), base) ?? wholeAddress(alternate?.attributes.get("href"), item.attributes.get("xml:base") ?? base) ?? wholeAddress(permanent, null) ?? wholeAddress(item.attributes.get("rdf:about") ?? null, null)
  );
}

function topicsOf(item: XmlElement): readonly string[] {
  const topics = childrenOf(item, "category", "dc:subject").map((category) => plainText(category.attributes.get("label") ?? category.attributes.get("term") ?? textOf(category)));
  return [...new Set(topics.filter((topic) => topic !== null))];
}

/** The words of an entry: its full content where the feed gives it, else its summary alone. */
function wordsOf(item: XmlElement): { readonly content: string; readonly standfirst: string | null } {
  const full = markupOf(childOf(item, "content:encoded", "content", "html:body"));
  const summary = markupOf(childOf(item, "description", "summary", "dcterms:abstract", "media:description", "tagline"));
  if (full === null) return { content: summary ?? "", standfirst: null };
  const standfirst = plainText(summary);
  // Summaries cut from the story's beginning say nothing new; others are set above it, unless they are a story themselves.
  const isCut = standfirst === null || standfirst.length > 600 || (plainText(full) ?? "").startsWith(standfirst.replace(/\s*(?:…|\.{3}|\[…\]|\[\.\.\.\])$/, "").slice(0, 80));
  return { content: full, standfirst: isCut ? null : standfirst };
}

function entryOf(item: XmlElement, feed: Feed): Entry {
  const url = linkOf(item, feed);
  const own = textOf(childOf(childOf(item, "source"), "title")) ?? textOf(childOf(item, "source"));
  return {
    kind: "fragment",
    ...wordsOf(item),
    address: url,
    known: knownOnly({
      id: textOf(childOf(item, "guid", "id")) ?? url,
      url,
      title: plainText(textOf(childOf(item, "title", "dc:title", "media:title"))),
      published: dateOf(item, "pubDate", "published", "issued", "dc:date", "dcterms:issued", "dcterms:created", "created", "updated", "modified", "dcterms:modified"),
      source: feedSource(own) ?? feed.source,
      topics: topicsOf(item),
      language: item.attributes.get("xml:lang") ?? textOf(childOf(item, "dc:language")) ?? feed.language,
    }),
  };
}

/**
 * The entries of a feed: RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, with their full content where the feed gives it.
 *
 * @returns an error in the place of everything when the document is no feed
 */
export function* readFeed(xml: string): Entries {
  const root = readXml(xml);
  const isFeed = root !== null && ["rss", "RDF", "feed"].includes(root.name);
  if (!isFeed) {
    yield new DetenteError("no-report", "the XML is no feed");
    return;
  }
  const channel = root.name === "feed" ? root : childOf(root, "channel");
  const link = childrenOf(channel, "link").map((each) => each.attributes.get("href") ?? textOf(each));
  const feed: Feed = {
    source: feedSource(plainText(textOf(childOf(channel, "title")))),
    language: textOf(childOf(channel, "language", "dc:language")) ?? root.attributes.get("xml:lang") ?? null,
    base: root.attributes.get("xml:base") ?? link.map((each) => wholeAddress(each, null)).find((each) => each !== null) ?? null,
  };
  const items = [...childrenOf(channel, "item", "entry"), ...(channel === root ? [] : childrenOf(root, "item"))];
  for (const item of items) yield entryOf(item, feed);
}
