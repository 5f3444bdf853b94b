import type { Reading } from "../model/index.ts";

/** Where a report was found, as far as it matters after it was taken in. */
export interface Provenance {
  /** The file as given; "-" is standard input. */
  readonly path: string;
  readonly member: string | null;
  /** Number of the item in its file or member, from 1. */
  readonly item: number;
  /** When a crawler fetched it, ISO 8601; the later of two versions of one address is the current one. */
  readonly fetched: string | null;
}

/** A report and its reading on their way into an archive. */
export interface Deposit {
  /** Of a report in a language that is not read: with every list empty. */
  readonly reading: Reading;
  /** Whether the report was read; `false` where its language is not. */
  readonly read: boolean;
  readonly provenance: Provenance;
}

/** What became of a batch. Every deposit is counted once in the first three. */
export interface Deposited {
  /** Reports that are new. */
  readonly added: number;
  /** Reports that were there already, word for word, from the same outlet and address: nothing changed. */
  readonly known: number;
  /** Reports that are a newer or an older version of one that is there. */
  readonly versions: number;
  /** How many of those added tell a story that is there already. */
  readonly copies: number;
}
