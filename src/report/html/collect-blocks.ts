import type { PartKind } from "../../model/index.ts";
import { isElement, isText, type DomElement, type DomNode } from "./dom.ts";
import type { Story } from "./find-story.ts";
import { isFigureTable, rowsOf } from "./figure-table.ts";

/** Words of a page that stand together, and what the elements around them say that they are. */
export interface PageBlock {
  readonly text: string;
  readonly hint: PartKind | null;
}

const block = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul amp-img".split(" "),
);
const skipped = new Set(["script", "style", "button", "select", "head", "label", "input"]);
const heading = /^h[1-6]$/;
/** Elements whose short lines are sentences of the story, closed or not. */
const ofProse = new Set(["p", "blockquote", "li", "dd"]);
const longestHeading = 100;
/** Pages of more blocks than this are not searched for repetitions. */
const mostCompared = 1000;

/** What is known while a stretch of words is gathered. */
interface Context {
  readonly hint: PartKind | null;
  /** The words belong to nothing that is kept. */
  readonly isDropped: boolean;
  /** Nothing under here is kept either. */
  readonly isOut: boolean;
  readonly holder: DomElement;
  readonly keepsLines: boolean;
}

/** Whether all words of an element stand in bold, as crossheads do that are no headings. */
function isBold(element: DomElement, { size }: Story): boolean {
  const { all, bold } = size(element);
  return bold > 0 && bold >= all;
}

/** A sign of a note in the margin: "1", "[2]", "*". */
const isNoteSign = (element: DomElement): boolean => element.localName === "sup" && /^[\s[(]*(?:\d{1,3}|\*+|[a-z])[\s\])]*$/.test(element.textContent ?? "");

/**
 * The words of a story as blocks, in the order of the page: every block element begins a new one, and so do two line breaks in a
 * row. What its markup calls a caption, a pointer to other stories or a standfirst is marked as such; what is of the page is left out.
 */
