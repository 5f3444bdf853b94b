import type { XmlElement } from "./read-xml.ts";

/** The children of an element by name, in order. */
export function childrenOf(element: XmlElement | null, ...names: readonly string[]): readonly XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== "string" && names.includes(child.name));
}

/** The first child of the first of these names that an element has. */
export function childOf(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const [child] = childrenOf(element, name);
    if (child !== undefined) return child;
  }
  return null;
}

/** All text under an element as it stands. */
export function rawText(element: XmlElement | null): string {
  return (element?.children ?? []).map((child) => (typeof child === "string" ? child : rawText(child))).join("");
}

/** All text under an element as one line, or `null` where there is none. */
export function textOf(element: XmlElement | null): string | null {
  const text = rawText(element).replaceAll(/\s+/g, " ").trim();
  return text === "" ? null : text;
}

/** The first element of this name anywhere under another. */
export function findElement(element: XmlElement, name: string): XmlElement | null {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const found = localName(child) === name ? child : findElement(child, name);
    if (found !== null) return found;
  }
  return null;
}

/** The name of an element without its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const neverClosed = new Set(["br", "hr", "img", "wbr"]);

/** What stands inside an element as HTML, prefixes left out. */
export function innerHtml(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return escaped(child);
      const name = localName(child);
      const attributes = [...child.attributes].filter(([key]) => /^(?:class|id|href|rel|datetime)$/.test(key)).map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', "&quot;")}"`).join("");
      return neverClosed.has(name) ? `<${name}${attributes}>` : `<${name}${attributes}>${innerHtml(child)}</${name}>`;
    })
    .join("");
}
