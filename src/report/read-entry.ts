import { silent, type Report, type Tell } from "../model/index.ts";
import type { Entry } from "./entry.ts";
import { lettersOf } from "./page.ts";
import { readHtml } from "./read-html.ts";
import { readWireText } from "./read-wire-text.ts";
import type { ReportOptions } from "./report-options.ts";

/** A text with its headline and standfirst on top, where it does not begin with them itself. */
function withHead(text: string, heads: readonly (string | null | undefined)[]): string {
  const opening = lettersOf(text);
  const missing = heads.filter((head): head is string => typeof head === "string" && head.trim() !== "" && !opening.includes(lettersOf(head)));
  return [...missing, text].join("\n\n");
}

/**
 * Reads one entry of a structured format.
 *
 * @param supplied what is known from outside; it gives way to what the entry says of itself
 * @throws DetenteError `bad-date` when a given date is none
 */
export function readEntry({ kind, content, standfirst, address, known, isVerbatim }: Entry, supplied: ReportOptions = {}, tell: Tell = silent): Report {
  const options = { ...supplied, ...known };
  if (isVerbatim === true) return readWireText(content, options, tell);
  if (kind === "text") return readWireText(withHead(content, [known.title, standfirst]), options, tell);
  return readHtml(content, { ...options, standfirst, address, isFragment: kind === "fragment" }, tell);
}
