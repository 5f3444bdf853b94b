import { Readability } from "@mozilla/readability";
import { lineOf, type DomDocument, type DomElement } from "./dom.ts";
import { roleOf, type Role } from "./element-role.ts";
import { textSizes, type TextSize } from "./text-size.ts";

/** Where the story of a page stands. */
export interface Story {
  /** The least element around everything that may belong to it: its words, its headline, the captions beside them. */
  readonly region: DomElement;
  /** Whether an element was taken for a part of the story itself. */
  readonly holds: (element: DomElement) => boolean;
  /** What an element's markup says of its words, where they are few enough to be beside a story and not the story. */
  readonly role: (element: DomElement) => Role | null;
  readonly size: (element: DomElement) => TextSize;
}

/** Pages with more elements than this are read without looking for the article in them. */
const mostElements = 10_000;

/** Elements are known by a number, which the copy that Readability takes apart keeps. */
const mark = "data-detente";

/** A part of a page that holds more of its words than this is no mere addition to the story, whatever it is called. */
const largestAddition = 0.4;

/** What Readability keeps: elements by their numbers, and the words of paragraphs that it made itself. */
interface Kept {
  readonly numbers: ReadonlySet<string>;
  readonly paragraphs: ReadonlySet<string>;
}

/** A paragraph that Readability made of an element's words is known by them; longer ones are no single paragraph. */
const longestParagraph = 4000;

/** Reads the page with Readability; `null` where it finds no article. */
function kept(document: DomDocument): Kept | null {
  // It takes the document apart, so it gets a copy.
  const copy = document.cloneNode(true) as unknown as ConstructorParameters<typeof Readability>[0];
  const reader = new Readability<DomElement>(copy, { charThreshold: 200, keepClasses: true, disableJSONLD: true, serializer: (node) => node });
  const content = reader.parse()?.content;
  if (content === undefined || content === null) return null;
  const numbers = [...content.querySelectorAll(`[${mark}]`)].map((element) => element.getAttribute(mark) ?? "");
  const paragraphs = [...content.querySelectorAll(`p:not([${mark}])`)].map(lineOf).filter((line) => line !== "");
  return numbers.length === 0 ? null : { numbers: new Set(numbers), paragraphs: new Set(paragraphs) };
}

/** The least element around all of these. */
function around(elements: readonly DomElement[], body: DomElement): DomElement {
  let [common = body] = elements;
  for (const element of elements) while (common !== body && !common.contains(element)) common = common.parentElement ?? body;
  return common;
}

/** The region widened to hold the headline, or to the article that it is the body of. */
function widened(core: DomElement, body: DomElement): DomElement {
  for (let element: DomElement | null = core; element !== null && element !== body; element = element.parentElement) {
    if (element.querySelector("h1") !== null || element.localName === "article" || element.localName === "main") return element;
  }
  return body.querySelector("h1") === null ? core : body;
}

/** Takes out what is shown to nobody or laid over the page, so that it is not found to be the story. */
function clear(body: DomElement, role: Story["role"]): void {
  const doomed = [...body.querySelectorAll("*")].filter((element) => {
    const found = role(element);
    return found === "hidden" || (found === "aside" && /cookie|consent|gdpr|paywall|subscribe|newsletter/i.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`));
  });
  for (const element of doomed) element.remove();
}

/** Where Readability passes over more of a page's plain paragraphs than this, it took a part of the story for all of it. */
const mostMissed = 0.35;
const shortestProse = 80;

/** A paragraph of running words that no element around it sets apart from the story. */
function isProse(element: DomElement, body: DomElement, role: Story["role"], size: Story["size"]): boolean {
  if (element.localName !== "p" || size(element).all < shortestProse || size(element).linked > size(element).all / 5) return false;
  for (let around: DomElement | null = element; around !== null && around !== body; around = around.parentElement) {
    const found = role(around);
    if (found !== null && found !== "standfirst") return false;
  }
  return true;
}

/** All of a body as a story: for a story without a page around it, and where none can be told from the rest. */
export function wholeStory({ body }: DomDocument): Story | null {
  if (body === null) return null;
  const size = textSizes(body);
  const total = size(body).all;
  const roles = new Map<DomElement, Role | null>();
  const role: Story["role"] = (element) => {
    const known = roles.get(element);
    if (known !== undefined) return known;
    const own = bounded(element, roleOf(element, size(element)));
    roles.set(element, own);
    return own;
  };
  const bounded = (element: DomElement, found: Role | null): Role | null => {
    return found !== null && found !== "hidden" && size(element).all > total * largestAddition && element.localName !== "figcaption" ? null : found;
  };
  return { region: body, holds: () => true, role, size };
}

/** Finds the story of a page: all of the body where none can be told from the rest. */
export function findStory(document: DomDocument, elements: number): Story | null {
  const { body } = document;
  const whole = wholeStory(document);
  if (elements > mostElements || body === null || whole === null) return whole;
  const { role, size } = whole;
  clear(body, role);
  const all = [...body.querySelectorAll("*")];
  for (const [index, element] of all.entries()) element.setAttribute(mark, String(index));
  const found = kept(document);
  if (found === null) return whole;
  const isNumbered = (element: DomElement): boolean => found.numbers.has(element.getAttribute(mark) ?? "");
  const isParagraph = (element: DomElement): boolean => size(element).all > 0 && size(element).all < longestParagraph && found.paragraphs.has(lineOf(element));
  const holding = new Map<DomElement, boolean>();
  const holds = (element: DomElement): boolean => {
    const known = holding.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    // Readability puts an only child in the place of its parent, under the parent's number.
    const own = isNumbered(element) || isParagraph(element) || (parent !== null && parent !== body && size(parent).children === 1 && size(parent).all === size(element).all && holds(parent));
    holding.set(element, own);
    return own;
  };
  const prose = all.filter((element) => isProse(element, body, role, size));
  const amount = (elements: readonly DomElement[]): number => elements.reduce((sum, element) => sum + size(element).all, 0);
  if (amount(prose.filter((element) => !holds(element))) > amount(prose) * mostMissed) {
    const own = new Set(prose);
    return { region: body, holds: (element) => own.has(element) || holds(element), role, size };
  }
  const core = around(all.filter((element) => isNumbered(element) || isParagraph(element)), body);
  return { region: widened(core, body), holds, role, size };
}
