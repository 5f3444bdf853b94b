import { isElement, isText, type DomElement, type DomNode } from "./dom.ts";

/** What stands under an element: letters and signs (blanks are not counted), and elements that tell what it is. */
export interface TextSize {
  readonly all: number;
  readonly linked: number;
  readonly bold: number;
  readonly pictures: number;
  readonly paragraphs: number;
  readonly captions: number;
  readonly rows: number;
  /** Elements right under it. */
  readonly children: number;
}

type Sums = { -readonly [Name in keyof TextSize]: number };

const nothing: TextSize = { all: 0, linked: 0, bold: 0, pictures: 0, paragraphs: 0, captions: 0, rows: 0, children: 0 };
const counted: Readonly<Record<string, "pictures" | "paragraphs" | "captions" | "rows">> = { img: "pictures", picture: "pictures", video: "pictures", "amp-img": "pictures", p: "paragraphs", figcaption: "captions", tr: "rows" };

/** Measures every element under a root in one walk. The depth of the tree is capped before it is built, so recursion is safe. */
export function textSizes(root: DomElement): (element: DomElement) => TextSize {
  const sizes = new Map<DomElement, TextSize>();
  const visit = (node: DomNode, isLinked: boolean, isBold: boolean, above: Sums): void => {
    if (isText(node)) {
      const all = (node.textContent ?? "").replaceAll(/\s+/g, "").length;
      above.all += all;
      if (isLinked) above.linked += all;
      if (isBold) above.bold += all;
      return;
    }
    if (!isElement(node)) return;
    const { localName } = node;
    const own: Sums = { ...nothing };
    const links = isLinked || localName === "a";
    const bold = isBold || localName === "b" || localName === "strong";
    for (const child of node.childNodes) visit(child, links, bold, own);
    sizes.set(node, own);
    above.all += own.all;
    above.linked += own.linked;
    above.bold += own.bold;
    above.pictures += own.pictures;
    above.paragraphs += own.paragraphs;
    above.captions += own.captions;
    above.rows += own.rows;
    above.children += 1;
    const kind = counted[localName];
    if (kind !== undefined) above[kind] += 1;
  };
  visit(root, false, false, { ...nothing });
  return (element) => sizes.get(element) ?? nothing;
}
