import type { DetenteError } from "../model/index.ts";
import type { ReportOptions } from "./report-options.ts";

/**
 * What the words of an entry are: `text`, one report as agencies print it; `page`, a whole HTML page; `fragment`, the story
 * alone as HTML, without the page around it.
 */
export type EntryKind = "text" | "page" | "fragment";

/** One report as a structured format holds it, not yet read. */
export interface Entry {
  readonly kind: EntryKind;
  readonly content: string;
  /** Words between headline and story, as plain text. */
  readonly standfirst: string | null;
  /** Where the page was fetched from, to read its own links against. */
  readonly address: string | null;
  readonly known: ReportOptions;
  /** Nothing may be set above a text whose offsets others rely on. */
  readonly isVerbatim?: boolean;
}

/** What a format holds, in order: entries, and an error in the place of each that is none. */
export type Entries = Iterable<Entry | DetenteError>;

/** Options without what is not known, so that they supply and never erase. */
export function knownOnly(options: { readonly [Name in keyof ReportOptions]: ReportOptions[Name] | null | undefined }): ReportOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0)));
}
