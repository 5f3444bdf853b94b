import type { Report, Tell } from "../model/index.ts";
import { readHtml, readWireText, type ReportOptions } from "../report/index.ts";

const htmlOpening = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

/** The report that a file holds: an HTML page where it opens as one, wire text otherwise. */
export function makeReport(text: string, options: ReportOptions, tell?: Tell): Report {
  return htmlOpening.test(text.slice(0, 1000)) ? readHtml(text, options, tell) : readWireText(text, options, tell);
}
