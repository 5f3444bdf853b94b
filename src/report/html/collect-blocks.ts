import type { PartKind } from "../../model/index.ts";
import type { DomElement, DomNode } from "./dom.ts";

/** Words of a page that stand together, and what the element around them says that they are. */
export interface PageBlock {
  readonly text: string;
  readonly hint: PartKind | null;
}

const block = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(" "),
);
const skipped = new Set(["script", "style", "button", "select", "nav", "form", "head"]);
const heading = /^h[2-6]$/;
const related = /(?:^|[\s_-])(?:related|read-?(?:also|more|next)|see-?also|more-?(?:on|stories|news)|recommend(?:ed|ations?)?|promo|teaser|newsletter|inset-link)(?:$|[\s_-])/i;
const caption = /(?:^|[\s_-])(?:caption|photo-?(?:credit|caption)|image-?(?:credit|caption)|credit)(?:$|[\s_-])/i;

/** What an element says its words are. */
function hintOf(element: DomElement, name: string): PartKind | null {
  if (name === "figcaption" || name === "caption") return "caption";
  if (heading.test(name)) return "crosshead";
  const labels = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.slice(0, 300);
  if (name === "aside" || related.test(labels)) return "related";
  if (caption.test(labels)) return "caption";
  return null;
}

/** Whether nearly all words of a list stand in links: a list of other stories. */
function isLinkList(element: DomElement): boolean {
  const all = (element.textContent ?? "").replaceAll(/\s+/g, "").length;
  const linked = [...element.querySelectorAll("a")].reduce((sum, link) => sum + (link.textContent ?? "").replaceAll(/\s+/g, "").length, 0);
  return all > 0 && linked / all > 0.8;
}

/** The words under an element as blocks: every block element begins a new one, and so do two line breaks in a row. */
export function collectBlocks(root: DomElement): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let text = "";
  let current: PartKind | null = null;
  const close = (): void => {
    for (const piece of text.split(/\n[\s]*\n/)) {
      const words = piece.replaceAll(/[^\S\n]+/g, " ").replaceAll(/ ?\n ?/g, "\n").trim();
      if (words !== "") blocks.push({ text: words, hint: current });
    }
    text = "";
  };
  // The depth of the tree is capped before it is built, so recursion is safe here.
  const visit = (node: DomNode, hint: PartKind | null): void => {
    if (node.nodeType === 3) {
      text += (node.textContent ?? "").replaceAll(/\s+/g, " ");
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
    const element = node as DomElement;
    const name = element.localName ?? "";
    if (skipped.has(name)) return;
    if (name === "br") {
      text += "\n";
      return;
    }
    const own = hint ?? hintOf(element, name) ?? ((name === "ul" || name === "ol") && isLinkList(element) ? "related" : null);
    const isBlock = block.has(name) || own !== hint;
    if (isBlock) close();
    const above = current;
    if (isBlock) current = own;
    for (const child of element.childNodes) visit(child, own);
    if (isBlock) close();
    current = above;
  };
  visit(root, null);
  close();
  return blocks;
}
