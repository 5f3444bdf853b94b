import type { DetenteError, ErrorCode } from "../../model/index.ts";

/** What a run came to. */
export interface IngestSummary {
  /** Reports of this run, read or not; the archive counts each as new, known, or another version. */
  readonly reports: number;
  readonly added: number;
  readonly known: number;
  readonly versions: number;
  /** How many of those added tell a story that was there already. */
  readonly copies: number;
  /** Reports in languages that are not read, by language; kept all the same. */
  readonly unread: Readonly<Record<string, number>>;
  /** Refused items by the code of their error. */
  readonly refused: Readonly<Partial<Record<ErrorCode, number>>>;
  /** What earlier runs had done: whole files, and items of files that they had begun. */
  readonly passedOver: { readonly files: number; readonly items: number };
  /** Milliseconds. */
  readonly took: number;
  /** Milliseconds that threads read, taken together. */
  readonly read: number;
  /** Milliseconds in which the archive stored. */
  readonly stored: number;
  /** Whether all was gone through: it was stopped, or the archive could not go on. */
  readonly end: "whole" | "stopped" | DetenteError;
}

/** How far a run has come. */
export interface IngestProgress {
  readonly reports: number;
  readonly refused: number;
  readonly files: number;
  readonly bytes: number;
  /** All there is to do, as soon as it is known; never for standard input. */
  readonly total: { readonly files: number; readonly bytes: number } | null;
  /** Milliseconds since the beginning. */
  readonly took: number;
}
