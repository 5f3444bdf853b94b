import { isElement, isText, type DomElement, type DomNode } from "./dom.ts";

/** How many letters and signs stand under each element, and how many of them in links; blanks are not counted. */
export interface TextSize {
  readonly all: number;
  readonly linked: number;
}

/** Measures every element under a root in one walk. The depth of the tree is capped before it is built, so recursion is safe. */
export function textSizes(root: DomElement): (element: DomElement) => TextSize {
  const sizes = new Map<DomElement, TextSize>();
  const visit = (node: DomNode, isLinked: boolean): TextSize => {
    if (isText(node)) {
      const all = (node.textContent ?? "").replaceAll(/\s+/g, "").length;
      return { all, linked: isLinked ? all : 0 };
    }
    if (!isElement(node)) return { all: 0, linked: 0 };
    let all = 0;
    let linked = 0;
    for (const child of node.childNodes) {
      const size = visit(child, isLinked || node.localName === "a");
      all += size.all;
      linked += size.linked;
    }
    const size = { all, linked };
    sizes.set(node, size);
    return size;
  };
  visit(root, false);
  return (element) => sizes.get(element) ?? { all: 0, linked: 0 };
}
