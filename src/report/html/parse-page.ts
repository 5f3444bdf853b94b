import { parseHTML } from "linkedom";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { capMarkup, deepest } from "./cap-markup.ts";
import type { DomDocument, DomElement, DomNode } from "./dom.ts";

type Parsed = DefaultTreeAdapterTypes.ChildNode;

/** The parser adds elements that the markup leaves out (a body, the body of a table) and opens formats again. */
const deepestTree = deepest * 2;

/** What the page's document needs to be filled. */
interface Maker {
  createElement(name: string): DomElement & { setAttribute(name: string, value: string): void; appendChild(child: DomNode): void };
  createTextNode(text: string): DomNode;
}

/** A page as a document, and how many elements it has. */
export interface ParsedPage {
  readonly document: DomDocument;
  readonly elements: number;
}

const attributeName = /^[a-z_][\w.:-]*$/i;

/** Copies what was parsed under an element of the document, without recursion; elements nested too deeply hand their children up. */
function copy(maker: Maker, from: readonly Parsed[], into: ReturnType<Maker["createElement"]>): number {
  const open: { readonly nodes: readonly Parsed[]; next: number; readonly into: typeof into; readonly depth: number }[] = [{ nodes: from, next: 0, into, depth: 0 }];
  let elements = 0;
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const node = level.nodes[level.next];
    level.next += 1;
    if (node === undefined) {
      open.pop();
    } else if (node.nodeName === "#text") {
      level.into.appendChild(maker.createTextNode((node as DefaultTreeAdapterTypes.TextNode).value));
    } else if ("tagName" in node) {
      elements += 1;
      let target = level.into;
      if (level.depth < deepestTree) {
        target = maker.createElement(node.tagName);
        for (const { name, value } of node.attrs) if (attributeName.test(name)) target.setAttribute(name, value);
        level.into.appendChild(target);
      }
      open.push({ nodes: node.childNodes, next: 0, into: target, depth: level.depth + 1 });
    }
  }
  return elements;
}

/**
 * The document that a browser would make of some markup: the parser closes what HTML closes by itself, moves what stands
 * outside the body into it and reads every entity. Time grows with the length of the markup, however it is nested.
 */
export function parsePage(html: string): ParsedPage {
  const parsed = parse(capMarkup(html), { scriptingEnabled: true });
  const document = parseHTML("<!doctype html><html><head></head><body></body></html>").document as unknown as DomDocument & Maker;
  const root = parsed.childNodes.find((node): node is DefaultTreeAdapterTypes.Element => node.nodeName === "html");
  let elements = 0;
  for (const half of root?.childNodes ?? []) {
    const target = half.nodeName === "head" ? document.head : half.nodeName === "body" ? document.body : null;
    if (target !== null && "childNodes" in half) elements += copy(document, half.childNodes, target as Parameters<typeof copy>[2]);
  }
  const language = root?.attrs.find(({ name }) => name === "lang" || name === "xml:lang")?.value;
  if (language !== undefined) (document.documentElement as Parameters<typeof copy>[2] | null)?.setAttribute("lang", language);
  return { document, elements };
}
