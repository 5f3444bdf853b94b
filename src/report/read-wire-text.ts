import { silent, type Report, type Tell } from "../model/index.ts";
import { assembleReport } from "./assemble-report.ts";
import { findBlocks } from "./find-blocks.ts";
import { findParts } from "./find-parts.ts";
import type { ReportOptions } from "./report-options.ts";

/**
 * Reads one report in the form that agencies and archive pages print it.
 *
 * @param text the report; it becomes `report.text` unchanged, so that every span refers to it
 * @param options what is known from outside; it supplies what the text lacks
 * @param tell hears what each line was taken for, and why
 * @throws DetenteError `bad-date` when `options.published` is no date
 */
export function readWireText(text: string, options: ReportOptions = {}, tell: Tell = silent): Report {
  return assembleReport(text, findParts(text, findBlocks(text), options.title ?? null), options, tell);
}
