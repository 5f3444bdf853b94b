import { DetenteError } from "../../model/index.ts";
import { knownOnly, type Entries, type Entry } from "../entry.ts";
import { childOf, childrenOf, findElement, innerHtml, localName, rawText, textOf } from "../xml/look-up.ts";
import { readXml, type XmlElement } from "../xml/read-xml.ts";

/** The last part of a code with a scheme: "ninat:text", "stat:canceled". */
const codeOf = (element: XmlElement | null): string | null => element?.attributes.get("qcode")?.split(":").at(-1)?.toLowerCase() ?? null;

const named = (element: XmlElement): string | null => textOf(childOf(element, "name")) ?? element.attributes.get("literal") ?? null;

/** The words in a content set: XHTML or NITF inside the item, or plain text. What stands elsewhere is not fetched. */
function wordsOf(contents: XmlElement | null): Pick<Entry, "kind" | "content"> | null {
  for (const part of childrenOf(contents, "inlineXML")) {
    const body = findElement(part, "body.content") ?? findElement(part, "body") ?? part;
    return { kind: "fragment", content: innerHtml(body) };
  }
  for (const part of childrenOf(contents, "inlineData")) {
    const words = rawText(part);
    if (words.trim() !== "") return { kind: /html/.test(part.attributes.get("contenttype") ?? "") ? "fragment" : "text", content: words };
  }
  return null;
}

function headlineOf(item: XmlElement, meta: XmlElement | null): string | null {
  const headlines = childrenOf(meta, "headline");
  const main = headlines.find((headline) => /main|head/i.test(headline.attributes.get("role") ?? "")) ?? headlines[0] ?? null;
  return textOf(main) ?? textOf(findElement(item, "hl1")) ?? textOf(childOf(childOf(item, "itemMeta"), "title"));
}

function entryOf(item: XmlElement): Entry | DetenteError {
  const itemMeta = childOf(item, "itemMeta");
  const meta = childOf(item, "contentMeta");
  const kind = codeOf(childOf(itemMeta, "itemClass"));
  const id = item.attributes.get("guid") ?? null;
  if (kind !== null && !["text", "composite"].includes(kind)) return new DetenteError("no-report", `the item ${id ?? ""} is of class ${kind}, not text`);
  const status = codeOf(childOf(itemMeta, "pubStatus"));
  if (status !== null && /^(?:withheld|cancell?ed)$/.test(status)) return new DetenteError("no-report", `the item ${id ?? ""} is ${status} by its publisher`);
  const words = wordsOf(childOf(item, "contentSet"));
  if (words === null) return new DetenteError("no-report", `the item ${id ?? ""} holds no text of its own`);
  const source = childrenOf(meta, "infoSource", "creditline").map((each) => named(each) ?? textOf(each)).find((each) => each !== null);
  const provider = childOf(itemMeta, "provider");
  const url = childrenOf(itemMeta, "link").map((link) => link.attributes.get("href") ?? "").find((href) => /^https?:/.test(href));
  return {
    ...words,
    standfirst: null,
    address: null,
    known: knownOnly({
      id,
      url: url ?? (id !== null && /^https?:/.test(id) ? id : null),
      title: headlineOf(item, meta),
      published: [childOf(itemMeta, "firstCreated"), childOf(meta, "contentCreated"), childOf(itemMeta, "versionCreated")].map(textOf).find((date) => date !== null),
      source: (provider === null ? null : named(provider)) ?? source ?? null,
      topics: [...new Set(childrenOf(meta, "subject").map(named).filter((name) => name !== null))],
      language: childOf(meta, "language")?.attributes.get("tag") ?? item.attributes.get("xml:lang"),
    }),
  };
}

/**
 * The news items of a NewsML-G2 document: one item, or a message that carries several. Packages and concepts refer to items
 * and hold no words themselves.
 */
export function* readNewsml(xml: string): Entries {
  const root = readXml(xml);
  const items = root === null ? [] : localName(root) === "newsMessage" ? childrenOf(root, "itemSet").flatMap(({ children }) => children.filter((child) => typeof child !== "string")) : [root];
  if (items.length === 0) yield new DetenteError("no-report", "the XML holds no news item");
  for (const item of items) {
    yield localName(item) === "newsItem" ? entryOf(item) : new DetenteError("no-report", `a ${localName(item)} holds no text of its own`);
  }
}