export function collectBlocks(story: Story): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let text = "";
  let linked = 0;
  /** A paragraph of the story was met: nothing below it is a standfirst. */
  let hasBegun = false;

  /** How many paragraphs of the story stand right under an element; asked for each of its children, so it is kept. */
  const counts = new Map<DomElement, number>();
  const paragraphsIn = (parent: DomElement): number => {
    let count = counts.get(parent);
    if (count === undefined) {
      count = [...parent.childNodes].filter((child) => isElement(child) && child.localName === "p" && story.holds(child)).length;
      counts.set(parent, count);
    }
    return count;
  };

  /** Whether an element that was passed over stands between others that were taken for the story, as an equal among them. */
  const isAmong = (element: DomElement): boolean => {
    const { all, linked: inLinks } = story.size(element);
    return /^(?:p|h[2-4])$/.test(element.localName) && inLinks <= all / 3 && element.parentElement !== null && paragraphsIn(element.parentElement) >= 2;
  };

  const close = (context: Context): void => {
    const all = text.replaceAll(/\s+/g, "").length;
    const isLink = all > 0 && linked >= all * 0.9 && all < 300;
    for (const piece of text.split(/\n[\s]*\n/)) {
      const words = context.keepsLines ? piece.replaceAll(/^\n+|\s+$/g, "") : piece.replaceAll(/[^\S\n]+/g, " ").replaceAll(/ ?\n ?/g, "\n").trim();
      if (words.trim() === "" || context.isDropped) continue;
      const hint = hintOf(words, isLink, context);
      hasBegun ||= (hint === null || hint === "paragraph") && words.length > 100;
      blocks.push({ text: words, hint });
    }
    text = "";
    linked = 0;
  };

  const hintOf = (words: string, isLink: boolean, { hint, holder }: Context): PartKind | null => {
    if (hint !== null && hint !== "crosshead") return hint;
    if (isLink) return "related";
    if (hint === "crosshead") return hint;
    const { localName } = holder;
    if (localName === "p" && words.length <= longestHeading && story.size(holder).linked === 0 && isBold(holder, story)) return "crosshead";
    return ofProse.has(localName) && (words.length > 60 || /[:;,?!]["”’)]*$/.test(words)) ? "paragraph" : null;
  };

  const enter = (element: DomElement, above: Context): Context => {
    const name = element.localName;
    const role = above.hint === null || above.hint === "crosshead" || above.hint === "standfirst" ? story.role(element) : null;
    const keepsLines = above.keepsLines || name === "pre";
    if (above.isOut || role === "aside" || role === "topics" || role === "hidden") return { ...above, isDropped: true, isOut: true, holder: element, keepsLines };
    // Of what points elsewhere only insets belong to the report.
    if (role === "related") return { hint: "related", isDropped: !isInset(element), isOut: !isInset(element), holder: element, keepsLines };
    if (role === "caption") return { hint: "caption", isDropped: false, isOut: false, holder: element, keepsLines };
    if (role === "standfirst" && above.hint === null && isAbove(element)) return { hint: "standfirst", isDropped: false, isOut: false, holder: element, keepsLines };
    const hint = heading.test(name) ? (above.hint ?? "crosshead") : above.hint;
    const isKept = above.hint === "standfirst" || above.hint === "caption" || story.holds(element) || isAmong(element);
    return { hint, isDropped: above.hint === null || above.hint === "crosshead" ? !isKept : above.isDropped, isOut: false, holder: element, keepsLines };
  };

  /** An inset stands between the story's own words. */
  const isInset = (element: DomElement): boolean => {
    const parent = element.parentElement;
    return parent !== null && story.holds(parent) && paragraphsIn(parent) > 0;
  };

  const isAbove = (element: DomElement): boolean => {
    const { all } = story.size(element);
    return all > 15 && all < 400 && !hasBegun;
  };

  // The depth of the tree is capped before it is built, so recursion is safe here.
  const visit = (node: DomNode, context: Context, isLinked: boolean): void => {
    if (isText(node)) {
      const words = context.keepsLines ? (node.textContent ?? "") : (node.textContent ?? "").replaceAll(/\s+/g, " ");
      text += words;
      if (isLinked) linked += words.replaceAll(/\s+/g, "").length;
      return;
    }
    if (!isElement(node)) return;
    const name = node.localName;
    if (skipped.has(name) || isNoteSign(node)) return;
    if (name === "br") {
      text += "\n";
      return;
    }
    if (name === "table" && story.size(node).rows > 1 && story.size(node).paragraphs === 0 && isFigureTable(node)) {
      close(context);
      if (story.holds(node) && !context.isDropped) for (const row of rowsOf(node)) blocks.push({ text: row, hint: "furniture" });
      return;
    }
    const role = block.has(name) ? null : story.role(node);
    const isBlock = block.has(name) || role !== null;
    if (!isBlock) {
      for (const child of node.childNodes) visit(child, context, isLinked || name === "a");
      return;
    }
    close(context);
    const own = enter(node, context);
    for (const child of node.childNodes) visit(child, own, isLinked || name === "a");
    close(own);
  };

  const { region } = story;
  const outer: Context = { hint: null, isDropped: !story.holds(region), isOut: false, holder: region, keepsLines: false };
  for (const child of region.childNodes) visit(child, outer, false);
  close(outer);
  return withoutRepeats(blocks);
}

function lineLength(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return (end === -1 ? text.length : end) - text.lastIndexOf("\n", at) - 1;
}

/** A quotation set large repeats words of the story: what stands word for word in a longer paragraph is left out. */
function withoutRepeats(blocks: readonly PageBlock[]): readonly PageBlock[] {
  if (blocks.length > mostCompared) return blocks;
  const letters = blocks.map(({ text }) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ""));
  const all = blocks.map(({ hint }, index) => (hint === null || hint === "paragraph" ? letters[index] : "")).join("\n");
  return blocks.filter(({ hint }, index) => {
    const own = letters[index] ?? "";
    if ((hint !== null && hint !== "paragraph") || own.length < 20 || own.length > 300) return true;
    const at = all.indexOf(own);
    const isWhole = (place: number): boolean => (place === 0 || all[place - 1] === "\n") && (place + own.length === all.length || all[place + own.length] === "\n");
    // Itself and its equals are whole lines, with or without a dateline; within a longer one it is a repetition.
    for (let place = at; place !== -1; place = all.indexOf(own, place + 1)) if (!isWhole(place) && lineLength(all, place) > own.length * 1.5) return false;
    return true;
  });
}
