import type { DomDocument } from "./dom.ts";

const leastText = 200;
const leastShare = 0.7;

/** The text of a page that is one preformatted text with little around it, as archives of wires are; else `null`. */
export function preformatted(document: DomDocument): string | null {
  const { body } = document;
  const texts = [...(body?.querySelectorAll("pre") ?? [])].map((pre) => pre.textContent ?? "");
  const longest = texts.reduce((most, text) => (text.length > most.length ? text : most), "");
  const all = (body?.textContent ?? "").replaceAll(/\s+/g, "").length;
  const own = longest.replaceAll(/\s+/g, "").length;
  return own >= leastText && own >= all * leastShare && /\n/.test(longest.trim()) ? longest.replaceAll(/^\n+|\s+$/g, "") : null;
}
