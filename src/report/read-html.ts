import { silent, type Report, type Tell } from "../model/index.ts";
import { assembleReport } from "./assemble-report.ts";
import type { Block } from "./block.ts";
import { findParts } from "./find-parts.ts";
import { collectBlocks, type PageBlock } from "./html/collect-blocks.ts";
import { findArticle } from "./html/find-article.ts";
import { readMetadata } from "./html/metadata.ts";
import { parsePage } from "./html/parse-page.ts";
import { lettersOf } from "./page.ts";
import type { ReportOptions } from "./report-options.ts";

const gap = "\n\n";

/** The story's blocks with its headline on top, whether or not the article holds it. */
function withHeadline(blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  if (title === null) return blocks;
  const letters = lettersOf(title);
  const rest = blocks.filter(({ text }, index) => index > 3 || lettersOf(text) !== letters);
  return [{ text: title, hint: "headline" }, ...rest];
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

/**
 * Reads the report in an HTML page: the article is found, its words are laid out one block a paragraph, and that layout
 * becomes `report.text`. Time and memory grow with the length of the page, however its elements are nested.
 *
 * @param options what is known from outside; it supplies what the page lacks
 * @param tell hears what each block was taken for, and why
 * @throws DetenteError `bad-date` when `options.published` is no date
 */
export function readHtml(html: string, options: ReportOptions = {}, tell: Tell = silent): Report {
  const { document, elements } = parsePage(html);
  const metadata = readMetadata(document);
  const article = findArticle(document, elements);
  const title = options.title ?? metadata.title;
  const { text, placed } = layOut(withHeadline(article === null ? [] : collectBlocks(article), title));
  const known: ReportOptions = {
    ...options,
    title,
    published: metadata.published ?? options.published ?? null,
    source: metadata.source ?? options.source ?? null,
    url: options.url ?? metadata.url,
    language: options.language ?? metadata.language ?? "en",
  };
  const report = assembleReport(text, findParts(text, placed, title), known, tell);
  return {
    ...report,
    section: report.section ?? metadata.section,
    topics: report.topics.length > 0 ? report.topics : metadata.topics,
  };
}
