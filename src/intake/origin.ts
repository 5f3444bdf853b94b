import type { ColumnMap, ReportOptions } from "../report/index.ts";
import type { DetenteError, Note, Report } from "../model/index.ts";

/** What a file holds, told by its content. */
export type Format = "text" | "html" | "feed" | "newsml" | "json" | "json-lines" | "csv" | "reuters-sgml" | "warc" | "zip";

/** Where an item comes from. */
export interface Origin {
  /** The file as given or found; "-" is standard input. */
  readonly path: string;
  /** The file's name inside packed files, outermost first, joined by "/"; `null` outside of any. */
  readonly member: string | null;
  /** `null` where the file could not be opened or told. */
  readonly format: Format | null;
  /** Number of the item in its file or member, from 1. */
  readonly item: number;
  /** Line of the item in its file, from 1, in formats of lines. */
  readonly line: number | null;
  /** Where and when a crawler fetched it. */
  readonly address: string | null;
  readonly fetched: string | null;
  /** Bytes of the file at `path` that were read when the item was found: how far the work is. */
  readonly position: number;
}

/** A report, with where it comes from. Reports in languages that are not read are among them. */
export interface Taken {
  readonly kind: "taken";
  readonly report: Report;
  readonly origin: Origin;
  /** What each line of it was taken for, where `explain` was asked for. */
  readonly notes: readonly Note[];
}

/** What could not be taken in, and why: the code and the one line of its error. */
export interface Refused {
  readonly kind: "refused";
  readonly error: DetenteError;
  readonly origin: Origin;
}

export interface IntakeOptions {
  /** What is known of every report besides its words; it gives way to what reports say themselves. */
  readonly supplied?: ReportOptions;
  /** Which column of a table, or field of a line of JSON, holds what. */
  readonly columns?: ColumnMap;
  /** The id of a report that has none of its own; without it, one made from its words. */
  readonly idOf?: (origin: Origin) => string | null;
  /** Collects the notes of each report. */
  readonly explain?: boolean;
  /** Threads that read pages. */
  readonly workers?: number;
  /** Milliseconds that the reading of one page may take. */
  readonly timeLimit?: number;
  /** Refuses folders with `is-folder` instead of walking them. */
  readonly refuseFolders?: boolean;
}

/** The most bytes that one report may have. A book is smaller. */
export const reportLimit: number = 8 * 1024 * 1024;

/** The most bytes of a file that is held whole and holds many reports: a feed, a message of news items. */
export const containerLimit: number = 64 * 1024 * 1024;

/** A file or a member of one while it is read: its items count up. */
export interface Source {
  origin(format: Format | null, more?: Partial<Pick<Origin, "line" | "address" | "fetched">>): Origin;
  /** The source of a file packed in this one. */
  member(name: string): Source;
  readonly path: string;
  /** The last name in the path: of the member, else of the file. */
  readonly name: string;
  /** What to call it in messages. */
  readonly title: string;
  /** How many packed files it stands in. */
  readonly depth: number;
}

export function sourceOf(path: string, title: string, position: () => number, members: readonly string[] = []): Source {
  let item = 0;
  const member = members.length === 0 ? null : members.join("/");
  return {
    path,
    name: members.at(-1) ?? path,
    title: member === null ? title : `${title}: ${member}`,
    depth: members.length,
    origin: (format, more) => ({ path, member, format, item: ++item, line: null, address: null, fetched: null, position: position(), ...more }),
    member: (name) => sourceOf(path, title, position, [...members, name]),
  };
}
