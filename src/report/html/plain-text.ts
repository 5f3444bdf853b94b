import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { capMarkup } from "./cap-markup.ts";

function textUnder(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string {
  return nodes
    .map((node) => (node.nodeName === "#text" ? (node as DefaultTreeAdapterTypes.TextNode).value : "childNodes" in node ? textUnder(node.childNodes) : ""))
    .join("");
}

/** A title or summary that may hold markup and entities, as one line of plain text; `null` where nothing is left of it. */
export function plainText(markup: string | null): string | null {
  if (markup === null) return null;
  const text = /[<&]/.test(markup) ? textUnder(parseFragment(capMarkup(markup)).childNodes) : markup;
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line === "" ? null : line;
}
