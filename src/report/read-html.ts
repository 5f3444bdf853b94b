import { silent, type Report, type Tell } from "../model/index.ts";
import { assembleReport } from "./assemble-report.ts";
import type { Block } from "./block.ts";
import { findParts } from "./find-parts.ts";
import { collectBlocks, type PageBlock } from "./html/collect-blocks.ts";
import { findStory, wholeStory } from "./html/find-story.ts";
import { readMetadata, type Metadata } from "./html/metadata.ts";
import { parsePage } from "./html/parse-page.ts";
import { preformatted } from "./html/preformatted.ts";
import { lettersOf } from "./page.ts";
import { readWireText } from "./read-wire-text.ts";
import type { ReportOptions } from "./report-options.ts";

const gap = "\n\n";

/** The story's blocks with its headline and standfirst on top, whether or not the article holds them. */
function withHead(blocks: readonly PageBlock[], title: string | null, standfirst: string | null): readonly PageBlock[] {
  const head: PageBlock[] = [];
  if (title !== null) head.push({ text: title, hint: "headline" });
  if (standfirst !== null) head.push({ text: standfirst, hint: "standfirst" });
  const letters = head.map(({ text }) => lettersOf(text));
  return [...head, ...blocks.filter(({ text, hint }, index) => index > 3 || hint === "caption" || !letters.includes(lettersOf(text)))];
}

/** Sets blocks one below the other, a blank line between them. */
function layOut(blocks: readonly PageBlock[]): { readonly text: string; readonly placed: readonly Block[] } {
  const placed: Block[] = [];
  let start = 0;
  for (const { text, hint } of blocks) {
    placed.push({ start, end: start + text.length, text, gapAbove: true, hint });
    start += text.length + gap.length;
  }
  return { text: blocks.map(({ text }) => text).join(gap), placed };
}

/** What may be known of a page besides {@link ReportOptions}. */
export interface HtmlOptions extends ReportOptions {
  /** Words between headline and story that the markup does not hold. */
  readonly standfirst?: string | null;
  /** Where the page was fetched from: its address where it names none of its own. */
  readonly address?: string | null;
  /** The markup is the story alone, without a page around it. */
  readonly isFragment?: boolean;
}

const nothing: Metadata = { title: null, published: null, source: null, section: null, topics: [], url: null, language: null };

/**
 * Reads the report in an HTML page: the article is found, its words are laid out one block a paragraph, and that layout
 * becomes `report.text`. Time and memory grow with the length of the page, however its elements are nested.
 *
 * @param options what is known from outside; it supplies what the page lacks
 * @param tell hears what each block was taken for, and why
 * @throws DetenteError `bad-date` when `options.published` is no date
 */
export function readHtml(html: string, options: HtmlOptions = {}, tell: Tell = silent): Report {
  const { isFragment = false, address = null, standfirst = null } = options;
  const { document, elements } = parsePage(html);
  const metadata = isFragment ? nothing : readMetadata(document, address);
  const wire = isFragment ? null : preformatted(document);
  const title = options.title ?? (wire === null ? metadata.title : null);
  const language = options.language ?? metadata.language;
  const known: ReportOptions = {
    ...options,
    title,
    published: metadata.published ?? options.published ?? null,
    source: metadata.source ?? options.source ?? null,
    url: options.url ?? metadata.url ?? address,
    section: metadata.section ?? options.section ?? null,
    topics: metadata.topics.length > 0 ? metadata.topics : options.topics ?? [],
    ...(language === null ? {} : { language }),
  };
  if (wire !== null) return readWireText(wire, known, tell);
  const story = isFragment ? wholeStory(document) : findStory(document, elements);
  const { text, placed } = layOut(withHead(story === null ? [] : collectBlocks(story), title, standfirst));
  return assembleReport(text, findParts(text, placed, title), known, tell);
}
