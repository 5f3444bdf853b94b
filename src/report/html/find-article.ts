import { Readability } from "@mozilla/readability";
import type { DomDocument, DomElement } from "./dom.ts";

/** Pages with more elements than this are read without looking for the article in them. */
const mostElements = 10_000;

/** The element that holds the story; the whole body where none can be told from the rest of the page. */
export function findArticle(document: DomDocument, elements: number): DomElement | null {
  if (elements > mostElements) return document.body;
  // It takes the document apart, so it gets a copy.
  const copy = document.cloneNode(true) as unknown as ConstructorParameters<typeof Readability>[0];
  const reader = new Readability<DomElement>(copy, {
    charThreshold: 200,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  return reader.parse()?.content ?? document.body;
}
