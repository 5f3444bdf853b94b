/** An element of an XML document. Names carry no prefix where the element is of the document's own vocabulary. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement {
  readonly name: string;
  readonly written: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
  readonly spaces: ReadonlyMap<string, string>;
}

/** Elements nested deeper than this hand their children up: trees are walked by recursion. */
const deepest = 150;

/** Vocabularies by their namespace, with the prefix that is used here; none for those that stand at the root of a document. */
const vocabularies: ReadonlyMap<string, string> = new Map([
  ["http://purl.org/rss/1.0/", ""],
  ["http://channel.netscape.com/rdf/simple/0.9/", ""],
  ["http://my.netscape.com/rdf/simple/0.9/", ""],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", ""],
  ["http://iptc.org/std/nar/2006-10-01/", ""],
  ["http://www.w3.org/1999/xhtml", "html"],
  ["http://www.w3.org/2005/atom", "atom"],
  ["http://purl.org/atom/ns#", "atom"],
  ["http://purl.org/rss/1.0/modules/content/", "content"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
  ["http://search.yahoo.com/mrss/", "media"],
]);

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;

/** Text with XML's own references read. Others stay as they are: none is ever defined by the document. */
function readReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(reference, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "\ufffd";
  });
}

const attribute = /([^\s=/>]{1,100})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(words: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of words.matchAll(attribute)) found.set(name, readReferences(double ?? single ?? ""));
  return found;
}

/** The namespaces in force under an element. */
function spacesUnder(above: ReadonlyMap<string, string>, attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  let spaces: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    spaces ??= new Map(above);
    spaces.set(name === "xmlns" ? "" : name.slice(6), value.trim().toLowerCase());
  }
  return spaces ?? above;
}

/** Where the tag that begins at `<` ends: after its `>`, which values in quotes may hold. */
function tagEnd(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at += 1) {
    const character = xml.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") {
      return at + 1;
    } else if (character === '"' || character === "'") {
      quote = character;
    }
  }
  return xml.length;
}

/** A document type ends at its `>`, after its internal subset in brackets. What it declares is passed over. */
function doctypeEnd(xml: string, from: number): number {
  const plain = xml.indexOf(">", from);
  if (plain === -1) return xml.length;
  const bracket = xml.slice(from, plain).indexOf("[");
  if (bracket === -1) return plain + 1;
  const close = xml.slice(from + bracket).search(/\]\s*>/);
  return close === -1 ? xml.length : xml.indexOf(">", from + bracket + close) + 1;
}

/**
 * Reads XML as feeds and agencies send it: what is not well-formed is read as far as it can be, an element left open ends
 * with the one around it. Entities are never defined by the document, so nothing in it can grow. Time grows with its length.
 *
 * @returns the root element, or `null` where there is none
 */
export function readXml(xml: string): XmlElement | null {
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let rootSpace: string | null = null;
  let at = 0;
  const skip = (end: string, from: number): number => {
    const found = xml.indexOf(end, from);
    return found === -1 ? xml.length : found + end.length;
  };
  const nameIn = (written: string, spaces: ReadonlyMap<string, string>): string => {
    const colon = written.indexOf(":");
    const prefix = colon === -1 ? "" : written.slice(0, colon);
    const local = colon === -1 ? written : written.slice(colon + 1);
    const space = spaces.get(prefix) ?? (prefix === "" ? "" : null);
    rootSpace ??= space ?? "";
    const shown = space === null ? prefix : space === "" || space === rootSpace ? "" : vocabularies.get(space) ?? prefix;
    return shown === "" ? local : `${shown}:${local}`;
  };
  const add = (child: XmlElement | string): void => {
    const above = open.at(-1);
    if (above !== undefined) above.children.push(child);
    else if (typeof child !== "string") root ??= child;
  };
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    const text = xml.slice(at, next === -1 ? xml.length : next);
    if (text !== "" && open.length > 0) add(readReferences(text));
    // What stands behind the root is none of the document.
    if (next === -1 || (root !== null && open.length === 0)) break;
    if (xml.startsWith("<!--", next)) at = skip("-->", next + 4);
    else if (xml.startsWith("<![CDATA[", next)) {
      at = skip("]]>", next + 9);
      add(xml.slice(next + 9, xml.startsWith("]]>", at - 3) ? at - 3 : at));
    } else if (xml.startsWith("<!", next)) at = doctypeEnd(xml, next);
    else if (xml.startsWith("<?", next)) at = skip("?>", next + 2);
    else if (xml.startsWith("</", next)) {
      at = skip(">", next);
      const written = xml.slice(next + 2, at - 1).trim();
      const above = open.findLastIndex((element) => element.written === written);
      if (above !== -1) open.length = above;
    } else if (/[A-Za-z_]/.test(xml.charAt(next + 1))) {
      at = tagEnd(xml, next);
      const isEmpty = xml.charAt(at - 2) === "/";
      const words = xml.slice(next + 1, isEmpty ? at - 2 : at - 1);
      const written = /^[^\s/>]{1,200}/.exec(words)?.[0] ?? "";
      const attributes = attributesOf(words.slice(written.length));
      const spaces = spacesUnder(open.at(-1)?.spaces ?? new Map(), attributes);
      if (open.length < deepest) {
        const element: OpenElement = { name: nameIn(written, spaces), written, attributes, children: [], spaces };
        add(element);
        if (!isEmpty) open.push(element);
      }
    } else {
      add("<");
      at = next + 1;
    }
  }
  return root;
}
